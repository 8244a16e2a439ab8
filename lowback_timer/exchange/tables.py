"""Reads tables: whatever separates their columns, and in whatever encoding they were written."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lowback_timer.core.text import translate
from lowback_timer.exchange.found import Problems

SEPARATORS = ",;\t|"
_SAMPLE = 4000
"""So many bytes tell whether there is a zero in every other place."""
_SEPARATOR_LINE = "sep="
"""By which a spreadsheet is told the separator, on a line before all others."""


def decoded(data: bytes) -> tuple[str, bool]:
    """The text in a file, and whether its letters are certain.

    What is not Unicode is taken for what Windows writes in the west.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), True
    sample = data[:_SAMPLE]
    if len(sample) >= 4 and not any(sample[1::2]) and all(sample[::2]):
        return data.decode("utf-16-le", "replace"), True
    try:
        return data.decode("utf-8"), True
    except UnicodeDecodeError as error:
        if error.end == len(data) and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8"), True  # it was cut off inside of a letter
    return data.decode("cp1252", "replace"), False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    line: int
    """Where it begins, counted from 1."""
    cells: tuple[str, ...]


class Table:
    """The rows of a text whose first row says what the columns are."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._separator = ","
        self._skipped = 0
        first, _, rest = text.partition("\n")
        if first.strip().casefold().startswith(_SEPARATOR_LINE):
            self._separator = first.strip()[len(_SEPARATOR_LINE) :][:1] or ","
            self._text, self._skipped = rest, 1
            self.head = self._head(self._separator)
        else:
            heads = {each: self._head(each) for each in SEPARATORS}
            self._separator = max(SEPARATORS, key=lambda each: len(heads[each]))
            self.head = heads[self._separator]

    def _head(self, separator: str) -> tuple[str, ...]:
        """The names of the columns, if that separates them."""
        with _any_length():
            rows = csv.reader(_lines(self._text), delimiter=separator, skipinitialspace=True)
            try:
                first = next((row for row in rows if any(row) and not _is_remark(row)), [])
            except csv.Error:
                first = []
        return tuple(cell.strip() for cell in first)

    def rows(self, problems: Problems, *, has_remarks: bool = False) -> Iterator[Row]:
        """The rows below the first, but for empty ones.

        One with more or fewer columns is told and left out.

        Args:
            problems: Gets what is wrong.
            has_remarks: Whether there are remarks among them, as before the first row.
        """
        with _any_length():
            reader = csv.reader(_lines(self._text), delimiter=self._separator, strict=True)
            is_head = True
            while True:
                line = reader.line_num + 1 + self._skipped
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error:
                    problems.left_out(line, _quote_problem(is_end=_is_at_end(self._text, reader)))
                    continue
                if not any(cells) or ((has_remarks or is_head) and _is_remark(cells)):
                    continue
                if is_head:
                    is_head = False
                    continue
                if len(cells) > len(self.head) and not any(cells[len(self.head) :]):
                    cells = cells[: len(self.head)]  # a spreadsheet has seen empty columns
                if len(cells) != len(self.head):
                    text = translate(
                        "Exchange", "There are {found} columns instead of {wanted}; it is left out."
                    )
                    problems.left_out(line, text.format(found=len(cells), wanted=len(self.head)))
                    continue
                yield Row(line, tuple(cells))


def _is_remark(cells: list[str]) -> bool:
    return cells[0].startswith("#")


def _lines(text: str) -> io.StringIO:
    return io.StringIO(text, newline="")


def _is_at_end(text: str, reader: object) -> bool:
    line_num: int = reader.line_num  # type: ignore[attr-defined]
    return line_num >= text.count("\n")


def _quote_problem(*, is_end: bool) -> str:
    if is_end:
        return translate(
            "Exchange", "A quotation mark that begins here is never closed; the rest is left out."
        )
    return translate("Exchange", "There is a quotation mark in the wrong place; it is left out.")


@contextmanager
def _any_length() -> Iterator[None]:
    """Let cells be as long as they like; Python has one limit for all tables."""
    before = csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)
