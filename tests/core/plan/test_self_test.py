"""The self-test as a workout."""

from lowback_timer.core.plan.dose import Hold, Sides
from lowback_timer.core.plan.self_test import SELF_TEST, self_test
from lowback_timer.core.plan.workout import SectionKind
from tests.fakes import make_exercise

NAMES = {
    "front-plank": "Front plank",
    "side-plank": "Side plank",
    "back-extension": "Back extension",
    "bird-dog": "Bird dog",
}
EXERCISES = {each: make_exercise(name) for each, name in NAMES.items()}


def test_every_position_is_held_once_as_long_as_one_can_after_a_warm_up() -> None:
    workout = self_test(EXERCISES)

    assert workout is not None
    assert workout.id == SELF_TEST
    assert [section.kind for section in workout.sections] == [SectionKind.WARM_UP, SectionKind.MAIN]
    doses = [item.dose for item in workout.sections[1].items]
    assert all(isinstance(dose.work, Hold) and dose.work.is_open for dose in doses)
    assert [dose.sides for dose in doses] == [Sides.BOTH, Sides.EACH, Sides.BOTH]
    assert {(dose.sets, dose.rest_ms) for dose in doses} == {(1, 120_000)}
    assert workout.sections[0].items[0].dose.sets == 1


def test_what_a_library_does_not_have_is_left_out() -> None:
    workout = self_test({"side-plank": EXERCISES["side-plank"]})

    assert workout is not None
    assert [exercise.id for exercise in workout.exercises] == ["side-plank"]
    assert self_test({}) is None
