"""Desktops on Linux: a file in a folder that they all look into.

The rules are those of https://specifications.freedesktop.org/desktop-entry-spec, and for the folder
https://specifications.freedesktop.org/autostart-spec.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.desktop_entry import exec_value

_GROUP = "[Desktop Entry]"
_OFF = {("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")}
"""With which of its lines a desktop leaves the file out."""


class DesktopFile:
    """The file in the folder of what is started.

    Args:
        folder: Of all such files; it may be missing.
        command: What is started.
    """

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether the file is there, and no desktop leaves it out."""
        try:
            text = self._file.read_text("utf-8", "replace")
        except FileNotFoundError:
            return False
        except OSError as error:
            raise AutostartError(_reason(error)) from error
        return not _OFF & set(_entries(text))

    def turn(self, *, on: bool) -> None:
        """Write the file, or delete it."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                written = self._file.with_name(f"{self._file.name}.part")
                written.write_text(self._text(), "utf-8")
                written.replace(self._file)
            else:
                with suppress(FileNotFoundError):
                    self._file.unlink()
        except OSError as error:
            raise AutostartError(_reason(error)) from error

    def _text(self) -> str:
        return "\n".join(
            (
                _GROUP,
                "Type=Application",
                "Name=Lowback Timer",
                f"Exec={exec_value(self._command)}",
                f"Icon={APP_ID}",
                "Terminal=false",
                "X-GNOME-Autostart-enabled=true",
                "",
            )
        )


def _entries(text: str) -> list[tuple[str, str]]:
    """Keys and values of the first group."""
    found = []
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == _GROUP and "=" in line:
            key, _, value = line.partition("=")
            found.append((key.strip(), value.strip()))
    return found


def _reason(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}"
