"""What the command line hands to the window, and the program to itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from lowback_timer.core.plan.single import Amounts

SOUND_PROCESS = "--sound-process"
"""Makes a bundled program, which has no interpreter beside it, its own sound process."""

MUSIC_PROCESS = "--music-process"
"""Likewise, its own music process."""


@dataclass(frozen=True, slots=True)
class Single:
    """Just one exercise, as it was asked for."""

    exercise: str
    """Its id, or its name; it may turn out to be unknown."""
    amounts: Amounts


class Beginning(Enum):
    """Where a workout is to begin of which a session can go on."""

    ASK = auto()
    GO_ON = auto()
    ANEW = auto()


class MenuAction(Enum):
    """What is to become of the program's entry in the menu of the desktop."""

    INSTALL = auto()
    REMOVE = auto()
    CHECK = auto()


@dataclass(frozen=True, slots=True)
class FollowOptions:
    """How a workout is to be followed in a terminal."""

    speed: float = 1
    """How many times faster than in life time passes."""
    mute: bool = False
    """Whether to make no sound, whatever the settings say."""
    as_json: bool = False
    """Whether to print for a program, not for a person."""
    data_dir: Path | None = None
    """Where settings and log are kept; None means the usual place."""
    logs: bool = True
    """Whether what is done is logged."""
    beginning: Beginning = Beginning.ASK


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window was asked for."""

    workout: str | None = None
    """The id of the workout to open with; it may turn out to be unknown."""
    start: bool = False
    """Whether to begin with it right away; where nothing is named, with what suits today."""
    speed: float = 1
    """How many times faster than in life time passes."""
    libraries: tuple[Path, ...] = ()
    """The person's own library files, later ones over earlier ones."""
    data_dir: Path | None = None
    """Where settings and log are kept; None means the usual place."""
    mute: bool = False
    single: Single | None = None
    """The exercise to open with in place of a workout."""
    file: Path | None = None
    """A file whose contents are shown, to be kept or not."""
    takes_break: bool = False
    """Whether to begin with a movement break."""
    in_background: bool = False
    """Whether to wait without a window until one is wanted."""
