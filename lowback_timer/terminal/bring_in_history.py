"""`lowback-timer import`, when what it is given is a log, or what another program has logged."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from lowback_timer.exchange.found import Found, UnknownFormError, UnreadableError
from lowback_timer.exchange.names import NameBook
from lowback_timer.exchange.reading import MOST_BYTES, Reader
from lowback_timer.library.model import Library
from lowback_timer.store.log.copying import Changes
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.terminal.output import RefusalError, complain, counted

TAKEN, NOTHING, UNREADABLE = 0, 1, 2
STDIN = Path("-")


def take_in_history(
    data: bytes, library: Callable[[], Library], log: Path, *, check: bool, anyway: bool
) -> int | None:
    """Take in what was done, with a report of it.

    Args:
        data: What was brought along.
        library: Makes the library, by whose names exercises are found.
        log: The file of the log.
        check: Whether to tell only what would become of it.
        anyway: Whether to take the rest where something cannot be taken.

    Returns:
        The exit code; None when this is no history, and may be something else.

    Raises:
        RefusalError: the log cannot be written.
    """
    reader = Reader(lambda: NameBook(library()), datetime.now().astimezone())
    try:
        found = reader.read(data)
    except UnknownFormError:
        return None
    except UnreadableError as error:
        complain(_sentence(error))
        return UNREADABLE
    _print_found(found)
    try:
        with closing(WorkoutLog(log)) as opened:
            return _take(found, opened, check=check, anyway=anyway)
    except LogError as error:
        raise RefusalError(_sentence(error)) from None


def _take(found: Found, log: WorkoutLog, *, check: bool, anyway: bool) -> int:
    is_there = log.path.exists()
    if check and not is_there:
        _print_changes(Changes(added=found.copy.sessions))
        return TAKEN if found.copy.sessions else NOTHING
    if notice := log.open():
        complain(notice.removesuffix("."))
    changes = log.copying.compare(found.copy)
    _print_changes(changes)
    if not found.copy.sessions and not changes:
        return NOTHING
    if check:
        print("\nThat was a look only; without --check it is taken in.")
        return TAKEN
    if not changes:
        print("\nNothing new, so nothing was written.")
        return TAKEN
    if found.problems.has_losses and not anyway:
        complain("some of it cannot be taken in, so nothing was; --anyway takes in the rest")
        return NOTHING
    log.copying.take_in(found.copy)
    print("\nTaken in.")
    return TAKEN


def _print_found(found: Found) -> None:
    sessions = counted(len(found.copy.sessions), "session")
    days = "" if found.span is None else f", {found.span[0]} to {found.span[1]}"
    print(f"{found.form}: {sessions}, {counted(found.set_count, 'set')}{days}")
    if found.matched:
        print("\nExercises that we have:", *sorted(found.matched), sep="\n  ")
    if found.others:
        print("\nExercises of your own:", *sorted(found.others), sep="\n  ")
    if found.asks_for_unit:
        print("\nThe file does not name the unit of its weights; they are taken for kilograms.")
    problems = found.problems
    if problems.count:
        print("\nProblems:", *problems.shown, sep="\n  ")
        if problems.more:
            print(f"  and {problems.more} more")


def _print_changes(changes: Changes) -> None:
    print()
    for number, told in (
        (len(changes.added), "new"),
        (len(changes.replaced), "changed since"),
        (changes.known, "there already"),
        (len(changes.removed), "deleted there, and so here"),
        (changes.stay_deleted, "deleted here, and stay so"),
    ):
        if number:
            print(f"{counted(number, 'session')} {told}")


def content_of(file: Path) -> bytes | None:
    """What a file, or the standard input, holds; None where another reader says what is wrong."""
    if file == STDIN:
        return None if sys.stdin is None else sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        return file.read_bytes() if file.is_file() else None
    except (OSError, ValueError):
        return None


def _sentence(error: Exception) -> str:
    return str(error).removesuffix(".")
