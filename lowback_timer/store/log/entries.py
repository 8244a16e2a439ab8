"""What stands in the log, as objects and as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)


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


@dataclass
class SessionEntry:
    """What there is to log of one session, and how much of it is in the log."""

    workout_id: str
    workout_name: str
    started_at: datetime
    planned_ms: int
    sets_planned: int
    sets: list[tuple[Sequence[SetRecord], datetime, Tally]] = field(default_factory=list)
    """What was over at an instant, and how many sets of the session had been done by then."""
    end: tuple[State, datetime, int] | None = None
    """How and when it ended, and how long it took without pauses, in milliseconds."""
    is_end_written: bool = False
    """Whether the file has an end of it, be it this one or one that was taken back."""
    id: int | None = None
    generation: int = 0
    """That of the file in which it has this id."""
    written: int = 0
    """How many of `sets` are in that file."""


def to_ms(instant: datetime) -> int:
    """Milliseconds since 1970, rounded down.

    Raises:
        ValueError: the instant has no time zone.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant in the log needs a time zone")
    return (instant - _EPOCH) // _MILLISECOND


def offset_min_of(instant: datetime) -> int:
    """How far the clock on the wall was ahead of UTC, in minutes.

    Raises:
        ValueError: the instant has no time zone.
    """
    offset = instant.utcoffset()
    if offset is None:
        raise ValueError("an instant in the log needs a time zone")
    return offset // _MINUTE


def local(instant_ms: int, offset_min: int | None) -> datetime:
    """An instant as it was on the wall: by the offset that was kept with it.

    Without one, by what the system's zone had in force at that instant, which need not be what it
    has today.
    """
    zone = None if offset_min is None else timezone(offset_min * _MINUTE)
    return from_ms(instant_ms).astimezone(zone)


def storable(text: str) -> str:
    """The text as SQLite can hold it: half a surrogate pair, which JSON can bring, has no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def from_ms(instant_ms: int) -> datetime:
    """The instant so many milliseconds after 1970, in UTC."""
    return _EPOCH + instant_ms * _MILLISECOND


def row_of(session_id: int, record: SetRecord, at: datetime) -> tuple[int | str, ...]:
    """The row of `sets` for a record."""
    step = record.step
    return (
        session_id,
        step.index,
        "" if record.side is None else record.side.value,
        step.section.value,
        storable(step.exercise.id),
        storable(step.exercise.name),
        step.set_number,
        step.kind.value,
        record.planned,
        record.done,
        record.outcome.value,
        to_ms(at),
        offset_min_of(at),
    )


def session_of(row: tuple[Any, ...]) -> LoggedSession:
    """The session in a row of `sessions`.

    Raises:
        ValueError, TypeError, OverflowError: it holds what this program never writes.
    """
    (
        id_,
        workout_id,
        workout_name,
        started_ms,
        started_offset_min,
        planned_ms,
        state,
        ended_ms,
        ended_offset_min,
        active_ms,
        *tally,
    ) = row
    sets_planned, sets_done, sets_early = tally
    return LoggedSession(
        id=id_,
        workout_id=workout_id,
        workout_name=workout_name,
        started_at=local(started_ms, started_offset_min),
        planned_ms=planned_ms,
        state=None if state is None else State(state),
        ended_at=None if ended_ms is None else local(ended_ms, ended_offset_min),
        active_ms=active_ms,
        sets_planned=sets_planned,
        sets_done=sets_done,
        sets_early=sets_early,
    )


def set_of(row: tuple[Any, ...]) -> LoggedSet:
    """The set in a row of `sets`.

    Raises:
        ValueError, TypeError, OverflowError: it holds what this program never writes.
    """
    _, index, side, section, exercise_id, name, number, kind, *amounts, at_ms, at_offset_min = row
    planned, done, outcome = amounts
    return LoggedSet(
        step_index=index,
        section=SectionKind(section),
        exercise_id=exercise_id,
        exercise_name=name,
        side=Side(side) if side else None,
        set_number=number,
        kind=StepKind(kind),
        planned=planned,
        done=done,
        outcome=Outcome(outcome),
        at=local(at_ms, at_offset_min),
    )
