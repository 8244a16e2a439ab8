"""What a workout holds, in one line."""

from dataclasses import replace

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.today.contents import contents_text
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_workout,
)


def spaced(text: str) -> str:
    """A line is never broken within an exercise; here that does not matter."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_the_warm_up_is_named_and_the_main_exercises_are_counted() -> None:
    bird_dog = make_item(make_dose(make_reps(12), sets=2), make_exercise("Bird dog"))
    bridge = make_item(make_dose(make_hold(30), sets=2), make_exercise("Bridge"))
    warm_up = make_section(kind=SectionKind.WARM_UP)

    text = contents_text(make_workout(warm_up, make_section(bird_dog, bridge)))

    assert spaced(text) == "Warm-up · Bird dog 2 × 12 · Bridge 2 × 30 s"


def test_rounds_make_more_sets() -> None:
    item = make_item(make_dose(make_reps(8)), make_exercise("Bridge"))

    text = contents_text(make_workout(make_section(item, rounds=3)))

    assert " " not in text
    assert spaced(text) == "Bridge 3 × 8"


def test_sets_that_differ_are_told_one_by_one() -> None:
    works = (make_reps(8), make_reps(6), make_reps(4))
    dose = replace(make_dose(works[0]), sets=3, works=works)
    section = make_section(make_item(dose, make_exercise("Bridge")))

    assert spaced(contents_text(make_workout(section))) == "Bridge 8, 6, 4"
    twice = replace(section, rounds=2)
    assert spaced(contents_text(make_workout(twice))) == "Bridge 2 × 8, 6, 4"


def test_a_hold_can_last_as_long_as_one_can() -> None:
    dose = make_dose(replace(make_hold(30), is_open=True), sets=2)
    section = make_section(make_item(dose, make_exercise("Bridge")))

    assert spaced(contents_text(make_workout(section))) == "Bridge 2 × max"


def test_what_is_left_out_is_not_told() -> None:
    sections = (make_section(kind=SectionKind.WARM_UP), make_section())

    text = contents_text(make_workout(*sections).with_rounds(SectionKind.WARM_UP, 0))

    assert "Warm-up" not in text
