"""How much was done of each exercise at first, and the last time."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import StepKind


@dataclass(frozen=True, slots=True)
class DoseDone:
    """What was done of an exercise on a day."""

    sets: int
    most: int
    """The best set, in reps or milliseconds."""
    load_g: int | None


@dataclass(frozen=True, slots=True)
class DoseChange:
    """How a dose has changed."""

    exercise_id: str
    exercise_name: str
    """What it was called the last time."""
    kind: StepKind
    side: Side | None
    days: int
    """On so many it was done."""
    first: DoseDone
    last: DoseDone


_DAYS = """
    WITH days AS (
        SELECT exercise_id, kind, side, {day} AS day, max(exercise_name) AS name,
            count(*) AS sets, max(done) AS most, max(load_g) AS load
        FROM sets
        WHERE done > 0 AND planned > 0 AND section <> :warm_up AND at_ms <= :until
            AND {day} >= :since
        GROUP BY exercise_id, kind, side, day
    )
"""


def dose_changes(
    connection: sqlite3.Connection, day: str, since: int, until_ms: int
) -> tuple[DoseChange, ...]:
    """The doses since a day, what was done most often first; without warm-ups and self-tests.

    Args:
        connection: The log.
        day: How the day of a set is found, in SQL.
        since: The day, counted as that is.
        until_ms: What was later is left out.
    """
    values: Mapping[str, object] = {
        "since": since,
        "until": until_ms,
        "warm_up": SectionKind.WARM_UP.value,
    }
    days = _DAYS.format(day=day)
    # With one min() or max() in it, SQLite takes the other columns from the row that has it.
    first = connection.execute(
        f"{days} SELECT exercise_id, kind, side, sets, most, load, min(day) FROM days"
        " GROUP BY exercise_id, kind, side",
        values,
    ).fetchall()
    last = connection.execute(
        f"{days} SELECT exercise_id, kind, side, sets, most, load, max(day), name, count(*)"
        " FROM days GROUP BY exercise_id, kind, side",
        values,
    ).fetchall()
    begun = {tuple(row[:3]): DoseDone(*row[3:6]) for row in first}
    found = [
        DoseChange(
            exercise_id,
            name,
            StepKind(kind),
            Side(side) if side else None,
            days_done,
            begun[exercise_id, kind, side],
            DoseDone(sets, most, load),
        )
        for exercise_id, kind, side, sets, most, load, _day, name, days_done in last
    ]
    return tuple(
        sorted(found, key=lambda each: (-each.days, each.exercise_name, each.kind, each.side or ""))
    )
