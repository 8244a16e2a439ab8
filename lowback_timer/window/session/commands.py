"""What keys and buttons ask of the session itself."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.keymap import Action

ADDED_TIME_MS = 15_000


def command_of(action: Action, driver: SessionDriver) -> Callable[[], object] | None:
    """What an action has the session do; None for one that concerns the window."""
    commands: dict[Action, Callable[[], object]] = {
        Action.PAUSE_OR_COUNT: driver.pause_or_count,
        Action.PAUSE: driver.toggle_pause,
        Action.BACK: driver.back,
        Action.SKIP: driver.skip,
        Action.MORE_TIME: lambda: driver.add_time(ADDED_TIME_MS),
        Action.LESS_TIME: lambda: driver.add_time(-ADDED_TIME_MS),
        Action.RESTART_STEP: driver.restart_step,
        Action.FINISH_SET: driver.finish_set,
    }
    return commands.get(action)
