"""What a workout holds, in one line."""

from __future__ import annotations

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.plan.workout import Item, SectionKind, Workout

_UNBROKEN = "\N{NO-BREAK SPACE}"


def contents_text(workout: Workout) -> str:
    """With the sets of all rounds together: "Warm-up · Bird dog 2 × 12 · Bridge 2 × 30 s"."""
    parts = []
    for section in workout.sections:
        if not section.is_on:
            continue
        if section.kind is SectionKind.MAIN:
            parts += [_item_text(item, section.rounds) for item in section.items]
        else:
            parts.append(section.kind.label)
    return " · ".join(parts)


def _item_text(item: Item, rounds: int) -> str:
    work = item.dose.work
    amount = length_text(work.duration_ms) if isinstance(work, Hold) else str(work.count)
    dose = f"{item.dose.sets * rounds} × {amount}".replace(" ", _UNBROKEN)
    return f"{item.exercise.name}{_UNBROKEN}{dose}"
