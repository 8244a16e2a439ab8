"""Windows: a value among those of what is started when a person signs in.

Not tried on Windows itself; the tests have a registry of their own.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from lowback_timer.devices.autostart import AutostartError

_CURRENT = r"Software\Microsoft\Windows\CurrentVersion"
RUN = rf"{_CURRENT}\Run"
APPROVED = rf"{_CURRENT}\Explorer\StartupApproved\Run"
"""Where Windows keeps what a person has turned off in the Task Manager or the settings."""
NAME = "Lowback Timer"


class RunKey:
    """The value that names the command.

    Args:
        command: What is started.
        registry: `winreg`, or what behaves like it.
    """

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:
        if registry is None:
            import winreg as registry  # noqa: PLC0415 - Windows alone has it
        self._registry = registry
        self._line = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        """Whether the value is there, and not turned off elsewhere."""
        approved = self._value(APPROVED)
        # The first byte is even for what is on, as 2, and odd for what is off, as 3.
        is_off = isinstance(approved, bytes) and approved[:1] != b"" and approved[0] % 2 == 1
        return self._value(RUN) is not None and not is_off

    def turn(self, *, on: bool) -> None:
        """Set the value, or delete it; and with it what says that it is off."""
        registry = self._registry
        try:
            self._delete(APPROVED)
            if not on:
                self._delete(RUN)
                return
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
                registry.SetValueEx(key, NAME, 0, registry.REG_SZ, self._line)
        except OSError as error:
            raise AutostartError(str(error)) from error

    def _value(self, path: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
                value: object = registry.QueryValueEx(key, NAME)[0]
                return value
        except FileNotFoundError:
            return None
        except OSError as error:
            raise AutostartError(str(error)) from error

    def _delete(self, path: str) -> None:
        registry = self._registry
        with (
            suppress(FileNotFoundError),
            registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key,
        ):
            registry.DeleteValue(key, NAME)
