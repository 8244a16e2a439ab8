"""The list of workouts, of which one is always chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.today.workout_card import CardText, WorkoutCard

_LEAST_COLUMN = 560
"""A column narrower than that would break most summaries into three lines."""
_GAP = 12


class WorkoutList(ScrollArea):
    """Cards in one column, or in two where there is room."""

    selected = Signal(str)
    """The id of the workout that is chosen now."""
    started = Signal()
    """The chosen workout was double-clicked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._columns = 1
        self.cards: dict[str, WorkoutCard] = {}
        self.current = ""
        self._content = QFrame()  # a panel to screen readers, with a name
        self._content.setAccessibleName(translate("Home", "Workouts"))
        self._grid = QGridLayout(self._content)
        look.changed.connect(self._lay_out)
        self.setWidget(self._content)

    def show_cards(self, cards: Mapping[str, tuple[CardText, str]]) -> None:
        """Show other workouts, by id: what each card says, and its picture.

        The workout that was chosen stays so, if it is among them; else it is the first.
        """
        before = self.current
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = {
            workout_id: WorkoutCard(self._look, text, picture)
            for workout_id, (text, picture) in cards.items()
        }
        for workout_id, card in self.cards.items():
            card.toggled.connect(partial(self._on_toggled, workout_id))
            card.double_clicked.connect(self.started)
            card.focused.connect(partial(self.ensureWidgetVisible, card, 0, _GAP))
        self.current = ""
        self._lay_out()
        if self.cards and not self.select(before):
            self.select(next(iter(self.cards)))

    def select(self, workout_id: str) -> bool:
        """Choose a workout and bring it into view; False when it is not in the list."""
        if workout_id not in self.cards:
            return False
        card = self.cards[workout_id]
        card.setChecked(True)
        self.ensureWidgetVisible(card, 0, _GAP)
        return True

    def move_by(self, offset: int) -> None:
        """Choose the workout that comes so many cards later; at the ends nothing happens."""
        ids = list(self.cards)
        if not ids:
            return
        index = min(max(ids.index(self.current) + offset, 0), len(ids) - 1)
        self.select(ids[index])

    @property
    def columns(self) -> int:
        """How many columns the cards stand in."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        if self._fitting_columns() != self._columns:
            self._lay_out()

    def _fitting_columns(self) -> int:
        return 2 if self.width() >= (2 * _LEAST_COLUMN + _GAP) * self._look.scale else 1

    def _lay_out(self) -> None:
        gap = round(_GAP * self._look.scale)
        self._grid.setContentsMargins(0, 0, gap, 2 * gap)
        self._grid.setSpacing(gap)
        self._columns = self._fitting_columns()
        rows = -(-len(self.cards) // self._columns)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        # The space that is left over goes below the last row, not between the cards.
        self._grid.setRowStretch(rows, 1)
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < self._columns))
        for index, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, *divmod(index, self._columns))

    def _on_toggled(self, workout_id: str, is_chosen: bool) -> None:
        if not is_chosen:
            return
        self.current = workout_id
        # Asked of the window, which knows it also while another window is the active one.
        if self._content.isAncestorOf(self.window().focusWidget()):
            self.cards[workout_id].setFocus(Qt.FocusReason.OtherFocusReason)
        self.selected.emit(workout_id)
