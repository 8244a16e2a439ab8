"""Which table a record belongs to that was found outside of any."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from lowback_timer.store.log.migrations import MIGRATIONS, VERSION
from lowback_timer.store.log.salvage.pages import Record, Value


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    type: str
    is_needed: bool

    def takes(self, value: Value) -> bool:
        """Whether the log ever writes such a value."""
        if value is None:
            return not self.is_needed
        return isinstance(value, int if self.type == "INTEGER" else str)


@dataclass(frozen=True, slots=True)
class Shape:
    """A table, as its rows are stored."""

    table: str
    columns: tuple[_Column, ...]
    lengths: range
    """How many columns a row can have: those of earlier versions have fewer."""
    has_rowid: bool

    def values_of(self, record: Record) -> dict[str, Value] | None:
        """The record as a row of this table, by column; None when it is none."""
        values = record.values
        if (record.rowid is not None) is not self.has_rowid or len(values) not in self.lengths:
            return None
        if self.has_rowid:
            if values[0] is not None:
                return None
            values = (record.rowid, *values[1:])  # the number of a row stands in its place
        pairs = tuple(zip(self.columns, values, strict=False))
        if not all(column.takes(value) for column, value in pairs):
            return None
        return {column.name: value for column, value in pairs}


def shapes_of(version: int) -> tuple[Shape, ...]:
    """The tables of the log of a version, with the rows that earlier ones may have left."""
    found: dict[str, list[tuple[tuple[_Column, ...], bool]]] = {}
    for each in range(1, version + 1):
        for table, columns, has_rowid in _tables_of(each):
            found.setdefault(table, []).append((columns, has_rowid))
    return tuple(
        Shape(table, known[-1][0], range(len(known[0][0]), len(known[-1][0]) + 1), known[-1][1])
        for table, known in found.items()
    )


def new_tables(version: int) -> sqlite3.Connection:
    """An empty log of a version, in memory; the caller closes it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for migration in MIGRATIONS[:version]:
        migration(connection)
    return connection


def version_of_rows(table: str, length: int) -> int:
    """The first version in which the rows of a table have so many columns; else the latest."""
    for version in range(1, VERSION + 1):
        for name, columns, _ in _tables_of(version):
            if name == table and len(columns) >= length:
                return version
    return VERSION


def _tables_of(version: int) -> Iterator[tuple[str, tuple[_Column, ...], bool]]:
    with closing(new_tables(version)) as connection:
        tables = connection.execute(
            "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        for table, is_without in tables:
            info = connection.execute(f"PRAGMA table_info({table})").fetchall()
            if is_without:  # the key comes first
                info.sort(key=lambda column: (column[5] == 0, column[5] or column[0]))
            yield (
                table,
                tuple(_Column(name, kind, bool(needed)) for _, name, kind, needed, *_ in info),
                not is_without,
            )
