"""What the log knows of an exercise: the last time, and the best of all times."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, EXERCISE, LATER, MINUTE, TALLY, a_record, begin

DAY = timedelta(days=1)
SIDES = (Side.LEFT, Side.RIGHT)


def do(
    log: WorkoutLog, at: datetime, *amounts: int, side: Side | None = None, of: str = "bird-dog"
) -> None:
    """Log a session in which an exercise was done, one set a minute."""
    session = begin(log, at)
    for index, done in enumerate(amounts):
        record = as_exercise(a_record(index, side, done), of)
        log.add_sets(session, [record], at + index * MINUTE, TALLY)


def as_exercise(record: SetRecord, exercise_id: str) -> SetRecord:
    exercise = replace(EXERCISE, id=exercise_id)
    return replace(record, step=replace(record.step, exercise=exercise))


def test_the_last_day_has_its_sets_in_order_and_the_best_is_of_all_days(log: WorkoutLog) -> None:
    do(log, EVENING - 9 * DAY, 10, 14)
    do(log, EVENING - 2 * DAY, 12, 9)
    do(log, EVENING - DAY, 13, of="bridge")

    past = log.exercise_past(["bird-dog"], EVENING)

    assert list(past) == ["bird-dog"]
    assert past["bird-dog"].day == (EVENING - 2 * DAY).date()
    assert [each.done for each in past["bird-dog"].last] == [12, 9]
    assert past["bird-dog"].best == {(StepKind.REPS, None): 14}


def test_two_workouts_of_one_day_belong_to_it_together(log: WorkoutLog) -> None:
    morning = EVENING.replace(hour=7)
    do(log, EVENING, 9)
    do(log, morning, 12, 11)

    (past,) = log.exercise_past(["bird-dog"], LATER).values()

    assert [each.done for each in past.last] == [12, 11, 9]


def test_each_side_has_its_best(log: WorkoutLog) -> None:
    session = begin(log)
    for index, (left, right) in enumerate(((25, 22), (20, 24))):
        records = [a_record(index, side, n) for side, n in zip(SIDES, (left, right), strict=True)]
        log.add_sets(session, records, EVENING + index * MINUTE, TALLY)

    (past,) = log.exercise_past(["bird-dog"], LATER).values()

    assert [(each.side, each.done) for each in past.last] == [
        (Side.LEFT, 25),
        (Side.RIGHT, 22),
        (Side.LEFT, 20),
        (Side.RIGHT, 24),
    ]
    assert past.best == {(StepKind.REPS, Side.LEFT): 25, (StepKind.REPS, Side.RIGHT): 24}


def test_a_set_of_which_nothing_was_done_is_no_last_time(log: WorkoutLog) -> None:
    do(log, EVENING - DAY, 8)
    skipped = a_record(0, done=0, outcome=Outcome.SKIPPED)
    log.add_sets(begin(log), [skipped], EVENING, TALLY)

    (past,) = log.exercise_past(["bird-dog"], LATER).values()

    assert past.day == (EVENING - DAY).date()
    assert log.exercise_past(["never-done"], LATER) == {}
    assert log.exercise_past([], LATER) == {}


def test_what_stands_in_the_future_is_left_out_until_then(log: WorkoutLog) -> None:
    do(log, EVENING, 8)
    future = EVENING + timedelta(days=1826)
    do(log, future, 40)

    assert log.exercise_past(["bird-dog"], EVENING)["bird-dog"].best == {(StepKind.REPS, None): 8}
    # A clock that is a little off does not matter.
    assert log.exercise_past(["bird-dog"], EVENING - MINUTE)["bird-dog"].last[0].done == 8
    assert log.exercise_past(["bird-dog"], future)["bird-dog"].last[0].done == 40


def test_the_day_is_the_one_on_the_wall_where_it_was_done(log: WorkoutLog) -> None:
    # GIVEN sets before and after midnight in California, in the middle of a day in Greenwich
    there = datetime(2026, 3, 2, 23, 59, tzinfo=timezone(timedelta(hours=-8)))
    do(log, there, 12, 11, 10)

    (past,) = log.exercise_past(["bird-dog"], LATER).values()

    assert past.day == date(2026, 3, 3)
    assert [each.done for each in past.last] == [11, 10]


def test_a_set_that_lies_before_its_own_session_breaks_nothing(log: WorkoutLog) -> None:
    # GIVEN a clock that was put back by a year in mid-session
    session = begin(log)
    log.add_sets(session, [a_record(0)], EVENING - 365 * DAY, TALLY)

    assert log.exercise_past(["bird-dog"], LATER) == {}


def test_all_exercises_of_a_large_library_can_be_asked_for_at_once(log: WorkoutLog) -> None:
    do(log, EVENING, 8, of="exercise-1999")

    past = log.exercise_past([f"exercise-{number}" for number in range(2_000)], LATER)

    assert list(past) == ["exercise-1999"]


def test_the_sets_of_the_last_day_are_found_by_their_sessions(log: WorkoutLog) -> None:
    do(log, EVENING, 8)
    statements: list[str] = []
    connection_of(log).set_trace_callback(statements.append)
    log.exercise_past(["bird-dog"], LATER)
    connection_of(log).set_trace_callback(None)

    best, last = statements
    plan = [row[-1] for row in connection_of(log).execute(f"EXPLAIN QUERY PLAN {last}")]
    # Of the first, everything is read once, which takes 10 ms for 100,000 sets.
    assert "GROUP BY" in best
    assert any("sessions_by_start" in step for step in plan)
    assert not any("SCAN sets" in step for step in plan)
