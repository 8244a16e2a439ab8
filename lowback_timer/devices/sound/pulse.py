"""Noticing that the sound server under Qt has died, because Qt Multimedia does not survive it.

Measured with Qt 6.11: once PulseAudio's process is gone, Qt still lists its devices, and the next
sound that is started aborts the whole program inside libpulse. Qt connects anew by itself, but only
once and three seconds later, and does not tell. So when the server is gone, or is another process
than at first, Qt must not be asked again. simpleaudio has no such trouble.
"""

from __future__ import annotations

import os
from pathlib import Path


class PulseServer:
    """The first server that is seen: PulseAudio, or PipeWire in its place.

    Both write the number of their process into a file. While there is none, as on other systems or
    with a server on another machine, nothing is known and nothing is said to be gone.

    Args:
        runtime: The server's folder; by default where libpulse looks for it.
        processes: The folder of running processes.
    """

    def __init__(self, runtime: Path | None = None, processes: Path = Path("/proc")) -> None:
        self._file = (runtime or _runtime_folder()) / "pid"
        self._processes = processes
        self._process = self._read()

    def is_gone(self) -> bool:
        """Return whether the server has ended, or another one has taken its place."""
        self._process = self._process or self._read()
        if not self._process:
            return False
        return self._read() != self._process or not self._runs(self._process)

    def _runs(self, process: str) -> bool:
        """Return whether a process runs; one that ended and waits to be buried has no command."""
        try:
            return bool((self._processes / process / "cmdline").read_bytes())
        except OSError:
            return False

    def _read(self) -> str:
        """Return the server's process number, or nothing."""
        try:
            return self._file.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""


def _runtime_folder() -> Path:
    """Return where a server of the user's own keeps its socket and its process number."""
    own = os.environ.get("PULSE_RUNTIME_PATH")
    return Path(own) if own else Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / "pulse"
