"""`lowback-timer log`: what was done, set by set."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TextIO

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.reading import State
from lowback_timer.exchange import csv_form, json_form
from lowback_timer.store.log.copies import LogCopy, SessionCopy
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.elsewhere import opened_copy
from lowback_timer.store.log.rows import local
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.terminal.output import RefusalError, table


@dataclass(frozen=True, slots=True)
class Days:
    """The days on the wall that are asked for, both included; None: there is no end."""

    since: date | None = None
    until: date | None = None

    @property
    def are_all(self) -> bool:
        """Whether nothing is left out."""
        return self.since is None and self.until is None

    def have(self, session: SessionCopy) -> bool:
        """Whether a session began on one of them."""
        day = local(*session.started).date()
        return (self.since or day) <= day <= (self.until or day)


def run(path: Path, days: Days, form: str) -> int:
    """Print the log in the file `path`; returns the exit code.

    Args:
        path: The file. It is read and never touched; one that is not there is an empty log.
        days: Which sessions are wanted. Of a part of the log, these alone are printed.
        form: "json", "csv", or "" for a table to read.

    Raises:
        RefusalError: the log cannot be read.
    """
    try:
        with log_at(path) as log:
            copy = LogCopy() if log is None else log.copying.read()
        if not days.are_all:
            copy = LogCopy(tuple(each for each in copy.sessions if days.have(each)))
        match form:
            case "json":
                _write(json_form.written(copy, ascii_only=True), sys.stdout)
            case "csv":
                _write(csv_form.written(copy), _as_it_is(sys.stdout))
            case _:
                _print_table(copy)
    except LogError as error:
        raise RefusalError(str(error).removesuffix(".")) from None
    return 0


@contextmanager
def log_at(path: Path) -> Iterator[WorkoutLog | None]:
    """The log in a file, to be read; None when there is none.

    Raises:
        LogError: it cannot be read.
    """
    if not path.exists():
        yield None
        return
    with opened_copy(path) as log:
        yield log


def _write(pieces: Iterator[str], stream: TextIO | None) -> None:
    if stream is not None:  # as it is in a program without a console
        stream.writelines(pieces)


def _as_it_is(stream: TextIO | None) -> TextIO | None:
    """The stream such that letters and ends of lines get through it as they are."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", newline="")
    return stream


def _print_table(copy: LogCopy) -> None:
    if not copy.sessions:
        print("There are no sessions.")
        return
    header = ("STARTED", "WORKOUT", "LENGTH", "SETS", "")
    print(*table([header, *map(_row, copy.sessions)], right=[2]), sep="\n")


def _row(session: SessionCopy) -> tuple[str, ...]:
    started = local(*session.started).strftime("%Y-%m-%d %H:%M")
    # What is under way has a time up to where it was kept last, which is no length.
    is_over = session.state is not None and session.active_ms is not None
    length = minutes_text(session.active_ms) if is_over and session.active_ms is not None else ""
    planned = session.sets_planned
    sets = f"{session.sets_done} of {planned}" if planned is not None else str(session.sets_done)
    match session.state:
        case None:
            ending = "no end"
        case State.ABANDONED:
            ending = "ended early"
        case _:
            ending = ""
    if session.source:
        ending = ", ".join(each for each in (ending, f"from {session.source}") if each)
    return started, session.workout_name, length, sets, ending


def wanted_days(since: date | None, until: date | None) -> Days:
    """The days between two, both included.

    Raises:
        RefusalError: there are none.
    """
    if since is not None and until is not None and since > until:
        raise RefusalError(f"--since {since} is after --until {until}")
    return replace(Days(), since=since, until=until)
