"""The heading of a part of a workout, and how often the part is gone through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from lowback_timer.core.editing.draft import Key, Part
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.line_link import LineLink
from lowback_timer.window.editor.alike_popup import AlikePopup
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.part_popup import PartPopup
from lowback_timer.window.editor.pill import Pill
from lowback_timer.window.editor.words import rounds_text
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class PartHead(QFrame):
    """Its name, and at the end what doses all its exercises alike, and its rounds."""

    def __init__(self, look: Look, desk: Desk, key: Key) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.key = key
        self.part_popup: PartPopup | None = None
        self.alike_popup: AlikePopup | None = None
        self._name = look.label("", Type.STRONG, "accent")
        self.alike = LineLink(look, self.open_alike, is_quiet=True)
        self.alike.setText(translate("Editor", "All alike"))
        self.rounds = Pill(look, self.open_part)
        self._names = look.label("", Type.SMALL, "dim", wraps=True)
        column = look.space(QVBoxLayout(self), 6, (0, 14, 4, 8))
        row = look.space(QHBoxLayout(), 10)
        column.addLayout(row)
        column.addWidget(self._names)
        row.addWidget(self._name, 1)
        for control in (self.alike, self.rounds):
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.refresh()

    def refresh(self) -> None:
        """Show what the part is by now."""
        part = self._part
        name = part.kind.label
        self._name.setText(name)
        text = rounds_text(part)
        spoken = translate("Editor", "{part}: {rounds}; change this part")
        is_tinted = part.is_on and part.rounds > 1
        self.rounds.show_choice(text, spoken.format(part=name, rounds=text), is_tinted=is_tinted)
        # What is off is not worth a row an exercise.
        names = (entry.item.exercise.name for entry in part.entries)
        show_text(self._names, "" if part.is_on else ", ".join(names))
        self._names.setVisible(not part.is_on)
        self.alike.setVisible(part.is_on and len(part.entries) > 1)
        spoken = translate("Editor", "{part}: dose all exercises alike")
        self.alike.setAccessibleName(spoken.format(part=name))

    @property
    def _part(self) -> Part:
        return self._desk.draft.part(self.key)

    def open_part(self) -> None:
        """Show what can be changed of the part."""
        self._close_old(self.part_popup)
        self.part_popup = PartPopup(self._look, self.window(), self._desk, self.key)
        self.part_popup.open_at(self.rounds, self.part_popup.rounds)

    def open_alike(self) -> None:
        """Show what can be changed of all its exercises."""
        self._close_old(self.alike_popup)
        self.alike_popup = AlikePopup(self._look, self.window(), self._desk, self.key)
        self.alike_popup.open_at(self.alike, self.alike_popup.first_focus())

    def _close_old(self, popup: PartPopup | AlikePopup | None) -> None:
        if popup is not None:
            popup.deleteLater()
