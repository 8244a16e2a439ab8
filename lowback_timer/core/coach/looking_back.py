"""A look back at a week, in three lines. It counts what was done, and never what was not."""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.text import translate

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class WeekPast:
    """What a week was like."""

    sessions: int = 0
    active_ms: Milliseconds = 0
    """How long they took together, without pauses."""
    more: tuple[str, ...] = ()
    """Names of the exercises of which there was more."""
    less: tuple[str, ...] = ()
    """And of those of which there was less."""
    first_pain: int | None = None
    """What was said of the back first, 0 to 10; None: nothing was said."""
    last_pain: int | None = None
    """And what was said last."""
    rating: int | None = None
    """How well that went which the person wants to be able to do again, 0 to 10."""


def look_back_lines(week: WeekPast, wish: str) -> tuple[str, ...]:
    """One to three lines: how often, what has changed, and how the back was.

    Args:
        week: What it was like.
        wish: What the person wants to be able to do again, in their own words; empty: nothing.
    """
    lines = (_how_often(week), _what_changed(week), _how_it_was(week, wish))
    return tuple(filter(None, lines))


def _how_often(week: WeekPast) -> str:
    if not week.sessions:
        return translate("LookBack", "Last week was a quiet one. This week begins afresh.")
    sessions = translate("LookBack", "%n session(s) last week", None, week.sessions)
    if not week.active_ms:
        return translate("LookBack", "%n session(s) last week.", None, week.sessions)
    minutes = max(1, round(week.active_ms / _MINUTE_MS))
    text = translate("LookBack", "{sessions}, %n minute(s) together.", None, minutes)
    return text.format(sessions=sessions)


def _what_changed(week: WeekPast) -> str:
    if not week.sessions:
        return ""
    parts = []
    if week.more:
        text = translate("LookBack", "More: {exercises}.")
        parts.append(text.format(exercises=", ".join(week.more)))
    if week.less:
        text = translate("LookBack", "A little less: {exercises}.")
        parts.append(text.format(exercises=", ".join(week.less)))
    return " ".join(parts) or translate("LookBack", "Every exercise stayed as it is.")


def _how_it_was(week: WeekPast, wish: str) -> str:
    parts = []
    first, last = week.first_pain, week.last_pain
    if first is not None and last is not None:
        text = (
            translate("LookBack", "Back pain: {last} of 10.")
            if first == last
            else translate("LookBack", "Back pain: from {first} to {last} of 10.")
        )
        parts.append(text.format(first=first, last=last))
    if wish and week.rating is not None:
        text = translate("LookBack", "{wish}: {rating} of 10.")
        parts.append(text.format(wish=wish[:1].upper() + wish[1:], rating=week.rating))
    return " ".join(parts)
