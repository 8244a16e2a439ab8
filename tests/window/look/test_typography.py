from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from lowback_timer.window.look.typography import (
    Type,
    font_of,
    set_text_scale,
    set_type,
    sized_font,
    text_scale,
)

TABULAR = QFont.Tag("tnum")


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need an application."""


@pytest.mark.parametrize("style", Type)
@pytest.mark.parametrize("scale", [0.72, 1, 2.7])
def test_every_style_has_its_size_and_weight(style: Type, scale: float) -> None:
    font = font_of(style, scale)

    assert font.pixelSize() == round(style.pixels * scale)
    assert font.weight() == style.value[1]


@pytest.mark.parametrize("style", Type)
def test_digits_are_told_to_be_of_one_width(style: Type) -> None:
    for font in (font_of(style), sized_font(120)):
        assert font.isFeatureSet(TABULAR)
        assert font.featureValue(TABULAR) == 1


@pytest.mark.parametrize("pixels", [12, 200])
def test_a_time_is_as_wide_whatever_its_digits(pixels: int) -> None:
    metrics = QFontMetricsF(sized_font(pixels))

    assert len({metrics.horizontalAdvance(f"1{digit}:00") for digit in range(10)}) == 1


def test_no_size_is_too_small_for_qt() -> None:
    assert sized_font(0).pixelSize() == 1
    assert font_of(Type.SMALL, 0.001).pixelSize() == 1


def test_text_to_read_from_afar_is_larger_than_text_to_read_close_by() -> None:
    assert Type.DISPLAY.pixels > Type.TITLE.pixels > Type.HEADING.pixels > Type.CUE.pixels
    assert min(style.pixels for style in Type) >= 14


def test_it_is_the_systems_own_font() -> None:
    assert font_of(Type.BODY).families() == QApplication.font().families()


def test_a_widget_is_given_a_style(qtbot: QtBot) -> None:
    text = QLabel("12")
    qtbot.addWidget(text)

    set_type(text, Type.HEADING, 1.5)

    assert text.font().pixelSize() == 30
    assert text.font().featureValue(TABULAR) == 1


# As large as a person wants them


@pytest.fixture
def usual_size() -> Iterator[None]:
    """Leaves texts as they are designed."""
    yield
    set_text_scale(1)


class Fitting(QLabel):
    """Counts how often it is told to lay itself out."""

    def __init__(self) -> None:
        super().__init__("12")
        self.resizes = 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.resizes += 1


@pytest.mark.usefixtures("usual_size")
def test_all_texts_become_as_large_as_wanted(qtbot: QtBot) -> None:
    text, gone, plain = Fitting(), QLabel("gone"), QLabel("plain")
    for widget in (text, plain):
        qtbot.addWidget(widget)
    for widget in (text, gone):
        set_type(widget, Type.HEADING, 1.5)
    text.show()
    Shiboken.delete(gone)
    resizes, unstyled = text.resizes, plain.font()

    set_text_scale(1.5)

    assert text_scale() == 1.5
    assert text.font().pixelSize() == 45
    assert font_of(Type.BODY).pixelSize() == 24
    assert plain.font() == unstyled
    assert text.resizes == resizes + 1

    set_text_scale(1.5)
    assert text.resizes == resizes + 1

    set_text_scale(1)
    assert text.font().pixelSize() == 30
