"""The lines of the list of steps: the model that holds them, and what paints them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lowback_timer.window.controls.box import FOCUS, paint_box
from lowback_timer.window.controls.check_mark import paint_check
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.session.step_entries import Mark, Rank, StepEntry

_PADDING, _GAP = 12, 16
_MARK, _MARK_ROOM = 14, 28
_ABOVE = {Rank.SECTION: 10, Rank.EXERCISE: 5, Rank.SET: 4}
"""Room above a text, and below it."""
_STYLES = {Rank.SECTION: Type.LABEL, Rank.EXERCISE: Type.STRONG, Rank.SET: Type.BODY}
_FOCUS = 1.5 * FOCUS
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class StepModel(QAbstractListModel):
    """The entries of the list, for Qt's views."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[StepEntry] = ()

    def show(self, entries: Sequence[StepEntry]) -> None:
        """Hold other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A section is only read."""
        if not index.isValid() or self.entries[index.row()].step is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What an entry is called, and what screen readers say of it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        texts = {
            Qt.ItemDataRole.DisplayRole: entry.text,
            Qt.ItemDataRole.AccessibleTextRole: entry.spoken,
        }
        return texts.get(Qt.ItemDataRole(role))


class StepRows(QStyledItemDelegate):
    """Paints a mark, what an entry is, and what was or is to be done of it."""

    def __init__(self, look: Look, model: StepModel) -> None:
        super().__init__()
        self._look = look
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its text, and as wide as the list."""
        return QSize(0, self.height(self._model.entries[index.row()]))

    def height(self, entry: StepEntry) -> int:
        """How high an entry is."""
        line = QFontMetricsF(self._look.font(_STYLES[entry.rank])).height()
        return round(line) + 2 * self._look.px(_ABOVE[entry.rank])

    def width(self, entry: StepEntry) -> int:
        """How wide an entry has to be for nothing in it to get smaller."""
        texts = (
            QFontMetricsF(self._look.font(_STYLES[entry.rank])).horizontalAdvance(entry.text),
            QFontMetricsF(self._look.font(Type.BODY)).horizontalAdvance(entry.detail),
        )
        return round(sum(texts)) + self._left(entry) + self._look.px(_GAP + _PADDING) + 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the entry of a row."""
        entry, state = self._model.entries[index.row()], option.state
        box, palette = QRectF(option.rect), self._look.palette
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft

        def placed(left: float, width: float) -> QRectF:
            x = box.right() - left - width if is_mirrored else box.left() + left
            return QRectF(x, box.top(), width, box.height())

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text runs as its own letters do.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_box(painter, box, entry, state)
        left, end = self._left(entry), self._look.px(_PADDING)
        if entry.rank is not Rank.SECTION and entry.mark is not Mark.NONE:
            side = self._look.px(_MARK * self._look.text_scale)
            mark = placed(left - self._look.px(_MARK_ROOM * self._look.text_scale), side)
            mark = QRectF(mark.left(), mark.center().y() - side / 2, side, side)
            self._paint_mark(painter, mark, entry.mark)
        room = box.width() - left - end
        detail_font = self._look.font(Type.SMALL if entry.rank is Rank.SECTION else Type.BODY)
        font = self._look.font(_STYLES[entry.rank])
        font, detail_font, detail = self._fitted(entry, font, detail_font, room)
        near = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        is_over = entry.mark in {Mark.DONE, Mark.IN_PART, Mark.SKIPPED}
        ink = palette.reps if entry.rank is Rank.SECTION else palette.ink
        painter.setFont(font)
        painter.setPen(QColor(palette.dim if is_over and entry.rank is Rank.SET else ink))
        painter.drawText(placed(left, room - detail), int(near | upright), entry.text)
        painter.setFont(detail_font)
        painter.setPen(QColor(palette.ink if entry.mark is Mark.NOW else palette.dim))
        painter.drawText(placed(left + room - detail, detail), int(far | upright), entry.detail)
        painter.restore()

    def _fitted(
        self, entry: StepEntry, font: QFont, detail_font: QFont, room: float
    ) -> tuple[QFont, QFont, float]:
        """Fonts in which both texts fit beside each other, and the width of the second."""
        gap = self._look.px(_GAP)
        width = QFontMetricsF(font).horizontalAdvance(entry.text)
        detail = QFontMetricsF(detail_font).horizontalAdvance(entry.detail)
        share = min(1.0, (room - gap) / (width + detail)) if width + detail else 1.0
        font = fitted(font, entry.text, width * share)
        detail_font = fitted(detail_font, entry.detail, detail * share)
        return font, detail_font, QFontMetricsF(detail_font).horizontalAdvance(entry.detail) + 1

    def _left(self, entry: StepEntry) -> int:
        """Where the text of an entry begins."""
        if entry.rank is Rank.SECTION:
            return self._look.px(_PADDING)
        return self._look.px(_PADDING + _MARK_ROOM * self._look.text_scale)

    def _paint_box(
        self, painter: QPainter, box: QRectF, entry: StepEntry, state: QStyle.StateFlag
    ) -> None:
        """Show where the keyboard is, where the mouse is, and where the session is."""
        palette, radius = self._look.palette, RADIUS_SMALL * self._look.scale
        inside = box.adjusted(1, 1, -1, -1)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver) and entry.step is not None
        fill = palette.track if is_hovered else ""
        if state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, inside, radius, fill, palette.ink, self._look.stroke(_FOCUS))
        elif entry.mark is Mark.NOW:
            line = palette.phases[Phase.REPS]
            paint_box(painter, inside, radius, fill, line, self._look.stroke(FOCUS))
        elif fill:
            paint_box(painter, inside, radius, fill)

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        palette, width = self._look.palette, self._look.stroke(2)
        if mark in {Mark.DONE, Mark.IN_PART}:
            colour = palette.done if mark is Mark.DONE else palette.get_ready
            paint_check(painter, box.adjusted(width, width, -width, -width), colour, width)
            return
        painter.setPen(QPen(QColor(palette.dim), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle, radius = box.center(), box.width() / 2 - width
        if mark is Mark.SKIPPED:
            painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
            return
        if mark is Mark.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.phases[Phase.REPS]))
        painter.drawEllipse(middle, radius, radius)
