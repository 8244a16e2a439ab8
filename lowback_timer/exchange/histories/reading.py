"""Finds out which program a table is from, by its columns, and reads what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from types import ModuleType

from lowback_timer.exchange.found import Found
from lowback_timer.exchange.histories import calisthenics, fitnotes, hevy, liftosaur, strong
from lowback_timer.exchange.histories.cells import CellProblem, Cells
from lowback_timer.exchange.histories.draft import HistoryDraft
from lowback_timer.exchange.names import NameBook
from lowback_timer.exchange.tables import Table

_FORMS: tuple[ModuleType, ...] = (hevy, strong, liftosaur, calisthenics, fitnotes)
PROGRAMS = tuple(each.PROGRAM for each in _FORMS)
"""What their histories are called."""
_ROWS_AT_ONCE = 1000


def form_of(table: Table) -> ModuleType | None:
    """The module that reads such a table; None when it is no history that we know."""
    columns = _columns(table)
    return next((each for each in _FORMS if each.is_mine(columns)), None)


def read(
    table: Table,
    form: ModuleType,
    book: NameBook,
    now: datetime,
    zone: tzinfo | None = None,
    *,
    in_pounds: bool = False,
    progress: Callable[[], None] = lambda: None,
) -> Found:
    """What a table holds.

    Args:
        table: The table.
        form: What reads it.
        book: Finds exercises.
        now: The time on the wall.
        zone: What the clock on the wall went by; None: what the system goes by.
        in_pounds: Whether weights are in pounds where the file does not say so.
        progress: Called now and then; what it raises ends the work.
    """
    draft = HistoryDraft(form.PROGRAM, book, now, zone)
    columns = _columns(table)
    rows = table.rows(draft.problems, has_remarks=form is calisthenics)
    for number, row in enumerate(rows):
        if number % _ROWS_AT_ONCE == 0:
            progress()
        try:
            form.read(Cells(row.line, columns, row.cells), draft, in_pounds=in_pounds)
        except CellProblem as problem:
            draft.problems.left_out(row.line, str(problem))
    return draft.found()


def _columns(table: Table) -> dict[str, int]:
    return {name.casefold(): place for place, name in enumerate(table.head)}
