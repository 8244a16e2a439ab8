"""What was done of an exercise in the session before, told while there is time to read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.session.timeline import Step
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.past_words import last_amounts

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import ExercisePast

Past = Mapping[str, "ExercisePast"]
"""By the id of the exercise; one that was never done is not in it."""


def last_time_text(past: Past, step: Step) -> str:
    """All that was done of it: "Last time: 25 s left, 22 s right", or nothing."""
    found = past.get(step.exercise.id)
    if found is None:
        return ""
    return translate("LastTime", "Last time: {amounts}").format(amounts=last_amounts(found))


def last_hold_text(past: Past, step: Step) -> str:
    """How long it was held on the side of a hold as long as one can, or nothing."""
    found = past.get(step.exercise.id)
    if found is None or not step.is_open:
        return ""
    held = [each.done for each in found.last if (each.kind, each.side) == (step.kind, step.side)]
    text = translate("LastTime", "last time {time}")
    return text.format(time=length_text(max(held))) if held else ""
