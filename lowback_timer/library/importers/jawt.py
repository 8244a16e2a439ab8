"""Just Another Workout Timer: an export of all workouts, or one workout that was shared.

Its exercises have a name and a time, and that is all: a rest is an exercise that somebody has
called so. The export writes every UTF-16 code unit as one byte, so letters beyond Latin-1 are
damaged in it, and some of them break the JSON; a shared workout is sound UTF-8.
"""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.text import translate
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
from lowback_timer.library.importers.fields import LOST_LETTER, Fields, entries_of
from lowback_timer.library.importers.limits import MOST_ROUNDS, MOST_SECONDS
from lowback_timer.library.importers.names import is_rest
from lowback_timer.library.importers.texts import Decoded

PROGRAM = "Just Another Workout Timer"
_MOST_RESTS = 10
"""That are named; nobody calls them by more names."""
_KEYS = ('"sets"', '"repetitions"', '"exercises"')


def read(value: object, decoded: Decoded) -> Draft | None:
    """The workouts of an export or a share; None when it is neither.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if not isinstance(value, dict):
        return None
    listed = value.get("workouts")
    if not (isinstance(listed, list) and any(map(_is_workout, listed))):
        if not _is_workout(value):
            return None
        listed = [value]
    workouts = tuple(map(_workout, entries_of(PROGRAM, listed, "workouts")))
    rests = dict.fromkeys(name for workout in listed for name in _rests_in(workout))
    differs = [_rests_sentence(tuple(rests))] if rests else []
    if decoded.is_latin or LOST_LETTER in "".join(_names_in(workouts)):
        differs.append(_damaged())
    return Draft(PROGRAM, workouts, differs=tuple(differs))


def refuse_damaged(text: str) -> None:
    """Explain a file that is no JSON any more because of its letters.

    Raises:
        NotTakenError: it was one of these.
    """
    if all(key in text for key in _KEYS):
        message = translate(
            "Import",
            "In its export, {program} has damaged letters that are not of Western Europe, so this "
            "file cannot be read; share the workouts from it one by one instead.",
        )
        raise NotTakenError(message.format(program=PROGRAM))


def _is_workout(value: object) -> bool:
    return isinstance(value, dict) and "title" in value and isinstance(value.get("sets"), list)


def _workout(fields: Fields) -> DraftWorkout:
    return DraftWorkout(fields.text("title"), tuple(map(_group, fields.items("sets"))))


def _group(fields: Fields) -> Group:
    rounds = fields.whole("repetitions", range(MOST_ROUNDS + 1), 1)
    return Group(tuple(map(_entry, fields.items("exercises"))), rounds)


def _entry(fields: Fields) -> Entry:
    name = fields.text("name", "")
    duration_ms = fields.whole("duration", range(MOST_SECONDS + 1)) * 1000
    return Rest(duration_ms) if is_rest(name) else Work(name, Timed(duration_ms))


def _rests_in(workout: object) -> Iterator[str]:
    """What the rests are called."""
    for group in Fields(PROGRAM, workout).items("sets"):
        for exercise in group.items("exercises"):
            if is_rest(name := exercise.text("name", "")):
                yield name


def _names_in(workouts: tuple[DraftWorkout, ...]) -> Iterator[str]:
    for workout in workouts:
        yield workout.name
        for group in workout.groups:
            yield from (each.name for each in group.entries if isinstance(each, Work))


def _rests_sentence(names: tuple[str, ...]) -> str:
    text = translate("Import", "Taken for rests because of their names: {names}.")
    quoted = translate("Import", "“{name}”")
    return text.format(names=", ".join(quoted.format(name=name) for name in names[:_MOST_RESTS]))


def _damaged() -> str:
    text = translate(
        "Import",
        "{program} damages letters when it exports; look over the names, or share the workouts "
        "from it one by one.",
    )
    return text.format(program=PROGRAM)
