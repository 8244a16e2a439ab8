"""What stands below each other in the columns of the page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lowback_timer.resources import images_dir
from lowback_timer.window.services.printing.style import Density
from lowback_timer.window.workouts.printing.blocks import Heading, Row, blocks_of
from tests.window.workouts.printing.papers import LINE, make_contents

DENSITY = Density(1, 1.0, 5)
WIDTH = 5_000.0

pytestmark = pytest.mark.usefixtures("qapp")


def painted(row: Row) -> QImage:
    """A row on paper."""
    high = row.height(WIDTH, DENSITY)
    image = QImage(round(WIDTH / 5), round(high / 5), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(0.2, 0.2)
    row.paint(painter, QRectF(0, 0, WIDTH, high), DENSITY)
    painter.end()
    return image


def inked(image: QImage, left: float, right: float) -> int:
    """How many pixels are not white between two shares of the width, below the rule."""
    white = Qt.GlobalColor.white
    return sum(
        image.pixelColor(x, y) != white
        for x in range(round(left * image.width()), round(right * image.width()))
        for y in range(4, image.height())
    )


def test_every_section_has_its_heading_and_its_rows(qapp: QApplication) -> None:
    blocks = [*blocks_of(make_contents(2))]

    assert [type(each) for each in blocks] == [Heading, Row, Row]
    assert [each.is_heading for each in blocks] == [True, False, False]


def test_there_is_a_box_for_every_set() -> None:
    one, three = (painted(Row(replace(LINE, sets=sets))) for sets in (1, 3))

    assert inked(three, 0.86, 1) == pytest.approx(3 * inked(one, 0.86, 1), rel=0.05)


def test_many_sets_are_counted_in_a_single_box() -> None:
    assert Row(replace(LINE, sets=20)).height(WIDTH, DENSITY) == Row(LINE).height(WIDTH, DENSITY)
    assert inked(painted(Row(replace(LINE, sets=20))), 0.86, 1) > 0


def test_a_load_has_a_line_for_the_weight() -> None:
    without, with_line = (painted(Row(replace(LINE, has_load=each))) for each in (False, True))

    assert inked(with_line, 0.86, 1) > inked(without, 0.86, 1)


def test_a_picture_is_printed_and_a_missing_one_leaves_its_place_empty() -> None:
    there = Row(replace(LINE, picture=str(images_dir() / "bridge.svg")))
    missing = Row(replace(LINE, picture="/nowhere/bridge.svg"))

    assert inked(painted(there), 0, 0.12) > 100
    assert inked(painted(missing), 0, 0.12) == 0
    assert inked(painted(missing), 0.15, 0.6) == inked(painted(there), 0.15, 0.6)


def test_a_tighter_page_has_fewer_reminders() -> None:
    row = Row(replace(LINE, cues=("A long reminder of how it is done",) * 5))

    assert row.height(WIDTH, Density(1, 1.0, 0)) < row.height(WIDTH, DENSITY)
