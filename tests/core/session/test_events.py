"""Events: their names in logs and JSON."""

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.rehearsal import rehearse
from tests.fakes import make_dose, make_hold, make_timeline


def test_names_are_the_words_of_the_class() -> None:
    events = rehearse(make_timeline(make_dose(sides=Sides.EACH), make_dose(make_hold(20))))

    assert {event.name for event in events} == {
        "step_started",
        "step_announced",
        "countdown",
        "go",
        "phase_started",
        "rep_counted",
        "second_held",
        "halfway",
        "last_seconds",
        "set_finished",
        "session_finished",
    }


def test_the_name_of_the_plain_event_is_one_word() -> None:
    assert Event(0).name == "event"
