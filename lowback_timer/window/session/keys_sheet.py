"""Every key that does something while a workout runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from lowback_timer.window.controls.key_chip import KeyChip
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import Action

_WIDTH = 1000
_LARGEST_BESIDE = 1.2
"""With larger texts, two columns would be too narrow to be read."""


class KeysSheet(TextOverlay):
    """The table of keys, made from the one that the session page goes by, in two columns."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("Keys", "Keys during a workout")
        self._columns = 0
        self._cells: list[tuple[KeyChip, QLabel]] = []
        super().__init__(look, host, title, translate("Keys", "Close"), _WIDTH)
        self._grid = self.look.space(QGridLayout(), 4)
        for action in Action:
            chip = self.look.text(KeyChip(self.look, str(action.value.written)), Type.LABEL)
            meaning = self.look.label(str(action.value.meaning), Type.BODY, wraps=True)
            meaning.setIndent(8)
            self._cells.append((chip, meaning))
        self.look.space(self.text)
        self.text.addLayout(self._grid)
        self._arrange()

    def fit(self) -> None:
        """Use as many columns as can be read."""
        self._arrange()
        super().fit()

    def _arrange(self) -> None:
        columns = 2 if self.look.text_scale <= _LARGEST_BESIDE else 1
        if columns == self._columns or not self._cells:
            return
        self._columns = columns
        rows = -(-len(self._cells) // columns)
        for column in range(2):
            self._grid.setColumnStretch(2 * column + 1, int(column < columns))
        for number, (chip, meaning) in enumerate(self._cells):
            column, row = divmod(number, rows)
            self._grid.addWidget(chip, row, 2 * column, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(meaning, row, 2 * column + 1, Qt.AlignmentFlag.AlignVCenter)
