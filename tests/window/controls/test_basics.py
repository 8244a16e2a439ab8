import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.basics import button, frame, line, set_role, show_text
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from tests.window.stage import PaintWatch, box_of, colour_at, difference, image_of, settle, show


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_takes_enter_as_well_as_space(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    clicks: list[int] = []
    made = button(look, "Start", lambda: clicks.append(1))
    show(qtbot, made, 200, 50)

    QTest.keyClick(made, key)

    assert clicks == [1]


def test_a_primary_button_stands_out(qtbot: QtBot, look: Look) -> None:
    primary, plain = button(look, "Start", int, "primary"), button(look, "Start", int)
    for made in (primary, plain):
        show(qtbot, made, 200, 50)
        made.clearFocus()

    assert colour_at(primary, 100, 6) == look.palette.reps
    assert colour_at(plain, 100, 6) == look.palette.card


def test_a_frame_looks_as_its_role_says(qtbot: QtBot, look: Look) -> None:
    card, panel = frame("card"), frame("panel")
    for made in (card, panel):
        show(qtbot, made, 100, 100)

    assert colour_at(card, 50, 50) == look.palette.card
    assert colour_at(panel, 50, 50) == look.palette.panel


def test_a_role_can_be_changed_on_the_screen(qtbot: QtBot, look: Look) -> None:
    text = look.label("Careful", Type.BODY)
    show(qtbot, text, 200, 40)
    before = image_of(text)

    set_role(text, "alarm")

    assert not difference(before, image_of(text)).isEmpty()
    assert not box_of(image_of(text), look.palette.muscle).isEmpty()


def test_a_line_is_one_pixel_high(qtbot: QtBot, look: Look) -> None:
    made = line()
    show(qtbot, made, 100, 1)

    assert made.minimumHeight() == made.maximumHeight() == 1
    assert colour_at(made, 50, 0) == look.palette.line


def test_a_text_that_is_there_already_is_not_painted_anew(qtbot: QtBot, look: Look) -> None:
    text = look.label("Bird dog", Type.BODY)
    show(qtbot, text, 200, 40)
    watch = PaintWatch(text)

    show_text(text, "Bird dog")
    settle()
    assert watch.paints == 0

    show_text(text, "Bridge")
    settle()
    assert watch.paints > 0
