"""An entry of the handbook: a page of its contents, or a place where something was found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.box import FOCUS, mirrored, paint_box, text_painter
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_PADDING, _GAP = (12, 6), 3
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Entry(Choice):
    """A title, and below it what is said there; the arrow keys go from one to the next."""

    def __init__(self, look: Look, title: str, excerpt: str = "") -> None:
        super().__init__(look)
        self._excerpt = excerpt
        self.setText(title)
        self.setAccessibleDescription(excerpt)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        title, excerpt = self._boxes(width)
        return (excerpt if self._excerpt else title).bottom() + 1 + self._look.px(_PADDING[1])

    def sizeHint(self) -> QSize:
        """As wide as the column that it stands in is designed."""
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A word or two a line."""
        return QSize(self._look.px(80), self._look.px(36))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go where the keyboard has come to."""
        super().focusInEvent(event)
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box of the place one is at, and the texts."""
        painter = text_painter(self)
        look, palette, is_here = self._look, self._look.palette, self.isChecked()
        box = QRectF(self.rect())
        if is_here or self.underMouse() or self.hasFocus():
            here = mix(palette.ground, palette.reps, 0.12)
            fill = here if is_here else palette.track
            line = palette.ink if self.hasFocus() else ""
            paint_box(painter, box, RADIUS_SMALL * look.scale, fill, line, look.stroke(FOCUS))
        title, excerpt = self._boxes(self.width())
        painter.setPen(QColor(palette.reps if is_here else palette.ink))
        painter.setFont(look.font(Type.LABEL))
        painter.drawText(mirrored(self, QRectF(title)), _WRAPPED, self.text())
        if self._excerpt:
            painter.setPen(QColor(palette.dim))
            painter.setFont(look.font(Type.SMALL))
            painter.drawText(mirrored(self, QRectF(excerpt)), _WRAPPED, self._excerpt)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where title and excerpt are written."""
        across, up = map(self._look.px, _PADDING)
        room = QRect(across, up, width - 2 * across, 10_000)
        title = self._measured(self.text(), Type.LABEL, room)
        room.moveTop(title.bottom() + 1 + self._look.px(_GAP))
        return title, self._measured(self._excerpt, Type.SMALL, room)

    def _measured(self, text: str, style: Type, room: QRect) -> QRect:
        height = QFontMetrics(self._look.font(style)).boundingRect(room, _WRAPPED, text).height()
        return QRect(room.left(), room.top(), room.width(), height)
