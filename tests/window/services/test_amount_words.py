"""Numbers of a dose in words."""

from lowback_timer.window.services.amount_words import (
    amount_name,
    amount_text,
    minutes_text,
    percent_text,
    seconds_text,
    sets_name,
    sets_text,
    widest_amounts,
)
from tests.fakes import make_dose, make_hold, make_reps, make_unequal_dose


def test_numbers_have_their_units() -> None:
    assert sets_text(2) == "2 sets"
    assert amount_text(make_dose(make_reps()), 12) == "12 reps"
    assert amount_text(make_dose(make_hold()), 30) == "30 s"
    unequal = make_unequal_dose(make_reps(8), make_reps(6), make_reps(4))
    assert amount_text(unequal, 9) == "9, 7, 5"
    assert seconds_text(45) == "45 s"
    assert minutes_text(15) == "15 min"
    assert percent_text(80) == "80%"
    assert widest_amounts() == ("100 reps", "2:00 min")


def test_names_say_of_which_exercise_and_in_which_unit() -> None:
    assert sets_name("Bridge") == "Sets of Bridge"
    assert amount_name(make_dose(make_reps()), "Bridge") == "Reps of Bridge"
    assert amount_name(make_dose(make_hold()), "Bridge") == "Hold of Bridge, in seconds"
