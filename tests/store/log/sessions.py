"""A session of three sets, and what another program finds of it in the log."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import SessionEntry
from lowback_timer.store.log.writing import LoggedSession, LoggedSet, WorkoutLog
from tests.fakes import make_dose, make_hold, make_timeline
from tests.store.samples import EVENING, MINUTE, TALLY, a_record

TIMELINE = make_timeline(make_dose(make_hold(10), sets=3, rest=20))


def content(path: Path) -> list[tuple[LoggedSession, tuple[LoggedSet, ...]]]:
    """What another program finds in the log, the latest session first."""
    with closing(WorkoutLog(path)) as other:
        assert other.open() is None
        return [(session, other.sets_of(session.id)) for session in other.sessions(10)]


def nothing() -> None:
    """Nothing happens."""


def connection_of(log: WorkoutLog) -> sqlite3.Connection:
    """The connection of a log that is open."""
    assert log._connection is not None
    return log._connection


def fill(log: WorkoutLog) -> int:
    """Log a session of three sets that has not ended, and return its number."""
    session = log.begin_session("first-steps", "First steps", EVENING, 900_000, 3)
    log.add_sets(session, [a_record(index) for index in range(3)], EVENING, TALLY)
    return session


def run(log: BackgroundLog, *between: Callable[[], object]) -> SessionEntry:
    """Log a session of three sets, with something happening before each set and before the end."""
    steps = [*between, *[nothing] * 4]
    entry = log.begin_session(TIMELINE, EVENING, 3)
    for index in range(3):
        steps[index]()
        log.add_sets(entry, [a_record(index)], EVENING + index * MINUTE, TALLY)
    steps[3]()
    log.end_session(entry, State.FINISHED, EVENING + 5 * MINUTE, 60_000)
    return entry


def assert_whole(path: Path) -> None:
    """The session of `run` is in the log, once, with every set at its own instant."""
    ((session, sets),) = content(path)
    assert (session.started_at, session.state) == (EVENING, State.FINISHED)
    assert (session.ended_at, session.active_ms) == (EVENING + 5 * MINUTE, 60_000)
    assert (session.sets_planned, session.sets_done) == (TALLY.planned, TALLY.done)
    assert [(each.step_index, each.at) for each in sets] == [
        (index, EVENING + index * MINUTE) for index in range(3)
    ]
