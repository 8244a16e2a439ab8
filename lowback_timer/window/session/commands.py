"""What keys and buttons ask of the session itself."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.adjusting.under_way import swappable
from lowback_timer.core.choices import Counting
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.transitions import Trigger
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
        Action.UNCOUNT: driver.uncount_rep,
        Action.COUNT_ON: driver.count_on,
    }
    return commands.get(action)


def means_something(action: Action, session: Session) -> bool:
    """Whether a key has a meaning of its own in a session as it is now.

    Any other is part of the big target: whoever reaches for it blindly should not have to know what
    is written on the keys. The keys of whoever counts are theirs throughout the session: one that
    is pressed a moment too late must not count a rep.
    """
    match action:
        case Action.PAUSE_OR_COUNT:
            return False
        case Action.UNCOUNT | Action.COUNT_ON:
            return session.counting is Counting.BY_HAND
        case Action.COOL_DOWN:
            return session.allows(Trigger.SKIP_TO_COOL_DOWN)
        case Action.SWAP:
            return swappable(session.timeline, session.step) is not None
        case _:
            return True
