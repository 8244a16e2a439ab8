"""Media controls: keys, headsets, lock screens and phones by which a system steers players.

What is played is a session, and its tracks are its steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from lowback_timer.core.plan.dose import Milliseconds


class PlaybackStatus(StrEnum):
    """Whether something plays, in the words of MPRIS."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class Track:
    """What is played, in the person's language: it is shown on lock screens and phones."""

    id: str
    """Letters, digits and underscores; another for every step of a session."""
    title: str
    artist: str
    album: str
    length_ms: Milliseconds | None
    """None where nobody knows it, as where a person decides when it is over."""
    art: Path | None
    """A picture that every program can read."""


@dataclass(frozen=True, slots=True)
class MediaState:
    """All that a system shows of a player, but for the position, which is asked for."""

    status: PlaybackStatus = PlaybackStatus.STOPPED
    track: Track | None = None
    """None while no session is under way."""
    can_go_next: bool = False
    can_go_previous: bool = False
    can_seek: bool = False
    volume: float = 1.0
    """From 0 to 1."""


class MediaHandler(Protocol):
    """Does what the system's media controls ask for."""

    def play(self) -> None:
        """Begin, or go on; never pause."""

    def pause(self) -> None:
        """Pause; never begin or go on."""

    def play_pause(self) -> None:
        """Do what one press of the one button means now."""

    def next(self) -> None:
        """Go to the next track."""

    def previous(self) -> None:
        """Go back within the track, or to the one before."""

    def stop(self) -> None:
        """Stop playing."""

    def seek(self, by_ms: Milliseconds) -> None:
        """Go on as many milliseconds later in the track; earlier with a negative number."""

    def position_ms(self) -> Milliseconds:
        """Where in the track one is now."""

    def set_volume(self, volume: float) -> None:
        """Be as loud as that, 1 being as loud as can be."""

    def raise_window(self) -> None:
        """Bring the window to the front."""

    def quit(self) -> None:
        """Close the program, as its window's button does."""


class MediaControls(Protocol):
    """What the system shows of the program, and steers it by. No method raises or waits."""

    def show(self, state: MediaState) -> None:
        """Show what plays now."""

    def jumped(self, position_ms: Milliseconds) -> None:
        """Tell that the position is not where time alone would have led."""

    def close(self) -> None:
        """Be seen no more, for good."""


class NoControls:
    """`MediaControls` of a system that has none, or none that can be reached."""

    def show(self, state: MediaState) -> None:
        """Do nothing."""

    def jumped(self, position_ms: Milliseconds) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""
