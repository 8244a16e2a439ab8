import time
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.entries import LastDone
from lowback_timer.store.log.rows import from_ms, local, to_ms
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record, begin

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


def end(
    log: WorkoutLog, session: int, at: datetime, tally: Tally, state: State = State.FINISHED
) -> None:
    """Log what was done of a session, and its end."""
    log.add_sets(session, [a_record()], at, tally)
    log.end_session(session, state, at, 60_000)


ALL, SOME, NOTHING = Tally(3, 3, 0), Tally(3, 1, 1), Tally(3, 0, 0)


def test_last_done_is_the_last_time_that_anything_was_done(log: WorkoutLog) -> None:
    for days, workout, tally, state in (
        (-9, "first-steps", ALL, State.FINISHED),
        (-5, "first-steps", ALL, State.FINISHED),
        (-7, "first-steps", SOME, State.ABANDONED),
        (-4, "first-steps", NOTHING, State.ABANDONED),
        (-3, "first-steps", NOTHING, State.FINISHED),
        (-9, "hinges", ALL, State.FINISHED),
        (-6, "hinges", SOME, State.ABANDONED),
        (-2, "never-begun", NOTHING, State.ABANDONED),
    ):
        at = EVENING + timedelta(days=days)
        end(log, begin(log, at, workout), at + MINUTE, tally, state)

    day = EVENING.date()
    assert log.last_done(EVENING) == {
        "first-steps": LastDone(day - timedelta(days=5), sets_done=3, sets_planned=3),
        "hinges": LastDone(day - timedelta(days=6), sets_done=1, sets_planned=3),
    }


def test_a_session_that_was_cut_short_counts_for_what_was_done(log: WorkoutLog) -> None:
    log.add_sets(begin(log), [a_record()], EVENING, SOME)

    (done,) = log.last_done(EVENING).values()

    assert done == LastDone(EVENING.date(), sets_done=1, sets_planned=3)
    assert not done.is_whole


def test_what_nobody_counted_is_not_taken_for_the_whole() -> None:
    assert LastDone(EVENING.date(), 3, 3).is_whole
    assert not LastDone(EVENING.date(), 3, None).is_whole


def test_a_session_from_the_future_is_left_out_until_then(log: WorkoutLog) -> None:
    # GIVEN one that was logged while the clock was five years ahead
    end(log, begin(log), EVENING, ALL)
    future = EVENING + timedelta(days=1826)
    end(log, begin(log, future), future, SOME)

    # THEN today is what was done today
    assert log.last_done(EVENING)["first-steps"].day == EVENING.date()
    # AND a clock that is a little off does not matter
    assert log.last_done(EVENING - MINUTE)["first-steps"].day == EVENING.date()
    assert log.last_done(future)["first-steps"].day == future.date()


def test_a_long_history_is_not_read_to_show_a_page_of_it(log: WorkoutLog) -> None:
    statements: list[str] = []
    assert log._connection is not None
    log._connection.set_trace_callback(statements.append)
    log.sessions(50, 100)
    log.sets_of(1)
    log.last_done(LATER)
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


def test_the_day_is_the_one_on_the_wall_where_it_was_done(log: WorkoutLog) -> None:
    # GIVEN a session late on a Tuesday in California, when it is Wednesday in Greenwich
    there = datetime(2026, 3, 3, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    session = begin(log, there - MINUTE)
    end(log, session, there, ALL)

    # THEN it stays a Tuesday, wherever one is by now
    assert log.last_done(LATER)["first-steps"].day == there.date()
    (entry,) = log.sessions(1)
    (done,) = log.sets_of(session)
    assert entry.ended_at == there
    for instant in (entry.started_at, entry.ended_at, done.at):
        assert instant is not None
        assert instant.utcoffset() == timedelta(hours=-8)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.parametrize(
    ("at", "wall"),
    [
        (datetime(2027, 3, 27, 22, 30, tzinfo=UTC), "2027-03-27 23:30"),
        (datetime(2027, 3, 28, 22, 30, tzinfo=UTC), "2027-03-29 00:30"),
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), "2026-10-25 00:30"),
        (datetime(2026, 10, 25, 23, 30, tzinfo=UTC), "2026-10-26 00:30"),
    ],
)
def test_an_instant_of_which_nobody_kept_the_offset_has_the_one_in_force_then(
    berlin: None, at: datetime, wall: str
) -> None:
    assert f"{local(to_ms(at), None):%Y-%m-%d %H:%M}" == wall


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
        log.add_sets(77, [a_record()], EVENING, TALLY)
    with pytest.raises(LogError, match="no such session"):
        log.end_session(77, State.FINISHED, EVENING, 1)

    assert log.sets_of(77) == ()
