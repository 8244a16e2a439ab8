"""Writes down what a session really was, when what was logged is wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.summary import tally_of_sets
from lowback_timer.store.log.database import COLUMNS
from lowback_timer.store.log.entries import LoggedSet
from lowback_timer.store.log.reading import sets_of
from lowback_timer.store.log.rows import offset_min_of, row_of_logged, storable, to_ms


@dataclass(frozen=True, slots=True)
class Edited:
    """What a session was, in the words of whoever was there."""

    started_at: datetime
    """Its sets move along with it."""
    answers: Answers
    sets: tuple[LoggedSet, ...]
    """In order, each with the outcome that its amounts have."""


def write_edited(
    connection: sqlite3.Connection, session_id: int, edited: Edited, changed_ms: int
) -> None:
    """Have a session be what is said of it, with its sets counted anew.

    It cannot be gone on with any more: what is left of it was reckoned from what was logged.
    """
    before = sets_of(connection, session_id)
    started_ms, ended_ms, offset_min, planned = connection.execute(
        "SELECT started_ms, ended_ms, started_offset_min, sets_planned FROM sessions WHERE id = ?",
        (session_id,),
    ).fetchone()
    moved_ms = to_ms(edited.started_at) - started_ms
    if moved_ms:
        offset_min = offset_min_of(edited.started_at)
    sets = [_moved(each, edited.started_at, moved_ms) for each in numbered(edited.sets)]
    tally = tally_of_sets(grouped(sets))
    if planned is not None:  # what was planned and not reached is not logged
        not_logged = planned - tally_of_sets(grouped(before)).planned
        planned = tally.planned + max(0, not_logged)
    answers = edited.answers
    connection.execute(
        """
        UPDATE sessions SET started_ms = ?, started_offset_min = ?, ended_ms = ?,
            ended_offset_min = CASE WHEN ? THEN ? ELSE ended_offset_min END,
            sets_planned = ?, sets_done = ?, sets_early = ?, effort = ?, pain_before = ?,
            pain_after = ?, pain_next = ?, note = ?, changed_ms = ?, plan = NULL
        WHERE id = ?
        """,
        (
            started_ms + moved_ms,
            offset_min,
            None if ended_ms is None else ended_ms + moved_ms,
            moved_ms,
            offset_min,
            planned,
            tally.done,
            tally.early,
            answers.effort,
            answers.pain_before,
            answers.pain_after,
            answers.pain_next,
            storable(answers.note),
            changed_ms,
            session_id,
        ),
    )
    connection.execute("DELETE FROM sets WHERE session_id = ?", (session_id,))
    marks = ", ".join("?" * len(COLUMNS["sets"].split(", ")))
    connection.executemany(
        f"INSERT INTO sets ({COLUMNS['sets']}) VALUES ({marks})",
        (row_of_logged(session_id, each) for each in sets),
    )


def numbered(sets: Iterable[LoggedSet]) -> Iterator[LoggedSet]:
    """The sets with numbers as they stand, so that one more has its place among them.

    Both sides of a set keep a number together where they had one together.
    """
    counts: dict[tuple[object, ...], int] = {}
    index, before, sides = -1, None, set[Side | None]()
    for each in sets:
        if each.step_index != before or each.side in sides:
            index, before, sides = index + 1, each.step_index, set()
        sides.add(each.side)
        key = (each.section, each.exercise_id, each.kind, each.side)
        counts[key] = counts.get(key, 0) + 1
        yield replace(each, step_index=index, set_number=counts[key])


def grouped(sets: Iterable[LoggedSet]) -> Iterator[Sequence[LoggedSet]]:
    """Sets side by side: one that was done left and right is one."""
    current: list[LoggedSet] = []
    sides: set[Side | None] = set()
    for each in sets:
        first = current[0] if current else each
        is_same = (each.section, each.exercise_id, each.set_number) == (
            first.section,
            first.exercise_id,
            first.set_number,
        )
        if current and not (is_same and each.side and each.side not in sides):
            yield current
            current, sides = [], set()
        current.append(each)
        sides.add(each.side)
    if current:
        yield current


def _moved(each: LoggedSet, started_at: datetime, moved_ms: int) -> LoggedSet:
    if not moved_ms:
        return each
    at = each.at + timedelta(milliseconds=moved_ms)
    return replace(each, at=at.astimezone(started_at.tzinfo))
