"""A grid of cards that are looked through with the mouse or the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollBar,
    QStyle,
    QToolTip,
    QWidget,
)

from lowback_timer.window.browsing.card_delegate import CardDelegate
from lowback_timer.window.browsing.card_model import CardModel
from lowback_timer.window.browsing.start_mark import StartMark
from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_LEAST_WIDTH, _GAP = 290, 16
"""Of a card, with texts as designed; and between two."""
_STEP = 40
_MOST_WIDENING = 1.6
"""With larger texts than that, a card is still wide enough for two lines of each."""


class CardGrid(QListView):
    """Cards in as many columns as there is room for. One of them is where the keyboard is.

    Args:
        look: What it looks like.
        lines: How many lines a card has below its name.
    """

    opened = Signal(str)
    """The id of the entry that a person wants to see."""
    started = Signal(str)
    """The id of the entry that a person wants to begin at once."""

    def __init__(self, look: Look, lines: int) -> None:
        super().__init__()
        self._look = look
        self.cards = CardModel()
        self._stills = Stills(look)
        self._delegate = CardDelegate(look, self.cards, self._stills, lines)
        # For parts that Qt makes itself, the bindings would load every kind of widget there is.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self._pressed_at = QPointF()
        self.clicked.connect(self._on_clicked)
        self._stills.drawn.connect(self.viewport().update)
        look.changed.connect(self._measure)
        self._measure()

    def let_start(self) -> None:
        """Put a button on every card that starts it at once; Shift+Enter does the same."""
        self._delegate.start = StartMark(self._look)
        self.viewport().update()

    @property
    def current(self) -> str:
        """The entry where the keyboard is; empty when nothing is shown."""
        row = self.currentIndex().row()
        return self.cards.ids[row] if row >= 0 else ""

    def select(self, entry_id: str) -> bool:
        """Take the keyboard to an entry, and bring it into view; False when it is not shown."""
        row = self.cards.row_of(entry_id)
        if row < 0:
            return False
        self.setCurrentIndex(self.cards.index(row))
        self.scrollTo(self.currentIndex())
        return True

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        look = self._look
        least = look.px(_LEAST_WIDTH * min(look.text_scale, _MOST_WIDENING))
        return max(1, (self._room() + self._delegate.gap) // (least + self._delegate.gap))

    @property
    def row_height(self) -> int:
        """The height of a row of cards, and of the gap below it."""
        return self._delegate.size.height()

    def _room(self) -> int:
        """From the first card to the end of the last one in a row."""
        return self.width() - self.end_margin()

    def end_margin(self) -> int:
        """What lies between the last card of a row and the end of the grid: gap and scroll bar."""
        # Room for a scroll bar is kept free also while there is none, so that nothing moves.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return self._look.px(_GAP) + bar

    def _measure(self) -> None:
        style_bar(self.verticalScrollBar(), self._look)
        self.verticalScrollBar().setSingleStep(self._look.px(_STEP))
        self._lay_out()

    def _lay_out(self) -> None:
        delegate = self._delegate
        gap = delegate.gap = self._look.px(_GAP)
        columns = self.columns
        # Qt begins another row where the last card would end on the very last pixel.
        width = (self._room() + gap - 1) // columns
        size = QSize(width, delegate.height() + gap)
        if size != delegate.size:
            delegate.size = size
            self.setGridSize(size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the whole width."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint for the screen that the window is on."""
        self._delegate.ratio = self.devicePixelRatioF()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be at the first card, if at none so far."""
        if not self.currentIndex().isValid() and self.cards.ids:
            self.setCurrentIndex(self.cards.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a card by Enter and by Space; leave what is pressed with Ctrl to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if event.isAutoRepeat():
                return
            starts = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._start(self.currentIndex()) if starts else self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: a card may have a button on it."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the button of a card does."""
        if isinstance(event, QHelpEvent) and self._is_on_start(QPointF(event.pos())):
            text = translate("Browsing", "Start at once (Shift+Enter)")
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _is_on_start(self, point: QPointF) -> bool:
        place = self.visualRect(self.indexAt(point.toPoint()))
        return self._delegate.start_box(place, is_mirrored=self.isRightToLeft()).contains(point)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._start(index) if self._is_on_start(self._pressed_at) else self._open(index)

    def _start(self, index: QModelIndex) -> None:
        """Start a card where that can be done; else open it."""
        if self._delegate.start is None:
            self._open(index)
        elif index.isValid():
            self.started.emit(self.cards.ids[index.row()])

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.cards.ids[index.row()])
