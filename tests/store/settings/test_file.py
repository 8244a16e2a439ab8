import json
import subprocess
import sys
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.devices.sound import PLAYERS
from lowback_timer.store.settings.file import (
    CHOICES,
    RANGES,
    Settings,
    SettingsFile,
    ThemeChoice,
)
from tests.store.samples import CHANGED, in_one_folder, json_values, names, write

some_settings = st.builds(
    Settings,
    **{name: st.sampled_from(values) for name, values in {**CHOICES, **RANGES}.items()},
    muted=st.booleans(),
    reduce_motion=st.booleans(),
    counts_aloud=st.booleans(),
    safety_acknowledged=st.booleans(),
    voice_name=st.text().filter(str.isprintable),
    window_geometry=st.text(st.characters(max_codepoint=127)),
)
# What is said twice


def test_the_defaults_are_those_of_the_core() -> None:
    defaults = Settings()

    assert (
        Preparation(
            defaults.get_ready_ms,
            defaults.move_ms,
            defaults.switch_sides_ms,
            defaults.rest_factor_percent,
        )
        == Preparation()
    )
    assert Counting(defaults.counting) is Counting.PACED


def test_the_choices_are_those_of_the_core_and_the_devices() -> None:
    assert list(CHOICES["counting"]) == [counting.value for counting in Counting]
    assert CHOICES["player"] == ("best", *PLAYERS)


def test_the_defaults_make_sense() -> None:
    assert all(getattr(Settings(), name) in numbers for name, numbers in RANGES.items())
    assert all(getattr(Settings(), name) in values for name, values in CHOICES.items())
    assert {field.name for field in fields(Settings) if field.type == "int"} == set(RANGES)
    others = {field.name for field in fields(Settings) if field.type not in {"int", "str", "bool"}}
    assert others == set(CHOICES)


def test_importing_it_imports_nothing_of_the_core_but_its_language() -> None:
    code = (
        "import sys, lowback_timer.store.settings.file as settings;"
        "assert settings.SettingsFile;"
        "print(*(name for name in sys.modules if name.startswith('lowback_timer')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert set(run.stdout.split()) == {
        "lowback_timer",
        "lowback_timer.core",
        "lowback_timer.core.text",
        "lowback_timer.store",
        "lowback_timer.store.settings",
        "lowback_timer.store.settings.file",
    }


# Reading and writing


def test_without_a_file_the_defaults_hold_and_nothing_is_said(file: SettingsFile) -> None:
    assert file.load() == (Settings(), None)
    assert not file.path.parent.exists()


def test_what_was_saved_is_loaded(file: SettingsFile) -> None:
    assert all(
        value != asdict(Settings())[name] for name, value in asdict(CHANGED).items()
    )  # or the test would miss a setting

    assert file.save(CHANGED) is None

    assert file.load() == (CHANGED, None)
    assert names(file) == ["settings.json"]


@in_one_folder
@given(some_settings)
def test_any_settings_survive(file: SettingsFile, settings: Settings) -> None:
    assert file.save(settings) is None
    assert file.load() == (settings, None)


def test_a_person_can_read_it(file: SettingsFile) -> None:
    file.save(replace(Settings(), theme=ThemeChoice.DARK))

    lines = file.path.read_text().splitlines()
    assert '  "theme": "dark",' in lines
    assert '  "volume_percent": 80,' in lines


def test_a_byte_order_mark_does_not_matter(file: SettingsFile) -> None:
    write(file, b'\xef\xbb\xbf{"theme": "dark"}')

    assert file.load() == (replace(Settings(), theme=ThemeChoice.DARK), None)


@in_one_folder
@given(st.dictionaries(st.text().map("later_".__add__), json_values))
def test_what_a_newer_version_has_written_survives(
    file: SettingsFile, unknown: dict[str, Any]
) -> None:
    write(file, json.dumps({**unknown, "theme": "light"}))

    loaded, notice = file.load()
    assert (loaded, notice) == (replace(Settings(), theme=ThemeChoice.LIGHT), None)
    assert file.save(CHANGED) is None

    assert file.load() == (CHANGED, None)
    kept = json.loads(file.path.read_text())
    for key, value in unknown.items():
        assert json.dumps(kept[key]) == json.dumps(value)  # NaN is not equal to itself


def test_half_a_surrogate_pair_survives(file: SettingsFile) -> None:
    write(file, '{"later": "\\ud83d"}')

    assert file.save(CHANGED) is None

    assert json.loads(file.path.read_text())["later"] == "\ud83d"


def test_a_linked_file_stays_linked(file: SettingsFile, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "settings.json"
    target.parent.mkdir()
    target.write_text("{}")
    file.path.parent.mkdir()
    file.path.symlink_to(target)

    assert file.save(CHANGED) is None

    assert file.path.is_symlink()
    assert SettingsFile(target).load() == (CHANGED, None)


# Values that make no sense


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"),
        ("theme", None),
        ("theme", ["dark"]),
        ("volume_percent", 101),
        ("volume_percent", -1),
        ("volume_percent", "80"),
        ("volume_percent", True),
        ("volume_percent", 50.0),
        ("muted", 1),
        ("muted", "no"),
        ("counting", "clicker"),
        ("player", "gramophone"),
        ("voice", False),
        ("voice_name", None),
        ("voice_name", "half a \ud83d"),
        ("voice_rate", 51),
        ("voice_volume_percent", -1),
        ("counts_aloud", 1),
        ("language", "xx"),
        ("language", ["de"]),
        ("text_size_percent", 110),
        ("text_size_percent", "150"),
        ("text_size_percent", 150.0),
        ("rest_factor_percent", 49),
        ("reduce_motion", None),
        ("safety_acknowledged", "true"),
        ("window_geometry", 12),
        ("window_geometry", "größe"),
        ("get_ready_ms", 2_999),
        ("move_ms", -1),
        ("switch_sides_ms", 10**12),
    ],
)
def test_one_wrong_value_has_its_default_and_is_named(
    file: SettingsFile, name: str, value: object
) -> None:
    content = json.dumps(json.loads(json.dumps(asdict(CHANGED))) | {name: value})
    write(file, content)

    loaded, notice = file.load()

    assert loaded == replace(CHANGED, **{name: getattr(Settings(), name)})
    assert notice is not None
    assert name in notice
    assert "settings.json" in notice
    assert file.path.read_text() == content


def test_several_wrong_values_are_all_named(file: SettingsFile) -> None:
    write(file, '{"theme": 1, "muted": 2, "move_ms": "x"}')

    settings, notice = file.load()

    assert settings == Settings()
    assert notice is not None
    assert "theme, muted, move_ms" in notice
