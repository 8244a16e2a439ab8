"""What sections are called."""

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.services.section_words import section_name
from tests.fakes import make_dose, make_timeline


def test_a_section_is_called_as_all_of_its_kind() -> None:
    workout = make_timeline(make_dose()).workout

    assert section_name(workout.id, workout.name, SectionKind.WARM_UP) == "Warm-up"


def test_that_of_a_break_has_the_name_of_the_break() -> None:
    assert section_name("break:bird-dog", "Movement break", SectionKind.WARM_UP) == "Movement break"
