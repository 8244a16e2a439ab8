"""Paints the cards of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lowback_timer.window.browsing.card_model import CardModel
from lowback_timer.window.browsing.card_text import CardText
from lowback_timer.window.browsing.catalogue import Card
from lowback_timer.window.browsing.start_mark import StartMark
from lowback_timer.window.controls.box import FOCUS
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_BUTTON

_PICTURE, _PICTURE_PADDING = 118, 10
_PADDING = 16
_FOCUS = 1.5 * FOCUS
_Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """A picture above a name and a few lines. All cards are equally large.

    One painter for all of them, because a widget each would cost a thousand times as much.
    """

    def __init__(self, look: Look, model: CardModel, stills: Stills, lines: int) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._stills = stills
        self._text = CardText(look, lines)
        self.gap = 0
        """Between two cards: a part of the room of each, below it and after it."""
        self.size = QSize()
        """Of a card, with that gap."""
        self.start: StartMark | None = None
        """What starts at once what a card shows, where that can be done."""
        self.ratio = 1.0
        """How many pixels of the screen make one of the view, across."""

    def height(self) -> int:
        """How high a card has to be, without the gap."""
        return self._look.px(_PICTURE + 2 * _PADDING) + self._text.height()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The same for all."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the card of a row."""
        state, place = option.state, option.rect
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        box = self._card_box(place, is_mirrored=is_mirrored)
        card = self._model.card(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text runs as its own letters do.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_box(painter, box, is_hovered=is_hovered)
        self._paint_picture(painter, box, card)
        self._paint_text(painter, box, card, is_mirrored=is_mirrored)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        self._paint_line(painter, box, has_focus=has_focus)
        if self.start is not None:
            mark = self.start_box(place, is_mirrored=is_mirrored)
            self.start.paint(painter, mark, is_looked_at=is_hovered or has_focus)
        painter.restore()

    def start_box(self, place: QRect, *, is_mirrored: bool) -> QRectF:
        """The button that starts the card in a place; empty where there is none."""
        if self.start is None:
            return QRectF()
        picture = self._card_box(place, is_mirrored=is_mirrored)
        picture.setHeight(self._picture_height)
        return self.start.box(picture, is_mirrored=is_mirrored)

    def _card_box(self, place: QRect, *, is_mirrored: bool) -> QRectF:
        """The card in its place, without the gap."""
        return QRectF(place).adjusted(
            self.gap if is_mirrored else 0, 0, 0 if is_mirrored else -self.gap, -self.gap
        )

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_hovered: bool) -> None:
        palette = self._look.palette
        fill = mix(palette.card, palette.track, 0.35) if is_hovered else palette.card
        path = QPainterPath()
        path.addRoundedRect(box, self._radius, self._radius)
        painter.fillPath(path, QColor(fill))
        painter.setClipRect(QRectF(box.left(), box.top(), box.width(), self._picture_height))
        painter.fillPath(path, QColor(palette.panel))
        painter.setClipping(False)

    def _paint_picture(self, painter: QPainter, box: QRectF, card: Card) -> None:
        inset = self._look.px(_PICTURE_PADDING)
        size = QSize(int(box.width()) - 2 * inset, self._picture_height - 2 * inset)
        picture = self._stills.picture(card.pictures, size, self.ratio)
        if picture is not None:
            painter.drawPixmap(box.topLeft() + QPointF(inset, inset), picture)

    def _paint_text(self, painter: QPainter, box: QRectF, card: Card, *, is_mirrored: bool) -> None:
        padding, palette = self._look.px(_PADDING), self._look.palette
        inks = {
            "ink": palette.ink,
            "dim": palette.dim,
            "done": palette.done,
            "offer": palette.reps,
        }
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        aligned = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        aligned |= int(Qt.TextFlag.TextDontClip)  # lines may be a fraction higher than they say
        left, width = box.left() + padding, box.width() - 2 * padding
        start = box.top() + self._picture_height + padding
        for top, paragraph in self._text.paragraphs(card, width):
            painter.setFont(paragraph.font)
            painter.setPen(QColor(inks[paragraph.tone]))
            place = QRectF(left, start + top, width, paragraph.height)
            painter.drawText(place, aligned, "\n".join(paragraph.lines))

    def _paint_line(self, painter: QPainter, box: QRectF, *, has_focus: bool) -> None:
        palette = self._look.palette
        width = self._look.stroke(_FOCUS) if has_focus else 1.0
        painter.setPen(QPen(QColor(palette.ink if has_focus else palette.line), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), self._radius, self._radius)

    @property
    def _radius(self) -> float:
        return RADIUS_BUTTON * self._look.scale

    @property
    def _picture_height(self) -> int:
        return self._look.px(_PICTURE)
