"""Reads the log of another computer, or one's own beside the running program, without touching it.

It is copied into a folder of its own, where it can be brought up to date whatever version wrote it.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer.core.text import translate
from lowback_timer.store.log import database
from lowback_timer.store.log.database import FROM_SQLITE, LogError, reason
from lowback_timer.store.log.migrations import copy_file
from lowback_timer.store.log.writing import WorkoutLog

HEADER = b"SQLite format 3\x00"
"""So begins every file of SQLite's."""


@contextmanager
def opened_copy(path: Path) -> Iterator[WorkoutLog]:
    """A copy of the log in the file `path`, of today's version; it goes away afterwards.

    Raises:
        LogError: it cannot be read, is damaged or none of ours, or a newer version wrote it.
    """
    with TemporaryDirectory(prefix="lowback-timer-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "workouts.db"
        try:
            _copy(path, copy)
        except (OSError, *FROM_SQLITE) as error:
            text = translate("Log", "The workout log cannot be read: {reason}.")
            raise LogError(text.format(reason=reason(error))) from error
        with closing(WorkoutLog(copy)) as log:
            notice = log.open()
            if log.is_newer:
                text = translate(
                    "Log", "The workout log was written by a newer version of this program."
                )
                raise LogError(text)
            if notice is not None:  # it was found damaged, and put aside in its folder
                text = translate("Log", "The workout log is damaged, or another program’s.")
                raise LogError(text)
            yield log


def _copy(path: Path, copy: Path) -> None:
    with path.open("rb") as file:
        file.read(1)  # says better than SQLite what is wrong with it
    try:
        copy_file(path, copy, timeout=database.BUSY_SECONDS)
    except sqlite3.OperationalError as error:
        # What was cut off while it was written is undone by whoever opens it to write.
        journal = path.with_name(f"{path.name}-journal")
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY or not journal.exists():
            raise
        copy.unlink(missing_ok=True)
        shutil.copyfile(journal, copy.with_name(f"{copy.name}-journal"))
        shutil.copyfile(path, copy)
