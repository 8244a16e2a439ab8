from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.basics import line, show_text
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from tests.window.stage import PaintWatch, colour_at, settle, show


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
