"""What the settings say of the person, as the coach and the session want to have it."""

from __future__ import annotations

from lowback_timer.core.coach.known import Person
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.store.settings.fields import Settings


def person_in(settings: Settings) -> Person:
    """What the settings say of the person."""
    return Person(settings.level, settings.goal, settings.at_hand, settings.minutes_at_hand)


def preparation_in(settings: Settings) -> Preparation:
    """How long they want to have between the sets."""
    return Preparation(
        settings.get_ready_ms,
        settings.move_ms,
        settings.switch_sides_ms,
        settings.rest_factor_percent,
    )
