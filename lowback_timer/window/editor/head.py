"""The head of the workout editor: also for whom the workout is, and what for."""

from __future__ import annotations

from lowback_timer.core.editing import changes
from lowback_timer.window.editor.about_popup import AboutPopup
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.page_head import PageHead
from lowback_timer.window.editor.pill import Pill
from lowback_timer.window.editor.words import GOALS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class EditorHead(PageHead):
    """Changes the workout of a desk."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("Editor", "Name of the workout"))
        self._desk: Desk | None = None
        self.about_popup: AboutPopup | None = None
        self.about = Pill(look, self.open_about)
        self._put_first(self.about)
        self.renamed.connect(self._rename)
        self.undo_clicked.connect(self._undo)
        self.redo_clicked.connect(self._redo)

    def show_desk(self, desk: Desk) -> None:
        """Show another workout."""
        self._desk = desk
        self.refresh()

    def refresh(self) -> None:
        """Show what the workout is called by now, and for whom it is."""
        if self._desk is None:
            return
        draft = self._desk.draft
        self.show_name(draft.name)
        text = f"{draft.level.label} · {GOALS[draft.goal]}"
        spoken = translate("Editor", "About this workout: {facts}").format(facts=text)
        self.about.show_choice(text, spoken)
        self._fit()

    def open_about(self) -> None:
        """Show for whom it is, and what for."""
        if self._desk is None:
            return
        if self.about_popup is not None:
            self.about_popup.deleteLater()
        self.about_popup = AboutPopup(self._look, self.window(), self._desk)
        self.about_popup.open_at(self.about)

    def _rename(self, name: str) -> None:
        if self._desk is not None:
            self._desk.take(changes.rename(self._desk.draft, name))

    def _undo(self) -> None:
        if self._desk is not None:
            self._desk.undo()

    def _redo(self) -> None:
        if self._desk is not None:
            self._desk.redo()
