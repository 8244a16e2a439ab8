"""What the first page says to begin with: the time of day, and when the last session was."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from lowback_timer.core.coach.week import SESSIONS_A_WEEK, Week, weekday
from lowback_timer.window.look.words import translate

_MORNING, _AFTERNOON, _EVENING = 4, 12, 18
"""The hours at which they begin."""


def greeting(hour: int) -> str:
    """What one says at that hour of the day, 0 to 23."""
    if _MORNING <= hour < _AFTERNOON:
        return translate("Greeting", "Good morning")
    if _AFTERNOON <= hour < _EVENING:
        return translate("Greeting", "Good afternoon")
    return translate("Greeting", "Good evening")


def standing(week: Week, *, has_trained: bool) -> str:
    """When the last session was, and whether the back has had its rest. Never a reproach.

    On a day that is none of the person's, it names the next one as well.
    """
    if week.next_training_day is None or week.is_recovering:
        return _rested(week, has_trained=has_trained)
    day = QLocale().standaloneDayName(weekday(week.next_training_day))
    text = translate("Greeting", "Today is not one of your days; the next one is {weekday}.")
    return f"{_rested(week, has_trained=has_trained)} {text.format(weekday=day)}"


def _rested(week: Week, *, has_trained: bool) -> str:
    days = week.days_since
    if days is None and has_trained:
        return translate("Greeting", "It has been a while. Begin gently.")
    if days is None and week.aim == SESSIONS_A_WEEK:
        return translate("Greeting", "Two sessions a week are enough.")
    if days is None:
        return translate("Greeting", "You aim at %n session(s) a week.", None, week.aim)
    if days == 0:
        return translate("Greeting", "You have trained today. Now your back recovers.")
    if days == 1:
        return translate("Greeting", "Last session yesterday. Your back is still recovering.")
    return f"{_when(week, days)} {_rest(days)}"


def _when(week: Week, days: int) -> str:
    if days < 7:
        day = QLocale().standaloneDayName(weekday(week.today - days))
        return translate("Greeting", "Last session on {weekday}.").format(weekday=day)
    return translate("Greeting", "Last session %n day(s) ago.", None, days)


def _rest(days: int) -> str:
    if days < 7:
        return translate("Greeting", "Your back has had %n day(s) of rest.", None, days - 1)
    return translate("Greeting", "Your back is well rested.")
