"""`lowback-timer import`: workouts of other programs, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.library.importers.errors import NotTakenError, UnreadableFileError
from lowback_timer.library.importers.files import read_file
from lowback_timer.library.importers.reading import Imported, read_import
from lowback_timer.library.importers.taking import take_in
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.terminal.bring_in_history import STDIN, content_of, take_in_history
from lowback_timer.terminal.libraries import open_library
from lowback_timer.terminal.output import RefusalError, complain, counted, table

TAKEN, NOTHING, UNREADABLE = 0, 1, 2


def run(
    file: Path,
    own_files: Sequence[Path],
    folder: Path,
    log: Path,
    *,
    check: bool,
    anyway: bool = False,
) -> int:
    """Take in what a file holds, with a report of it; returns the exit code.

    Args:
        file: What was brought along, or `-` for the standard input.
        own_files: The library files of the person.
        folder: Where a new one is written.
        log: The file of the log.
        check: Whether to tell only what would become of it.
        anyway: Whether to take the rest of a history of which something cannot be taken.

    Raises:
        RefusalError: the new file, or the log, cannot be written.
    """
    data = content_of(file)
    if data is None and file == STDIN:
        complain("there is no standard input to read")
        return UNREADABLE
    if data:
        code = take_in_history(
            data, lambda: open_library(own_files), log, check=check, anyway=anyway
        )
        if code is not None:
            return code
    library = open_library(own_files)
    try:
        imported = read_import(read_file(file) if data is None else data, library)
    except UnreadableFileError as error:
        complain(_sentence(error))
        return UNREADABLE
    except NotTakenError as error:
        complain(_sentence(error))
        return NOTHING
    _print_report(imported)
    if check:
        print("\nThat was a look only; without --check it is taken in.")
        return TAKEN
    try:
        path = take_in(imported, folder, library)
    except WritingError as error:
        raise RefusalError(_sentence(error)) from None
    print(f"\nTaken in: {path}" if path else "\nNothing new, so nothing was written.")
    return TAKEN


def _print_report(imported: Imported) -> None:
    new = counted(len(imported.exercises), "new exercise")
    print(f"{imported.program}: {counted(len(imported.workouts), 'new workout')}, {new}")
    _print_rows(
        "Workouts",
        [
            (each.name, minutes_text(compile_workout(each).duration_ms))
            for each in imported.workouts
        ],
    )
    _print_rows("New exercises", [(each.name,) for each in imported.exercises])
    _print_rows("There already", [(each,) for each in imported.already])
    report = imported.report
    _print_rows("Exercises that we have", [(each,) for each in report.matched])
    _print_rows("Different here", [(each,) for each in report.differs])
    _print_rows("Left behind", [(each,) for each in report.lost])


def _print_rows(title: str, rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        print(f"\n{title}:")
        print(*(f"  {line}" for line in table(rows)), sep="\n")


def _sentence(error: Exception) -> str:
    """A message as the terminal tells it: without the stop, behind the program's name."""
    return str(error).removesuffix(".")
