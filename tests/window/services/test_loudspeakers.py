"""The player that the settings ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import RecordingPlayer, SilentPlayer, SoundPlayer
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services import loudspeakers as module
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.preferences import Preferences


class Chooser:
    """In the place of `choose_player`; keeps what it was asked for."""

    def __init__(self) -> None:
        self.wanted: list[str | None] = []
        self.player: SoundPlayer = RecordingPlayer()
        self.on_change: Callable[[str, str], None] = lambda _name, _reason: None

    def __call__(
        self,
        sounds_dir: Path,
        *,
        qt: bool,
        wanted: str | None,
        on_change: Callable[[str, str], None],
    ) -> SoundPlayer:
        self.wanted.append(wanted)
        self.on_change = on_change
        return self.player


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    made = Chooser()
    monkeypatch.setattr(module, "choose_player", made)
    return made


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def loudspeakers(chooser: Chooser, preferences: Preferences, told: list[str]) -> Loudspeakers:
    return Loudspeakers(preferences, told.append)


def test_it_is_silent_until_it_is_opened(loudspeakers: Loudspeakers, chooser: Chooser) -> None:
    assert loudspeakers.player.name == "silent"
    assert chooser.wanted == []


def test_the_best_player_is_taken_or_the_one_that_is_wanted(
    qtbot: QtBot,
    chooser: Chooser,
    loudspeakers: Loudspeakers,
    preferences: Preferences,
    told: list[str],
) -> None:
    preferences.set(Settings.volume_percent, 40)
    loudspeakers.open()
    first = loudspeakers.player
    assert isinstance(first, RecordingPlayer)
    assert first.calls == [("set_volume", (40,)), ("set_muted", (False,))]

    chooser.player = RecordingPlayer()
    with qtbot.waitSignal(loudspeakers.changed):
        preferences.set(Settings.player, PlayerChoice.QT)

    assert chooser.wanted == [None, "qt"]
    assert first.calls[-1] == ("close", ())
    assert loudspeakers.player is chooser.player
    assert told == []


def test_volume_and_muting_hold_at_once(
    loudspeakers: Loudspeakers, preferences: Preferences
) -> None:
    loudspeakers.open()

    preferences.set(Settings.volume_percent, 35)
    preferences.set(Settings.muted, value=True)

    player = loudspeakers.player
    assert isinstance(player, RecordingPlayer)
    assert player.calls[-2:] == [("set_volume", (35,)), ("set_muted", (True,))]


def test_silence_is_told_with_its_reason_unless_it_was_wanted(
    chooser: Chooser, loudspeakers: Loudspeakers, preferences: Preferences, told: list[str]
) -> None:
    chooser.player = SilentPlayer("no device")

    preferences.set(Settings.player, PlayerChoice.SILENT)
    assert told == []

    preferences.set(Settings.player, PlayerChoice.BEST)
    assert len(told) == 1
    assert "no device" in told[0]


def test_a_change_of_the_device_is_told(
    chooser: Chooser, loudspeakers: Loudspeakers, told: list[str]
) -> None:
    loudspeakers.open()

    chooser.on_change("Qt Multimedia", "simpleaudio is gone")

    assert told == ["The sound goes on through Qt Multimedia (simpleaudio is gone)."]
