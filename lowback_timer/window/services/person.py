"""Whom the coach has to do with."""

from __future__ import annotations

from lowback_timer.core.coach.known import Person
from lowback_timer.store.settings.fields import Settings


def person_in(settings: Settings) -> Person:
    """What the settings say of the person."""
    return Person(settings.level, settings.goal, settings.at_hand, settings.minutes_at_hand)
