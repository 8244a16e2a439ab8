"""Every key that does something while a workout runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lowback_timer.window.controls.key_chip import KeyChip
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import Action


class KeysSheet(TextOverlay):
    """The table of keys, made from the one that the session page goes by."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("Keys", "Keys during a workout")
        super().__init__(look, host, title, translate("Keys", "Close"), 600)
        grid = self.look.space(QGridLayout(), 4)
        grid.setColumnStretch(1, 1)
        for row, action in enumerate(Action):
            chip = self.look.text(KeyChip(self.look, str(action.value.written)), Type.LABEL)
            meaning = self.look.label(str(action.value.meaning), Type.BODY, wraps=True)
            meaning.setIndent(8)
            grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.look.space(self.text)
        self.text.addLayout(grid)
