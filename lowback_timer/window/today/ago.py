"""How long ago something was done, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from lowback_timer.window.look.words import translate


def last_done_text(day: date, today: date) -> str:
    """How long ago a day was, by the calendar: "last done on Monday".

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
