"""Doses as they are written into a workout."""

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing import doses
from lowback_timer.core.plan.dose import Level
from tests.core.editing.scripts import EXERCISES
from tests.fakes import make_dose, make_hold, make_item

BRIDGE, BIRD_DOG, *_ = EXERCISES


def test_an_exercise_offers_the_kinds_that_it_has_doses_of() -> None:
    assert doses.kinds_for(BRIDGE) == ("reps", "hold", "max")
    assert doses.kinds_for(BIRD_DOG) == ("reps",)


def test_what_cannot_be_held_stays_counted() -> None:
    item = make_item(BIRD_DOG.doses[0].prescribe(Level.BEGINNER), BIRD_DOG)

    assert doses.with_kind(item, "hold", Level.BEGINNER) == item


def test_the_rest_that_is_shown_is_between_the_sets_or_after_the_only_one() -> None:
    one, two = make_dose(make_hold(20), rest=0), make_dose(make_hold(20), sets=2, rest=30)

    assert (doses.shown_rest(one), doses.rest_numbers(one)[0]) == (0, 0)
    assert (doses.shown_rest(two), doses.rest_numbers(two)[0]) == (30, 5)


def test_of_sets_that_differ_one_alone_is_changed() -> None:
    equal = make_dose(make_hold(20), sets=3)

    once = doses.with_set_amount(equal, 2, 30)
    twice = doses.with_set_amount(once, 3, 40)

    assert amounts_by_set(once) == (20, 30, 20)
    assert amounts_by_set(twice) == (20, 30, 40)
