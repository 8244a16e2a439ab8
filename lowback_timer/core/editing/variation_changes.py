"""Every change of the ways in which an exercise becomes easier or harder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from lowback_timer.core.editing.exercise_changes import ExerciseChange, ExerciseWhat
from lowback_timer.core.editing.exercise_draft import ExerciseDraft, is_seen
from lowback_timer.core.editing.step import Step
from lowback_timer.core.plan.exercise import Variation
from lowback_timer.core.plan.limits import LINE_LETTERS

Direction: TypeAlias = Literal["easier", "harder"]

MOST_VARIATIONS = 20
"""Of each direction, as in the format."""


def variations_of(draft: ExerciseDraft, which: Direction) -> tuple[Variation, ...]:
    """Those of one direction, with what is being written."""
    return draft.easier if which == "easier" else draft.harder


def add_variation(draft: ExerciseDraft, which: Direction) -> ExerciseChange:
    """Begin another one, unless there are as many as there can be."""
    variations = variations_of(draft, which)
    if len(variations) < MOST_VARIATIONS:
        variations = (*variations, Variation(""))
    return Step(_with(draft, which, variations), ExerciseWhat.VARIATIONS, which)


def remove_variation(draft: ExerciseDraft, which: Direction, index: int) -> ExerciseChange:
    """Take one away."""
    variations = variations_of(draft, which)
    left = variations[:index] + variations[index + 1 :]
    return Step(_with(draft, which, left), ExerciseWhat.VARIATIONS, which)


def write_variation(
    draft: ExerciseDraft, which: Direction, index: int, text: str
) -> ExerciseChange:
    """Say what is different in it."""
    text = " ".join(text.splitlines())[:LINE_LETTERS]
    variation = replace(variations_of(draft, which)[index], text=text)
    return Step(_put(draft, which, index, variation), ExerciseWhat.VARIATION, f"{which} {index}")


def link_variation(
    draft: ExerciseDraft, which: Direction, index: int, exercise: str, names: Mapping[str, str]
) -> ExerciseChange:
    """Say which exercise it leads to; while nothing else is said of it, it is called like that one.

    Args:
        draft: What has been written.
        which: Whether it is an easier or a harder one.
        index: Which one of them.
        exercise: The id of the exercise; empty: it leads to none.
        names: Of all exercises, by id.
    """
    before = variations_of(draft, which)[index]
    is_named = is_seen(before.text) and before.text != names.get(before.exercise or "")
    text = before.text if is_named or not exercise else names[exercise]
    variation = Variation(text, exercise or None)
    return Step(_put(draft, which, index, variation), ExerciseWhat.LINK, f"{which} {index}")


def _put(draft: ExerciseDraft, which: Direction, index: int, variation: Variation) -> ExerciseDraft:
    variations = variations_of(draft, which)
    return _with(draft, which, (*variations[:index], variation, *variations[index + 1 :]))


def _with(
    draft: ExerciseDraft, which: Direction, variations: tuple[Variation, ...]
) -> ExerciseDraft:
    changed: dict[str, Any] = {which: variations}
    return replace(draft, **changed)
