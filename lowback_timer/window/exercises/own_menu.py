"""What can be done with a whole exercise of one's own, besides writing on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class OwnMenu(Popup):
    """Copies an exercise, shows where it lies, or deletes it."""

    duplicate_clicked = Signal()
    folder_clicked = Signal()
    delete_clicked = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(look, host)
        self.setAccessibleName(translate("OwnExercise", "More about this exercise"))
        self.duplicate = self._button(
            translate("OwnMenu", "Duplicate"), self.duplicate_clicked.emit
        )
        self.folder = self._button(translate("OwnMenu", "Open folder"), self.folder_clicked.emit)
        self.delete = self._button(translate("OwnMenu", "Delete"), self.delete_clicked.emit)
        self.look.space(self.body, 8, (16, 14, 16, 14))
        for button in (self.duplicate, self.folder, self.delete):
            self.body.addWidget(button)

    def _button(self, text: str, do: Callable[[], object]) -> Button:
        def close_and_do() -> None:
            self.close_overlay()
            do()

        return Button(self.look, text, close_and_do)
