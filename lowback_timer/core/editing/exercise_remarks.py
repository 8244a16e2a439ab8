"""What there is to say of an exercise that is being written, and about which part of it.

What it lacks keeps it from being saved; all else is a word. The limits are those of the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from lowback_timer.core.editing.exercise_draft import ExerciseDraft, is_seen, lines_of
from lowback_timer.core.plan.dose import Reps
from lowback_timer.core.plan.exercise import LEAST_CUES, LONGEST_CUE, MOST_CUES, Exercise
from lowback_timer.core.plan.limits import LINE_LETTERS, NAME_LETTERS, PARAGRAPH_LETTERS
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate

MOST_LINES = 20
"""Of set-up, movement, mistakes or other names."""


class About(Enum):
    """What a remark is about."""

    NAME = "name"
    KINDS = "kinds"
    SIDES = "sides"
    WHY = "why"
    SET_UP = "set_up"
    MOVEMENT = "movement"
    CUES = "cues"
    AVOID = "avoid"
    OTHER_NAMES = "other_names"
    EASIER = "easier"
    HARDER = "harder"


@dataclass(frozen=True, slots=True)
class ExerciseRemark:
    """One sentence on an exercise."""

    about: About
    text: str
    is_lack: bool = True
    """Whether it cannot be saved like that."""


def exercise_remarks(
    draft: ExerciseDraft, others: Iterable[Exercise] = (), uses: Iterable[Workout] = ()
) -> tuple[ExerciseRemark, ...]:
    """All there is to say, from top to bottom.

    Args:
        draft: What has been written.
        others: The exercises that there are besides.
        uses: The workouts in which it is.
    """
    return (
        *_about_name(draft, others),
        *_about_kinds(draft, uses),
        *_about_sides(draft),
        *_about_texts(draft),
        *_about_cues(draft),
        *_about_variations(draft),
    )


def lacks_of(draft: ExerciseDraft, uses: Iterable[Workout] = ()) -> tuple[ExerciseRemark, ...]:
    """What keeps it from being an exercise, or workouts from being able to use it."""
    return tuple(each for each in exercise_remarks(draft, uses=uses) if each.is_lack)


def _about_name(draft: ExerciseDraft, others: Iterable[Exercise]) -> Iterator[ExerciseRemark]:
    if not is_seen(draft.name):
        yield ExerciseRemark(About.NAME, translate("OwnExercise", "It needs a name."))
        return
    name = draft.name.strip().casefold()
    if any(each.name.casefold() == name and each.id != draft.id for each in others):
        text = translate("OwnExercise", "Another exercise is called like that.")
        yield ExerciseRemark(About.NAME, text, is_lack=False)


def _about_kinds(draft: ExerciseDraft, uses: Iterable[Workout]) -> Iterator[ExerciseRemark]:
    for workout in uses:
        used = {
            "reps" if isinstance(item.dose.work, Reps) else "hold"
            for section in workout.sections
            for item in section.items
            if item.exercise.id == draft.id
        }
        for kind in used.difference(draft.kinds):
            text = (
                translate("OwnExercise", "“{workout}” has it in reps: change that there first.")
                if kind == "reps"
                else translate("OwnExercise", "“{workout}” has it held: change that there first.")
            )
            yield ExerciseRemark(About.KINDS, text.format(workout=workout.name))


def _about_sides(draft: ExerciseDraft) -> Iterator[ExerciseRemark]:
    names = draft.side_names
    if is_seen(names.left) != is_seen(names.right):
        text = translate("OwnExercise", "Both sides need a name, or none does.")
        yield ExerciseRemark(About.SIDES, text)


def _about_texts(draft: ExerciseDraft) -> Iterator[ExerciseRemark]:
    if len(draft.why.strip()) > PARAGRAPH_LETTERS:
        text = translate(
            "OwnExercise", "That is longer than %n character(s).", None, PARAGRAPH_LETTERS
        )
        yield ExerciseRemark(About.WHY, text)
    for about, written, letters in (
        (About.SET_UP, draft.set_up, LINE_LETTERS),
        (About.MOVEMENT, draft.movement, LINE_LETTERS),
        (About.AVOID, draft.avoid, LINE_LETTERS),
        (About.OTHER_NAMES, draft.other_names, NAME_LETTERS),
    ):
        lines = lines_of(written)
        if len(lines) > MOST_LINES:
            text = translate("OwnExercise", "That is more than %n line(s).", None, MOST_LINES)
            yield ExerciseRemark(about, text)
        long = next((each for each in lines if len(each) > letters), None)
        if long is not None:
            yield ExerciseRemark(about, _too_long(long, letters))


def _about_cues(draft: ExerciseDraft) -> Iterator[ExerciseRemark]:
    cues = lines_of(draft.cues)
    long = next((each for each in cues if len(each) > LONGEST_CUE), None)
    if long is not None:
        yield ExerciseRemark(About.CUES, _too_long(long, LONGEST_CUE))
    elif cues and not LEAST_CUES <= len(cues) <= MOST_CUES:
        text = translate(
            "OwnExercise", "It takes three to five of them, or none; you have %n.", None,
            len(cues),
        )  # fmt: skip
        yield ExerciseRemark(About.CUES, text)


def _about_variations(draft: ExerciseDraft) -> Iterator[ExerciseRemark]:
    for about, variations in ((About.EASIER, draft.easier), (About.HARDER, draft.harder)):
        if any(each.exercise and not is_seen(each.text) for each in variations):
            text = translate("OwnExercise", "Say what is different, beside where it leads.")
            yield ExerciseRemark(about, text)


def _too_long(line: str, letters: int) -> str:
    text = translate("OwnExercise", "“{line}” is longer than %n character(s).", None, letters)
    words = line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"
    return text.format(line=words)


_SHOWN = 24
"""Of a line that is too long."""
