"""How an exercise is written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from lowback_timer.core.plan.dose import DoseOption, RepsRange, Sides, Tempo
from lowback_timer.core.plan.exercise import Exercise, Load, Variation
from lowback_timer.core.text import translate
from lowback_timer.library.writing.amounts import seconds, tempo_data
from lowback_timer.library.writing.errors import WritingError

_USUAL_TEMPO = Tempo(2000, 0, 2000, 1000)
"""When a file says none."""


def exercise_data(exercise: Exercise, picture: str) -> dict[str, object]:
    """The keys and values of an exercise; what goes without saying is left out.

    Args:
        exercise: What is to be written.
        picture: The name of its picture in the file; empty for none.

    Raises:
        WritingError: the format has no words for it.
    """
    starts = {
        option.work.tempo.from_top
        for option in exercise.doses
        if isinstance(option.work, RepsRange)
    }
    if len(starts) > 1:
        text = translate("Writing", "A file can say only one place from which a rep starts.")
        raise WritingError(text)
    names = exercise.side_names
    data = {
        "id": exercise.id,
        "name": exercise.name,
        "other_names": [*exercise.other_names],
        "level": exercise.level.value,
        "position": exercise.position.value,
        "starts": "top" if True in starts else None,
        "needs": [*exercise.needs],
        "optional": [*exercise.optional],
        "load": None if exercise.load is Load.NONE else exercise.load.value,
        "muscles": _without_empty(
            {
                "primary": [each.value for each in exercise.primary],
                "secondary": [each.value for each in exercise.secondary],
            }
        ),
        "why": exercise.why,
        "set_up": [*exercise.set_up],
        "movement": [*exercise.movement],
        "cues": [*exercise.cues],
        "avoid": [*exercise.avoid],
        "easier": [_variation(each) for each in exercise.easier],
        "harder": [_variation(each) for each in exercise.harder],
        "side_names": _without_empty({"left": names.left, "right": names.right}),
        "doses": [_dose(option) for option in exercise.doses],
        "picture": picture,
        "sources": [*exercise.sources],
    }
    return _without_empty(data)


def picture_name(picture: str, own: Path, images: Path) -> str:
    """What a file in the folder `own` calls a picture, or one in `images`; empty for none.

    Raises:
        WritingError: it lies elsewhere.
    """
    if not picture:
        return ""
    path = Path(os.path.realpath(picture))
    for folder in (own, images):
        real = Path(os.path.realpath(folder))
        if path.is_relative_to(real):
            return path.relative_to(real).as_posix()
    text = translate("Writing", "The picture {name} does not lie in the folder of the file.")
    raise WritingError(text.format(name=path.name))


def _variation(variation: Variation) -> dict[str, object]:
    return _without_empty({"do": variation.text, "exercise": variation.exercise})


def _dose(option: DoseOption) -> dict[str, object]:
    work = option.work
    data: dict[str, object] = {}
    if isinstance(work, RepsRange):
        data["reps"] = [work.least, work.most]
        usual = _USUAL_TEMPO
        if work.tempo != Tempo(
            usual.lift_ms, usual.hold_ms, usual.lower_ms, usual.pause_ms, work.tempo.from_top
        ):
            data["tempo"] = dict(tempo_data(work.tempo))
    else:
        data["hold"] = [seconds(work.least_ms), seconds(work.most_ms)]
    if option.sides is not Sides.BOTH:
        data["sides"] = option.sides.value
    data["rest"] = seconds(option.rest_ms)
    if option.rest_after_ms is not None:
        data["rest_after"] = seconds(option.rest_after_ms)
    data["sets"] = {
        "beginner": option.beginner_sets,
        "intermediate": option.intermediate_sets,
        "advanced": option.advanced_sets,
    }
    return data


def _without_empty(data: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in data.items() if value not in (None, "", [], {})}
