"""Keeping the chatter of C libraries off the terminal."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STDERR = 2


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Send file descriptor 2 nowhere for a moment.

    Where there is no sound card, ALSA prints a screenful about it, and Qt Multimedia greets with
    its version; neither asks Python's `sys.stderr`. An error handler set in ALSA itself would last
    longer, but would be called from simpleaudio's threads, at times when Python may be gone.
    """
    try:
        kept = os.dup(_STDERR)
    except OSError:  # there is no stderr: a windowed program on Windows, or a closed descriptor
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STDERR)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
