"""What was planned and what was done, exercise by exercise."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.reading_area import ReadingArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.result import ResultRow
from lowback_timer.window.services.set_chips import SetChips


class ResultTable(ReadingArea):
    """One row an exercise and side. The names of the exercises lead to them."""

    exercise_asked = Signal(str)
    """The id of an exercise."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("ResultTable", "What you did"))
        self._look = look
        self.chips: list[SetChips] = []
        self._left_by: Link | None = None

    def show_rows(self, rows: tuple[ResultRow, ...]) -> None:
        """Show other rows, from the first."""
        self.chips, self._left_by = [], None
        content = QWidget()
        tells_felt = any(row.felt for row in rows)
        column = self._look.space(QVBoxLayout(content), 20, (12, 8, 12, 8))
        for _, section_rows in groupby(rows, key=lambda row: (row.section_index, row.section)):
            column.addLayout(self._section(list(section_rows), tells_felt=tells_felt))
        column.addStretch()
        self.show_content(content)

    def take_left_by(self) -> Link | None:
        """The name by which one has gone to an exercise; once."""
        link, self._left_by = self._left_by, None
        return link

    def _section(self, rows: list[ResultRow], *, tells_felt: bool) -> QGridLayout:
        grid = self._look.space(QGridLayout(), 8)
        for column, stretch in enumerate((5, 3, 5, 4 * tells_felt)):
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self._look.label(rows[0].heading, Type.LABEL, "accent"), 0, 0)
        heads = (translate("ResultTable", "Planned"), translate("ResultTable", "Done per set"))
        for column, head in enumerate(heads, start=1):
            grid.addWidget(self._look.label(head, Type.SMALL, "dim"), 0, column)
        name_before = ""
        for row in rows:
            if row.name != name_before:
                grid.addWidget(line(), grid.rowCount(), 0, 1, 4)
                if row.side:
                    grid.addWidget(self._link_to(row), grid.rowCount(), 0, 1, 4)
            name_before = row.name
            self._add_row(grid, row)
        return grid

    def _add_row(self, grid: QGridLayout, row: ResultRow) -> None:
        """Add what was planned and done, beside the side or, if there is none, the exercise."""
        index = grid.rowCount()
        chips = SetChips(self._look, row.sets)
        chips.setAccessibleName(row.spoken)
        self.chips.append(chips)
        side = self._look.label(row.side, Type.SMALL, "dim", wraps=True) if row.side else None
        grid.addWidget(side or self._link_to(row), index, 0)
        grid.addWidget(self._look.label(row.planned, Type.SMALL, wraps=True), index, 1)
        grid.addWidget(chips, index, 2)
        if row.felt:
            grid.addWidget(self._look.label(row.felt, Type.SMALL, "dim", wraps=True), index, 3)

    def _link_to(self, row: ResultRow) -> Link:
        def ask() -> None:
            self._left_by = link
            self.exercise_asked.emit(row.exercise_id)

        link = Link(self._look, row.name, ask, Type.STRONG, flush=True)
        link.setToolTip(translate("ResultTable", "How it is done"))
        return link
