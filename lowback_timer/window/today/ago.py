"""How long ago something was done, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from lowback_timer.window.look.words import translate


def last_done_text(then: datetime, now: datetime) -> str:
    """How long ago `then` was, in whole days of the calendar: "last done on Monday".

    Both times need a time zone; the days are those of `now`.
    """
    day = then.astimezone(now.tzinfo).date()
    days = (now.date() - day).days
    if days <= 0:  # or tomorrow, when the clock was put back since
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
