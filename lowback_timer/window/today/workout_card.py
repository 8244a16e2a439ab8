"""A workout in the list: its picture, its name, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_BUTTON, RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_PADDING, _GAP, _LINE_GAP = 12, 16, 4
_PICTURE = QSize(132, 88)
_PICTURE_PADDING = 2
_LEAST_TEXT = 120
"""With less room than this beside it, in pixels for texts as designed, there is no picture."""
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says, line by line."""

    name: str
    summary: str
    facts: str
    """Length, level and equipment: "15 min · beginner · no equipment"."""
    last_done: str
    """Empty when it never was."""


class WorkoutCard(Choice):
    """One of the workouts to choose.

    Painted by hand: four labels a card would cost a long list more than all the rest of the page.
    """

    double_clicked = Signal()
    focused = Signal()
    """The keyboard is here now."""

    def __init__(self, look: Look, text: CardText, picture: str) -> None:
        super().__init__(look)
        self._text = text
        self._picture = picture
        self._has_picture = False
        self._figure = FigureView(look)
        self._figure.setParent(self)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place_picture)
        self.setAccessibleName(text.name)
        self._describe()

    def show_last_done(self, last_done: str) -> None:
        """Say when the workout was last done; empty when it never was."""
        if last_done != self._text.last_done:
            self._text = replace(self._text, last_done=last_done)
            self._describe()
            self.updateGeometry()
            self.update()

    def _describe(self) -> None:
        text = self._text
        self.setAccessibleDescription(
            ". ".join(filter(None, (text.facts, text.last_done, text.summary)))
        )

    def _load_picture(self) -> None:
        self._figure.show_picture(self._picture)
        self._figure.show_still()

    # Geometry

    def hasHeightForWidth(self) -> bool:
        """The summary wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the picture, and for every line of the text."""
        text = self._height_of(self._lines(self._text_box(width).width()))
        return round(
            max(text, _PICTURE.height() * self._look.scale) + 2 * _PADDING * self._look.scale
        )

    def sizeHint(self) -> QSize:
        """Wide enough for most summaries to take two lines."""
        width = round(440 * self._look.scale)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Some words; where there is more room, a picture beside them."""
        return QSize(
            round(_LEAST_TEXT * self._look.scale), round(_PICTURE.height() * self._look.scale)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture in its place."""
        super().resizeEvent(event)
        self._place_picture()

    def _picture_box(self) -> QRectF:
        size = _PICTURE.toSizeF() * self._look.scale
        padding = _PADDING * self._look.scale
        top = (self.height() - size.height()) / 2
        return mirrored(self, QRectF(padding, top, size.width(), size.height()))

    def _place_picture(self) -> None:
        inset = _PICTURE_PADDING * self._look.scale
        box = self._picture_box().adjusted(inset, inset, -inset, -inset)
        self._figure.setGeometry(box.toAlignedRect())
        self._figure.setVisible(self._shows_picture(self.width()))

    def _shows_picture(self, width: int) -> bool:
        """Whether large texts leave it room."""
        taken = (_PADDING + _PICTURE.width() + 2 * _GAP) * self._look.scale
        return width - taken >= _LEAST_TEXT * self._look.scale * self._look.text_scale

    def _text_box(self, width: int) -> QRectF:
        picture = _PICTURE.width() if self._shows_picture(width) else 0
        left = (_PADDING + picture + _GAP) * self._look.scale
        return QRectF(left, 0, width - left - _GAP * self._look.scale, 0)

    def _lines(self, width: float) -> list[tuple[str, QFont, str, float]]:
        """Each paragraph with its font, its colour and its height."""
        palette = self._look.palette
        paragraphs = [
            (self._text.name, Type.STRONG, palette.ink),
            (self._text.summary, Type.SMALL, palette.dim),
            (self._text.facts, Type.SMALL, palette.ink),
        ]
        if self._text.last_done:
            paragraphs.append((self._text.last_done, Type.SMALL, palette.done))
        lines = []
        for text, style, colour in paragraphs:
            font = self._look.font(style)
            box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, text)
            lines.append((text, font, colour, box.height()))
        return lines

    def _height_of(self, lines: list[tuple[str, QFont, str, float]]) -> float:
        gaps = _LINE_GAP * self._look.scale * (len(lines) - 1)
        return sum(height for *_, height in lines) + gaps

    # What the person does

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of it."""
        super().focusInEvent(event)
        self.focused.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of it."""
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the picture's ground and the text."""
        if not self._has_picture:
            # Reading a list's pictures takes a while: each comes once its card has been seen.
            self._has_picture = True
            QTimer.singleShot(0, self, self._load_picture)
        painter = text_painter(self)
        self._paint_box(painter)
        box = mirrored(self, self._text_box(self.width()))
        lines = self._lines(box.width())
        top = (self.height() - self._height_of(lines)) / 2
        for text, font, colour, height in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(box.left(), top, box.width(), height), _WRAPPED, text)
            top += height + _LINE_GAP * self._look.scale

    def _paint_box(self, painter: QPainter) -> None:
        """A chosen card has a heavy line around it, and a bar at its left."""
        palette = self._look.palette
        is_chosen = self.isChecked()
        edge = 3.0 if self.hasFocus() else 2.0 if is_chosen else 1.0
        line = palette.ink if self.hasFocus() else palette.reps if is_chosen else palette.line
        fill = mix(palette.card, palette.track, 0.35) if self.underMouse() else palette.card
        painter.setPen(QPen(QColor(line), edge))
        painter.setBrush(QColor(fill))
        radius = RADIUS_BUTTON * self._look.scale
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.panel))
        if self._shows_picture(self.width()):
            small = RADIUS_SMALL * self._look.scale
            painter.drawRoundedRect(self._picture_box(), small, small)
        if is_chosen:
            width, inset = 4 * self._look.scale, 6 * self._look.scale
            height = self.height() - 2 * (radius + inset)
            painter.setBrush(QColor(palette.reps))
            bar = QRectF(inset, (self.height() - height) / 2, width, height)
            painter.drawRoundedRect(mirrored(self, bar), width / 2, width / 2)
