"""Sizes and weights of text: one scale for the whole program."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

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


def font_of(style: Type, scale: float = 1) -> QFont:
    """The font of a text style, with digits of one width so that times do not jitter."""
    return sized_font(round(style.pixels * scale), style.value[1])


def sized_font(pixels: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """The system's font at an exact size."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setFeature(QFont.Tag(_TABULAR_DIGITS), 1)
    return font


def set_type(widget: QWidget, style: Type, scale: float = 1) -> None:
    """Give a widget's text a style."""
    widget.setFont(font_of(style, scale))
