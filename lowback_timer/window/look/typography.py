"""Sizes and weights of text: one scale for the whole program."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel

_TABULAR_DIGITS = "tnum"

Role = Literal["", "dim", "accent", "alarm"]
"""What a text is there for: to be read, to be read by whoever cares, to head others, to warn."""

_INKS: dict[Role, QPalette.ColorRole] = {
    "": QPalette.ColorRole.WindowText,
    "dim": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Accent,
    "alarm": QPalette.ColorRole.BrightText,
}
"""The colours of the application's palette that they have; see `look.theme`."""


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
        """Height of the font's em as designed."""
        return self.value[0]

    @property
    def weight(self) -> QFont.Weight:
        """How bold it is."""
        return self.value[1]


def sized_font(pixels: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """The system's font at an exact size, with digits of one width so that times do not jitter."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setFeature(QFont.Tag.fromString(_TABULAR_DIGITS), 1)
    return font


def fitted(font: QFont, text: str, room: float, least: float = 0) -> QFont:
    """The font, or a smaller one where `text` would be wider than `room`.

    Args:
        font: What the text is meant to be written in.
        text: One line.
        room: In pixels.
        least: As a share of the font's size: smaller than that it never is.
    """
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(1, int(font.pixelSize() * max(least, room / width))))
    return smaller


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """The lines of a text that is broken at its spaces; a word that is too wide has its own."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def plain_label(text: str = "", role: Role = "", *, wraps: bool = False) -> QLabel:
    """A label whose text is shown as it is, never as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    set_role(made, role)
    return made


def set_role(label: QLabel, role: Role) -> None:
    """Write a label in the ink of its role, whatever the colours are."""
    label.setForegroundRole(_INKS[role])
