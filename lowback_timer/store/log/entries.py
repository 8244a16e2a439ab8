"""What stands in the log, as objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind


def new_uid() -> str:
    """What tells a session from all others anywhere."""
    from uuid import uuid4  # noqa: PLC0415 - no session begins while the window opens

    return uuid4().hex


@dataclass(frozen=True, slots=True)
class LastDone:
    """The last time that something of a workout was done."""

    day: date
    """The day that it was on the wall then."""
    sets_done: int
    """In full."""
    sets_planned: int | None
    """None when nobody knows any more, and some were left out."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out."""
        return self.sets_planned is not None and self.sets_done >= self.sets_planned


@dataclass(frozen=True, slots=True)
class LoggedSession:
    """One session as the log has it. All times are local, with the offset in force then."""

    id: int
    workout_id: str
    workout_name: str
    started_at: datetime
    planned_ms: int
    state: State | None
    """Finished or abandoned; None when it still runs or was cut short."""
    ended_at: datetime | None
    active_ms: int | None
    """Time from start to end, without pauses."""
    sets_planned: int | None
    """None when nobody knows any more; the sets are counted as in `Tally`."""
    sets_done: int
    sets_early: int
    uid: str = ""
    """The same in every copy of the log, on whatever computer."""
    answers: Answers = field(default_factory=Answers)
    """What the person has said of it."""
    source: str = ""
    """The program that it was brought along from; empty: it was followed here."""


@dataclass(frozen=True, slots=True)
class LoggedSet:
    """One set on one side as the log has it. Amounts are reps, or milliseconds held."""

    step_index: int
    section: SectionKind
    exercise_id: str
    exercise_name: str
    """What it was called then."""
    side: Side | None
    set_number: int
    kind: StepKind
    """Reps or a hold."""
    planned: int
    done: int
    outcome: Outcome
    at: datetime
    """When it ended, as on the wall then."""
    felt: Felt | None = None
    """How it was; None when nobody has said so."""
    pain: int | None = None
    """How much it hurt, 0 to 10."""
    load_g: int | None = None
    """The weight that was lifted, in grams."""


@dataclass(frozen=True, slots=True)
class ExercisePast:
    """What was done of an exercise before, in whatever workout."""

    last: tuple[LoggedSet, ...]
    """The sets of the last day on which any was done, in order; there is at least one."""
    best: Mapping[tuple[StepKind, Side | None], int]
    """The most reps of a set, and the longest hold in milliseconds; by side where there are any."""

    @property
    def day(self) -> date:
        """The day that it was on the wall when it was last done."""
        return self.last[-1].at.date()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a session has come, so that it can go on from there after a kill."""

    plan: str
    """All that is to be done in it and how, as JSON. It stays the same but for a swap, say."""
    step_index: int
    """The step that has begun."""
    active_ms: Milliseconds
    """Time from the start to then, without pauses."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A session that can go on: it was cut short, or left earlier today."""

    session: LoggedSession
    sets: tuple[LoggedSet, ...]
    checkpoint: Checkpoint
    is_latest: bool
    """Whether no other one has begun since."""
    generation: int
    """That of the file in which the session has its id."""

    @property
    def was_left(self) -> bool:
        """Whether that was on purpose."""
        return self.session.state is not None


SetsOver = tuple[Sequence[SetRecord], datetime, Tally]
"""What was over at an instant, and how many sets of the session had been done by then."""


@dataclass
class SessionEntry:
    """What there is to log of one session, and how much of it is in the log."""

    workout_id: str
    workout_name: str
    started_at: datetime
    planned_ms: int
    sets_planned: int
    sets: list[SetsOver] = field(default_factory=list)
    end: tuple[State, datetime, int] | None = None
    """How and when it ended, and how long it took without pauses, in milliseconds."""
    answers: tuple[Answers, datetime] | None = None
    """What the person has said of it so far, and when."""
    checkpoint: Checkpoint | None = None
    """How far it has come; the latest alone counts."""
    uid: str = field(default_factory=new_uid)
    """See `LoggedSession`."""
    is_end_written: bool = False
    """Whether the file has an end of it, be it this one or one that was taken back."""
    id: int | None = None
    generation: int = 0
    """That of the file in which it has this id."""
    written: int = 0
    """How many of `sets` are in that file."""
    said: tuple[Answers, datetime] | None = None
    """Which answers are in that file."""
    reached: Checkpoint | None = None
    """Which checkpoint is in that file."""
