"""The player that the settings ask for."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.services import loudspeakers as module
from lowback_timer.window.services.loudspeakers import Loudspeakers
from lowback_timer.window.services.preferences import Preferences
from tests.doubles.player import RecordingPlayer

LOST = "No sound: no device. Watch the number and the flashing border."
BACK = "The sound is back."


class Chooser:
    """In the place of `choose_player`; keeps what it was asked for."""

    def __init__(self) -> None:
        self.wanted: list[str | None] = []
        self.player: SoundPlayer = RecordingPlayer()
        self.on_change: Callable[[], None] = lambda: None

    def __call__(
        self, *, qt: bool, wanted: str | None, on_change: Callable[[], None]
    ) -> SoundPlayer:
        self.wanted.append(wanted)
        self.on_change = on_change
        return self.player

    def change(self, name: str, reason: str) -> None:
        """The sound is lost, or back, which is noticed in another thread."""
        assert isinstance(self.player, RecordingPlayer)
        self.player.name, self.player.reason = name, reason
        thread = Thread(target=self.on_change)
        thread.start()
        thread.join()


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> Chooser:
    made = Chooser()
    monkeypatch.setattr(module, "choose_player", made)
    return made


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def preferences(tmp_path: Path, told: list[str]) -> Preferences:
    file = SettingsFile(tmp_path / "settings.json")
    return Preferences(file, Settings(volume_percent=40), told.append)


@pytest.fixture
def loudspeakers(
    qapp: QApplication, chooser: Chooser, preferences: Preferences, told: list[str]
) -> Loudspeakers:
    made = Loudspeakers(preferences, told.append)
    made.outdated.connect(lambda before, now: told.extend((f"no longer: {before}", now)))
    return made


def test_it_is_silent_until_it_is_opened(loudspeakers: Loudspeakers, chooser: Chooser) -> None:
    assert loudspeakers.player.name == "silent"
    assert chooser.wanted == []


def test_the_best_player_is_taken_or_the_one_that_is_wanted(
    chooser: Chooser, loudspeakers: Loudspeakers, preferences: Preferences, told: list[str]
) -> None:
    loudspeakers.open()
    first = loudspeakers.player
    assert isinstance(first, RecordingPlayer)
    assert first.calls == [("set_volume", (40,)), ("set_muted", (False,))]

    chooser.player = RecordingPlayer()
    preferences.set(Settings.player, PlayerChoice.QT)

    assert chooser.wanted == [None, "qt"]
    assert first.calls[-1] == ("close", ())
    assert loudspeakers.player is chooser.player
    assert told == []


def test_volume_and_muting_hold_at_once(
    loudspeakers: Loudspeakers, preferences: Preferences
) -> None:
    loudspeakers.open()
    preferences.set(Settings.volume_percent, 70)
    preferences.set(Settings.muted, value=True)

    player = loudspeakers.player
    assert isinstance(player, RecordingPlayer)
    assert player.calls[-2:] == [("set_volume", (70,)), ("set_muted", (True,))]


def test_silence_is_told_with_its_reason_unless_it_was_wanted(
    chooser: Chooser, loudspeakers: Loudspeakers, preferences: Preferences, told: list[str]
) -> None:
    chooser.player = SilentPlayer("no device")

    preferences.set(Settings.player, PlayerChoice.SILENT)
    assert told == []

    preferences.set(Settings.player, PlayerChoice.BEST)
    assert told == [LOST]


def test_there_is_no_sound_as_long_as_nothing_plays_it(
    chooser: Chooser, loudspeakers: Loudspeakers
) -> None:
    assert not loudspeakers.has_sound

    loudspeakers.open()
    assert loudspeakers.has_sound

    chooser.change("silent", "no device")
    assert not loudspeakers.has_sound


def test_a_loss_is_told_once_and_so_is_the_return(
    qtbot: QtBot, chooser: Chooser, loudspeakers: Loudspeakers, told: list[str]
) -> None:
    # GIVEN a player
    loudspeakers.open()

    # WHEN its device goes, for one reason and then for another, and comes back
    for name, reason in (("silent", "no device"), ("silent", "it hangs"), ("qt", "")):
        with qtbot.waitSignal(loudspeakers.changed):
            chooser.change(name, reason)

    # THEN
    assert told == [LOST, f"no longer: {LOST}", BACK]


def test_another_player_is_tried_before_anything_is_said_of_it(
    monkeypatch: pytest.MonkeyPatch,
    chooser: Chooser,
    loudspeakers: Loudspeakers,
    preferences: Preferences,
    told: list[str],
) -> None:
    chooser.player = SilentPlayer("no device")
    loudspeakers.open()

    tried: list[float] = []
    chooser.player = RecordingPlayer()
    monkeypatch.setattr(chooser.player, "open", lambda: tried.append(1))
    preferences.set(Settings.player, PlayerChoice.QT)

    assert told == [LOST, f"no longer: {LOST}", ""]
    assert tried == [1]


def test_a_window_that_is_back_does_not_say_that_the_sound_is(
    qtbot: QtBot, chooser: Chooser, loudspeakers: Loudspeakers, told: list[str]
) -> None:
    # GIVEN a loss, and the same player taken anew
    loudspeakers.open()
    with qtbot.waitSignal(loudspeakers.changed):
        chooser.change("silent", "no device")
    chooser.player = RecordingPlayer()
    loudspeakers.open()
    assert told[1:] == [f"no longer: {LOST}", ""]

    # WHEN that turns out to be as silent
    with qtbot.waitSignal(loudspeakers.changed):
        chooser.change("silent", "no device")

    assert told[-1] == LOST


def test_lost_again_it_is_no_longer_back(
    qtbot: QtBot, chooser: Chooser, loudspeakers: Loudspeakers, told: list[str]
) -> None:
    loudspeakers.open()

    for name, reason in (("silent", "no device"), ("qt", ""), ("silent", "no device")):
        with qtbot.waitSignal(loudspeakers.changed):
            chooser.change(name, reason)

    assert told[-2:] == [f"no longer: {BACK}", LOST]


def test_whoever_wants_silence_is_told_no_longer_that_it_is_missing(
    chooser: Chooser, loudspeakers: Loudspeakers, preferences: Preferences, told: list[str]
) -> None:
    chooser.player = SilentPlayer("no device")
    loudspeakers.open()

    preferences.set(Settings.player, PlayerChoice.SILENT)

    assert told == [LOST, f"no longer: {LOST}", ""]
