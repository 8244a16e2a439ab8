"""What is held down and given back, player by player."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from lowback_timer.core.choices import MusicChoice
from lowback_timer.devices.music.players import LOWERED_TO, BusError, Players
from lowback_timer.devices.music.process import obey

ONE, TWO = "org.mpris.MediaPlayer2.one", "org.mpris.MediaPlayer2.two"


class FakeBus:
    """Players whose state is a dictionary."""

    def __init__(self, **volumes: Any) -> None:
        self.players = {
            f"org.mpris.MediaPlayer2.{name}": {"PlaybackStatus": "Playing", "Volume": volume}
            for name, volume in volumes.items()
        }
        self.called: list[tuple[str, str]] = []
        self.steps = 0
        self.is_silent = False

    def names(self) -> tuple[str, ...]:
        return ("org.freedesktop.DBus", ":1.7", *self.players)

    def read(self, players: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
        answering = () if self.is_silent else self.players
        return {name: dict(self.players[name]) for name in players if name in answering}

    def set_volumes(self, volumes: Mapping[str, float]) -> None:
        for name, volume in volumes.items():
            if name in self.players:
                # Some know no more than so many steps.
                kept = round(volume * self.steps) / self.steps if self.steps else volume
                self.players[name]["Volume"] = kept

    def call(self, method: str, players: Iterable[str]) -> None:
        for name in players:
            self.called.append((method, name))
            self.players[name]["PlaybackStatus"] = {"Play": "Playing", "Pause": "Paused"}[method]

    def volume(self, name: str = ONE) -> Any:
        return self.players[name]["Volume"]


@pytest.mark.parametrize("steps", [0, 7, 16, 100])
@pytest.mark.parametrize("volume", [1.0, 0.55, 0.2])
def test_a_volume_is_given_back_to_whoever_rounds_it(steps: int, volume: float) -> None:
    bus = FakeBus(one=volume)
    players = Players(bus)
    bus.steps = steps

    players.hold_down(MusicChoice.LOWER)
    assert bus.volume() < volume
    bus.steps = 0
    players.let_go()

    assert bus.volume() == volume


@pytest.mark.parametrize("volume", [0.0, 0.02, None, "loud"])
def test_what_has_no_volume_or_hardly_any_is_left_alone(volume: object) -> None:
    bus = FakeBus(one=volume)
    players = Players(bus)

    players.hold_down(MusicChoice.LOWER)
    players.let_go()

    assert bus.volume() == volume


def test_one_that_begins_to_play_later_is_left_alone() -> None:
    bus = FakeBus(one=1.0)
    players = Players(bus)
    players.hold_down(MusicChoice.LOWER)

    bus.players[TWO] = {"PlaybackStatus": "Playing", "Volume": 1.0}
    players.hold_down(MusicChoice.LOWER)
    players.let_go()

    assert bus.volume(TWO) == 1.0
    assert bus.volume(ONE) == 1.0


def test_one_that_may_not_be_paused_is_not() -> None:
    bus = FakeBus(one=1.0, two=1.0)
    bus.players[ONE]["CanPause"] = False

    Players(bus).hold_down(MusicChoice.PAUSE)

    assert bus.called == [("Pause", TWO)]


def test_one_that_is_silent_when_it_is_to_be_let_go_gets_its_volume_all_the_same() -> None:
    bus = FakeBus(one=1.0)
    players = Players(bus)
    players.hold_down(MusicChoice.LOWER)
    assert bus.volume() == LOWERED_TO
    bus.is_silent = True

    players.let_go()

    assert bus.volume() == 1.0


def test_words_that_nobody_knows_are_passed_over() -> None:
    bus = FakeBus(one=1.0)

    obey(["louder\n", "\n", "leave\n"], Players(bus))

    assert bus.volume() == 1.0


def test_whatever_goes_wrong_everything_is_let_go_of() -> None:
    bus = FakeBus(one=1.0)

    def words() -> Iterable[str]:
        yield "lower\n"
        assert bus.volume() == LOWERED_TO
        raise BusError

    with pytest.raises(BusError):
        obey(words(), Players(bus))

    assert bus.volume() == 1.0
