"""What the room of the history asks of the log."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.history import Best, DayDone, DaySaid, WeekDone
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, EXERCISE, MINUTE, TALLY, a_record, begin, in_one_folder

DAY = timedelta(days=1)
TUESDAY = EVENING.date()


def as_hold(record: SetRecord, exercise_id: str = "bridge") -> SetRecord:
    exercise = replace(EXERCISE, id=exercise_id, name=exercise_id.title())
    return replace(record, step=replace(record.step, kind=StepKind.HOLD, exercise=exercise))


def train(log: WorkoutLog, at: datetime, *records: SetRecord, minutes: int = 15) -> int:
    session = begin(log, at)
    log.add_sets(session, records or [a_record()], at + MINUTE, TALLY)
    log.end_session(session, State.FINISHED, at + 2 * MINUTE, minutes * 60_000)
    return session


def test_the_sessions_of_a_month_come_in_order(log: WorkoutLog) -> None:
    days = [date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 30), date(2026, 5, 1)]
    for day in reversed(days):
        train(log, EVENING.replace(month=day.month, day=day.day))

    found = log.history(EVENING + 90 * DAY).sessions(date(2026, 4, 1), date(2026, 4, 30))

    assert [each.started_at.date() for each in found] == days[1:3]


def test_a_session_lies_on_the_day_that_it_was_on_the_wall(log: WorkoutLog) -> None:
    # GIVEN 23:30 in New York, which is the day after in UTC and in Berlin
    late = datetime(2026, 3, 3, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    train(log, late)

    history = log.history(late + DAY)

    assert len(history.sessions(TUESDAY, TUESDAY)) == 1
    assert history.sessions(TUESDAY + DAY, TUESDAY + DAY) == ()
    assert history.first_day() == TUESDAY
    assert [each.day for each in history.exercise("bird-dog", None)] == [TUESDAY]


def test_what_was_only_begun_or_stands_in_the_future_is_left_out(log: WorkoutLog) -> None:
    begin(log, EVENING)
    train(log, EVENING + 5 * DAY)

    history = log.history(EVENING + DAY)

    assert history.sessions(TUESDAY, TUESDAY + 9 * DAY) == ()
    assert history.first_day() is None
    assert history.weeks(1, None) == ()
    assert history.exercise("bird-dog", None) == ()
    assert history.bests() == ()


def test_weeks_begin_as_the_person_has_them(log: WorkoutLog) -> None:
    sunday = EVENING - 2 * DAY
    train(log, sunday, minutes=10)
    train(log, EVENING, minutes=15)

    history = log.history(EVENING + DAY)

    monday = TUESDAY - DAY
    assert history.weeks(1, None) == (
        WeekDone(monday - 7 * DAY, 1, 600_000),
        WeekDone(monday, 1, 900_000),
    )
    assert history.weeks(7, None) == (WeekDone(sunday.date(), 2, 1_500_000),)
    assert history.weeks(1, monday) == (WeekDone(monday, 1, 900_000),)


@in_one_folder
@given(st.dates(date(1971, 1, 1), date(2090, 1, 1)), st.integers(1, 7))
def test_a_week_begins_at_most_six_days_before_any_of_its_days(day: date, weekday: int) -> None:
    # The same sum as in SQL, on days counted from 1970.
    number = day.toordinal() - date(1970, 1, 1).toordinal()
    first = (number + 4 - weekday) // 7 * 7 - 4 + weekday

    assert 0 <= number - first <= 6
    assert (day - timedelta(days=number - first)).isoweekday() == weekday


def test_a_session_that_was_cut_short_took_until_its_last_set(log: WorkoutLog) -> None:
    session = begin(log, EVENING)
    log.add_sets(session, [a_record()], EVENING + 4 * MINUTE, TALLY)
    slept = begin(log, EVENING + DAY)
    log.add_sets(slept, [a_record()], EVENING + 2 * DAY, TALLY)

    (week,) = log.history(EVENING + 3 * DAY).weeks(1, None)

    # The second lay open for a day: it is taken for as long as it was planned, 15 minutes.
    assert week.active_ms == 4 * 60_000 + 900_000


def test_an_exercise_over_time_has_the_best_set_and_all_of_them_by_side(log: WorkoutLog) -> None:
    left = [as_hold(a_record(index, Side.LEFT, done)) for index, done in enumerate((20, 25))]
    train(log, EVENING, *left, as_hold(a_record(1, Side.RIGHT, 22)), a_record(3))
    train(log, EVENING + DAY, as_hold(a_record(0, Side.LEFT, 0, Outcome.SKIPPED)))

    history = log.history(EVENING + 2 * DAY)

    assert history.exercise("bridge", None) == (
        DayDone(TUESDAY, StepKind.HOLD, Side.LEFT, 25, 45),
        DayDone(TUESDAY, StepKind.HOLD, Side.RIGHT, 22, 22),
    )
    assert history.exercise("bridge", TUESDAY + DAY) == ()
    assert history.exercise("unheard-of", None) == ()


def test_a_best_stands_on_the_day_on_which_it_was_reached_first(log: WorkoutLog) -> None:
    for days, done in enumerate((10, 14, 14, 9)):
        train(log, EVENING + days * DAY, a_record(0, None, done))

    (best,) = log.history(EVENING + 9 * DAY).bests()

    assert best == Best("bird-dog", "Bird dog", StepKind.REPS, None, 14, TUESDAY + DAY)


def test_what_has_no_offset_lies_on_a_day_of_the_system_s_zone(log: WorkoutLog) -> None:
    train(log, EVENING.replace(hour=12))
    connection = connection_of(log)
    connection.execute("UPDATE sessions SET started_offset_min = NULL")
    connection.execute("UPDATE sets SET at_offset_min = NULL")

    history = log.history(EVENING + DAY)

    local_day = EVENING.replace(hour=12).astimezone().date()
    assert history.first_day() == local_day
    assert history.exercise("bird-dog", None)[0].day == local_day


def test_what_this_program_never_writes_is_told_in_a_sentence(log: WorkoutLog) -> None:
    train(log, EVENING)
    connection_of(log).execute("UPDATE sets SET kind = 'dance'")

    with pytest.raises(LogError, match="holds what it should not"):
        log.history(EVENING + DAY).bests()


def test_weeks_add_up_what_their_days_have(log: WorkoutLog) -> None:
    # Tuesday and Wednesday of one week, and Monday of the next
    for days, done in ((0, 5), (1, 9), (6, 7)):
        train(log, EVENING + days * DAY, replace(a_record(), done=done))
    history = log.history(EVENING + 30 * DAY)

    weeks = history.exercise("bird-dog", None, 1)

    assert [(each.day, each.most, each.total) for each in weeks] == [
        (TUESDAY - DAY, 9, 14),
        (TUESDAY + 6 * DAY, 7, 7),
    ]
    assert [each.day for each in history.exercise("bird-dog", None, 2)] == [TUESDAY]


def test_effort_and_pain_are_told_by_day_or_week(log: WorkoutLog) -> None:
    for days, answers in ((0, Answers(3, 1, 2)), (0, Answers(5, None, 4)), (1, Answers(None, 6))):
        session = train(log, EVENING + days * DAY)
        log.set_answers(session, answers, EVENING + days * DAY)
    train(log, EVENING + 2 * DAY)  # of which nobody says anything
    history = log.history(EVENING + 30 * DAY)

    assert history.said(None) == (
        DaySaid(TUESDAY, 5, 1, 4, None),
        DaySaid(TUESDAY + DAY, None, 6, None, None),
    )
    assert history.said(TUESDAY + DAY) == history.said(None)[1:]
    assert history.said(None, 1) == (DaySaid(TUESDAY - DAY, 5, 6, 4, None),)


def test_the_heaviest_load_of_a_day_is_told(log: WorkoutLog) -> None:
    session = train(log, EVENING, a_record(0), a_record(1))
    connection_of(log).execute("UPDATE sets SET load_g = 20000 + step_index * 2500")
    assert session

    (day,) = log.history(EVENING + DAY).exercise("bird-dog", None)

    assert day.load_g == 22_500


def test_holds_of_a_workout_are_found_by_its_index(log: WorkoutLog) -> None:
    train(log, EVENING, as_hold(a_record(0)), as_hold(a_record(1), "side-plank"))
    asked: list[str] = []
    connection_of(log).set_trace_callback(asked.append)

    found = log.history(EVENING + DAY).holds_of("first-steps", None)

    assert [(each.exercise_id, each.day) for each in found] == [
        ("bridge", TUESDAY),
        ("side-plank", TUESDAY),
    ]
    assert log.history(EVENING + DAY).holds_of("other", None) == ()
    plan = connection_of(log).execute(f"EXPLAIN QUERY PLAN {asked[0]}").fetchall()
    assert any("sessions_by_workout" in row[-1] for row in plan)
