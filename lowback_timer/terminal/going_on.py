"""Whether `follow` goes on with what was cut short, or begins anew."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta

from lowback_timer.core.cues.words import round_text, side_text
from lowback_timer.core.session.timeline import Step
from lowback_timer.options import Beginning
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.terminal.output import RefusalError, complain, counted

_YES, _NO = {"", "y", "yes"}, {"n", "no"}


def chosen(
    found: Continuation | None, beginning: Beginning, now: datetime, *, may_ask: bool
) -> Continuation | None:
    """What to go on with; None: it begins anew.

    Args:
        found: What there is to go on with, if anything.
        beginning: What was asked for on the command line.
        now: The time on the wall.
        may_ask: Whether somebody may be there to be asked.

    Raises:
        RefusalError: it was to go on, and there is nothing to go on with.
    """
    if beginning is Beginning.ANEW:
        return None
    if found is None:
        if beginning is Beginning.GO_ON:
            raise RefusalError(
                "there is nothing to go on with: no session of it was cut short in the last "
                "twelve hours, or left today; without --go-on it begins anew"
            )
        return None
    if beginning is Beginning.GO_ON:
        return found
    if may_ask and _is_at_a_terminal():
        return found if _wants(found, now) else None
    complain(f"it begins anew; to go on at {place_of(found.coming)}, add --go-on")
    return None


def place_of(step: Step) -> str:
    """A set, by what tells it from the others: "Bridge, set 2, left side"."""
    parts = (
        step.exercise.name,
        f"set {step.set_number}" if step.dose.sets > 1 else "",
        "" if step.side is None else side_text(step),
        round_text(step),
    )
    return ", ".join(filter(None, parts))


def _is_at_a_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _wants(found: Continuation, now: datetime) -> bool:
    session = found.logged.session
    past = "left today" if found.logged.was_left else _ago(now - found.logged.checkpoint.at)
    done = f"{session.sets_done} of {session.sets_planned} sets done"
    question = f"Go on at {place_of(found.coming)} ({past}, {done})? [Y/n] "
    while True:
        try:
            answer = input(question).strip().lower()
        except EOFError:
            print()
            return False
        if answer in _YES | _NO:
            return answer in _YES


def _ago(ago: timedelta) -> str:
    minutes = max(0, ago // timedelta(minutes=1))
    if minutes < 60:
        return f"cut short {counted(minutes, 'minute')} ago"
    return f"cut short {counted(round(minutes / 60), 'hour')} ago"
