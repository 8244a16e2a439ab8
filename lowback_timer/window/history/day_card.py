"""What was done on the chosen day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.history.session_view import SessionView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSession


class DayCard(Card):
    """The sessions of a day, the sets of the first in view, or of those that were before."""

    sets_asked = Signal(int)
    """The id of a session, whose sets are to be shown."""
    exercise_asked = Signal(str)
    """The id of an exercise."""
    edit_asked = Signal(int)
    """The id of a session, of which something is to be changed."""
    delete_asked = Signal(int)
    """The id of a session, which is to go."""
    undo_clicked = Signal()
    """What was changed or deleted last is to be as it was."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = look.label("", Type.HEADING, wraps=True)
        self.note = look.label("", Type.BODY, "dim", wraps=True)
        self.views: list[SessionView] = []
        self._shown: tuple[date, tuple[LoggedSession, ...]] | None = None
        column = look.space(QVBoxLayout(self), 16, (20, 16, 20, 20))
        column.addWidget(self.title)
        column.addWidget(self.note)
        self._gone = QFrame()
        self._told = look.label("", Type.BODY, wraps=True)
        self.undo = Button(look, translate("History", "Undo"), self.undo_clicked.emit)
        gone = look.space(QHBoxLayout(self._gone), 16)
        gone.addWidget(self._told, 1)
        gone.addWidget(self.undo)
        self._gone.hide()
        column.addWidget(self._gone)
        self._views = look.space(QVBoxLayout(), 16)
        column.addLayout(self._views)
        column.addStretch(1)

    def show_day(
        self, day: date, sessions: tuple[LoggedSession, ...], *, is_beginning: bool
    ) -> None:
        """Show the sessions of a day; what is shown already stays as it is.

        Args:
            day: Which one.
            sessions: What was done on it, in order.
            is_beginning: Whether nothing was done so far on any day.
        """
        self.note.setText(_note(is_beginning=is_beginning))
        if self._shown == (day, sessions):
            return
        self._shown = day, sessions
        unfolded = {view.session_id for view in self.views if view.is_unfolded}
        for view in self.views:
            view.hide()  # else what is not shown yet would be, as a window of its own
            view.setParent(None)
            view.deleteLater()
        shown = QDate(day.year, day.month, day.day)
        self.title.setText(QLocale().toString(shown, QLocale.FormatType.LongFormat))
        self.note.setVisible(not sessions)
        self.views = [SessionView(self._look, each) for each in sessions]
        for view in self.views:
            view.unfolded.connect(self.sets_asked)
            view.exercise_asked.connect(self.exercise_asked)
            view.edit_asked.connect(self.edit_asked)
            view.delete_asked.connect(self.delete_asked)
            self._views.addWidget(view)
        # Whoever has changed one wants to see what has become of it.
        again = [view for view in self.views if view.session_id in unfolded]
        for view in again or self.views[:1]:
            view.toggle()

    def forget(self) -> None:
        """Show the day anew the next time: its sets may be others, which no session tells."""
        self._shown = None

    def offer_undo(self, told: str) -> None:
        """Tell that a session has gone or is another one now, and offer to undo that."""
        self._told.setText(told)
        self._gone.show()
        self.undo.setFocus()
        announce(self, self._told.text(), waits=True)

    def withdraw_undo(self) -> None:
        """Offer it no longer."""
        self._gone.hide()

    def view_of(self, session_id: int) -> SessionView | None:
        """The view of a session, if it is shown."""
        return next((view for view in self.views if view.session_id == session_id), None)


def _note(*, is_beginning: bool) -> str:
    if is_beginning:
        return translate(
            "History",
            "Nothing here yet. After your first workout you will find here what you did, set by "
            "set, and how it changes over time.",
        )
    return translate("History", "No session on this day.")
