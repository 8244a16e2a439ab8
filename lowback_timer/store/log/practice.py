"""What was done of every exercise the last two times, to judge progress by."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import Notch, Past, Practised, Way, is_worse
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.store.log.reading import CLOCKS_DIFFER_BY
from lowback_timer.store.log.rows import local, to_ms

# As the index has it, or SQLite would not use it.
_DONE = "section = 'main' AND done > 0"
HURTS_FROM = 4
"""On the scale of pain: below that one goes on."""


def pasts_of(connection: sqlite3.Connection, now: datetime) -> dict[Way, Past]:
    """The last two sessions with each exercise in their main part, and all notches of it.

    What stands in the future is left out until the time has come.
    """
    until_ms = to_ms(now + CLOCKS_DIFFER_BY)
    notches = notches_in(connection)
    found = {}
    for way in _ways(connection):
        done = [
            _practised(connection, session_id, way)
            for session_id in _last_two(connection, way, until_ms)
        ]
        if done:
            last, *before = done
            found[way] = Past(last, next(iter(before), None), tuple(notches.get(way, ())))
    return found


def notches_in(connection: sqlite3.Connection) -> Mapping[Way, list[Notch]]:
    """All notches, those of sessions that were deleted left out; in no order.

    Of what moves no amount nothing is kept but that it was so: a weight is kept with the sets.
    """
    found = defaultdict(list)
    for exercise_id, kind, uid, rule, amount, is_refused in connection.execute(
        """
        SELECT exercise_id, kind, session_uid, rule, notch, is_refused FROM notches
        WHERE session_uid IN (SELECT uid FROM sessions)
        """
    ):
        way = Way(exercise_id, kind)
        means = Means.AMOUNT if amount else Means.VARIATION
        notch = Notch(way, uid, NotchRule(rule), means, is_refused=bool(is_refused))
        found[way].append(notch)
    return found


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What the last session left behind."""

    session: str
    """Its uid."""
    is_sore: bool
    """Whether the back hurt more on the next morning than before, by more than one of ten."""
    has_hurt: bool
    """Whether anything hurt in it or after it."""


def aftermath(connection: sqlite3.Connection, now: datetime) -> Aftermath | None:
    """What the last session in which anything was done left behind; None: there is none."""
    row = connection.execute(
        """
        SELECT id, uid, pain_before, pain_after, pain_next FROM sessions
        WHERE started_ms <= ? AND sets_done + sets_early > 0
        ORDER BY started_ms DESC, id DESC LIMIT 1
        """,
        (to_ms(now + CLOCKS_DIFFER_BY),),
    ).fetchone()
    if row is None:
        return None
    session_id, uid, before, after, following = row
    has_hurt = _has_hurt(before, after, following) or _has_set_that_hurt(connection, session_id)
    is_sore = before is not None and is_worse(before, following, by=2)
    return Aftermath(uid, is_sore, has_hurt)


def _ways(connection: sqlite3.Connection) -> Iterator[Way]:
    """Every exercise and way that was ever done; by leaps through the index."""
    way = Way("", "")
    while True:
        # One leap after the other: with both in one condition, SQLite would read all between.
        for condition, values in (
            ("exercise_id = ? AND kind > ?", way),
            ("exercise_id > ?", (way.exercise_id,)),
        ):
            row = connection.execute(
                f"SELECT exercise_id, kind FROM sets WHERE {_DONE} AND {condition}"
                " ORDER BY exercise_id, kind LIMIT 1",
                values,
            ).fetchone()
            if row is not None:
                break
        else:
            return
        way = Way(*row)
        yield way


def _last_two(connection: sqlite3.Connection, way: Way, until_ms: int) -> list[int]:
    """The numbers of the last two sessions, the latest first."""
    found: list[int] = []
    for (session_id,) in connection.execute(
        f"SELECT session_id FROM sets WHERE {_DONE} AND exercise_id = ? AND kind = ?"
        " AND at_ms <= ? ORDER BY at_ms DESC",
        (*way, until_ms),
    ):
        if session_id not in found:
            found.append(session_id)
        if len(found) == 2:
            break
    return found


def _practised(connection: sqlite3.Connection, session_id: int, way: Way) -> Practised:
    uid, started_ms, started_offset, ended_ms, ended_offset, state, *pain = connection.execute(
        """
        SELECT uid, started_ms, started_offset_min, ended_ms, ended_offset_min, state,
            pain_before, pain_after, pain_next
        FROM sessions WHERE id = ?
        """,
        (session_id,),
    ).fetchone()
    at = local(started_ms, started_offset) if ended_ms is None else local(ended_ms, ended_offset)
    sets = connection.execute(
        """
        SELECT step_index, set_number, planned, outcome, felt, load_g FROM sets
        WHERE session_id = ? AND exercise_id = ? AND kind = ? AND section = ?
        """,
        (session_id, *way, SectionKind.MAIN.value),
    ).fetchall()
    (last_step,) = connection.execute(
        "SELECT max(step_index) FROM sets WHERE session_id = ?", (session_id,)
    ).fetchone()
    is_whole = state == State.FINISHED or last_step not in {each[0] for each in sets}
    hurts = _has_hurt(*pain) or _has_set_that_hurt(connection, session_id)
    return _summed_up(uid, at.date().toordinal(), sets, is_whole=is_whole, has_hurt=hurts)


def _summed_up(
    uid: str, day: Day, sets: Iterable[tuple[Any, ...]], *, is_whole: bool, has_hurt: bool
) -> Practised:
    """What some sets of one exercise come to.

    Args:
        uid: Of their session.
        day: Of their session.
        sets: Index, number, plan, outcome, feeling and weight of each.
        is_whole: Whether all sets that were planned are among them, as far as one can know: of a
            session that was left, what came after these was reached.
        has_hurt: Whether anything hurt in the session.
    """
    _, numbers, planned, outcomes, felt, loads = zip(*sets, strict=True)
    is_done = all(each == Outcome.DONE for each in outcomes)
    easy = {n for n, how in zip(numbers, felt, strict=True) if how == Felt.TOO_EASY}
    return Practised(
        uid,
        day,
        is_full=None if is_done and not is_whole else is_done,
        is_easy=easy == set(numbers) and set(felt) <= {Felt.TOO_EASY, None},
        is_hard=Felt.TOO_HARD in felt,
        has_hurt=has_hurt,
        least=min(planned),
        most=max(planned),
        load_g=max((each for each in loads if each), default=None),
    )


def _has_hurt(before: int | None, after: int | None, following: int | None) -> bool:
    """Whether what a person said of their back speaks against more."""
    if before is None:
        return max(after or 0, following or 0) >= HURTS_FROM
    return is_worse(before, after, by=2) or is_worse(before, following, by=2)


def _has_set_that_hurt(connection: sqlite3.Connection, session_id: int) -> bool:
    (hurt,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM sets WHERE session_id = ? AND (felt = ? OR pain >= ?))",
        (session_id, Felt.HURT.value, HURTS_FROM),
    ).fetchone()
    return bool(hurt)
