"""Writing to a terminal, or to whatever stands in for one."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress

from lowback_timer.terminal.columns import on_one_line, width_of


class RefusalError(Exception):
    """What was asked for cannot be done; the text says why, in one sentence without a full stop."""


def prepare_output() -> None:
    """Let a character that the terminal does not know come out as "?", and not as a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def complain(sentence: str) -> None:
    """Tell in one line what went wrong, where it does not mix with the output."""
    with suppress(OSError):  # a mistake that cannot even be told must not become another one
        print(f"lowback-timer: {sentence}", file=sys.stderr, flush=True)


def give_up_output() -> None:
    """Send to nowhere what nobody reads; otherwise the interpreter complains when it exits."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (AttributeError, OSError):  # no stream at all, or one without a file behind it
            continue
    os.close(nowhere)


def counted(number: int, noun: str) -> str:
    """A number of things: "1 rep", "12 reps"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def table(rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> list[str]:
    """Lines with the cells below each other; the columns whose numbers are in `right` end flush."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    cells = [[on_one_line(cell, encoding) for cell in row] for row in rows]
    widths = [max(map(width_of, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(
            _padded(cell, width, column in right)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


def _padded(cell: str, width: int, to_the_right: bool) -> str:
    padding = " " * (width - width_of(cell))
    return padding + cell if to_the_right else cell + padding
