"""Other programs that play music, through MPRIS on the session bus.

Only what plays is touched, and what was changed is given back as it was: a player is known by the
name that the bus gave to its connection, so another one that is started meanwhile is another one;
and where somebody has turned the volume or pressed play in the meantime, theirs is what holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from lowback_timer import APP_ID
from lowback_timer.core.choices import MusicChoice

LOWERED_TO = 0.3
"""The share of its volume that is left to a player: a third or so, under which a voice is clear."""

ANSWER_S = 0.4
"""For so long, at most, all players together are waited for. One that hangs is left alone."""

_PREFIX = "org.mpris.MediaPlayer2."
_NOT_OTHERS = (f"{_PREFIX}{APP_ID}", f"{_PREFIX}playerctld")
"""The program itself, and a name under which the players are on the bus once more."""
_QUIET = 0.05
"""A volume that need not be lowered."""
_SAME, _ROUNDED = 0.02, 0.1
"""Volumes that differ by less are the same; or are it after a player has rounded one."""


class BusError(Exception):
    """There is no session bus, or no longer."""


class Bus(Protocol):
    """Asks players, all at once, and waits for none of them longer than for the others."""

    def names(self) -> tuple[str, ...]:
        """The names that connections have taken on the bus.

        Raises:
            BusError: nobody answers.
        """

    def read(self, players: Iterable[str]) -> Mapping[str, Mapping[str, Any]]:
        """The properties of players, by the bus's own name for each; without who is silent."""

    def set_volumes(self, volumes: Mapping[str, float]) -> None:
        """Have players play as loud; the answers do not matter."""

    def call(self, method: str, players: Iterable[str]) -> None:
        """Have players do something; the answers do not matter."""


@dataclass(frozen=True, slots=True)
class _Lowered:
    before: float
    lowered: float
    """As the player itself says that it is."""


class Players:
    """Holds down whatever plays on `bus`, and lets go of it again."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._lowered: dict[str, _Lowered] = {}
        self._paused: tuple[str, ...] = ()
        self._is_held = False

    def hold_down(self, how: MusicChoice) -> None:
        """Lower or pause everything that plays, unless that has been done.

        Raises:
            BusError: there is no bus any more.
        """
        if self._is_held:
            return
        self._is_held = True
        others = [name for name in self._bus.names() if _is_other(name)]
        playing = {
            player: properties
            for player, properties in self._bus.read(others).items()
            if properties.get("PlaybackStatus") == "Playing"
        }
        if how is MusicChoice.PAUSE:
            self._paused = tuple(
                player for player, each in playing.items() if each.get("CanPause", True)
            )
            self._bus.call("Pause", self._paused)
        elif how is MusicChoice.LOWER:
            self._lower(playing)

    def let_go(self) -> None:
        """Give back what was changed, where nobody else has changed it since.

        Raises:
            BusError: there is no bus any more.
        """
        lowered, paused = self._lowered, self._paused
        self._lowered, self._paused, self._is_held = {}, (), False
        if not lowered and not paused:
            return
        now = self._bus.read((*lowered, *paused))
        self._bus.set_volumes(
            {
                player: each.before
                for player, each in lowered.items()
                if player not in now or _is_same(now[player].get("Volume"), each.lowered)
            }
        )
        self._bus.call(
            "Play",
            [
                player
                for player in paused
                if player in now and now[player].get("PlaybackStatus") == "Paused"
            ],
        )

    def _lower(self, playing: Mapping[str, Mapping[str, Any]]) -> None:
        before = {
            player: volume
            for player, properties in playing.items()
            if isinstance(volume := properties.get("Volume"), float) and volume > _QUIET
        }
        wanted = {player: LOWERED_TO * volume for player, volume in before.items()}
        # Known before it is done, so that it is given back whatever comes between.
        self._lowered = {
            player: _Lowered(before[player], volume) for player, volume in wanted.items()
        }
        self._bus.set_volumes(wanted)
        for player, properties in self._bus.read(wanted).items():
            volume = properties.get("Volume")
            if _is_same(volume, before[player]):
                del self._lowered[player]  # its volume cannot be changed
                continue
            # Else somebody has turned it in this very moment, and theirs is what holds.
            if isinstance(volume, float) and _is_same(volume, wanted[player], _ROUNDED):
                self._lowered[player] = _Lowered(before[player], volume)


def _is_other(name: str) -> bool:
    return name.startswith(_PREFIX) and not name.startswith(_NOT_OTHERS)


def _is_same(volume: object, other: float, within: float = _SAME) -> bool:
    return isinstance(volume, float) and abs(volume - other) < within
