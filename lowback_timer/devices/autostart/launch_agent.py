"""macOS: an agent that is launched when a person logs in. Not tried on macOS itself."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from xml.parsers.expat import ExpatError

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import AutostartError


class LaunchAgent:
    """The file that describes it.

    Args:
        folder: Of all such files of the person; it may be missing.
        command: What is started.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether the file is there, and says that the agent is launched."""
        try:
            with self._file.open("rb") as file:
                agent = plistlib.load(file)
        except FileNotFoundError:
            return False
        except (OSError, ValueError, ExpatError) as error:
            raise AutostartError(f"{self._file}: {error}") from error
        is_agent = isinstance(agent, dict)
        return is_agent and agent.get("RunAtLoad") is True and agent.get("Disabled") is not True

    def turn(self, *, on: bool) -> None:
        """Write the file, or delete it."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                agent = {
                    "Label": APP_ID,
                    "ProgramArguments": list(self._command),
                    "RunAtLoad": True,
                    "ProcessType": "Interactive",
                }
                self._file.write_bytes(plistlib.dumps(agent))
            else:
                with suppress(FileNotFoundError):
                    self._file.unlink()
        except OSError as error:
            raise AutostartError(f"{error.filename}: {error.strerror}") from error
