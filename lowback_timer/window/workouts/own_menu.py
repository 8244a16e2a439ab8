"""What can be done with a whole workout, besides starting it and writing on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class OwnMenu(Popup):
    """Renames a workout, copies it, gives it away, shows where it lies, or deletes it."""

    rename_clicked = Signal()
    duplicate_clicked = Signal()
    export_clicked = Signal()
    folder_clicked = Signal()
    delete_clicked = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host)
        self.setAccessibleName(translate("OwnMenu", "More about this workout"))
        self.rename = self._button(translate("OwnMenu", "Rename…"), self.rename_clicked.emit)
        self.duplicate = self._button(
            translate("OwnMenu", "Duplicate"), self.duplicate_clicked.emit
        )
        self.export = self._button(translate("OwnMenu", "Export…"), self.export_clicked.emit)
        self.folder = self._button(translate("OwnMenu", "Open folder"), self.folder_clicked.emit)
        self.delete = self._button(translate("OwnMenu", "Delete"), self.delete_clicked.emit)
        self.look.space(self.body, 8, (16, 14, 16, 14))
        for button in (self.rename, self.duplicate, self.export, self.folder, self.delete):
            self.body.addWidget(button)

    def show_at(self, anchor: QWidget, *, is_own: bool) -> None:
        """Open beside what was pressed; only what a person has written can be changed."""
        for button in (self.rename, self.folder, self.delete):
            button.setVisible(is_own)
        self.open_at(anchor, self.rename if is_own else self.duplicate)

    def _button(self, text: str, do: Callable[[], object]) -> Button:
        def close_and_do() -> None:
            self.close_overlay()
            do()

        return Button(self.look, text, close_and_do)
