"""Where a session goes on, in words. No Qt here."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from lowback_timer.core.cues.words import round_text, side_text
from lowback_timer.core.session.timeline import Step
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lowback_timer.store.log.continuation import Continuation
    from lowback_timer.window.services.going_on import Found

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


def go_on_text(found: Continuation) -> str:
    """What is offered: "Go on at Bridge, set 2, left side"."""
    return translate("GoOn", "Go on at {place}").format(place=place_text(found.coming))


def offers_by_workout(found: Found) -> Mapping[str, str]:
    """Where each workout can go on, by its id; of several sessions, the latest."""
    return {each.workout_id: go_on_text(each) for each in reversed(found)}


def place_text(step: Step) -> str:
    """A set, by what tells it from the others: "Bridge, set 2, left side"."""
    number = translate("GoOn", "set {number}").format(number=step.set_number)
    parts = (
        step.exercise.name,
        number if step.dose.sets > 1 else "",
        "" if step.side is None else side_text(step),
        round_text(step),
    )
    return ", ".join(filter(None, parts))


def past_text(found: Continuation, now: datetime) -> str:
    """When it was left off, and how much was done: "Cut short just now · 12 of 16 sets done"."""
    session = found.logged.session
    done = translate("GoOn", "{done} of {planned} sets done")
    parts = (
        _when(now - found.logged.checkpoint.at, was_left=found.logged.was_left),
        done.format(done=session.sets_done, planned=session.sets_planned),
    )
    return " · ".join(parts)


def _when(ago: timedelta, *, was_left: bool) -> str:
    minutes, hours = ago // _MINUTE, round(ago / _HOUR)
    if was_left:
        return translate("GoOn", "Left earlier today")
    if minutes < 1:  # or in the future, where the clock was put back a little
        return translate("GoOn", "Cut short just now")
    if minutes < 60:
        return translate("GoOn", "Cut short %n minute(s) ago", None, minutes)
    return translate("GoOn", "Cut short %n hour(s) ago", None, hours)
