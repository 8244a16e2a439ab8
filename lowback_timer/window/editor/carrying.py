"""Something is dragged through the editor: out of the list, or from one place to another.

It all happens inside the window, by the mouse events that whatever was pressed gets until the
button is let go. Qt's own dragging is a loop of its own that no test can go through, that a timer
cannot scroll in on every system, and that is different on each of them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.core.editing.draft import Spot
from lowback_timer.window.editor.drop_mark import Ghost
from lowback_timer.window.editor.spots import show_mark, spot_at
from lowback_timer.window.editor.workout_card import WorkoutCard
from lowback_timer.window.look.look import Look

_EDGE, _SCROLL, _SCROLL_MS = 44, 14, 30
"""So near the edge the list scrolls, by so much, so often."""


class Carrying(QObject):
    """Shows what is dragged and where it would go, and scrolls when it is held at an edge."""

    put = Signal(object, object)
    """What was dragged, and the `Spot` where it goes."""

    def __init__(self, look: Look, page: QWidget, card: WorkoutCard) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._card = card
        self._what: object = None
        self._at = QPoint()
        self._is_over = False
        """Given up, while the button is still down."""
        self.ghost = Ghost(look, page)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def is_on(self) -> bool:
        """Whether something is being dragged."""
        return self._what is not None and not self._is_over

    def carry(self, what: object, name: str, at: QPoint) -> None:
        """Drag something to a place on the screen; the first time begins it."""
        self._what, self._at = what, at
        if self._is_over:
            return
        self.ghost.show_at(name, self._page.mapFromGlobal(at))
        show_mark(self._card, self._spot())
        if not self._scrolling.isActive():
            self._scrolling.start()

    def drop(self, at: QPoint) -> None:
        """Let it go."""
        what, spot = self._what, spot_at(self._card, at)
        was_on = self.is_on
        self.give_up()
        self._what, self._is_over = None, False
        if was_on and spot is not None:
            self.put.emit(what, spot)

    def give_up(self) -> None:
        """Leave everything where it was."""
        self._is_over = True
        self._scrolling.stop()
        self.ghost.hide()
        show_mark(self._card, None)

    def _spot(self) -> Spot | None:
        return spot_at(self._card, self._at)

    def _scroll(self) -> None:
        """Go on to what is out of sight."""
        area = self._card.area
        height = area.mapFromGlobal(self._at).y()
        edge, bar = self._look.px(_EDGE), area.verticalScrollBar()
        if self._spot() is None:
            return
        if height < edge:
            bar.setValue(bar.value() - self._look.px(_SCROLL))
        elif height > area.height() - edge:
            bar.setValue(bar.value() + self._look.px(_SCROLL))
        show_mark(self._card, self._spot())
