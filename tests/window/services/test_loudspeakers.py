"""The player that the settings ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.devices.sound import RecordingPlayer, SilentPlayer, SoundPlayer
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services import loudspeakers as module
from lowback_timer.window.services.loudspeakers import Speakers


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
def speakers(chooser: Chooser, told: list[str]) -> Speakers:
    return Speakers(told.append)


def test_the_best_player_is_taken_or_the_one_that_is_wanted(
    chooser: Chooser, speakers: Speakers, told: list[str]
) -> None:
    speakers.choose(Settings(volume_percent=40))
    first = speakers.player
    assert isinstance(first, RecordingPlayer)
    assert first.calls == [("set_volume", (40,))]

    chooser.player = RecordingPlayer()
    speakers.choose(Settings(player=PlayerChoice.QT))

    assert chooser.wanted == [None, "qt"]
    assert first.calls[-1] == ("close", ())
    assert speakers.player is chooser.player
    assert told == []


def test_silence_is_told_with_its_reason_unless_it_was_wanted(
    chooser: Chooser, speakers: Speakers, told: list[str]
) -> None:
    chooser.player = SilentPlayer("no device")

    speakers.choose(Settings(player=PlayerChoice.SILENT))
    assert told == []

    speakers.choose(Settings())
    assert len(told) == 1
    assert "no device" in told[0]


def test_a_change_of_the_device_is_told(
    chooser: Chooser, speakers: Speakers, told: list[str]
) -> None:
    speakers.choose(Settings())

    chooser.on_change("Qt Multimedia", "simpleaudio is gone")

    assert told == ["The sound goes on through Qt Multimedia (simpleaudio is gone)."]
