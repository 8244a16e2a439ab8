"""Sizes and weights of text: one scale for the whole program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from weakref import WeakKeyDictionary

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_TABULAR_DIGITS = "tnum"


class Type(Enum):
    """A text style: size in pixels at a window of 1280 × 800, and weight."""

    DISPLAY = (36, QFont.Weight.Bold)
    TITLE = (28, QFont.Weight.Bold)
    HEADING = (20, QFont.Weight.Bold)
    STRONG = (17, QFont.Weight.DemiBold)
    CUE = (19, QFont.Weight.Normal)
    BODY = (16, QFont.Weight.Normal)
    SMALL = (14, QFont.Weight.Normal)
    LABEL = (14, QFont.Weight.Bold)

    @property
    def pixels(self) -> int:
        """Height of the font's em at scale 1."""
        return self.value[0]


_styled: WeakKeyDictionary[QWidget, tuple[Type, float]] = WeakKeyDictionary()
"""Which style each widget has, at which scale, so that all can be set anew."""


@dataclass
class _TextScale:
    """How much larger than designed all texts are: one size for the whole program."""

    used: float = 1


_text_scale = _TextScale()


def text_scale() -> float:
    """How much larger than designed all texts are at present."""
    return _text_scale.used


def set_text_scale(factor: float) -> None:
    """Make all texts of the program as large as the person wants them, 1 being as designed."""
    if _text_scale.used == factor:
        return
    _text_scale.used = factor
    for widget, (style, scale) in list(_styled.items()):
        if isValid(widget):
            widget.setFont(font_of(style, scale))
    for widget in QApplication.allWidgets():
        # Those that paint their texts themselves ask for a font, and for room, each time.
        widget.updateGeometry()
        QWidget.update(widget)  # views have another `update` of their own
        # Many lay themselves out anew only when their size changes.
        QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))


def font_of(style: Type, scale: float = 1) -> QFont:
    """The font of a text style, with digits of one width so that times do not jitter."""
    return sized_font(round(style.pixels * scale * _text_scale.used), style.value[1])


def sized_font(pixels: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """The system's font at an exact size."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setFeature(QFont.Tag.fromString(_TABULAR_DIGITS), 1)
    return font


def set_type(widget: QWidget, style: Type, scale: float = 1) -> None:
    """Give a widget's text a style."""
    _styled[widget] = style, scale
    widget.setFont(font_of(style, scale))
