"""The exercises that can be put into a workout."""

from __future__ import annotations

from PySide6.QtCore import (
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QScrollBar,
    QStyle,
    QWidget,
)

from lowback_timer.window.browsing.card_model import CardModel
from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.editor.exercise_rows import ExerciseRowDelegate
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look

_ADDING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Insert}


class ExerciseList(QListView):
    """A row an exercise, with a plus. One of them is where the keyboard is."""

    added = Signal(str)
    """The id of an exercise that is wanted in the workout."""
    carried = Signal(str, object)
    """The id of one that is being dragged, and where it is on the screen (`QPoint`)."""
    dropped = Signal(object)
    """Where it was let go."""

    def __init__(self, look: Look, stills: Stills) -> None:
        super().__init__()
        self._look = look
        self.cards = CardModel()
        self._delegate = ExerciseRowDelegate(look, self.cards, stills)
        # For parts that Qt makes itself, the bindings would load every kind of widget there is.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self._pressed_at: QPointF | None = None
        self._carries = ""
        stills.drawn.connect(self.viewport().update)
        look.changed.connect(self._measure)
        self._measure()

    @property
    def current(self) -> str:
        """The exercise where the keyboard is; empty when nothing is shown."""
        row = self.currentIndex().row()
        return self.cards.ids[row] if row >= 0 else ""

    def select_first(self) -> None:
        """Be at the first one."""
        if self.cards.ids:
            self.setCurrentIndex(self.cards.index(0))
        self.scrollToTop()

    def _measure(self) -> None:
        style_bar(self.verticalScrollBar(), self._look)
        self.verticalScrollBar().setSingleStep(self._look.px(40))
        self._lay_out()

    def _lay_out(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        size = QSize(max(1, self.width() - bar), self._delegate.height(self.width() - bar))
        if size != self._delegate.size:
            self._delegate.size = size
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the whole width."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint for the screen that the window is on."""
        self._delegate.ratio = self.devicePixelRatioF()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be at the first exercise, if at none so far."""
        if not self.currentIndex().isValid() and self.cards.ids:
            self.setCurrentIndex(self.cards.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add by Enter, Space and Insert; leave what is pressed with Ctrl or Alt to the page."""
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.modifiers() & modifiers:
            event.ignore()
        elif event.key() in _ADDING:
            if self.current and not event.isAutoRepeat():
                self.added.emit(self.current)
        else:
            super().keyPressEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: it may be the beginning of a drag."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the exercise that was pressed."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        way = (event.position() - self._pressed_at).manhattanLength()
        if not self._carries and way >= QApplication.startDragDistance():
            index = self.indexAt(self._pressed_at.toPoint())
            self._carries = self.cards.ids[index.row()] if index.isValid() else ""
        if self._carries:
            self.carried.emit(self._carries, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is dragged; a click on a plus, and a double click anywhere, adds."""
        pressed_at, carries = self._pressed_at, self._carries
        self._pressed_at, self._carries = None, ""
        super().mouseReleaseEvent(event)
        if carries:
            self.dropped.emit(event.globalPosition().toPoint())
        elif pressed_at is not None:
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and index == self.indexAt(pressed_at.toPoint()):
                place = self.visualRect(index)
                box = self._delegate.plus_box(place, is_mirrored=self.isRightToLeft())
                if box.adjusted(-6, -6, 6, 6).contains(pressed_at):
                    self.added.emit(self.cards.ids[index.row()])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Add the exercise; a second click on its plus adds it once more."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.added.emit(self.cards.ids[index.row()])
