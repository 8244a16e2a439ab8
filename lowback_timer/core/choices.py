"""What a person can choose between, and the times the program starts with.

Settings, session, sound and window mean the same few values. They stand here, in a module that
imports next to nothing, because the window reads its settings before it first paints.
"""

from __future__ import annotations

from enum import StrEnum

GET_READY_MS = 12_000
"""To read the cues and get into position."""
GET_READY_S = range(3, 121)
"""What it can be: the countdown 3, 2, 1 has to fit in before work."""
MOVE_MS = 5_000
"""On top of that, when the body's position changes, from standing to the floor, say."""
SWITCH_SIDES_MS = 8_000
"""To turn over between the sides."""
LONGEST_DELAY_MS = 500
"""How late a picture or a sound can be made, to be in time with the other one."""


class Counting(StrEnum):
    """Who counts the reps, the clock or the person with a key; and who ends a rest."""

    PACED = "paced"
    PACED_WAITING = "paced_waiting"
    """Paced, but every rest lasts until the person is ready."""
    BY_HAND = "by_hand"


class Verbosity(StrEnum):
    """How much a person wants to be told."""

    OFF = "off"
    NAMES = "names"
    """What to do, on which side; no more."""
    COACH = "coach"


class CueGroup(StrEnum):
    """Sounds that a person can do without, together."""

    SECONDS = "seconds"
    """A tick for every second of a hold."""
    GET_READY = "get_ready"
    """The tick that says: it is time to get into position."""
    HALFWAY = "halfway"
    LAST_SECONDS = "last_seconds"
    """The three beeps before the end of a hold."""
    REPS = "reps"
    """Lifting, lowering, and every second between the two."""


class LevelChoice(StrEnum):
    """How used to training a person says they are."""

    UNKNOWN = ""
    """They have not been asked yet, or did not want to say."""
    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class GoalChoice(StrEnum):
    """What a person trains for."""

    HEALTH = "health"
    STRENGTH = "strength"
    HYPERTROPHY = "hypertrophy"
    ENDURANCE = "endurance"


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LanguageChoice(StrEnum):
    """Which language the program speaks, by its code."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


class PlayerChoice(StrEnum):
    """What makes the sounds."""

    BEST = "best"
    """The first of the others that works."""
    SIMPLEAUDIO = "simpleaudio"
    QT = "qt"
    SILENT = "silent"


class MusicChoice(StrEnum):
    """What becomes of the music of other programs while the voice speaks."""

    LEAVE = "leave"
    LOWER = "lower"
    PAUSE = "pause"


class RemindOn(StrEnum):
    """On which days a person wants to be reminded of training."""

    NEVER = "never"
    DAYS = "days"
    """On days of the week."""
    PLAN = "plan"
    """On those of the plan that they keep."""
