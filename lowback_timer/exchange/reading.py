"""The way in: from a file, of whatever form, to what may be taken into the log."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer.core.text import translate
from lowback_timer.exchange import csv_form, json_form
from lowback_timer.exchange.found import Found, Problems, UnknownFormError, UnreadableError
from lowback_timer.exchange.histories import reading as histories
from lowback_timer.exchange.names import NameBook
from lowback_timer.exchange.tables import Table, decoded
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.elsewhere import HEADER, opened_copy

MOST_BYTES = 300 * 1024**2
"""Nobody has done so much: it is twenty times what a hundred thousand sets take."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files. Whatever can be the matter with one is an UnreadableError."""

    make_book: Callable[[], NameBook]
    """Asked for when there are names to find."""
    now: datetime
    zone: tzinfo | None = None
    """What the clock on the wall went by where a file does not say so; None: the system's."""
    in_pounds: bool = False
    """Whether weights are, where a file does not say so."""
    progress: Callable[[], None] = lambda: None
    """Called now and then; what it raises ends the work."""

    def read_file(self, path: Path) -> Found:
        """What a file holds."""
        data = _content(path)
        return self._log(path) if data.startswith(HEADER) else self.read(data)

    def read(self, data: bytes) -> Found:
        """What the content of a file holds."""
        if len(data) > MOST_BYTES:
            text = translate("Exchange", "The file is larger than {most} MiB.")
            raise UnreadableError(text.format(most=MOST_BYTES // 1024**2))
        if data.startswith(HEADER):
            with TemporaryDirectory(prefix="lowback-timer-") as folder:
                path = Path(folder) / "log.db"
                path.write_bytes(data)
                return self._log(path)
        text, is_certain = decoded(data)
        if text.lstrip().startswith("{"):
            return json_form.read(text, self.progress)
        found = self._table(Table(text))
        if not is_certain:
            words = translate(
                "Exchange", "The file is not in Unicode, so some letters may be other ones."
            )
            found.problems.doubt(None, words)
        return found

    def _table(self, table: Table) -> Found:
        if csv_form.is_own(table.head):
            return csv_form.read(table, self.progress)
        form = histories.form_of(table)
        if form is None:
            text = translate(
                "Exchange",
                "This is none of the files that can be taken in: a log of this program, or what "
                "{programs} have saved.",
            )
            raise UnknownFormError(text.format(programs=", ".join(histories.PROGRAMS)))
        return histories.read(
            table,
            form,
            self.make_book(),
            self.now,
            self.zone,
            in_pounds=self.in_pounds,
            progress=self.progress,
        )

    def _log(self, path: Path) -> Found:
        try:
            with opened_copy(path) as log:
                return Found("Lowback Timer", log.copying.read(), Problems())
        except LogError as error:
            raise UnreadableError(str(error)) from error


def _content(path: Path) -> bytes:
    """What is in a file, or so much of it that it is seen to be too much.

    Raises:
        UnreadableError: there is none, it is a folder or a pipe, or it may not be read.
    """
    text = translate("Exchange", "{file} cannot be read: {reason}.")
    name = path.name.encode("utf-8", "replace").decode("utf-8")
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            reason = translate("Log", "it is not a file")
            raise UnreadableError(text.format(file=name, reason=reason))
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(text.format(file=name, reason=reason)) from error
