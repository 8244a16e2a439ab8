"""Lays a workout out on one page, however long it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from lowback_timer.window.workouts.printing.page import PrintedPage
from tests.window.workouts.printing.papers import make_contents

A4, LETTER = QSizeF(595, 842), QSizeF(612, 792)

pytestmark = pytest.mark.usefixtures("qapp")


def painted(page: PrintedPage) -> QImage:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    page.paint(painter)
    painter.end()
    return image


def is_white(image: QImage, box: QRectF) -> bool:
    return all(
        image.pixelColor(x, y) == Qt.GlobalColor.white
        for x in range(round(box.left()), round(box.right()))
        for y in range(round(box.top()), round(box.bottom()))
    )


@pytest.mark.parametrize("size", [A4, LETTER])
def test_a_usual_workout_stands_in_one_column_at_full_size(size: QSizeF) -> None:
    page = PrintedPage(make_contents(8), size)

    assert (page.density.columns, page.density.scale) == (1, 1.0)
    assert page.size == size * 10


@pytest.mark.parametrize("lines", [15, 30, 60, 200])
def test_a_longer_one_gets_tighter_and_still_fits(lines: int) -> None:
    page = PrintedPage(make_contents(lines, sets=20), A4)

    assert page.density.columns > 1
    for column in page._columns:
        assert column.height <= page._body.height() + 1
    assert sum(len(column.blocks) for column in page._columns) == lines + 1


def test_no_heading_stands_last_in_a_column() -> None:
    contents = make_contents(7)
    parts = contents.parts * 4

    page = PrintedPage(replace(contents, parts=parts), A4)

    assert len(page._columns) > 1
    assert not any(column.blocks[-1][0].is_heading for column in page._columns)


@pytest.mark.parametrize("lines", [1, 8, 40])
def test_its_margins_stay_white(lines: int) -> None:
    image = painted(PrintedPage(make_contents(lines), A4))

    assert is_white(image, QRectF(0, 0, 595, 36))
    assert is_white(image, QRectF(0, 0, 36, 842))
    assert is_white(image, QRectF(559, 0, 36, 842))
    assert is_white(image, QRectF(0, 806, 595, 36))


def test_a_name_of_any_length_leaves_the_rest_its_room() -> None:
    contents = make_contents(4)
    long = replace(contents, name="A very long name " * 5)

    image = painted(PrintedPage(long, A4))

    assert is_white(image, QRectF(559, 0, 36, 842))
