from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.workout import Item
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.exercise_panel import ExercisePanel
from lowback_timer.window.session.face import Face, face_of
from tests.fakes import make_dose, make_item, make_reps, make_timeline
from tests.window.stage import PaintWatch, box_of, image_of, pictured, reading_at, settle, show

SQUARE = "#3D5561"


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> ExercisePanel:
    panel = ExercisePanel(look)
    show(qtbot, panel, 640, 600)
    return panel


@pytest.fixture
def item(tmp_path: Path) -> Item:
    """Two sets of four reps on each side, with 20 s of rest."""
    dose = make_dose(make_reps(4), sets=2, sides=Sides.EACH, rest=20)
    return make_item(dose, pictured(tmp_path))


def face_at(ms: int, *parts: Any) -> Face:
    return face_of(reading_at(ms, *parts), make_timeline(*parts))


def headline(panel: ExercisePanel) -> list[str]:
    return [text.text() for text in panel.findChildren(QLabel) if text.isVisible() and text.text()]


def test_while_waiting_it_says_what_comes(panel: ExercisePanel, item: Item) -> None:
    panel.show_face(face_at(1_000, item))

    assert headline(panel) == ["Up next", "Superman", "4 reps per side · set 1 of 2 · left side"]


def test_while_waiting_it_reminds_of_a_note(panel: ExercisePanel, item: Item) -> None:
    panel.show_face(face_at(1_000, item), note="No further than 30°")

    assert headline(panel)[-1] == "No further than 30°"


def test_while_working_the_picture_has_no_headline(panel: ExercisePanel, item: Item) -> None:
    panel.show_face(face_at(1_000, item), note="No further than 30°")
    panel.show_face(face_at(6_000, item), note="No further than 30°")

    assert headline(panel) == []


def test_the_cue_to_heed_is_lit(panel: ExercisePanel, item: Item, look: Look) -> None:
    panel.show_face(face_at(1_000, item))
    cues = panel.findChild(CueList)
    assert cues is not None
    settle()
    assert box_of(image_of(cues), look.palette.reps).isEmpty()

    panel.show_face(face_at(6_000, item))
    first = box_of(image_of(cues), look.palette.reps)
    panel.show_face(face_at(11_000, item))
    second = box_of(image_of(cues), look.palette.reps)

    assert first.top() < second.top()


def test_the_working_side_is_pictured(panel: ExercisePanel, item: Item) -> None:
    panel.show_face(face_at(6_000, item))
    left = box_of(image_of(panel.figure), SQUARE)

    # on the other side, after 5 + 19 + 4 s
    panel.show_face(face_at(29_000, item))
    right = box_of(image_of(panel.figure), SQUARE)

    assert left.left() > right.right()


def test_nothing_is_repainted_that_has_not_changed(panel: ExercisePanel, item: Item) -> None:
    panel.show_face(face_at(6_000, item))
    settle()
    watch, figure = PaintWatch(panel), PaintWatch(panel.figure)

    panel.show_face(face_at(6_050, item))
    settle()

    assert watch.paints == figure.paints == 0


def test_texts_grow_with_the_window(panel: ExercisePanel, item: Item, look: Look) -> None:
    panel.show_face(face_at(1_000, item))
    name = panel.findChildren(QLabel)[1]
    small = name.font().pixelSize()

    look.set_scale(2)

    assert name.font().pixelSize() == 2 * small
