"""The list of all steps of a workout, of which one can be gone to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QWidget

from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import action_of
from lowback_timer.window.session.step_entries import Mark, StepEntry
from lowback_timer.window.session.step_rows import StepModel, StepRows

_STEP = 40
_PRESS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class StepList(QListView):
    """Arrows, Home and End lead through the entries; Enter, Space or a click goes to one."""

    chosen = Signal(int)
    """Index of the step that a person wants to go to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._steps = StepModel()
        self._rows = StepRows(look, self._steps)
        # For parts that Qt makes itself, the bindings would load every kind of widget there is.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("StepList", "Exercises and sets"))
        self.setModel(self._steps)
        self.setItemDelegate(self._rows)
        self.clicked.connect(self._choose)
        look.changed.connect(self._measure)
        self._measure()

    @property
    def entries(self) -> Sequence[StepEntry]:
        """What is shown."""
        return self._steps.entries

    def show_entries(self, entries: Sequence[StepEntry]) -> None:
        """Show others, and be at the one that goes on."""
        self._steps.show(entries)
        rows = self._leading()
        now = (row for row in rows if entries[row].mark is Mark.NOW)
        self._go_to(next(now, rows[0]), QAbstractItemView.ScrollHint.PositionAtCenter)

    def wanted_height(self) -> int:
        """How high it has to be for all entries."""
        return sum(map(self._rows.height, self.entries)) + 2

    def wanted_width(self) -> int:
        """How wide it has to be for all entries, the scroll bar included."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(map(self._rows.width, self.entries), default=0) + bar

    def _leading(self) -> list[int]:
        """The rows that lead somewhere."""
        return [row for row, entry in enumerate(self.entries) if entry.step is not None]

    def _go_to(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        index = self._steps.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, hint)

    def _measure(self) -> None:
        style_bar(self.verticalScrollBar(), self._look)
        self.verticalScrollBar().setSingleStep(self._look.px(_STEP))
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the entry be seen at which the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an entry by Enter and Space; leave letters to whom the list belongs."""
        rows, hint = self._leading(), QAbstractItemView.ScrollHint.EnsureVisible
        if event.key() in _PRESS:
            if not event.isAutoRepeat():
                self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(rows[0], hint)
            self.scrollToTop()  # its section stands above it
        elif event.key() == Qt.Key.Key_End:
            self._go_to(rows[-1], hint)
        elif event.text().isprintable() and event.text() and action_of(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        step = self.entries[index.row()].step if index.isValid() else None
        if step is not None:
            self.chosen.emit(step)
