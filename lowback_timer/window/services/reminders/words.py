"""What reminders say."""

from __future__ import annotations

from collections.abc import Mapping

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.workout import Workout
from lowback_timer.devices.notifications import Notification
from lowback_timer.window.look.words import translate

START, LATER, NOT_TODAY = "start", "later", "not_today"
"""What can be pressed."""


def actions() -> Mapping[str, str]:
    """What the buttons say."""
    return {
        START: translate("Reminder", "Start"),
        LATER: translate("Reminder", "In an hour"),
        NOT_TODAY: translate("Reminder", "Not today"),
    }


def training_note(
    key: str,
    found: tuple[Workout, Milliseconds] | None,
    last_day: Day | None,
    today: Day,
    *,
    is_planned: bool,
) -> Notification:
    """What is said of training.

    Args:
        key: What the notification is called.
        found: The workout that suits today, and how long it takes, as far as is known.
        last_day: When the back was trained last.
        today: The day.
        is_planned: Whether the person's plan has it for today.
    """
    lines = []
    if found is not None:
        workout, length_ms = found
        text = translate("Reminder", "{workout}, {minutes}.")
        lines.append(text.format(workout=workout.name, minutes=minutes_text(length_ms)))
    if is_planned:
        lines.append(Reason(Rule.PLANNED).text())
    elif last_day is not None:
        lines.append(Reason(Rule.RESTED, days=today - last_day - 1).text())
    return Notification(
        key,
        translate("Reminder", "Time for your back"),
        " ".join(lines),
        actions(),
        translate("Reminder", "Open Lowback Timer to begin."),
    )


def break_note(key: str) -> Notification:
    """What is said of a movement break."""
    return Notification(
        key,
        translate("Reminder", "A movement break"),
        translate("Reminder", "One set of one exercise, and your back has moved."),
        actions(),
        translate("Reminder", "Open Lowback Timer to begin."),
    )
