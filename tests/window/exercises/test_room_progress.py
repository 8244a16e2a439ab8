"""Just this one, for somebody who has come further, and for whoever lifts."""

from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.coach.progress import Notch, Progress, Way
from lowback_timer.window.exercises import ExercisesRoom
from lowback_timer.window.services.requests import Request, StartWorkout

HELD = Way("bridge", "hold")
MORE = Progress({HELD: 1}, {HELD: Notch(HELD, "s", NotchRule.EASY_TWICE)}, {"deadlift": 22_500})


def test_the_dose_is_as_far_as_one_has_come(room: ExercisesRoom) -> None:
    room.services.progress.hear(MORE)
    room.open_exercise("bridge", "")
    card = room.exercise_page.single

    assert card.kinds.value == "hold"
    assert (card.amount.stepper.value(), card.badge.text()) == (40, "+5 s")

    card.amount.stepper.chosen.emit(50)
    assert card.badge.isHidden()


def test_the_page_follows_when_the_log_answers(room: ExercisesRoom) -> None:
    room.open_exercise("bridge", "")
    room.services.progress.hear(MORE)

    assert room.exercise_page.single.amount.stepper.value() == 40


def test_the_weight_is_the_one_that_was_lifted_last(
    room: ExercisesRoom, asked: list[Request]
) -> None:
    room.services.library.load("en")
    room.services.progress.hear(MORE)
    room.open_exercise("deadlift", "")
    card = room.exercise_page.single
    assert card.load.stepper.value() == 22_500

    card.load.stepper.chosen.emit(25_000)
    room.start()

    (start,) = [each for each in asked if isinstance(each, StartWorkout)]
    assert {step.dose.load_g for step in start.timeline.steps} == {25_000}
    room.open_exercise("bridge", "")
    assert card.load.isHidden()
