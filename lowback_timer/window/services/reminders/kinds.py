"""The two kinds of reminders, and what the settings say of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from lowback_timer.core.choices import RemindOn
from lowback_timer.core.coach.planning.days import usual_days
from lowback_timer.core.coach.reminding.standing import BREAK, TRAINING, Manners, Standing
from lowback_timer.core.coach.reminding.times import (
    NEVER,
    Every,
    Moment,
    OnDays,
    OnWeekdays,
    Timetable,
    moment,
)
from lowback_timer.store.settings.fields import Numbers, Setting, Settings

if TYPE_CHECKING:
    from typing import Any

    from lowback_timer.core.coach.planning.plan import Plan


@dataclass(frozen=True)
class Kind:
    """One kind of reminders."""

    key: str
    """What its notification is called."""
    manners: Manners
    kept: Numbers
    """The setting in which a person's `Standing` is kept."""
    settings: tuple[Setting[Any], ...]
    """What says when somebody wants to be reminded."""
    table: Callable[[Settings, Plan | None], Timetable]
    """And when that is, with the plan they keep."""

    def standing(self, settings: Settings) -> Standing:
        """Where the person stands with it."""
        return Standing.of(self.kept.value_in(settings))


def moment_of(now: datetime) -> Moment:
    """What a calendar and a clock on the wall show."""
    return moment(now.toordinal(), now.hour * 60 + now.minute)


def days_of(settings: Settings) -> frozenset[int]:
    """The days of the week on which somebody wants to be reminded of training."""
    for days in (settings.reminder_days, settings.training_days):
        if chosen := _weekdays(days):
            return chosen
    return usual_days(settings.sessions_a_week)


def _training_table(settings: Settings, plan: Plan | None) -> Timetable:
    minute = settings.reminder_time_min
    match settings.reminders:
        case RemindOn.DAYS:
            return OnWeekdays(days_of(settings), minute)
        case RemindOn.PLAN:
            days = () if plan is None else plan.days
            return OnDays(frozenset(each.day for each in days if not each.is_left_out), minute)
        case _:
            return NEVER


def _break_table(settings: Settings, _plan: Plan | None) -> Timetable:
    if not settings.break_every_min:
        return NEVER
    return Every(
        _weekdays(settings.break_days),
        settings.break_every_min,
        settings.break_from_min,
        settings.break_until_min,
    )


def _weekdays(days: tuple[str, ...]) -> frozenset[int]:
    return frozenset(int(day) for day in days if day in {"1", "2", "3", "4", "5", "6", "7"})


TRAINING_KIND = Kind(
    "training",
    TRAINING,
    Settings.reminded_of_training,
    (Settings.reminders, Settings.reminder_days, Settings.reminder_time_min),
    _training_table,
)
BREAK_KIND = Kind(
    "break",
    BREAK,
    Settings.reminded_of_breaks,
    (
        *(Settings.break_every_min, Settings.break_days),
        *(Settings.break_from_min, Settings.break_until_min),
    ),
    _break_table,
)
KINDS = (TRAINING_KIND, BREAK_KIND)
