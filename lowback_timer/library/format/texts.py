"""Lays the texts of another language over a library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from lowback_timer.core.plan.exercise import Exercise, SideNames, Variation
from lowback_timer.core.plan.workout import Workout

if TYPE_CHECKING:
    from lowback_timer.library.format.overlay_schema import ExerciseTexts, WorkoutTexts


def exercises_in(
    exercises: Mapping[str, Exercise], texts: Mapping[str, ExerciseTexts]
) -> dict[str, Exercise]:
    """The exercises with the texts that there are for them."""
    return {
        key: _exercise_in(exercise, texts[key]) if key in texts else exercise
        for key, exercise in exercises.items()
    }


def workouts_in(
    workouts: Mapping[str, Workout],
    texts: Mapping[str, WorkoutTexts],
    exercises: Mapping[str, Exercise],
) -> dict[str, Workout]:
    """The workouts with the texts that there are for them, made of exercises in that language."""
    return {
        key: _workout_in(workout, texts.get(key), exercises) for key, workout in workouts.items()
    }


def _exercise_in(exercise: Exercise, texts: ExerciseTexts) -> Exercise:
    names = texts.side_names
    return replace(
        exercise,
        name=texts.name or exercise.name,
        other_names=_either(texts.other_names, exercise.other_names),
        why=texts.why or exercise.why,
        set_up=_either(texts.set_up, exercise.set_up),
        movement=_either(texts.movement, exercise.movement),
        cues=_either(texts.cues, exercise.cues),
        avoid=_either(texts.avoid, exercise.avoid),
        easier=_variations(texts.easier, exercise.easier),
        harder=_variations(texts.harder, exercise.harder),
        side_names=SideNames(names.left, names.right) if names else exercise.side_names,
    )


def _either(texts: Sequence[str] | None, originals: tuple[str, ...]) -> tuple[str, ...]:
    return originals if texts is None else tuple(texts)


def _variations(
    texts: Sequence[str] | None, originals: tuple[Variation, ...]
) -> tuple[Variation, ...]:
    if texts is None:
        return originals
    return tuple(
        Variation(text, original.exercise) for text, original in zip(texts, originals, strict=True)
    )


def _workout_in(
    workout: Workout, texts: WorkoutTexts | None, exercises: Mapping[str, Exercise]
) -> Workout:
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(item, exercise=exercises[item.exercise.id]) for item in section.items
            ),
        )
        for section in workout.sections
    )
    if texts is None:
        return replace(workout, sections=sections)
    return replace(
        workout,
        name=texts.name or workout.name,
        summary=texts.summary or workout.summary,
        sections=sections,
    )
