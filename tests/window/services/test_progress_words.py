"""Steps of progress in words."""

from dataclasses import replace

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.coach.progress import Notch
from lowback_timer.core.plan.dose import Dose
from lowback_timer.window.services.progress_words import (
    change_text,
    changes_text,
    headline,
    why_text,
)
from tests.core.coach.practising import BRIDGE, EASIER, HARDER, HELD
from tests.fakes import make_dose, make_hold, make_reps

HOLD_30, HOLD_35 = (make_dose(make_hold(each), sets=2, rest=30) for each in (30, 35))
REPS_9, REPS_8 = make_dose(make_reps(9)), make_dose(make_reps(8))


def a_change(
    before: Dose = HOLD_30, after: Dose = HOLD_35, rule: NotchRule = NotchRule.EASY_TWICE
) -> Moved:
    return Moved(BRIDGE, before, after, Notch(HELD, "s", rule))


def test_a_change_is_told_in_few_letters() -> None:
    heavier = replace(REPS_9, load_g=20_000), replace(REPS_9, load_g=21_000)

    assert change_text(a_change()) == "+5 s"
    assert change_text(a_change(REPS_9, REPS_8, NotchRule.TOO_HARD)) == "−1 rep"
    assert change_text(a_change(*heavier)) == "+1 kg"
    assert change_text(a_change(heavier[1], heavier[0], NotchRule.TOO_HARD)) == "−1 kg"
    assert change_text(Moved(BRIDGE, HOLD_30, HOLD_30)) == ""


def test_what_was_refused_stays() -> None:
    refused = Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True)

    assert change_text(Moved(BRIDGE, HOLD_30, HOLD_30, refused)) == "stays"


def test_a_variation_is_a_question() -> None:
    harder = replace(a_change(HOLD_30, HOLD_30), variation=HARDER)
    easier = replace(a_change(HOLD_30, HOLD_30, NotchRule.TOO_HARD), variation=EASIER)

    assert [change_text(each) for each in (harder, easier)] == ["harder?", "easier?"]
    assert why_text(harder).endswith("a harder way: Lift one foot.")
    assert why_text(easier).endswith("an easier way: Bend your knees.")


def test_it_says_why() -> None:
    assert why_text(a_change()) == NotchRule.EASY_TWICE.text()
    assert why_text(Moved(BRIDGE, HOLD_30, HOLD_30)) == ""


def test_an_exercise_is_told_with_what_is_asked_for() -> None:
    assert headline(a_change()) == "Bridge: 2 × 35 s hold (+5 s)"
    assert headline(Moved(BRIDGE, HOLD_30, HOLD_30)) == "Bridge: 2 × 30 s hold"


def test_one_change_is_told_with_its_reason_and_several_without() -> None:
    refused = Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True)
    as_it_was = Moved(BRIDGE, HOLD_30, HOLD_30, refused)

    assert changes_text([a_change(), as_it_was]).startswith("Bridge +5 s. You did every set")
    assert changes_text([a_change(), a_change()]) == "Bridge +5 s · Bridge +5 s"
    assert changes_text([as_it_was]) == ""
