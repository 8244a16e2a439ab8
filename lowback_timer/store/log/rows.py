"""From what stands in the log to rows of its tables, and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import LoggedSession, LoggedSet

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)


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


# What the core says of a set now takes the place of what it said before.
ADD_SET = f"""
    INSERT INTO sets ({COLUMNS["sets"]}) VALUES ({", ".join("?" * 16)})
    ON CONFLICT (session_id, step_index, side) DO UPDATE SET
        section = excluded.section, exercise_id = excluded.exercise_id,
        exercise_name = excluded.exercise_name, set_number = excluded.set_number,
        kind = excluded.kind, planned = excluded.planned,
        done = excluded.done, outcome = excluded.outcome,
        at_ms = excluded.at_ms, at_offset_min = excluded.at_offset_min,
        felt = excluded.felt, pain = excluded.pain, load_g = excluded.load_g
    WHERE (exercise_id, done, outcome, felt, pain) IS NOT (
        excluded.exercise_id, excluded.done, excluded.outcome, excluded.felt, excluded.pain
    )
"""


def row_of(session_id: int, record: SetRecord, at: datetime) -> tuple[int | str | None, ...]:
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
        None if record.felt is None else record.felt.value,
        record.pain,
        step.dose.load_g,
    )


def row_of_logged(session_id: int, each: LoggedSet) -> tuple[int | str | None, ...]:
    """The row of `sets` for a set that was logged before."""
    return (
        session_id,
        each.step_index,
        "" if each.side is None else each.side.value,
        each.section.value,
        storable(each.exercise_id),
        storable(each.exercise_name),
        each.set_number,
        each.kind.value,
        each.planned,
        each.done,
        each.outcome.value,
        to_ms(each.at),
        offset_min_of(each.at),
        None if each.felt is None else each.felt.value,
        each.pain,
        each.load_g,
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
        sets_planned,
        sets_done,
        sets_early,
        uid,
        source,
        *answers,
    ) = row
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
        uid=uid,
        answers=Answers(*answers),
        source=source,
    )


def set_of(row: tuple[Any, ...]) -> LoggedSet:
    """The set in a row of `sets`.

    Raises:
        ValueError, TypeError, OverflowError: it holds what this program never writes.
    """
    _, index, side, section, exercise_id, name, number, kind, *rest = row
    planned, done, outcome, at_ms, at_offset_min, felt, pain, load_g = rest
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
        felt=None if felt is None else Felt(felt),
        pain=pain,
        load_g=load_g,
    )
