"""What stands in the log, as objects and as rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import StepKind

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class LoggedSession:
    """One session as the log has it. All times are in UTC."""

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
    sets_done: int
    """Sets that were not skipped; one that is for both sides in turn counts once."""


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
    """When it ended, in UTC."""


def to_ms(instant: datetime) -> int:
    """Milliseconds since 1970, rounded down.

    Raises:
        ValueError: the instant has no time zone.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant in the log needs a time zone")
    return (instant - _EPOCH) // _MILLISECOND


def storable(text: str) -> str:
    """The text as SQLite can hold it: half a surrogate pair, which JSON can bring, has no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def from_ms(instant_ms: int) -> datetime:
    """The instant so many milliseconds after 1970, in UTC."""
    return _EPOCH + instant_ms * _MILLISECOND


def row_of(session_id: int, record: SetRecord, at_ms: int) -> tuple[int | str, ...]:
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
        at_ms,
    )


def session_of(row: tuple[Any, ...]) -> LoggedSession:
    """The session in a row of `sessions` and the number of its sets.

    Raises:
        ValueError, TypeError, OverflowError: it holds what this program never writes.
    """
    id_, workout_id, workout_name, started_ms, planned_ms, state, ended_ms, active_ms, done = row
    return LoggedSession(
        id=id_,
        workout_id=workout_id,
        workout_name=workout_name,
        started_at=from_ms(started_ms),
        planned_ms=planned_ms,
        state=None if state is None else State(state),
        ended_at=None if ended_ms is None else from_ms(ended_ms),
        active_ms=active_ms,
        sets_done=done,
    )


def set_of(row: tuple[Any, ...]) -> LoggedSet:
    """The set in a row of `sets`.

    Raises:
        ValueError, TypeError, OverflowError: it holds what this program never writes.
    """
    _, index, side, section, exercise_id, name, number, kind, planned, done, outcome, at_ms = row
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
        at=from_ms(at_ms),
    )
