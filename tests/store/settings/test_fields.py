import subprocess
import sys
from dataclasses import FrozenInstanceError, replace

import pytest

from lowback_timer.core.choices import PlayerChoice, ThemeChoice
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.devices.sound import PLAYERS
from lowback_timer.store.settings.fields import Settings, every_setting


def test_a_field_tells_its_name_default_and_range() -> None:
    volume = Settings.volume_percent

    assert (volume.name, volume.default, volume.numbers) == ("volume_percent", 100, range(101))
    assert Settings.theme.choices == tuple(ThemeChoice)


def test_settings_have_values_and_defaults() -> None:
    settings = Settings(volume_percent=40)

    assert (settings.volume_percent, settings.muted) == (40, False)
    assert settings != Settings()
    assert replace(settings, volume_percent=100) == Settings()


def test_the_value_is_of_the_fields_own_type() -> None:
    settings = Settings.theme.put(Settings(), "dark")

    assert settings.theme is ThemeChoice.DARK
    assert Settings.theme.value_in(settings) is ThemeChoice.DARK


def test_settings_always_make_sense() -> None:
    with pytest.raises(ValueError, match="volume_percent"):
        Settings(volume_percent=101)
    with pytest.raises(ValueError, match="volume_percent"):
        Settings.volume_percent.put(Settings(), value=True)
    with pytest.raises(FrozenInstanceError):
        Settings().muted = True  # type: ignore[misc]


@pytest.mark.parametrize("wrong", [[-1], [2**53], [True], [1.5], "12", [0] * 21, None])
def test_numbers_are_whole_and_not_too_many(wrong: object) -> None:
    with pytest.raises(ValueError, match="reminded_of_training"):
        Settings.reminded_of_training.put(Settings(), wrong)


def test_every_default_makes_sense() -> None:
    for setting in every_setting():
        assert setting.parsed(setting.default) == setting.default


def test_the_times_are_those_of_a_preparation() -> None:
    kept = Settings()

    assert Preparation() == Preparation(
        kept.get_ready_ms, kept.move_ms, kept.switch_sides_ms, kept.rest_factor_percent
    )


def test_the_players_are_those_that_there_are() -> None:
    assert tuple(PlayerChoice) == ("best", *PLAYERS)


def test_importing_it_imports_nothing_else_of_the_program() -> None:
    code = (
        "import sys, lowback_timer.store.settings.fields;"
        "print(*(name for name in sys.modules if name.startswith('lowback_timer')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert set(run.stdout.split()) == {
        "lowback_timer",
        "lowback_timer.core",
        "lowback_timer.core.choices",
        "lowback_timer.store",
        "lowback_timer.store.settings",
        "lowback_timer.store.settings.fields",
    }


def test_a_mat_is_always_at_hand() -> None:
    assert Settings(equipment=("ball",)).at_hand == {"ball", "mat"}
    assert Settings(equipment=()).at_hand == {"mat"}
