"""When the next reminder comes, as far as that can be known, in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from lowback_timer.core.coach.reminding.standing import settled, upcoming
from lowback_timer.core.coach.reminding.times import DAY_MIN, Moment, day_of
from lowback_timer.core.coach.week import DAYS_A_WEEK, weekday
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.reminders.kinds import TRAINING_KIND, Kind, moment_of

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Day
    from lowback_timer.core.coach.planning.plan import Plan
    from lowback_timer.store.settings.fields import Settings


def coming_text(
    kind: Kind, settings: Settings, plan: Plan | None, last_day: Day | None, now: datetime
) -> str:
    """A sentence on when the next one comes; or that none does.

    Args:
        kind: Of which kind.
        settings: What the person has chosen.
        plan: The plan they keep.
        last_day: When their back was trained last.
        now: The time on the wall.
    """
    moment = moment_of(now)
    found = upcoming(
        kind.table(settings, plan),
        settled(kind.standing(settings), kind.manners, moment),
        moment,
        last_day if kind is TRAINING_KIND else None,
    )
    if found is None:
        return translate("Reminder", "As it is, none will come.")
    return _text(found, day_of(moment))


def _text(when: Moment, today: Day) -> str:
    day, locale = day_of(when), QLocale()
    time = time_text(when % DAY_MIN)
    if day == today:
        return translate("Reminder", "The next one comes today at {time}.").format(time=time)
    if day == today + 1:
        return translate("Reminder", "The next one comes tomorrow at {time}.").format(time=time)
    if day < today + DAYS_A_WEEK:
        name = locale.dayName(weekday(day))
    else:
        found = date.fromordinal(day)
        name = locale.toString(
            QDate(found.year, found.month, found.day), QLocale.FormatType.ShortFormat
        )
    text = translate("Reminder", "The next one comes on {day} at {time}.")
    return text.format(day=name, time=time)


def time_text(minute: int) -> str:
    """A time of day, in minutes since midnight, as one writes it: "6:30"."""
    return QLocale().toString(QTime(*divmod(minute, 60)), QLocale.FormatType.ShortFormat)
