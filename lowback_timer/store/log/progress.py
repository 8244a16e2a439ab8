"""The steps of progress as the log keeps them: read, settled, refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime

from lowback_timer.core.coach.looking_back import WeekPast
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import (
    Notch,
    Past,
    Progress,
    SoreMorning,
    Way,
    progress_of,
)
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.store.log.lately import lately
from lowback_timer.store.log.practice import aftermath, notches_in, pasts_of
from lowback_timer.store.log.ratings import Rating, put_rating, ratings_in
from lowback_timer.store.log.rows import offset_min_of, storable, to_ms
from lowback_timer.store.log.week_past import week_past

Lends = Callable[[], AbstractContextManager[sqlite3.Connection]]

_PUT = """
    INSERT INTO notches (exercise_id, kind, session_uid, rule, notch, is_refused, at_ms,
        at_offset_min)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (exercise_id, kind, session_uid, rule) DO UPDATE SET
        notch = excluded.notch, is_refused = excluded.is_refused, at_ms = excluded.at_ms,
        at_offset_min = excluded.at_offset_min
"""


class ProgressLog:
    """What the log knows of progress; a method that raises a LogError has changed nothing.

    Args:
        reading: Lends the connection.
        writing: Lends it for one transaction.
        can_write: Whether that is possible at all.
    """

    def __init__(self, reading: Lends, writing: Lends, *, can_write: bool) -> None:
        self._reading, self._writing, self._can_write = reading, writing, can_write

    def look(self, now: datetime, exercises: Mapping[str, Exercise]) -> Progress:
        """How far the person has come by now; what is due is kept as accepted until it is refused.

        Args:
            now: The time on the wall.
            exercises: The library, by id.
        """
        with self._reading() as connection:
            pasts = pasts_of(connection, now)
            days = [each.day for each in lately(connection, now).sessions]
            sore, has_hurt = _pain(connection, now)
        today = now.date().toordinal()
        found = progress_of(pasts, exercises, days, today, sore, has_hurt=has_hurt)
        outdated, new = _unsettled(pasts, found)
        if self._can_write and (outdated or new):
            with self._writing() as connection:
                _drop(connection, outdated)
                _put(connection, new, now)
        return found

    def refuse(self, notches: Iterable[Notch], at: datetime, *, is_refused: bool = True) -> None:
        """Keep that the person wants these as they were, or after all as they are proposed."""
        with self._writing() as connection:
            for each in notches:
                if each.rule.is_for_once and not is_refused:
                    _drop(connection, [each])
                else:
                    _put(connection, [each], at, is_refused=is_refused)

    def rate(self, wish: str, rating: int, at: datetime) -> None:
        """Keep how well the person can do what they want to be able to do again, 0 to 10."""
        with self._writing() as connection:
            put_rating(connection, wish, rating, at)

    def ratings(self, wish: str) -> tuple[Rating, ...]:
        """How well they could, the first time first."""
        with self._reading() as connection:
            return ratings_in(connection, wish)

    def week(
        self, since: datetime, until: datetime, wish: str, exercises: Mapping[str, Exercise]
    ) -> WeekPast:
        """What a week was like, from its beginning to that of the next; see `week_past`."""
        with self._reading() as connection:
            return week_past(connection, since, until, wish, exercises)


def _pain(connection: sqlite3.Connection, now: datetime) -> tuple[SoreMorning | None, bool]:
    """What the last session left behind."""
    last = aftermath(connection, now)
    if last is None or not last.is_sore:
        return None, last is not None and last.has_hurt
    refused = frozenset(
        way
        for way, notches in notches_in(connection).items()
        for each in notches
        if (each.session, each.rule) == (last.session, NotchRule.SORE_MORNING) and each.is_refused
    )
    return SoreMorning(last.session, refused), True


def _unsettled(pasts: Mapping[Way, Past], found: Progress) -> tuple[list[Notch], list[Notch]]:
    """Which notches of the latest sessions stand in the log and hold no more, and which lack."""
    outdated, new = [], []
    for way, past in pasts.items():
        kept = [each for each in past.notches if each.session == past.last.session]
        due = found.notch_for(way)
        shown = [_as_kept(due)] if due is not None and not due.rule.is_for_once else []
        outdated += [each for each in kept if not each.is_refused and each not in shown]
        new += [each for each in shown if each not in kept]
    return outdated, new


def _as_kept(notch: Notch) -> Notch:
    """A notch as the log tells of it: whether it moves the amount, and no more."""
    return notch if notch.means is Means.AMOUNT else replace(notch, means=Means.VARIATION)


def _drop(connection: sqlite3.Connection, notches: Iterable[Notch]) -> None:
    connection.executemany(
        "DELETE FROM notches WHERE exercise_id = ? AND kind = ? AND session_uid = ? AND rule = ?",
        [(*map(storable, each.way), each.session, each.rule.value) for each in notches],
    )


def _put(
    connection: sqlite3.Connection,
    notches: Iterable[Notch],
    at: datetime,
    *,
    is_refused: bool | None = None,
) -> None:
    """Keep notches; with `is_refused`, whatever they say of that themselves."""
    for each in notches:
        refused = each.is_refused if is_refused is None else is_refused
        key = *map(storable, each.way), each.session, each.rule.value
        amount = replace(each, is_refused=False).step
        values = (*key, amount, refused, to_ms(at), offset_min_of(at))
        connection.execute(_PUT, values)
