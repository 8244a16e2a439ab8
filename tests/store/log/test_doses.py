"""How doses have changed."""

from dataclasses import replace
from datetime import timedelta

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import SetRecord
from lowback_timer.store.log.doses import DoseDone
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.log.test_history import DAY, TUESDAY, as_hold, train
from tests.store.samples import EVENING, a_record


def did(done: int, side: Side | None = None, index: int = 0) -> SetRecord:
    return replace(a_record(index), done=done, side=side)


def test_the_first_day_and_the_last_are_told_with_their_best_sets(log: WorkoutLog) -> None:
    train(log, EVENING, did(8), did(9, index=1))
    train(log, EVENING + DAY, did(99))
    train(log, EVENING + 2 * DAY, did(12), did(10, index=1), did(11, index=2))
    connection_of(log).execute("UPDATE sets SET load_g = 5000 WHERE done = 11")

    (change,) = log.history(EVENING + 9 * DAY).doses(None)

    assert (change.days, change.first, change.last) == (
        3,
        DoseDone(2, 9, None),
        DoseDone(3, 12, 5000),
    )


def test_sides_and_exercises_are_told_apart_the_most_frequent_first(log: WorkoutLog) -> None:
    train(log, EVENING, did(8, Side.LEFT), did(7, Side.RIGHT), as_hold(a_record(1)))
    train(log, EVENING + DAY, as_hold(a_record(1)))

    found = log.history(EVENING + 9 * DAY).doses(None)

    assert [(each.exercise_id, each.side) for each in found] == [
        ("bridge", found[0].side),
        ("bird-dog", Side.LEFT),
        ("bird-dog", Side.RIGHT),
    ]


def test_warm_ups_self_tests_and_what_was_before_are_left_out(log: WorkoutLog) -> None:
    record = a_record()
    warm_up = replace(record, step=replace(record.step, section=SectionKind.WARM_UP))
    train(log, EVENING)
    train(log, EVENING + DAY, warm_up)
    train(log, EVENING + 2 * DAY, replace(record, planned=0))
    history = log.history(EVENING + 9 * DAY)

    assert [each.days for each in history.doses(None)] == [1]
    assert history.doses(TUESDAY + DAY) == ()


def test_ratings_are_told_in_order_since_a_day(log: WorkoutLog) -> None:
    for days, rating in ((2, 5), (0, 3), (40, 9)):
        log.progress.rate("Lift my child", rating, EVENING + days * DAY)
    history = log.history(EVENING + timedelta(days=9))

    assert [each.rating for each in history.ratings(None)] == [3, 5]
    assert [each.rating for each in history.ratings(TUESDAY + DAY)] == [5]
