"""A workout of today in words."""

import pytest

from lowback_timer.core.adjusting.doses import with_amount, with_last_rest
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.dose import Dose, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.words import (
    asks_text,
    caution_text,
    change_text,
    fit_text,
    heading_of,
    why,
)
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_exercise,
    make_hold,
    make_reps,
    make_section,
    make_tempo,
    make_workout,
)
from tests.window.workouts.making import BIRD_DOG, BRIDGE, make_adjuster

AFTER = with_last_rest(make_dose(sets=2, rest=45), 90)


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


def plain(text: str) -> str:
    """With spaces at which a line may break."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("dose", "text"),
    [
        (make_dose(make_hold()), ""),
        (make_dose(sets=2, rest=45), "rest 45 s after each set"),
        (make_dose(sides=Sides.EACH, rest=45), "each side · then rest 45 s"),
        (make_dose(sides=Sides.ALTERNATE), "sides take turns"),
        (make_dose(make_reps(8, make_tempo(hold=3))), "hold each for 3 s"),
        (make_dose(make_reps(8, make_tempo(hold=1))), ""),
        (make_dose(make_reps(8, make_tempo(3, 1, 4))), "lift 3 s, hold 1 s, lower 4 s"),
        (make_dose(make_reps(8, make_tempo(1, 0, 4))), "lift 1 s, lower 4 s"),
        (make_dose(make_hold(is_open=True)), "as long as you can"),
        (AFTER, "rest 45 s between sets, then rest 1:30 min"),
        (with_last_rest(AFTER, 0), "rest 45 s between sets"),
    ],
)
def test_what_a_dose_asks_for_besides_its_numbers(dose: Dose, text: str) -> None:
    assert plain(asks_text(dose, PREPARATION)) == text


def test_no_rest_is_told_that_does_not_come() -> None:
    several, one = make_dose(sets=3, rest=30), make_dose(sets=1, rest=30)

    assert plain(asks_text(several, PREPARATION, is_last=True)) == "rest 30 s between sets"
    assert asks_text(one, PREPARATION, is_last=True) == ""


def test_one_side_after_the_other_is_not_said_twice() -> None:
    assert asks_text(make_dose(sides=Sides.EACH), PREPARATION, completes_dose=True) == ""


def test_what_was_changed_is_said_with_what_is_written(adjuster: Adjuster) -> None:
    assert change_text(adjuster.shown, BRIDGE) == ""

    adjuster.set_sets(BRIDGE, 2)
    assert change_text(adjuster.shown, BRIDGE) == "As written: 3 × 20 s hold"

    adjuster.take_back(BRIDGE)
    adjuster.change_dose(BRIDGE, lambda _: make_dose(make_hold(20), sets=3, rest=60))
    assert change_text(adjuster.shown, BRIDGE) == "Changed for today"

    adjuster.swap(BRIDGE, make_exercise())
    assert change_text(adjuster.shown, BRIDGE) == "Today in place of Bridge"


def test_what_there_is_no_time_for_says_so(adjuster: Adjuster) -> None:
    adjuster.set_minutes(1)

    assert change_text(adjuster.shown, BRIDGE) == "No time for it today"


def test_a_large_dose_gets_a_calm_word(adjuster: Adjuster) -> None:
    assert caution_text(adjuster.shown, BIRD_DOG) == ""

    adjuster.change_dose(BIRD_DOG, lambda dose: with_amount(dose, 40))

    assert caution_text(adjuster.shown, BIRD_DOG).startswith("More than this level needs.")


def test_a_section_says_how_often_it_is_gone_through() -> None:
    section = make_section(kind=SectionKind.WARM_UP)

    assert heading_of(section, 0) == "Warm-up"
    assert heading_of(section, 1) == "Warm-up"
    assert heading_of(section, 2) == "Warm-up · 2 rounds"


def test_a_warm_up_says_why_it_is_there_and_what_is_missing_without() -> None:
    assert "steady your spine" in why(SectionKind.WARM_UP, 1)
    assert why(SectionKind.WARM_UP, 0).startswith("Left out today.")
    assert why(SectionKind.MAIN, 1) == ""
    assert why(SectionKind.COOL_DOWN, 1)


def test_how_it_was_made_to_fit(adjuster: Adjuster) -> None:
    assert fit_text(adjuster).startswith("Less time takes sets away")

    adjuster.set_minutes(6)
    assert fit_text(adjuster) == "2 sets fewer: 5 min."

    adjuster.set_minutes(3)
    assert fit_text(adjuster) == "3 sets fewer, rests 45% shorter: 3 min."

    adjuster.set_minutes(1)
    assert minutes_text(adjuster.length_ms) == "2 min"
    assert fit_text(adjuster) == (
        "1 set fewer, rests 50% shorter, without Bridge: no shorter than 2 min."
    )
    # AND a few seconds more than there are make no fuss
    adjuster.set_minutes(2)
    assert adjuster.length_ms > 2 * 60_000
    assert fit_text(adjuster) == "1 set fewer, rests 50% shorter, without Bridge: 2 min."


def test_what_cannot_be_made_shorter_says_so() -> None:
    only_warm_up = make_workout(make_section(make_dose(make_hold(120)), kind=SectionKind.WARM_UP))
    adjuster = make_adjuster(only_warm_up)

    adjuster.set_minutes(1)

    assert fit_text(adjuster) == "It cannot be made shorter than 2 min."
