"""A plan in words. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.planning.plan import PlannedDay
from lowback_timer.core.cues.words import dose_text
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, SectionKind, Workout
from lowback_timer.window.look.words import translate


def day_name(day: Day) -> str:
    """The name of its day of the week, as it stands alone: "Monday"."""
    return QLocale().standaloneDayName(date.fromordinal(day).isoweekday())


def date_text(day: Day) -> str:
    """The day of the month: "30 Nov"."""
    at = date.fromordinal(day)
    locale = QLocale()
    month = locale.monthName(at.month, QLocale.FormatType.ShortFormat)
    return translate("Plan", "{day} {month}").format(day=at.day, month=month)


def full_date_text(day: Day) -> str:
    """A day as one says it: "Monday, 30 November"."""
    at = date.fromordinal(day)
    text = translate("Plan", "dddd, d MMMM")
    return QLocale().toString(QDate(at.year, at.month, at.day), text)


def main_items(workout: Workout) -> tuple[Item, ...]:
    """The exercises of the main part, in order."""
    main = (each for each in workout.sections if each.is_on and each.kind is SectionKind.MAIN)
    return tuple(item for section in main for item in section.items)


def contents_lines(workout: Workout) -> list[str]:
    """What a workout holds, line by line: "Bridge 2 × 30 s"."""
    lines = []
    for section in workout.sections:
        if section.is_on and section.kind is not SectionKind.MAIN:
            lines.append(section.kind.label)
        elif section.is_on:
            lines += [f"{item.exercise.name} {dose_text(item.dose)}" for item in section.items]
    return lines


def names_text(planned: PlannedDay, exercises: Iterable[Exercise]) -> str:
    """What is done on a day: "Bridge, Bird dog"."""
    names = {each.id: each.name for each in exercises}
    return ", ".join(names.get(each.exercise_id, each.exercise_id) for each in planned.exercises)


def session_key(planned: PlannedDay) -> str:
    """What a session is called in calendars, wherever it is moved: the day it was planned for."""
    return date.fromordinal(planned.planned_for).isoformat()
