"""Asks what a workout is to be called."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.core.plan.limits import NAME_LETTERS
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class RenameSheet(TextOverlay):
    """A field with the name, and two buttons; Enter in the field takes it."""

    renamed = Signal(str)
    """The new name, which is not empty."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("OwnMenu", "Rename this workout")
        super().__init__(look, host, title, translate("OwnMenu", "Rename"))
        self.name = LineField(self.look, translate("OwnMenu", "Name"), NAME_LETTERS)
        self.name.returnPressed.connect(self._on_button)
        self.name.textChanged.connect(self._follow)
        self.cancel = Button(self.look, translate("OwnMenu", "Cancel"), self.close_overlay)
        self.look.space(self.text, 14, (4, 4, 4, 4))
        self.text.addWidget(self.name)
        hint = translate("OwnMenu", "Your history stays with it, whatever it is called.")
        self.text.addWidget(self.look.label(hint, role="dim", wraps=True))
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(1, self.cancel)

    def ask(self, name: str) -> None:
        """Ask, with the name that it has so far."""
        self.name.setText(name)
        self.name.selectAll()
        self.fit()
        self.open(self.name)

    def fit(self) -> None:
        """Make both buttons equally high."""
        self.cancel.setMinimumSize(self.look.px(112), self.look.px(44))
        super().fit()

    def _follow(self, name: str) -> None:
        self.button.setEnabled(bool(name.strip()))

    def _on_button(self) -> None:
        name = self.name.text().strip()
        if name:
            self.close_overlay()
            self.renamed.emit(name)
