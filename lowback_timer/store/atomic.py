"""Writing a file wholly or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any


def write_text(target: Path, text: str, *, newline: str | None = None) -> None:
    """Put a text in the place of a file, which stays as it is if that cannot be done.

    Args:
        target: The file.
        text: What is to stand in it.
        newline: What lines end with, as for `open`: by default with what the system has.

    Raises:
        OSError: it cannot be written.
    """
    with _draft_of(target) as draft, draft.open("w", encoding="utf-8", newline=newline) as file:
        file.write(text)
        _reach_the_disk(file)


def write_bytes(target: Path, data: bytes) -> None:
    """Put bytes in the place of a file, which stays as it is if that cannot be done.

    Raises:
        OSError: they cannot be written.
    """
    with _draft_of(target) as draft, draft.open("wb") as file:
        file.write(data)
        _reach_the_disk(file)


@contextmanager
def _draft_of(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place once it is written."""
    # A name per process: where there are no locks, two windows must not write into each other's.
    draft = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        yield draft
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink()


def _reach_the_disk(file: IO[Any]) -> None:
    """Or a power failure could leave the new name with nothing behind it."""
    file.flush()
    os.fsync(file.fileno())
