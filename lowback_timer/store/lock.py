"""Locks between processes: for what is read, changed and written back, and for what is in use.

The system lets go of a lock when its process ends, however that happens. Where locks cannot be had,
as on some network drives, everything goes on without them.
"""

# ruff: noqa: PLC0415 - each system has its own way, and nothing is locked before a first change

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ATTEMPTS = 50
"""So often a lock is asked for; whoever holds it needs a few milliseconds."""
_PAUSE_SECONDS = 0.01

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock that goes with the file at `path`, in a file of its own beside it.

    Raises:
        BlockingIOError: another process keeps holding it.
        OSError: the file of the lock cannot be opened.
    """
    descriptor = os.open(path.with_name(f"{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)  # which lets go of the lock


def hold(path: Path, attempts: int = ATTEMPTS) -> int:
    """Hold a lock on the file at `path`, which is there for nothing else, until that is closed.

    Args:
        path: The file; it is made if it has to be.
        attempts: How often it is asked for, a hundredth of a second apart.

    Returns:
        The descriptor; to close it lets go of the lock.

    Raises:
        BlockingIOError: another process keeps holding it.
        OSError: the file cannot be opened.
    """
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _wait_for(descriptor, attempts)
            if _is_at(path, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # it was deleted meanwhile, and nobody would find it


def is_held(path: Path) -> bool:
    """Whether somebody holds the lock on the file at `path`, be it this process."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno in _HELD
    finally:
        os.close(descriptor)
    return False


def _is_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _wait_for(descriptor: int, attempts: int = ATTEMPTS) -> None:
    for left in reversed(range(attempts)):
        try:
            _lock(descriptor)
        except OSError as error:
            if error.errno not in _HELD:
                return
            if not left:
                raise BlockingIOError(error.errno, os.strerror(errno.EAGAIN)) from error
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def _lock(descriptor: int) -> None:
    """Take the lock, or fail at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
