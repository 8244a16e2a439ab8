import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.box import (
    paint_box,
    paint_field_box,
    paint_focused_box,
    write_in_box,
)
from lowback_timer.window.look.look import Look

GREY = "#808080"


@pytest.fixture
def image(look: Look) -> QImage:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(GREY))
    return image


def down_the_middle(image: QImage, rows: int) -> list[str]:
    return [image.pixelColor(50, y).name().upper() for y in range(rows)]


def test_the_line_lies_inside_the_box(image: QImage) -> None:
    painter = QPainter(image)
    paint_box(painter, QRectF(10, 2, 80, 50), 8, "#FFFFFF", "#000000", 2)
    painter.end()

    assert down_the_middle(image, 6) == [GREY, GREY, "#000000", "#000000", "#FFFFFF", "#FFFFFF"]


def test_without_colours_nothing_is_painted(image: QImage) -> None:
    painter = QPainter(image)
    paint_box(painter, QRectF(10, 2, 80, 50), 8, "")
    painter.end()

    assert set(down_the_middle(image, 60)) == {GREY}


@pytest.mark.parametrize(("scale", "line", "gap"), [(0.8, 3, 2), (1, 3, 2), (2, 6, 4)])
def test_the_line_of_the_focus_grows_and_never_gets_thinner(
    image: QImage, look: Look, scale: float, line: int, gap: int
) -> None:
    look.set_scale(scale)
    painter = QPainter(image)
    paint_focused_box(painter, QRectF(0, 0, 100, 60), 8, "#123456", look, has_gap=True)
    painter.end()

    palette = look.palette
    expected = [palette.ink] * line + [palette.card] * gap + ["#123456"] * 2
    assert down_the_middle(image, line + gap + 2) == expected


def test_without_a_gap_the_line_is_at_the_filling(image: QImage, look: Look) -> None:
    painter = QPainter(image)
    paint_focused_box(painter, QRectF(0, 0, 100, 60), 8, "#123456", look, has_gap=False)
    painter.end()

    assert down_the_middle(image, 4) == [look.palette.ink] * 3 + ["#123456"]


@pytest.mark.parametrize(("has_focus", "width"), [(False, 1), (True, 2)])
def test_a_field_shows_the_focus_by_its_line(
    image: QImage, look: Look, has_focus: bool, width: int
) -> None:
    painter = QPainter(image)
    paint_field_box(painter, QRectF(10, 0, 80, 50), 8, "#FFFFFF", look, has_focus=has_focus)
    painter.end()

    line = look.palette.ink if has_focus else look.palette.line
    assert down_the_middle(image, 3) == [*[line.upper()] * width, *["#FFFFFF"] * (3 - width)]


def test_what_is_written_in_a_box_has_no_ground(qtbot: QtBot, look: Look) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)

    write_in_box(edit, look)

    assert edit.palette().color(QPalette.ColorRole.Base).alpha() == 0
    assert edit.palette().color(QPalette.ColorRole.Text) == QColor(look.palette.ink)
