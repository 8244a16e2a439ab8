"""Which sessions are under way at this moment, in this process or in another one.

A session that has no end in the log was cut short, or it goes on in another window. To tell the two
apart, whoever is in a session holds a lock on a file that is named after it. The system lets go of
a lock when the process ends, however that happens; so after a kill the session can go on at once.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from lowback_timer.store.lock import hold, is_held

_ENDING = ".running"


class RunningSessions:
    """The sessions that this process is in.

    Where no locks can be had, nothing tells that a session is under way.

    Args:
        log: The file of the log.
    """

    def __init__(self, log: Path) -> None:
        self._log = log
        self._held: dict[str, int] = {}

    def begin(self, uid: str) -> None:
        """Be in a session from now on."""
        if uid in self._held:
            return
        self._tidy_up()
        with suppress(OSError):
            self._held[uid] = hold(_file_of(self._log, uid))

    def end(self, uid: str) -> None:
        """Be in it no longer."""
        descriptor = self._held.pop(uid, None)
        if descriptor is not None:
            with suppress(OSError):  # some systems delete no file that is open
                _file_of(self._log, uid).unlink()
            os.close(descriptor)

    def close(self) -> None:
        """Be in none any more."""
        for uid in tuple(self._held):
            self.end(uid)

    def _tidy_up(self) -> None:
        """Delete what processes have left behind that were killed."""
        for file in self._log.parent.glob(f"{self._log.name}.*{_ENDING}"):
            if not is_held(file):
                with suppress(OSError):
                    file.unlink()


def is_running(log: Path, uid: str) -> bool:
    """Whether any process is in a session of a log."""
    return is_held(_file_of(log, uid))


def _file_of(log: Path, uid: str) -> Path:
    # Loaded when there is a session: OpenSSL comes with it.
    from hashlib import sha256  # noqa: PLC0415

    # What is brought along from elsewhere may be called by whatever is no name of a file.
    name = sha256(uid.encode("utf-8", "replace")).hexdigest()[:16]
    return log.with_name(f"{log.name}.{name}{_ENDING}")
