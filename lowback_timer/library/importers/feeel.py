"""Feeel: a workout in JSON, or several in an archive.

Its exercises are numbers of wger's list. The few that are ours, or near to the lower back, are in a
table; of all others the number is all that is known.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.text import translate
from lowback_timer.library.importers import archive
from lowback_timer.library.importers.draft import (
    Draft,
    DraftWorkout,
    Entry,
    Group,
    Rest,
    Timed,
    Work,
)
from lowback_timer.library.importers.errors import NotTakenError
from lowback_timer.library.importers.fields import Fields
from lowback_timer.library.importers.limits import MOST_SECONDS
from lowback_timer.library.importers.texts import NotJsonError, decode, parse_json

PROGRAM = "Feeel"
_SECONDS = range(MOST_SECONDS + 1)


@dataclass(frozen=True, slots=True)
class Known:
    """An exercise of wger's list."""

    name: str
    id: str = ""
    """Of the exercise of ours that it is."""
    side: Side | None = None


KNOWN = {
    184: Known("Deadlift", "deadlift"),
    265: Known("Glute bridge", "bridge"),
    268: Known("Good morning", "good-morning"),
    301: Known("Hyperextension", "back-extension-bench"),
    458: Known("Plank", "front-plank"),
    484: Known("Rack deadlift", "rack-pull"),
    507: Known("Romanian deadlift"),
    580: Known("Side plank", "side-plank", Side.LEFT),
    636: Known("Superman", "superman"),
    1001: Known("High plank"),
    1003: Known("Kettlebell deadlift"),
    1019: Known("Side plank", "side-plank", Side.RIGHT),
    1143: Known("Back extension", "back-extension"),
}


def read(value: object) -> Draft | None:
    """The workout of one file; None when it is none of these.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if not isinstance(value, dict) or "fullWorkout" not in value:
        return None
    return _draft([_workout(Fields(PROGRAM, value).fields("fullWorkout"))])


def read_archive(data: bytes) -> Draft:
    """The workouts of an archive.

    Raises:
        UnreadableFileError: it is damaged, or dangerous to unpack.
        NotTakenError: there is something else in it, or something makes no sense.
    """
    workouts = []
    for content in archive.unpacked(data):
        decoded = decode(content)
        try:
            value = None if decoded is None else parse_json(decoded.text)
        except NotJsonError:
            value = None
        if not isinstance(value, dict) or "fullWorkout" not in value:
            raise NotTakenError(_strange())
        workouts.append(_workout(Fields(PROGRAM, value).fields("fullWorkout")))
    if not workouts:
        raise NotTakenError(_strange())
    return _draft(workouts)


def _draft(workouts: list[DraftWorkout]) -> Draft:
    names = (
        work.name
        for workout in workouts
        for group in workout.groups
        for work in group.entries
        if isinstance(work, Work)
    )
    unknown = dict.fromkeys(name for name in names if name not in _NAMES)
    lost = tuple(map(_nameless, unknown))
    return Draft(PROGRAM, tuple(workouts), lost=lost)


_NAMES = {each.name for each in KNOWN.values()}


def _workout(fields: Fields) -> DraftWorkout:
    workout = fields.fields("workout")
    work_s = workout.whole("exerciseDuration", _SECONDS, 0)
    break_s = workout.whole("breakDuration", _SECONDS, 0)
    exercises = sorted(
        fields.items("workoutExercises"), key=lambda each: each.whole("orderPosition", _SECONDS, 0)
    )
    entries: list[Entry] = []
    for each in exercises:
        # A break comes before its exercise, and there is none before the first.
        if entries:
            entries.append(Rest(each.whole("breakDuration", _SECONDS, break_s) * 1000))
        duration_ms = each.whole("exerciseDuration", _SECONDS, work_s) * 1000
        entries.append(_work(each.whole("exercise", range(2**31)), duration_ms))
    return DraftWorkout(workout.text("title", ""), (Group(tuple(entries)),))


def _work(number: int, duration_ms: int) -> Work:
    known = KNOWN.get(number)
    if known is None:
        name = translate("Import", "Exercise {number}").format(number=number)
        return Work(name, Timed(duration_ms))
    return Work(known.name, Timed(duration_ms), side=known.side, exercise_id=known.id)


def _nameless(name: str) -> str:
    text = translate("Import", "The name of “{name}”: the file has its number alone.")
    return text.format(name=name)


def _strange() -> str:
    text = translate("Import", "This archive holds something else than workouts of {program}.")
    return text.format(program=PROGRAM)
