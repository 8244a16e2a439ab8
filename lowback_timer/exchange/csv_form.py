"""The log as a table for spreadsheets, a row for each set. docs/log-format.md describes it.

All sessions and sets are in it and can be read back; steps of progress, ratings, and what was
deleted are not.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from lowback_timer.core.text import translate
from lowback_timer.exchange.found import Found, Problems
from lowback_timer.exchange.objects import (
    SESSION_FIELDS,
    SET_FIELDS,
    session_from,
    session_object,
    set_from,
    set_object,
)
from lowback_timer.exchange.tables import Row, Table
from lowback_timer.exchange.values import ValueProblem, Values
from lowback_timer.store.log.copies import LogCopy, SessionCopy, SetCopy

BYTE_ORDER_MARK = "\ufeff"
"""Before the text in a file, without which spreadsheets take UTF-8 for something else."""
COLUMNS = (*SESSION_FIELDS, *SET_FIELDS)
_FORMULA = tuple("=+-@\t\r'＝＋－＠")  # noqa: RUF001 - wide ones are calculated as well
_QUOTE = "'"
"""Before a text that a spreadsheet would take for a formula, and before one that has it already."""
_WHOLE = re.compile(r"\s*(-?\d{1,15})(?:[.,]0*)?\s*")


def written(copy: LogCopy) -> Iterator[str]:
    """A log as the rows of a table, the names of the columns first."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    no_set = [""] * len(SET_FIELDS)

    def flushed() -> str:
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return text

    writer.writerow(COLUMNS)
    for session in copy.sessions:
        of_session = [_cell(each) for each in session_object(session).values()]
        for each in session.sets:
            writer.writerow([*of_session, *map(_cell, set_object(each).values())])
        if not session.sets:
            writer.writerow([*of_session, *no_set])
        yield flushed()
    if not copy.sessions:
        yield flushed()


def _cell(value: str | int | None) -> str | int:
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    return f"{_QUOTE}{value}" if value.startswith(_FORMULA) else str(value)


def is_own(head: Sequence[str]) -> bool:
    """Whether a table with these columns is one of ours."""
    return {"session", "started", "exercise", "step"} <= set(head)


def read(table: Table, progress: Callable[[], None] = lambda: None) -> Found:
    """What a table of ours holds.

    Args:
        table: The table.
        progress: Called now and then; what it raises ends the work.
    """
    problems = Problems()
    sessions = []
    for rows in _by_session(table, problems):
        progress()
        try:
            sessions.append(_session(rows, table.head))
        except _RowProblem as problem:
            problems.left_out(problem.line, str(problem))
    return Found("Lowback Timer, CSV", LogCopy(tuple(sessions)), problems)


class _RowProblem(ValueProblem):
    def __init__(self, line: int, text: str) -> None:
        words = translate("Exchange", "{problem} The session is left out.")
        super().__init__(words.format(problem=text))
        self.line = line


def _by_session(table: Table, problems: Problems) -> Iterable[list[Row]]:
    """The rows of each session, which a spreadsheet may have sorted in another way."""
    column = table.head.index("session")
    found: dict[str, list[Row]] = {}
    for row in table.rows(problems):
        found.setdefault(row.cells[column], []).append(row)
    return found.values()


def _session(rows: list[Row], head: Sequence[str]) -> SessionCopy:
    first, *others = rows
    places = {name: place for place, name in enumerate(head) if name in SESSION_FIELDS}
    of_session = [first.cells[place] for place in places.values()]
    for row in others:
        for name, place in places.items():
            if row.cells[place] != first.cells[place]:
                text = translate("Exchange", "`{name}` is another than in line {line}.")
                raise _RowProblem(row.line, text.format(name=name, line=first.line))
    try:
        values = _values(zip(places, of_session, strict=True), SESSION_FIELDS)
    except ValueProblem as problem:
        raise _RowProblem(first.line, str(problem)) from None
    sets = []
    for row in rows:
        try:
            done = _set(row, head)
        except ValueProblem as problem:
            raise _RowProblem(row.line, str(problem)) from None
        if done is not None:
            sets.append(done)
    try:
        return session_from(values, sets)
    except ValueProblem as problem:
        raise _RowProblem(first.line, str(problem)) from None


def _set(row: Row, head: Sequence[str]) -> SetCopy | None:
    """The set in a row; None: the session has none."""
    named = [(name, cell) for name, cell in zip(head, row.cells, strict=True) if name in SET_FIELDS]
    if not any(cell for _, cell in named):
        return None
    return set_from(_values(named, SET_FIELDS))


def _values(cells: Iterable[tuple[str, str]], kinds: dict[str, type]) -> Values:
    """The values in cells. An empty one is nothing, or no text, as its field takes it."""
    found: dict[str, object] = {}
    for name, cell in cells:
        if kinds[name] is int:
            found[name] = _number(name, cell) if cell.strip() else None
        elif cell or name in _MAY_BE_EMPTY:
            found[name] = cell.removeprefix(_QUOTE)
    return Values(found)


_MAY_BE_EMPTY = {
    "session",
    "workout",
    "workout_name",
    "note",
    "source",
    "exercise",
    "exercise_name",
}


def _number(name: str, cell: str) -> int:
    found = _WHOLE.fullmatch(cell)
    if found is None:
        text = translate("Exchange", "`{name}` must be a whole number, and is `{found}`.")
        raise ValueProblem(text.format(name=name, found=cell[:40]))
    return int(found[1])
