"""What is decided before anything is tried."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lowback_timer import resources
from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import choose, choose_player
from lowback_timer.devices.sound.orders import Order, Report, State
from lowback_timer.resources import sounds_dir


class FakeLink:
    """Keeps how it was made."""

    def __init__(
        self, folder: Path, names: Sequence[str], on_report: Callable[[Report], None]
    ) -> None:
        self.folder, self.names, self.on_report = folder, list(names), on_report

    def send(self, order: Order) -> None: ...

    def end(self) -> None: ...


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> list[FakeLink]:
    made: list[FakeLink] = []

    def make(*arguments: object) -> FakeLink:
        made.append(FakeLink(*arguments))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(choose, "ProcessLink", make)
    return made


@pytest.mark.parametrize(
    ("qt", "wanted", "names", "shown"),
    [
        (True, None, ["simpleaudio", "qt"], "simpleaudio"),
        (True, "simpleaudio", ["simpleaudio", "qt"], "simpleaudio"),
        (True, "qt", ["qt", "simpleaudio"], "Qt Multimedia"),
        (False, None, ["simpleaudio"], "simpleaudio"),
        (False, "qt", ["simpleaudio"], "simpleaudio"),
    ],
)
def test_the_outputs_are_tried_best_first_or_with_the_wanted_one_first(
    links: list[FakeLink], qt: bool, wanted: str | None, names: list[str], shown: str
) -> None:
    player = choose_player(qt=qt, wanted=wanted)
    assert links == []  # nothing is opened before it is wanted
    assert player.name == shown

    player.play(Sound.GO)

    (link,) = links
    assert (link.folder, link.names) == (sounds_dir(), names)
    player.close()


def test_silence_can_be_wanted(links: list[FakeLink]) -> None:
    player = choose_player(qt=True, wanted="silent")
    player.play(Sound.GO)
    assert (player.name, player.reason) == ("silent", "sound is turned off")
    assert links == []


def test_an_unknown_player_is_refused() -> None:
    with pytest.raises(ValueError, match="'jack' is none of simpleaudio, qt, silent"):
        choose_player(qt=True, wanted="jack")


def test_a_missing_folder_of_sounds_makes_it_silent_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> Path:
        raise FileNotFoundError("there is no assets/sounds")

    monkeypatch.setattr(resources, "sounds_dir", missing)
    player = choose_player(qt=True)
    assert (player.name, player.details) == ("silent", "there is no assets/sounds")
    assert player.reason == "the program’s own sounds are missing or damaged"


def test_a_change_is_told(links: list[FakeLink]) -> None:
    changes: list[str] = []
    player = choose_player(qt=False, on_change=lambda: changes.append(player.name))
    player.play(Sound.GO)
    links[0].on_report(Report(State.FILES))
    assert changes == ["silent"]
    player.close()
