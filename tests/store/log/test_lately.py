"""What the coach is told of the log."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.lately import WEEKS
from lowback_timer.store.log.writing import WorkoutLog
from tests.fakes import make_exercise
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, MINUTE, a_record, begin

TODAY = EVENING.date().toordinal()
DAY = timedelta(days=1)


def a_set(
    index: int, name: str, done: int = 10, section: SectionKind = SectionKind.MAIN
) -> SetRecord:
    record = a_record(index, done=done, outcome=Outcome.DONE if done else Outcome.SKIPPED)
    step = replace(record.step, section=section, exercise=make_exercise(name))
    return replace(record, step=step)


def train(log: WorkoutLog, at: datetime, workout: str, *records: SetRecord) -> int:
    session = begin(log, at, workout)
    log.add_sets(session, records, at + MINUTE, Tally(3, len(records), 0))
    return session


def test_an_empty_log_knows_nothing(log: WorkoutLog) -> None:
    assert log.lately(EVENING) == Lately()


def test_the_sessions_come_in_their_order_with_their_sets(log: WorkoutLog) -> None:
    train(log, EVENING - 2 * DAY, "later", a_set(0, "Bridge"))
    train(
        log, EVENING - 9 * DAY, "sooner", a_set(0, "Plank"), a_set(1, "Plank"), a_set(2, "Superman")
    )

    assert log.lately(EVENING).sessions == (
        DoneSession(TODAY - 9, "sooner", {"plank": 2, "superman": 1}),
        DoneSession(TODAY - 2, "later", {"bridge": 1}),
    )


def test_who_has_only_warmed_up_or_skipped_has_not_trained(log: WorkoutLog) -> None:
    train(log, EVENING - DAY, "warm", a_set(0, "Plank", section=SectionKind.WARM_UP))
    train(log, EVENING - DAY, "skipped", a_set(0, "Plank", done=0))
    begin(log, EVENING - DAY, "nothing")

    assert log.lately(EVENING) == Lately()


def test_what_stands_in_the_future_is_left_out_until_then(log: WorkoutLog) -> None:
    train(log, EVENING + DAY, "tomorrow", a_set(0, "Bridge"))
    train(log, EVENING + 5 * MINUTE, "clocks-differ", a_set(0, "Bridge"))

    assert [each.workout_id for each in log.lately(EVENING).sessions] == ["clocks-differ"]
    assert len(log.lately(EVENING + 2 * DAY).sessions) == 2


def test_what_is_long_ago_is_known_only_to_have_been(log: WorkoutLog) -> None:
    train(log, EVENING - timedelta(weeks=WEEKS, days=1), "old", a_set(0, "Bridge"))

    assert log.lately(EVENING) == Lately(has_earlier=True)
    assert not log.lately(EVENING - timedelta(days=2)).has_earlier


@pytest.mark.parametrize("has_end", [True, False])
def test_the_day_is_the_one_on_the_wall_where_it_was_done(log: WorkoutLog, has_end: bool) -> None:
    # GIVEN a session late on a Tuesday in California, when it is Wednesday in Greenwich
    there = datetime(2026, 3, 3, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    session = train(log, there - MINUTE, "here", a_set(0, "Bridge"))
    if has_end:
        log.end_session(session, State.FINISHED, there, 60_000)

    (found,) = log.lately(EVENING + 2 * DAY).sessions

    assert found.day == there.date().toordinal()


def test_a_long_history_is_not_read_for_it(log: WorkoutLog) -> None:
    statements: list[str] = []
    assert log._connection is not None
    log._connection.set_trace_callback(statements.append)
    log.lately(EVENING)
    log._connection.set_trace_callback(None)

    plans = [
        row[-1]
        for statement in statements
        for row in log._connection.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert any("sessions_by_start (started_ms>?)" in plan for plan in plans)
    assert any("PRIMARY KEY (session_id=?)" in plan for plan in plans)
    assert not [plan for plan in plans if plan.startswith(("SCAN sessions", "SCAN sets"))]


def test_exercises_of_other_programs_that_we_do_not_have_are_left_out(log: WorkoutLog) -> None:
    train(log, EVENING - DAY, "brought:hevy", a_set(0, "Bridge"), a_set(1, "Bench press"))
    connection = connection_of(log)
    connection.execute(
        "UPDATE sets SET exercise_id = 'brought:bench-press' WHERE exercise_id = 'bench-press'"
    )

    assert [dict(each.sets) for each in log.lately(EVENING).sessions] == [{"bridge": 1}]
