"""What keys and buttons ask of the session itself."""

from __future__ import annotations

from collections.abc import Callable

from lowback_timer.core.adjusting.under_way import swappable
from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.records import SetRecord
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
        Action.TOO_EASY: lambda: driver.rate_set(Felt.TOO_EASY),
        Action.RIGHT: lambda: driver.rate_set(Felt.RIGHT),
        Action.TOO_HARD: lambda: driver.rate_set(Felt.TOO_HARD),
    }
    return commands.get(action)


def asked_about(session: Session) -> tuple[SetRecord, ...]:
    """What was done of the last set, if that is one of which the page asks how it was.

    Warm-up and cool-down are not asked about: nothing follows from it.
    """
    last = session.last_set
    return last if last and last[0].step.section is SectionKind.MAIN else ()


def means_something(action: Action, session: Session, *, asks: bool = True) -> bool:
    """Whether a key has a meaning of its own in a session as it is now.

    Any other is part of the big target: whoever reaches for it blindly should not have to know what
    is written on the keys. The keys of whoever counts are theirs throughout the session: one that
    is pressed a moment too late must not count a rep. Nor may one that says how the last set was;
    `asks` is whether anybody wants to be asked.
    """
    match action:
        case Action.PAUSE_OR_COUNT:
            return False
        case Action.UNCOUNT | Action.COUNT_ON:
            return session.counting is Counting.BY_HAND
        case Action.TOO_EASY | Action.RIGHT | Action.TOO_HARD:
            return asks and bool(asked_about(session))
        case Action.HURT:
            return asks and any(map(session.allows, (Trigger.IT_HURTS, Trigger.RATE_SET)))
        case Action.COOL_DOWN:
            return session.allows(Trigger.SKIP_TO_COOL_DOWN)
        case Action.SWAP:
            return swappable(session.timeline, session.step) is not None
        case _:
            return True
