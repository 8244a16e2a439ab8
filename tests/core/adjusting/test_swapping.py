"""Another exercise in the place of one."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.adjusting.swapping import Alternative, Kinship, alternatives, swapped
from lowback_timer.core.plan.dose import HoldRange, Level, Sides
from lowback_timer.core.plan.exercise import Exercise, Muscle, Position, Variation
from tests.fakes import (
    make_dose,
    make_dose_option,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
)

SUPERMAN = make_exercise(
    "Superman",
    easier=(Variation("Lift less."), Variation("Do it.", "back-extension")),
    harder=(Variation("On a ball.", "ball"),),
    secondary=(Muscle.GLUTES,),
)
BACK_EXTENSION = make_exercise("Back extension")
BALL = make_exercise("Ball", needs=("ball",))
BENCH = make_exercise("Bench", easier=(Variation("On the floor.", "superman"),))
COBRA = make_exercise("Cobra", harder=(Variation("Arms too.", "superman"),))
SWIMMER = make_exercise("Swimmer")
LOCUST = make_exercise("Locust", secondary=(Muscle.GLUTES,))
HINGE = make_exercise("Hinge", position=Position.STANDING, secondary=(Muscle.GLUTES,))
CURL = make_exercise("Curl", primary=(Muscle.BICEPS,), secondary=(Muscle.ERECTOR_SPINAE,))
ALL = (CURL, HINGE, SWIMMER, LOCUST, BENCH, BALL, COBRA, BACK_EXTENSION, SUPERMAN)


def names_of(found: tuple[Alternative, ...]) -> list[str]:
    return [each.exercise.name for each in found]


def test_variations_come_first_and_then_what_is_most_alike() -> None:
    found = alternatives(SUPERMAN, ALL, {"ball"})

    assert [(each.exercise.name, each.kinship) for each in found] == [
        ("Cobra", Kinship.EASIER),
        ("Back extension", Kinship.EASIER),
        ("Bench", Kinship.HARDER),
        ("Ball", Kinship.HARDER),
        ("Locust", Kinship.ALIKE),
        ("Swimmer", Kinship.ALIKE),
        ("Hinge", Kinship.ALIKE),
    ]


def test_what_needs_other_equipment_is_not_proposed() -> None:
    assert "Ball" not in names_of(alternatives(SUPERMAN, ALL, set()))


def test_what_is_done_anyway_is_not_proposed() -> None:
    found = alternatives(SUPERMAN, ALL, {"ball"}, {"cobra", "locust"})

    assert names_of(found)[:2] == ["Back extension", "Bench"]
    assert "Locust" not in names_of(found)


@given(
    st.sampled_from(ALL),
    st.sets(st.sampled_from(["ball", "rod"])),
    st.sets(st.sampled_from([each.id for each in ALL])),
)
def test_whatever_is_proposed_can_be_done_and_helps(
    exercise: Exercise, at_hand: set[str], taken: set[str]
) -> None:
    found = [each.exercise for each in alternatives(exercise, ALL, at_hand, taken)]

    assert len({each.id for each in found}) == len(found)
    for other in found:
        assert other.id not in {exercise.id, *taken}
        assert set(other.needs) <= at_hand


def test_the_dose_is_the_other_exercises_own_with_as_many_sets() -> None:
    plank = make_exercise(
        "Side plank",
        doses=(make_dose_option(HoldRange(20_000, 40_000), sides=Sides.EACH, rest=35),),
    )
    item = make_item(make_dose(make_reps(12), sets=3, rest=60))

    changed = swapped(item, plank, Level.BEGINNER)

    assert changed.exercise is plank
    assert changed.dose == make_dose(make_hold(20), sets=3, sides=Sides.EACH, rest=35)


def test_it_is_held_as_the_one_before_where_it_can_be() -> None:
    bridge = make_exercise(
        "Bridge", doses=(make_dose_option(), make_dose_option(HoldRange(30_000, 60_000)))
    )

    held = swapped(make_item(make_dose(make_hold(40))), bridge, Level.BEGINNER)
    counted = swapped(make_item(make_dose()), bridge, Level.BEGINNER)

    assert held.dose.work == make_hold(30)
    assert counted.dose.work == make_reps(12)


def test_after_a_single_set_the_rest_before_what_comes_next_stays() -> None:
    item = make_item(make_dose(make_reps(12), rest=0))

    assert swapped(item, BALL, Level.BEGINNER).dose.last_rest_ms == 0
