"""Cards with advice: a sign, what to do, and when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.painted_label import PaintedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.safety.advice import pain_bands, pain_words
from lowback_timer.window.safety.sign import Shape, Sign
from lowback_timer.window.services.red_flags import Advice

_TOP = Qt.AlignmentFlag.AlignTop


def advice_card(look: Look, advice: Advice, shape: Shape | None) -> Card:
    """A card that says what to do when one of several things is true."""
    card, column = _card(look)
    column.addLayout(_heading(look, advice.title, shape))
    column.addWidget(look.label(advice.what_to_do, Type.STRONG, wraps=True))
    points = look.space(QVBoxLayout(), 6)
    for point in advice.points:
        points.addLayout(_point(look, point))
    column.addLayout(points)
    if advice.meaning:
        column.addWidget(look.label(advice.meaning, Type.BODY, "dim", wraps=True))
    return card


def pain_card(look: Look) -> Card:
    """A card on what pain during an exercise asks for."""
    card, column = _card(look)
    title = translate("SafetyPage", "When it hurts while you train")
    column.addLayout(_heading(look, title, None))
    scale, always, trust = pain_words()
    column.addWidget(look.label(scale, Type.BODY, "dim", wraps=True))
    for band, shape in zip(pain_bands(), (Shape.DISC, Shape.TRIANGLE, Shape.OCTAGON), strict=True):
        words = look.space(QVBoxLayout(), 2)
        words.addWidget(look.label(band.title, Type.STRONG, wraps=True))
        words.addWidget(look.label(band.text, Type.BODY, "dim", wraps=True))
        column.addLayout(_row(look, Sign(look, shape, band.numbers), words))
    column.addWidget(look.label(always, Type.STRONG, wraps=True))
    column.addWidget(look.label(trust, Type.BODY, "dim", wraps=True))
    return card


def text_card(look: Look, title: str, points: tuple[tuple[str, str], ...]) -> Card:
    """A card with paragraphs, each with a title or without."""
    card, column = _card(look)
    column.addLayout(_heading(look, title, None))
    for heading, text in points:
        words = look.space(QVBoxLayout(), 2)
        if heading:
            words.addWidget(look.label(heading, Type.STRONG, wraps=True))
        style = Type.BODY if heading else Type.SMALL
        words.addWidget(look.label(text, style, "dim", wraps=True))
        column.addLayout(words)
    return card


def _card(look: Look) -> tuple[Card, QVBoxLayout]:
    card = Card(look)
    return card, look.space(QVBoxLayout(card), 12, (24, 20, 24, 22))


def _heading(look: Look, title: str, shape: Shape | None) -> QBoxLayout:
    heading = look.label(title, Type.HEADING, wraps=True)
    if shape is None:
        row = look.space(QHBoxLayout(), 14)
        row.addWidget(heading, 1)
        return row
    return _row(look, Sign(look, shape), heading)


def _row(look: Look, sign: QWidget, content: QWidget | QBoxLayout) -> QHBoxLayout:
    row = look.space(QHBoxLayout(), 14)
    if isinstance(content, QWidget):
        row.addWidget(sign)
        row.addWidget(content, 1)
    else:
        row.addWidget(sign, 0, _TOP)
        row.addLayout(content, 1)
    return row


def _point(look: Look, text: str) -> QHBoxLayout:
    row = look.space(QHBoxLayout(), 10)
    row.addWidget(_Dot(look), 0, _TOP)
    row.addWidget(look.label(text, Type.BODY, wraps=True), 1)
    return row


class _Dot(PaintedLabel):
    """The dot before a point, as high as a line of its text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._resize()
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        font = self._look.font(Type.BODY)
        self.setFixedSize(self._look.px(10), round(font.pixelSize() * 1.3))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.dim))
        side = 6 * self._look.scale
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        painter.drawEllipse(box)
