"""What few need, folded away behind a line that says what it is by now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import NO_BREAK_SPACE, translate


class Fold(QFrame):
    """A line such as "Needs: bench ▸", and what changes it once it has been pressed.

    Args:
        look: What it looks like.
        make: Makes what is inside, when it is unfolded for the first time: most never is.
    """

    def __init__(self, look: Look, make: Callable[[], Iterable[QWidget]]) -> None:
        super().__init__()
        self._text = ""
        self._make = make
        self.is_made = False
        """Whether what is inside is there."""
        self.line = Link(look, "", self.toggle, Type.SMALL, flush=True)
        self.inside = QFrame()
        self._rows = look.space(QVBoxLayout(self.inside), 8)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self.line)
        column.addWidget(self.inside)
        self.inside.hide()

    @property
    def is_open(self) -> bool:
        """Whether what is inside is shown."""
        return not self.inside.isHidden()

    def show_text(self, text: str) -> None:
        """Say what it is by now."""
        self._text = text
        self.line.setText(f"{text}{NO_BREAK_SPACE}{'▾' if self.is_open else '▸'}")
        self.line.setAccessibleName(text)
        self.line.setAccessibleDescription(
            translate("FineRows", "Folds it away again")
            if self.is_open
            else translate("FineRows", "Unfolds more to choose")
        )
        self.line.updateGeometry()

    def toggle(self) -> None:
        """Show what is inside, or hide it."""
        if not self.is_made:
            self.is_made = True
            for each in self._make():
                self._rows.addWidget(each)
            self._order_tabs()
        self.inside.setVisible(not self.is_open)
        self.show_text(self._text)

    def _order_tabs(self) -> None:
        """Let Tab lead from the line to what is inside, which was made after all else."""
        inside = self.inside.findChildren(QWidget)
        stops = [each for each in inside if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for one, following in pairwise([self.line, *stops]):
            QWidget.setTabOrder(one, following)
