"""Where a room asks to go. The program alone knows which room that is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lowback_timer.core.choices import Counting

if TYPE_CHECKING:
    from lowback_timer.core.session.session import Session
    from lowback_timer.core.session.timeline import Timeline
    from lowback_timer.store.log.continuation import Continuation
    from lowback_timer.window.services.session_answers import SessionAnswers


@dataclass(frozen=True, slots=True)
class ShowToday:
    """The first page."""


@dataclass(frozen=True, slots=True)
class ShowWorkouts:
    """All workouts."""


@dataclass(frozen=True, slots=True)
class ShowWorkout:
    """One workout, to be looked at and adjusted before it begins."""

    workout_id: str


@dataclass(frozen=True, slots=True)
class EditWorkout:
    """A workout to be written on; one that is built in is copied before, and None is a new one."""

    workout_id: str | None = None


@dataclass(frozen=True, slots=True)
class EditExercise:
    """An exercise to be written on; of a built-in one a copy is, and None is a new one."""

    exercise_id: str | None = None
    name: str = ""
    """What a new one is called."""
    for_workout: bool = False
    """Whether it is wanted in the workout that is being written."""


@dataclass(frozen=True, slots=True)
class WriteOn:
    """The workout that is being written, as it was left."""

    exercise_id: str = ""
    """An exercise to be put into it."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """What is in a file that somebody has been given, to be kept or not."""

    path: Path


@dataclass(frozen=True, slots=True)
class ShowExercises:
    """All exercises."""


@dataclass(frozen=True, slots=True)
class ShowExercise:
    """How one exercise is done; over the session, while one is under way."""

    exercise_id: str
    instead: bool = False
    """Whether it takes the place of the one that is shown, as when leafing through a list."""


@dataclass(frozen=True, slots=True)
class ShowPlan:
    """What is to be done in the weeks to come."""


@dataclass(frozen=True, slots=True)
class ShowHistory:
    """What was done so far."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Where one came from, and to the same spot."""


@dataclass(frozen=True, slots=True)
class StartWorkout:
    """A session over a timeline."""

    timeline: Timeline
    counting: Counting


@dataclass(frozen=True, slots=True)
class StartToday:
    """A session of what suits today, as the first page would begin it."""


@dataclass(frozen=True, slots=True)
class TakeBreak:
    """A session of one set, chosen for a break."""


@dataclass(frozen=True, slots=True)
class GoOnWithWorkout:
    """A session that was cut short, or left, from where that was."""

    continuation: Continuation


@dataclass(frozen=True, slots=True)
class ShowResult:
    """What a session came to that is over."""

    session: Session
    answers: SessionAnswers | None = None
    """What has been said of it, and takes what is said now; None: nothing is asked."""


@dataclass(frozen=True, slots=True)
class BackToWorkout:
    """Into a session again whose end was a mistake."""

    session: Session


@dataclass(frozen=True, slots=True)
class ShowSettings:
    """The settings."""


@dataclass(frozen=True, slots=True)
class ShowSafety:
    """What is to be known about training a back."""


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """The handbook."""

    page: str = ""
    """The name of one of its pages; empty: the one that was read last."""


@dataclass(frozen=True, slots=True)
class AcknowledgeSafety:
    """What has to be read before the first workout, over whatever is shown."""


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """All keys of a session."""


@dataclass(frozen=True, slots=True)
class ToggleFullScreen:
    """Fill the screen, or no longer."""


@dataclass(frozen=True, slots=True)
class CheckSound:
    """The test of the sound from the mat."""


Request = (
    ShowToday
    | ShowWorkouts
    | ShowWorkout
    | EditWorkout
    | EditExercise
    | WriteOn
    | OpenFile
    | ShowExercises
    | ShowExercise
    | ShowPlan
    | ShowHistory
    | GoBack
    | StartWorkout
    | StartToday
    | TakeBreak
    | GoOnWithWorkout
    | ShowResult
    | BackToWorkout
    | ShowSettings
    | ShowSafety
    | ShowHelp
    | AcknowledgeSafety
    | ShowKeys
    | CheckSound
    | ToggleFullScreen
)
