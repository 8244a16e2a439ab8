"""What the last week was like, in three lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class LookBackCard(Card):
    """Shows the lines, and goes away by one press."""

    def __init__(self, look: Look, lines: Sequence[str], on_close: Callable[[], object]) -> None:
        super().__init__(look)
        row = look.space(QHBoxLayout(self), 16, (22, 14, 18, 14))
        column = look.space(QVBoxLayout(), 3)
        title = translate("LookBack", "A look back")
        column.addWidget(look.label(title, Type.STRONG))
        for each in lines:
            column.addWidget(look.label(each, Type.BODY, "dim", wraps=True))
        row.addLayout(column, 1)
        close, key = translate("LookBack", "Close"), translate("Keys", "Esc")
        self.close_button = KeyButton(look, close, key, on_close)
        self.close_button.setAccessibleDescription(title)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
