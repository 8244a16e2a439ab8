"""What a workout holds, in one line."""

from __future__ import annotations

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Hold, Reps
from lowback_timer.core.plan.workout import Item, SectionKind, Workout
from lowback_timer.window.look.words import translate

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
    dose = item.dose
    amounts = ", ".join(_amount_text(each) for each in dose.works or (dose.work,))
    sets = rounds if dose.works else dose.sets * rounds
    told = amounts if dose.works and rounds == 1 else f"{sets} × {amounts}"
    return f"{item.exercise.name} {told}".replace(" ", _UNBROKEN)


def _amount_text(work: Reps | Hold) -> str:
    if isinstance(work, Reps):
        return str(work.count)
    return translate("Suggestion", "max") if work.is_open else length_text(work.duration_ms)
