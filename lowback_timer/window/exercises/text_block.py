"""A heading, and below it lines that belong together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from lowback_timer.window.exercises.tags import Tag
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Role, Type


class TextBlock(QFrame):
    """Shows paragraphs, with numbers before them if they are `numbered`; without any it is gone."""

    def __init__(
        self, look: Look, heading: str, *, numbered: bool = False, role: Role = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._numbered = numbered
        self._role: Role = role
        self.setAccessibleName(heading)
        self._grid = look.space(QGridLayout(self), 5)
        self._grid.addWidget(look.label(heading, Type.LABEL), 0, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        look.restyled.connect(self._spread)
        self._spread()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other paragraphs."""
        while (item := self._grid.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, text in enumerate(lines, start=1):
            paragraph = self._look.label(text, Type.SMALL, self._role, wraps=True)
            if not self._numbered:
                self._grid.addWidget(paragraph, row, 0, 1, 2)
                continue
            number = Tag(self._look)
            number.setText(str(row))
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(paragraph, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setVisible(bool(lines))

    def _spread(self) -> None:
        self._grid.setHorizontalSpacing(self._look.px(8))
