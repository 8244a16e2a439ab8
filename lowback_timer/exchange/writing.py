"""The way out: the log into a file, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.exchange import csv_form, json_form
from lowback_timer.store.atomic import write_text
from lowback_timer.store.log.copies import LogCopy

TABLE, WHOLE = ".csv", ".json"
"""How the names of files end, in each form."""


def write_file(path: Path, copy: LogCopy) -> None:
    """Write a log: as a table if the name says so, else as JSON. What was there before is replaced.

    Raises:
        OSError: it cannot be written; what was there before still is.
        ValueError, OverflowError, TypeError: the log holds what no program of ours has written.
    """
    if path.suffix.lower() == TABLE:
        text = csv_form.BYTE_ORDER_MARK + "".join(csv_form.written(copy))
    else:
        text = "".join(json_form.written(copy))
    write_text(path, text, newline="")
