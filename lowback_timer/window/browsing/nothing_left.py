"""What a list says that is empty, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.selection import Remedy
from lowback_timer.window.controls.button import Button
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class NothingLeft(QFrame):
    """Says which filter leaves nothing, and has a button that loosens it."""

    loosened = Signal(object)
    """`Remedy`: what a person wants to have loosened."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._remedy: Remedy | None = None
        column = look.space(QVBoxLayout(self), 10, (0, 40, 0, 40))
        self.title = look.label("", Type.HEADING)
        self.advice = look.label("", Type.BODY, "dim", wraps=True)
        self.button = Button(look, "", self._loosen, is_primary=True)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_remedy(self, title: str, remedy: Remedy, settings: Settings) -> None:
        """Say what to loosen.

        Args:
            title: That nothing is left.
            remedy: What would help.
            settings: What is chosen now.
        """
        self._remedy = remedy
        self.title.setText(title)
        self.advice.setText(_advice(remedy, settings))
        self.button.setText(_button_text(remedy))
        self.button.updateGeometry()

    def _loosen(self) -> None:
        self.loosened.emit(self._remedy)


def _advice(remedy: Remedy, settings: Settings) -> str:
    count = remedy.count
    if len(remedy.facets) + remedy.clears_search > 1:
        return translate("Browsing", "Several filters together leave none of %n.", None, count)
    if remedy.clears_search:
        return translate("Browsing", "Without what you search for, there are %n.", None, count)
    words = translate("Browsing", "Without “{filter}”, there are %n.", None, count)
    return words.format(filter=remedy.facets[0].text(settings))


def _button_text(remedy: Remedy) -> str:
    if len(remedy.facets) + remedy.clears_search > 1:
        return translate("Browsing", "Show all")
    if remedy.clears_search:
        return translate("Browsing", "Clear the search")
    return remedy.facets[0].any_text
