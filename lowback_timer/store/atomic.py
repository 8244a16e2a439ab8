"""Writing a file wholly or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_text(target: Path, text: str, *, newline: str | None = None) -> None:
    """Put a text in the place of a file, which stays as it is if that cannot be done.

    Args:
        target: The file.
        text: What is to stand in it.
        newline: What lines end with, as for `open`: by default with what the system has.

    Raises:
        OSError: it cannot be written.
    """
    # A name per process: where there are no locks, two windows must not write into each other's.
    draft = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        with draft.open("w", encoding="utf-8", newline=newline) as file:
            file.write(text)
            file.flush()
            # Or a power failure could leave the new name with nothing behind it.
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink()
