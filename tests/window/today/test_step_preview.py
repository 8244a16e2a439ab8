"""The steps of a workout before it starts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation, StepKind
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.step_preview import StepPreview, details_of, heading_of
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
    make_workout,
)
from tests.window.stage import settle

LEGS = SideNames(left="left leg", right="right leg")


def content_of(preview: StepPreview) -> QWidget:
    content = preview.widget()
    assert content is not None
    return content


def texts_of(preview: StepPreview) -> list[str]:
    return [text.text() for text in content_of(preview).findChildren(QLabel)]


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> StepPreview:
    made = StepPreview(look)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.mark.parametrize(
    ("sides", "rest", "details"),
    [
        (Sides.BOTH, 0, ""),
        (Sides.BOTH, 45, "Rest 45 s after each set"),
        (Sides.EACH, 0, "First left leg, then right leg"),
        (Sides.ALTERNATE, 45, "Alternating: left leg, right leg\nRest 45 s after each set"),
    ],
)
def test_details_name_the_sides_and_the_rest(sides: Sides, rest: int, details: str) -> None:
    dose = make_dose(make_reps(12), sides=sides, rest=rest)

    assert details_of(make_item(dose, make_exercise(side_names=LEGS)), Preparation()) == details


def test_headings_tell_of_rounds() -> None:
    assert heading_of(make_section(kind=SectionKind.WARM_UP)) == "Warm-up"
    assert heading_of(make_section(rounds=2)) == "Main part · 2 rounds"


def test_exercises_stand_under_their_sections(preview: StepPreview) -> None:
    warm_up = make_item(make_dose(make_hold(30)), make_exercise("Front plank"))
    main = make_item(make_dose(make_reps(12), sets=2, rest=45), make_exercise("Bridge"))

    preview.show_workout(
        make_workout(make_section(warm_up, kind=SectionKind.WARM_UP), make_section(main))
    )

    heading, why, *rest = texts_of(preview)
    assert heading == "Warm-up"
    assert "spine" in why
    assert rest == [
        "Front plank",
        "30 s hold",
        "Main part",
        "Bridge",
        "2 × 12 reps",
        "Rest 45 s after each set",
    ]


def test_another_workout_takes_the_place_of_the_first(preview: StepPreview) -> None:
    preview.show_workout(make_workout(make_item(exercise=make_exercise("Bridge"))))

    preview.show_workout(make_workout(make_item(exercise=make_exercise("Deadlift"))))

    assert "Deadlift" in texts_of(preview)
    assert "Bridge" not in texts_of(preview)


def test_the_arrow_keys_scroll_it(preview: StepPreview) -> None:
    items = [make_item(exercise=make_exercise(f"Exercise {number}")) for number in range(12)]
    preview.show_workout(make_workout(*items))
    settle()

    QTest.keyClick(preview, Qt.Key.Key_Down)
    assert preview.verticalScrollBar().value() > 0

    preview.show_workout(make_workout(*items))
    assert preview.verticalScrollBar().value() == 0


def test_nothing_is_wider_than_it(preview: StepPreview) -> None:
    name = "Reverse hyperextension with the ball on the bench"
    dose = make_dose(make_reps(12), sets=3, sides=Sides.ALTERNATE, rest=90)
    preview.show_workout(make_workout(make_item(dose, make_exercise(name))))

    settle()

    assert content_of(preview).width() <= preview.viewport().width()


def test_it_grows_with_the_scale(preview: StepPreview, look: Look) -> None:
    preview.show_workout(make_workout())
    settle()
    small = content_of(preview).sizeHint().height()

    look.set_scale(2)
    settle()
    assert content_of(preview).sizeHint().height() > 1.7 * small

    preview.show_workout(make_workout())
    settle()
    assert content_of(preview).sizeHint().height() > 1.7 * small


@pytest.mark.parametrize(
    ("percent", "rest", "told"),
    [(200, 45, "1:30 min"), (50, 45, "22 s"), (50, 5, "3 s"), (100, 45, "45 s")],
)
def test_the_rest_is_as_long_as_the_session_will_have_it(
    percent: int, rest: int, told: str
) -> None:
    dose = make_dose(make_hold(10), sets=2, rest=rest)
    preparation = Preparation(rest_percent=percent)

    rests = {
        step.duration_ms
        for step in make_timeline(dose, preparation=preparation).steps
        if step.kind is StepKind.REST
    }
    assert details_of(make_item(dose), preparation) == f"Rest {told} after each set"
    assert [length_text(ms) for ms in rests] == [told]


def test_the_steps_have_the_rests_of_the_person(preview: StepPreview) -> None:
    dose = make_dose(make_hold(10), sets=2, rest=45)

    preview.show_workout(make_workout(dose), Preparation(rest_percent=200))
    settle()

    texts = [label.text() for label in preview.findChildren(QLabel)]
    assert "Rest 1:30 min after each set" in texts


def test_with_large_texts_a_dose_stands_below_its_exercise(
    preview: StepPreview, look: Look
) -> None:
    # GIVEN an exercise that is shown in texts of the usual size
    item = make_item(make_dose(make_hold(30), rest=0), make_exercise("Unterarmstütz"))
    preview.show_workout(make_workout(item))
    settle()

    # WHEN texts are made so large that it and its dose are wider than the preview
    look.set_text_scale(2)
    settle()

    # THEN nothing is cut off
    assert content_of(preview).width() <= preview.viewport().width()
