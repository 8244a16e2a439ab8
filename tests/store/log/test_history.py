from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.store.log.entries import from_ms, to_ms
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.samples import EVENING, MINUTE, a_record, begin

# The history


def test_the_latest_session_comes_first_page_by_page(log: WorkoutLog) -> None:
    # GIVEN sessions logged in no order, two of them at the same instant
    for hours in (5, 1, 3, 3, 9):
        begin(log, EVENING + timedelta(hours=hours))

    # WHEN the history is read page by page
    pages = [log.sessions(2, offset) for offset in (0, 2, 4, 6)]

    # THEN each session comes once, the latest first
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    listed = [entry for page in pages for entry in page]
    assert sorted(entry.id for entry in listed) == [1, 2, 3, 4, 5]
    assert all(
        (one.started_at, one.id) > (other.started_at, other.id) for one, other in pairwise(listed)
    )


def test_a_session_tells_how_many_sets_were_done(log: WorkoutLog) -> None:
    session, other = begin(log), begin(log, EVENING - MINUTE)
    in_turns = [a_record(5, Side.LEFT), a_record(5, Side.RIGHT)]
    skipped = a_record(9, done=0, outcome=Outcome.SKIPPED)
    log.add_sets(session, [a_record(3), *in_turns, skipped], EVENING)
    log.add_sets(other, [a_record(3)], EVENING)

    assert [entry.sets_done for entry in log.sessions(5)] == [2, 1]


def test_last_done_is_the_last_time_that_a_workout_was_finished(log: WorkoutLog) -> None:
    for hours, workout, state in (
        (1, "first-steps", State.FINISHED),
        (9, "first-steps", State.FINISHED),
        (5, "first-steps", State.FINISHED),
        (11, "first-steps", State.ABANDONED),
        (3, "hinges", State.FINISHED),
        (7, "never-finished", State.ABANDONED),
    ):
        at = EVENING + timedelta(hours=hours)
        log.end_session(begin(log, at, workout), state, at + MINUTE, 60_000)
    begin(log, EVENING + timedelta(hours=13), "hinges")

    assert log.last_done() == {
        "first-steps": EVENING + timedelta(hours=9) + MINUTE,
        "hinges": EVENING + timedelta(hours=3) + MINUTE,
    }


def test_a_long_history_is_not_read_to_show_a_page_of_it(log: WorkoutLog) -> None:
    statements: list[str] = []
    assert log._connection is not None
    log._connection.set_trace_callback(statements.append)
    log.sessions(50, 100)
    log.sets_of(1)
    log.last_done()
    log._connection.set_trace_callback(None)

    plans = [
        row[-1]
        for statement in statements
        for row in log._connection.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    for index in ("sessions_by_start", "PRIMARY KEY (session_id=?)", "sessions_by_workout"):
        assert any(index in plan for plan in plans)
    # Only the page, never a table, is gone through from end to end.
    assert not [
        plan for plan in plans if "SCAN" in plan and not {"INDEX", "page"} & {*plan.split()}
    ]


# Instants


@given(st.datetimes(timezones=st.timezones() | st.just(timezone(timedelta(hours=14)))))
def test_an_instant_survives_to_the_millisecond(instant: datetime) -> None:
    kept = from_ms(to_ms(instant))

    assert timedelta(0) <= instant - kept < timedelta(milliseconds=1)
    assert kept.utcoffset() == timedelta(0)


def test_the_time_zone_makes_no_difference(log: WorkoutLog) -> None:
    there = EVENING.astimezone(timezone(timedelta(hours=-8)))

    begin(log, there)

    (entry,) = log.sessions(1)
    assert entry.started_at == EVENING
    assert entry.started_at.utcoffset() == timedelta(0)


def test_an_instant_without_a_time_zone_is_refused(log: WorkoutLog) -> None:
    with pytest.raises(ValueError, match="time zone"):
        begin(log, EVENING.replace(tzinfo=None))

    assert log.sessions(1) == ()


# Misuse


def test_a_log_that_is_not_open_says_so(log: WorkoutLog) -> None:
    log.close()
    log.close()

    with pytest.raises(LogError, match="not open"):
        log.sessions(1)
    with pytest.raises(LogError, match="not open"):
        begin(log)


def test_opening_twice_is_opening_once(log: WorkoutLog) -> None:
    session = begin(log)

    assert log.open() is None

    assert log.sessions(5)[0].id == session


def test_an_unknown_session_has_neither_sets_nor_an_end(log: WorkoutLog) -> None:
    with pytest.raises(LogError):
        log.add_sets(77, [a_record()], EVENING)
    with pytest.raises(LogError, match="no such session"):
        log.end_session(77, State.FINISHED, EVENING, 1)

    assert log.sets_of(77) == ()
