"""A question with two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type


class Question(TextOverlay):
    """Asks `title`; Enter and Escape both give the careful answer `no`."""

    accepted = Signal()
    """The answer was yes."""

    def __init__(
        self, look: Look, host: QWidget, *, title: str, text: str, yes: str, no: str
    ) -> None:
        super().__init__(look, host, title, no)
        self.setAccessibleDescription(text)
        self.look.space(self.text)
        self.text.addWidget(self.look.label(text, Type.BODY, "dim", wraps=True))
        self.no = self.button
        self.yes = Button(self.look, yes, self._accept)
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(1, self.yes)

    def fit(self) -> None:
        """Make the card as large as its text, and both answers equally high."""
        self.yes.setMinimumHeight(self.look.px(44))
        super().fit()

    def _accept(self) -> None:
        self.accepted.emit()  # first: whoever hears that it is closed knows the answer by then
        self.close_overlay()
