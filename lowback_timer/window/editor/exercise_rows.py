"""Paints the exercises of the editor's list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lowback_timer.window.browsing.card_model import CardModel
from lowback_timer.window.browsing.catalogue import Card
from lowback_timer.window.controls.box import FOCUS, paint_box
from lowback_timer.window.editor.thumbnail import paint_thumbnail, thumbnail_size
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted, wrapped

_AROUND, _GAP, _PLUS = 9, 12, 34
_LEAST = 0.8
"""How small a name may get for its longest word, as a share of its size."""
_Index = QModelIndex | QPersistentModelIndex


class ExerciseRowDelegate(QStyledItemDelegate):
    """Paints a picture, a name, how it is dosed, and a plus. All rows are equally large."""

    def __init__(self, look: Look, model: CardModel, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._stills = stills
        self.size = QSize()
        self.ratio = 1.0

    def height(self, width: int) -> int:
        """How high a row has to be for a name of two lines, or for the picture."""
        look = self._look
        name = QFontMetricsF(look.font(Type.LABEL)).height()
        line = QFontMetricsF(look.font(Type.SMALL)).height()
        picture = thumbnail_size(look, width).height()
        return max(picture, round(2 * name + line)) + look.px(_AROUND)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The same for all."""
        return self.size

    def plus_box(self, place: QRect, *, is_mirrored: bool) -> QRectF:
        """The button of a row."""
        side = self._look.px(_PLUS)
        left = place.left() + 1 if is_mirrored else place.right() - side
        return QRectF(left, place.center().y() - side / 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        look, palette, place = self._look, self._look.palette, option.rect
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        card = self._model.card(index.row())
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if has_focus:
            box = QRectF(place).adjusted(0, 1, 0, -1)
            radius = RADIUS_SMALL * look.scale
            paint_box(painter, box, radius, "", palette.ink, look.stroke(FOCUS))
        inset = look.px(4)
        size = thumbnail_size(look, place.width())
        left = place.right() + 1 - inset - size.width() if is_mirrored else place.left() + inset
        picture = QRectF(left, place.center().y() - size.height() / 2, size.width(), size.height())
        paint_thumbnail(painter, picture, card.pictures[0], self._stills, look, self.ratio)
        plus = self.plus_box(place, is_mirrored=is_mirrored).translated(
            inset if is_mirrored else -inset, 0
        )
        gap = look.px(_GAP)
        words = (
            QRectF(plus.right() + gap, place.top(), left - plus.right() - 2 * gap, place.height())
            if is_mirrored
            else QRectF(
                picture.right() + gap,
                place.top(),
                plus.left() - picture.right() - 2 * gap,
                place.height(),
            )
        )
        self._paint_words(painter, words, card, is_mirrored=is_mirrored)
        self._paint_plus(painter, plus, is_looked_at=is_hovered or has_focus)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, room: QRectF, card: Card, *, is_mirrored: bool
    ) -> None:
        look, palette = self._look, self._look.palette
        name_font, font = look.font(Type.LABEL), look.font(Type.SMALL, 0.93)
        name_metrics, metrics = QFontMetricsF(name_font), QFontMetricsF(font)
        longest = max(card.name.split(" "), key=name_metrics.horizontalAdvance)
        name_font = fitted(name_font, longest, room.width(), _LEAST)
        name_metrics = QFontMetricsF(name_font)
        lines = wrapped(card.name, name_metrics, room.width())
        if len(lines) > 2:
            lines = (lines[0], " ".join(lines[1:]))
        line_height, below = name_metrics.height(), metrics.height()
        top = room.center().y() - (len(lines) * line_height + below) / 2
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        aligned = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(name_font)
        painter.setPen(QColor(palette.ink))
        mode = Qt.TextElideMode.ElideRight
        for line in lines:
            box = QRectF(room.left(), top, room.width(), line_height)
            painter.drawText(box, aligned, name_metrics.elidedText(line, mode, room.width() + 1))
            top += line_height
        painter.setFont(font)
        painter.setPen(QColor(palette.dim))
        box = QRectF(room.left(), top, room.width(), below)
        text = metrics.elidedText(card.lines[0].text, mode, room.width() + 1)
        painter.drawText(box, aligned, text)

    def _paint_plus(self, painter: QPainter, box: QRectF, *, is_looked_at: bool) -> None:
        look, palette = self._look, self._look.palette
        fill = mix(palette.card, palette.reps, 0.14) if is_looked_at else palette.card
        line = palette.reps if is_looked_at else palette.line
        paint_box(painter, box, RADIUS_SMALL * look.scale, fill, line)
        painter.setPen(QPen(QColor(palette.ink), look.stroke(1.8)))
        half = box.width() * 0.16
        middle = box.center()
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))
