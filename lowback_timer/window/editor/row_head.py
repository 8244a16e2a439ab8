"""The part of a row that stands for its exercise: by it the row is opened, moved and removed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy

from lowback_timer.window.controls.box import mirrored, text_painter
from lowback_timer.window.editor.thumbnail import paint_thumbnail, thumbnail_size
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type, wrapped

_HANDLE, _GAP, _WORDS, _UP = 22, 10, 90, 9
_DOT, _DOTS_APART = 2.6, 6
_LARGEST = 1.4
"""So much wider than designed the words are at least, however large the texts are."""


class RowHead(QPushButton):
    """A handle, a picture, a name, and below it what there is to say besides the numbers."""

    carried = Signal(object)
    """It is being dragged: where it is on the screen (`QPoint`)."""
    dropped = Signal(object)
    """It was let go there."""
    left = Signal(int)
    """The keyboard is wanted in the row above (-1) or below (1)."""

    def __init__(self, look: Look, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self._stills = stills
        self._picture = ""
        self._aside = ""
        self._pressed_at: QPointF | None = None
        self._is_carried = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stills.drawn.connect(self.update)
        look.watch(self)

    def show_exercise(self, name: str, picture: str, aside: str) -> None:
        """Stand for an exercise."""
        if (name, picture, aside) != (self.text(), self._picture, self._aside):
            self._picture, self._aside = picture, aside
            self.setText(name)
            self.update()

    def sizeHint(self) -> QSize:
        """Room for two lines of a name and one below, or for the picture."""
        name, aside = self._metrics()
        least = round(2 * name.height() + aside.height())
        height = max(thumbnail_size(self._look).height(), least) + self._look.px(2 * _UP)
        return QSize(self.least_width(), height)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def least_width(self) -> int:
        """With less than that, a name has too little room."""
        look = self._look
        words = _WORDS * min(look.text_scale, _LARGEST)
        return look.px(_HANDLE + 2 * _GAP + words) + thumbnail_size(look).width()

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        name = QFontMetricsF(self._look.font(Type.STRONG, 0.92))
        return name, QFontMetricsF(self._look.font(Type.SMALL, 0.93))

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the rows by the arrow keys; with Alt they mean the row itself."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.left.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: it may be the beginning of a drag."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row."""
        if self._pressed_at is None:
            return
        way = (event.position() - self._pressed_at).manhattanLength()
        if not self._is_carried and way >= QApplication.startDragDistance():
            self._is_carried = True
            self.setDown(False)
        if self._is_carried:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it; without a drag it was a click."""
        was_carried, self._is_carried, self._pressed_at = self._is_carried, False, None
        if was_carried:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    # What it looks like

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint handle, picture and words."""
        painter, look = text_painter(self), self._look
        box = QRectF(self.rect())
        self._paint_handle(painter, box)
        size = thumbnail_size(look)
        top = (box.height() - size.height()) / 2
        picture = QRectF(look.px(_HANDLE + _GAP), top, size.width(), size.height())
        place, ratio = mirrored(self, picture), self.devicePixelRatioF()
        paint_thumbnail(painter, place, self._picture, self._stills, look, ratio)
        left = picture.right() + look.px(_GAP)
        self._paint_words(painter, QRectF(left, 0, box.width() - left - look.px(6), box.height()))

    def _paint_handle(self, painter: QPainter, box: QRectF) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.dim))
        dot, apart = _DOT * look.scale, _DOTS_APART * look.scale
        middle = mirrored(self, QRectF(0, 0, look.px(_HANDLE + _GAP), box.height())).center()
        for column in (-0.5, 0.5):
            for row in (-1, 0, 1):
                place = middle + QPointF(column * apart, row * apart)
                painter.drawEllipse(place, dot / 2, dot / 2)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        look, palette = self._look, self._look.palette
        name, below = self._metrics()
        lines = wrapped(self.text(), name, room.width())
        if len(lines) > 2:
            lines = (lines[0], " ".join(lines[1:]))
        height = name.height() * len(lines) + (below.height() if self._aside else 0)
        top = room.center().y() - height / 2
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        aligned = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        mode = Qt.TextElideMode.ElideRight
        painter.setFont(look.font(Type.STRONG, 0.92))
        painter.setPen(QColor(palette.ink))
        for line in lines:
            place = mirrored(self, QRectF(room.left(), top, room.width(), name.height()))
            painter.drawText(place, aligned, name.elidedText(line, mode, room.width() + 1))
            top += name.height()
        painter.setFont(look.font(Type.SMALL, 0.93))
        painter.setPen(QColor(palette.dim))
        place = mirrored(self, QRectF(room.left(), top, room.width(), below.height()))
        painter.drawText(place, aligned, below.elidedText(self._aside, mode, room.width() + 1))
