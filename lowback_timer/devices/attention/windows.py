"""Whether Windows says that it is a good time for a notification."""

from __future__ import annotations

from collections.abc import Callable

_ACCEPTS = 5
"""Notifications are welcome. Else nobody is there, something fills the screen, somebody gives a
talk, or it is a quiet time."""


def _state() -> int:
    """Of the person, to notifications, as `SHQueryUserNotificationState` has it.

    Raises:
        OSError: it cannot be known.
    """
    from ctypes import byref, c_int, windll  # type: ignore[attr-defined]  # noqa: PLC0415

    state = c_int()
    if windll.shell32.SHQueryUserNotificationState(byref(state)):
        raise OSError("Windows does not say")
    return state.value


def is_busy(state: Callable[[], int] = _state) -> bool:
    """Whether it is known to be no good time."""
    try:
        return state() != _ACCEPTS
    except (OSError, AttributeError, ImportError):
        return False
