"""A line of text that always fits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from tests.window.stage import box_of, difference, image_of

NAME = "Beinheben im Vierfüßlerstand"


@pytest.fixture
def label(qtbot: QtBot, look: Look) -> FittedLabel:
    label = FittedLabel(look, Type.DISPLAY, "dim")
    label.setText(NAME)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    qtbot.addWidget(label)
    label.resize(label.sizeHint().width() + 10, 60)
    return label


def test_where_there_is_room_it_is_like_any_other(label: FittedLabel) -> None:
    assert label.shown_font().pixelSize() == Type.DISPLAY.pixels
    assert label.foregroundRole() is QPalette.ColorRole.PlaceholderText
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_it_asks_for_no_width(label: FittedLabel) -> None:
    assert label.minimumSizeHint().width() == 0
    assert label.minimumSizeHint().height() > 0


@pytest.mark.parametrize("share", [0.95, 0.8, 0.65])
def test_where_it_is_tight_the_whole_line_is_smaller(
    label: FittedLabel, share: float, look: Look
) -> None:
    label.resize(round(label.width() * share), 60)

    # What is painted leaves the first and the last column free, so nothing is cut off.
    empty = FittedLabel(look, Type.DISPLAY)
    empty.resize(label.size())
    empty.setPalette(label.palette())
    painted = difference(image_of(label), image_of(empty))
    assert label.shown_font().pixelSize() < Type.DISPLAY.pixels
    assert 0 < painted.left() < painted.right() < label.width() - 1
    assert painted.width() > 0.9 * label.width()


def test_it_never_gets_too_small_to_read(label: FittedLabel, look: Look) -> None:
    label.resize(label.width() // 4, 60)

    assert label.shown_font().pixelSize() == int(Type.DISPLAY.pixels * 0.6)
    assert not box_of(image_of(label), look.palette.dim).isEmpty()


def test_a_smaller_line_has_the_colour_of_its_role(label: FittedLabel, qtbot: QtBot) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#FF0000"))
    label.setPalette(palette)
    label.resize(label.width() // 2, 60)

    assert not box_of(image_of(label), "#FF0000").isEmpty()


def test_its_growth_can_be_limited(label: FittedLabel, look: Look) -> None:
    look.set_text_scale(2)
    assert label.font().pixelSize() == 72

    label.set_most(1.5)
    assert label.font().pixelSize() == 54

    look.set_text_scale(1.25)
    assert label.font().pixelSize() == 45
