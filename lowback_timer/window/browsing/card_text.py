"""The text of a card: which lines it takes, in the room that all cards have."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from lowback_timer.window.browsing.catalogue import Card, Tone
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type, fitted, wrapped

_GAP = 4
"""Between two paragraphs."""
_NAME_LINES = 2
_LEAST = 0.9
"""As a share of its size: a line that would have to be smaller is cut off with three dots."""
_ELIDED = Qt.TextElideMode.ElideRight


@dataclass(slots=True)
class Paragraph:
    """One thing that a card says, as it is painted."""

    lines: tuple[str, ...]
    font: QFont
    tone: Tone
    height: float
    """Of all its lines."""


@dataclass(slots=True)
class _Draft:
    text: str
    style: Type
    tone: Tone
    most: int
    """How many lines it may take."""
    yields: bool = False
    lines: int = 1


class CardText:
    """Measures and breaks texts, `lines` of them below a name."""

    def __init__(self, look: Look, lines: int) -> None:
        self._look = look
        self._lines = lines
        self._fonts: dict[Type, tuple[QFont, QFontMetricsF]] = {}
        look.changed.connect(self._fonts.clear)

    def height(self) -> int:
        """What all the lines need, whether the name takes one of them or not."""
        name = self._metrics(Type.STRONG).lineSpacing()
        line = self._metrics(Type.SMALL).lineSpacing()
        second = max(0.0, name - line - self._gap)
        return math.ceil(name + self._lines * (line + self._gap) + second)

    def paragraphs(self, card: Card, width: float) -> Iterator[tuple[float, Paragraph]]:
        """What a card says, each with its top."""
        top = 0.0
        for draft in self._drafts(card, width):
            font, metrics = self._font(draft.style), self._metrics(draft.style)
            lines = list(wrapped(draft.text, metrics, width))
            if (
                len(lines) > draft.lines == 1
                and _LEAST * metrics.horizontalAdvance(draft.text) <= width
            ):
                font, lines = fitted(font, draft.text, width, _LEAST), [draft.text]
            else:
                rest = " ".join(lines[draft.lines - 1 :])
                last = metrics.elidedText(rest, _ELIDED, width)
                lines[draft.lines - 1 :] = [last] if rest else []
            height = len(lines) * metrics.lineSpacing()
            yield top, Paragraph(tuple(lines), font, draft.tone, height)
            top += height + self._gap

    def _drafts(self, card: Card, width: float) -> list[_Draft]:
        """The paragraphs, each with as many lines as it needs and gets.

        Lines that are left over go to the name first, then from the last paragraph to the first.
        When there are none, what comes first below the name gives way to the name, and to the
        others if it yields.
        """
        name = _Draft(card.name, Type.STRONG, "ink", _NAME_LINES)
        below = [
            _Draft(line.text, Type.SMALL, line.tone, line.lines, line.yields) for line in card.lines
        ]
        below = below[max(0, len(below) - self._lines) :]
        free = self._lines - len(below)
        if self._needs(name, width) > 1:
            if free:
                free -= 1
            else:
                del below[0]
            name.lines = 2
        for draft in below[:0:-1]:
            if not free and below[0].yields and self._needs(draft, width) > draft.lines:
                del below[0]
                free = 1
                break
        for draft in reversed(below):
            while free and draft.lines < min(draft.most, self._needs(draft, width)):
                draft.lines += 1
                free -= 1
        return [name, *below]

    def _needs(self, draft: _Draft, width: float) -> int:
        metrics = self._metrics(draft.style)
        if metrics.horizontalAdvance(draft.text) * _LEAST <= width:
            return 1
        return len(wrapped(draft.text, metrics, width))

    @property
    def _gap(self) -> float:
        return _GAP * self._look.scale

    def _font(self, style: Type) -> QFont:
        return self._made(style)[0]

    def _metrics(self, style: Type) -> QFontMetricsF:
        return self._made(style)[1]

    def _made(self, style: Type) -> tuple[QFont, QFontMetricsF]:
        if style not in self._fonts:
            font = self._look.font(style)
            self._fonts[style] = font, QFontMetricsF(font)
        return self._fonts[style]
