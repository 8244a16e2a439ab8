"""What is known of the last two times that an exercise was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.core.coach.progress import Past, Practised, Way
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.store.log.practice import aftermath, pasts_of
from lowback_timer.store.log.writing import WorkoutLog
from tests.fakes import make_exercise
from tests.store.log.practising import DAY, EASY, HELD, a_hold, train
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING

TODAY = EVENING.date().toordinal()


@pytest.fixture
def log(path: Path) -> Iterator[WorkoutLog]:
    log = WorkoutLog(path)
    log.open()
    yield log
    log.close()


def pasts(log: WorkoutLog) -> dict[Way, Past]:
    return pasts_of(connection_of(log), EVENING)


def last(log: WorkoutLog, way: Way = HELD) -> Practised:
    return pasts(log)[way].last


def test_the_last_two_sessions_with_an_exercise_are_known(log: WorkoutLog) -> None:
    for days_ago in (9, 4, 2):
        train(log, days_ago)

    past = pasts(log)[HELD]

    assert past.before is not None
    assert (past.before.day, past.last.day) == (TODAY - 4, TODAY - 2)
    assert (past.last.is_full, past.last.is_easy) == (True, True)
    assert (past.last.least, past.last.most) == (30_000, 30_000)


def test_what_stands_in_the_future_is_left_out(log: WorkoutLog) -> None:
    train(log, -1)

    assert pasts(log) == {}


def test_warming_up_and_what_was_left_out_say_nothing(log: WorkoutLog) -> None:
    train(log, 2, [a_hold(0, section=SectionKind.WARM_UP), a_hold(1, done=0)])

    assert pasts(log) == {}


def test_reps_and_holds_of_an_exercise_are_apart(log: WorkoutLog) -> None:
    train(log, 2, [a_hold(0), a_hold(1, exercise=make_exercise("Plank"))])

    assert set(pasts(log)) == {HELD, Way("plank", "hold")}


@pytest.mark.parametrize(
    ("felt", "is_easy", "is_hard"),
    [
        ((Felt.TOO_EASY, Felt.TOO_EASY), True, False),
        ((Felt.TOO_EASY, None), False, False),
        ((Felt.TOO_EASY, Felt.RIGHT), False, False),
        ((Felt.RIGHT, Felt.TOO_HARD), False, True),
        ((None, None), False, False),
    ],
)
def test_it_is_easy_when_every_set_was_called_so_and_hard_when_one_was(
    log: WorkoutLog, felt: tuple[Felt | None, ...], is_easy: bool, is_hard: bool
) -> None:
    train(log, 0, [a_hold(index, each) for index, each in enumerate(felt)])

    assert (last(log).is_easy, last(log).is_hard) == (is_easy, is_hard)


def test_a_set_counts_as_rated_when_one_of_its_sides_is(log: WorkoutLog) -> None:
    sides = a_hold(0, None, number=1, side=Side.LEFT), a_hold(1, number=1, side=Side.RIGHT)
    train(log, 0, sides)

    assert last(log).is_easy


def test_a_set_that_was_cut_short_is_not_in_full(log: WorkoutLog) -> None:
    train(log, 0, [a_hold(0), a_hold(1, done=20_000)])

    assert last(log).is_full is False


@pytest.mark.parametrize("state", [None, State.ABANDONED])
def test_of_a_session_that_was_left_nobody_knows_whether_the_last_exercise_was_done_in_full(
    log: WorkoutLog, state: State | None
) -> None:
    train(log, 0, [*EASY, a_hold(2, exercise=make_exercise("Plank"))], state=state)

    assert last(log).is_full is True
    assert last(log, Way("plank", "hold")).is_full is None


@pytest.mark.parametrize(
    ("answers", "has_hurt"),
    [
        (Answers(pain_before=2, pain_after=3), False),
        (Answers(pain_before=2, pain_after=4), True),
        (Answers(pain_before=2, pain_next=4), True),
        (Answers(pain_after=3), False),
        (Answers(pain_next=4), True),
    ],
)
def test_pain_that_rises_has_hurt(log: WorkoutLog, answers: Answers, has_hurt: bool) -> None:
    train(log, 0, answers=answers)

    assert last(log).has_hurt is has_hurt


def test_a_set_of_any_exercise_that_hurt_counts_for_all(log: WorkoutLog) -> None:
    train(log, 0, [*EASY, a_hold(2, Felt.HURT, exercise=make_exercise("Plank"))])

    assert last(log).has_hurt


def test_the_heaviest_weight_is_known(log: WorkoutLog) -> None:
    train(log, 0, [a_hold(0, load_g=20_000), a_hold(1, load_g=22_500)])

    assert last(log).load_g == 22_500


def test_the_last_session_leaves_something_behind(log: WorkoutLog) -> None:
    assert aftermath(connection_of(log), EVENING) is None
    train(log, 2, answers=Answers(pain_before=1, pain_next=3))
    sore = aftermath(connection_of(log), EVENING)
    train(log, 0, answers=Answers(pain_next=3))
    fine = aftermath(connection_of(log), EVENING)

    assert sore is not None
    assert (sore.is_sore, sore.has_hurt) == (True, True)
    assert fine is not None
    assert (fine.is_sore, fine.has_hurt) == (False, False)


def test_a_long_history_is_not_read_for_it(log: WorkoutLog) -> None:
    train(log, 0)
    statements: list[str] = []
    connection = connection_of(log)
    connection.set_trace_callback(statements.append)
    pasts_of(connection, EVENING + DAY)
    aftermath(connection, EVENING + DAY)
    connection.set_trace_callback(None)

    plans = [
        row[-1]
        for statement in statements
        for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert any("sets_by_exercise" in plan for plan in plans)
    assert not [
        plan
        for plan in plans
        if (plan.startswith("SCAN sessions") and "INDEX" not in plan)
        or plan.startswith("SCAN sets")
    ]
