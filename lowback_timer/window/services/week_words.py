"""The week that today belongs to: which one that is, and what is said of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from lowback_timer.core.coach.known import Lately
from lowback_timer.core.coach.week import Week, week_of, weekday
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate

WEEKDAYS = {str(day) for day in range(1, 8)}
"""As the settings keep them."""


def current_week(settings: Settings, lately: Lately, now: datetime) -> Week:
    """The week as the person's settings and language have it.

    Args:
        settings: What they mean to do in a week.
        lately: What was done lately.
        now: The time on the wall.
    """
    return week_of(
        lately,
        now.toordinal(),
        QLocale().firstDayOfWeek().value,
        aim=settings.sessions_a_week,
        training_days=(int(each) for each in settings.training_days if each in WEEKDAYS),
    )


def sessions_text(week: Week) -> str:
    """How many sessions there were this week: "1 of 2 this week"."""
    count = len(week.trained)
    if count > week.aim:
        return translate("Week", "%n session(s) this week", None, count)
    text = translate("Week", "{count} of {meant} this week")
    return text.format(count=count, meant=week.aim)


def week_sentence(week: Week) -> str:
    """The week as a screen reader says it."""
    locale = QLocale()
    today = locale.standaloneDayName(weekday(week.today))
    if not week.trained:
        text = translate("Week", "Today is {today}. No session this week so far.")
        return text.format(today=today)
    days = ", ".join(locale.standaloneDayName(weekday(day)) for day in sorted(week.trained))
    text = translate("Week", "Today is {today}. {sessions}, on {days}.")
    return text.format(today=today, sessions=sessions_text(week), days=days)
