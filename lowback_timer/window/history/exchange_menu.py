"""What can be done with the log as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_PADDING = 16


class ExchangeMenu(Popup):
    """Opens below the button in the head of the page."""

    import_clicked = Signal()
    export_clicked = Signal(str)
    """How the name of the file is to end."""

    def __init__(self, look: Look, host: QWidget, whole: str, table: str) -> None:
        super().__init__(look, host)
        title = translate("History", "Import, export…")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        look = self.look
        look.space(self.body, 8, (_PADDING, _PADDING, _PADDING, _PADDING))
        self.bring_in = Button(
            look,
            translate("History", "Import…"),
            lambda: self._choose(self.import_clicked.emit),
        )
        self.as_whole = Button(
            look,
            translate("History", "Export everything…"),
            lambda: self._choose(lambda: self.export_clicked.emit(whole)),
        )
        self.as_table = Button(
            look,
            translate("History", "Export for spreadsheets…"),
            lambda: self._choose(lambda: self.export_clicked.emit(table)),
        )
        for button, hint in (
            (
                self.bring_in,
                translate(
                    "History",
                    "From another computer, or from Hevy, Strong, FitNotes, Liftosaur or "
                    "CalisthenicsMemory. You see what it is first.",
                ),
            ),
            (self.as_whole, translate("History", "All of the log as JSON, to import it again.")),
            (self.as_table, translate("History", "Sessions and sets as CSV, a row for each set.")),
        ):
            button.setAccessibleDescription(hint)
            self.body.addWidget(button)
            self.body.addWidget(look.label(hint, Type.SMALL, "dim", wraps=True))

    def _choose(self, act: Callable[[], None]) -> None:
        self.close_overlay()
        act()
