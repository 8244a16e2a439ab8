"""What a workout holds, in one line."""

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


def test_the_warm_up_is_named_and_the_main_exercises_are_counted() -> None:
    bird_dog = make_item(make_dose(make_reps(12), sets=2), make_exercise("Bird dog"))
    bridge = make_item(make_dose(make_hold(30), sets=2), make_exercise("Bridge"))
    warm_up = make_section(kind=SectionKind.WARM_UP)

    text = contents_text(make_workout(warm_up, make_section(bird_dog, bridge)))

    assert text.replace("\N{NO-BREAK SPACE}", " ") == "Warm-up · Bird dog 2 × 12 · Bridge 2 × 30 s"


def test_rounds_make_more_sets() -> None:
    item = make_item(make_dose(make_reps(8)), make_exercise("Bridge"))

    text = contents_text(make_workout(make_section(item, rounds=3)))

    # A line is never broken within a dose.
    assert text == "Bridge_3_×_8".replace("_", "\N{NO-BREAK SPACE}")


def test_what_is_left_out_is_not_told() -> None:
    sections = (make_section(kind=SectionKind.WARM_UP), make_section())

    text = contents_text(make_workout(*sections).with_rounds(SectionKind.WARM_UP, 0))

    assert "Warm-up" not in text
