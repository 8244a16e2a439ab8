"""The log as a file that is open: lent for reading and writing, and what goes wrong meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.store.log.database import (
    FROM_SQLITE,
    LogError,
    NewerLogError,
    identity_of,
    is_damage,
    open_database,
    reason,
)
from lowback_timer.store.log.transaction import transaction


class OpenLog:
    """The log in the file `path`, used by one thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.generation = 0
        """How many files have been opened: another one knows no session of those before it."""
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self.is_newer = False
        """Whether a newer version wrote it, so that it can only be read."""
        self._may_be_damaged = False

    def open(self) -> str | None:
        """Open the log, or begin one, unless it is open. A damaged one is kept aside.

        Returns:
            What to tell the person, if anything.

        Raises:
            LogError: it cannot be opened.
        """
        was_moved = self.is_open and self._file != identity_of(self.path)
        if self.is_open and not was_moved:
            return None
        self.close()  # what has been moved or deleted would be written in vain
        opened = open_database(self.path, thoroughly=self._may_be_damaged)
        self._connection, self.is_newer = opened.connection, opened.is_newer
        before, self._file = self._file, identity_of(self.path)
        if was_moved or self._file != before:
            self.generation += 1
        self._may_be_damaged = False
        return opened.notice

    @property
    def is_open(self) -> bool:
        """Whether it can be used."""
        return self._connection is not None

    def close(self) -> None:
        """Close the log. It can be opened again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # How it is carried out

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        if self.is_newer:
            raise NewerLogError
        try:
            with transaction(connection):
                yield connection
        except FROM_SQLITE as error:
            raise self._failed(
                error, translate("Log", "The workout log cannot be written: {reason}.")
            ) from error

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        connection = self._opened()
        try:
            yield connection
        except FROM_SQLITE as error:
            raise self._failed(
                error, translate("Log", "The workout log cannot be read: {reason}.")
            ) from error
        except (ValueError, TypeError, OverflowError) as error:
            # SQLite takes any value in any column; another program may have put it there.
            text = translate("Log", "The workout log holds what it should not: {reason}.")
            raise LogError(text.format(reason=error)) from error

    def _failed(self, error: Exception, text: str) -> LogError:
        if is_damage(error):
            self._may_be_damaged = True
            self.close()  # when it is opened again, it is looked at and kept aside
        why = reason(error)
        return LogError(text.format(reason=why), why)

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            raise LogError(translate("Log", "The workout log is not open."))
        return self._connection
