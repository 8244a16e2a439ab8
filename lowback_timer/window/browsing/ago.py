"""How long ago something was done, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from datetime import date

    from lowback_timer.store.log.entries import LastDone


def local_now() -> datetime:
    """The time on the wall, with its time zone."""
    return datetime.now().astimezone()


def last_done_text(done: LastDone, today: date) -> str:
    """When a workout was last done, and how much of it: "last done on Monday · 14 of 16 sets"."""
    when = _ago(done.day, today)
    if done.is_whole:
        return when
    if done.sets_done == 0 or done.sets_planned is None:
        return f"{when} · {translate('Ago', 'partly')}"
    amount = translate("Ago", "{done} of %n set(s)", None, done.sets_planned)
    return f"{when} · {amount.format(done=done.sets_done)}"


def _ago(day: date, today: date) -> str:
    """How long ago a day was, by the calendar.

    Each is the day that it was on the wall then; by another offset from UTC, it may be another.
    """
    days = (today - day).days
    if days <= 0:  # or tomorrow, when one has travelled west, or put the clock back, since
        return translate("Ago", "last done today")
    if days == 1:
        return translate("Ago", "last done yesterday")
    if days < 7:
        weekday = QLocale().standaloneDayName(day.isoweekday())
        return translate("Ago", "last done on {weekday}").format(weekday=weekday)
    if days < 14:
        return translate("Ago", "last done %n day(s) ago", None, days)
    if days < 60:
        return translate("Ago", "last done %n week(s) ago", None, days // 7)
    if days < 365:
        return translate("Ago", "last done %n month(s) ago", None, days // 30)
    return translate("Ago", "last done over a year ago")
