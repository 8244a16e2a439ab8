"""Deletes and edits sessions, and brings back what they were."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lowback_timer.window.controls.announce import announce
from lowback_timer.window.history.bin_sheet import BinSheet
from lowback_timer.window.history.edit_sheet import EditSheet
from lowback_timer.window.history.page import HistoryPage
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.room import Room

if TYPE_CHECKING:
    from datetime import date

    from lowback_timer.store.log.bin import Kept
    from lowback_timer.store.log.entries import LoggedSession, LoggedSet
    from lowback_timer.window.history.session_draft import SessionDraft


class SessionDesk(QObject):
    """Serves one page."""

    changed = Signal()
    """The log holds something else now."""

    def __init__(self, room: Room, page: HistoryPage) -> None:
        super().__init__(page)
        self._room = room
        self._services = room.services
        self._page = page
        self._kept: Kept | None = None
        """What was changed or deleted last, as long as undoing that is offered."""
        page.day.delete_asked.connect(self._delete)
        page.day.edit_asked.connect(self._ask_to_edit)
        page.day.undo_clicked.connect(self._undo)
        page.bin_asked.connect(self.show_bin)

    @cached_property
    def edit_sheet(self) -> EditSheet:
        """Asks what a session really was."""
        sheet = EditSheet(self._services.look, self._services.host)
        sheet.saved.connect(self._save)
        self._room.cover(sheet)
        return sheet

    @cached_property
    def bin_sheet(self) -> BinSheet:
        """Shows what can be brought back."""
        sheet = BinSheet(self._services.look, self._services.host)
        sheet.restored.connect(self._restore_kept)
        sheet.forgotten.connect(self._forget)
        self._room.cover(sheet)
        return sheet

    def withdraw_undo(self) -> None:
        """Offer it no longer; what was kept is still to be found among what was deleted."""
        self._kept = None
        self._page.day.withdraw_undo()

    def show_bin(self) -> None:
        """Show what was deleted and changed."""
        now = self._services.now()
        self._services.log.ask(lambda log: log.bin.kept(now), self.bin_sheet.show_kept)

    def _delete(self, session_id: int) -> None:
        view = self._page.day.view_of(session_id)
        if view is not None:
            text = translate("History", "“{workout}” has been deleted.")
            told, now = text.format(workout=view.workout_name), self._services.now()
            take = partial(self._take, told)
            self._services.log.ask(lambda log: log.bin.delete(session_id, now), take)

    def _ask_to_edit(self, session_id: int) -> None:
        view = self._page.day.view_of(session_id)
        if view is not None:
            take = partial(self._edit, view.session)
            self._services.log.ask(lambda log: log.sets_of(session_id), take)

    def _edit(self, session: LoggedSession, sets: tuple[LoggedSet, ...]) -> None:
        exercises = self._services.library.current.exercises
        self.edit_sheet.edit(session, sets, exercises, self._services.now())

    def _save(self, session_id: int, draft: SessionDraft) -> None:
        # Loaded here, as it knows SQLite.
        from lowback_timer.store.log.editing import Edited  # noqa: PLC0415

        view = self._page.day.view_of(session_id)
        if view is None:
            return
        edited = Edited(draft.started_at, draft.answers, draft.sets)
        text = translate("History", "“{workout}” has been changed.")
        told, now = text.format(workout=view.workout_name), self._services.now()
        take = partial(self._take_changed, told, draft.started_at.date())
        self._services.log.ask(lambda log: log.bin.change(session_id, edited, now), take)

    def _take_changed(self, told: str, day: date, kept: Kept | None) -> None:
        self._page.calendar.choose(day)  # the session may be on another one now
        self._take(told, kept)

    def _take(self, told: str, kept: Kept | None) -> None:
        if kept is not None:  # else it was pressed twice, or another window was quicker
            self._kept = kept
            self._page.day.offer_undo(told)
        self.changed.emit()

    def _undo(self) -> None:
        kept = self._kept
        if kept is not None:
            self._page.first_focus().setFocus()
            self.withdraw_undo()
            self._restore(kept)

    def _restore_kept(self, kept: Kept) -> None:
        self.bin_sheet.close_overlay()
        self.withdraw_undo()
        self._page.calendar.choose(kept.started_at.date())  # where it is to be seen
        self._restore(kept)
        text = translate("History", "“{workout}” is back.")
        announce(self._page, text.format(workout=kept.workout_name), waits=True)

    def _restore(self, kept: Kept) -> None:
        now = self._services.now()
        self._services.log.ask(
            lambda log: log.bin.restore(kept, now), lambda _done: self.changed.emit()
        )

    def _forget(self, uid: str) -> None:
        if self._kept is not None and self._kept.uid == uid:
            self.withdraw_undo()
        self._services.log.ask(lambda log: log.bin.forget(uid), lambda _done: self.show_bin())
