"""OpenHIIT up to version 1.4: a list of flat entries. The program itself no longer reads it."""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import Draft, DraftWorkout, Group
from lowback_timer.library.importers.fields import Fields, entries_of
from lowback_timer.library.importers.limits import MOST_ENTRIES, MOST_ROUNDS, MOST_SECONDS
from lowback_timer.library.importers.openhiit import (
    PROGRAM,
    cool_down,
    named_works,
    names_at,
    rounds_of,
    sounds_and_colours,
    warm_up,
)

_SECONDS = range(MOST_SECONDS + 1)


def read(value: object) -> Draft | None:
    """The workouts of a list; None when it is no list of these.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if not isinstance(value, list) or not any(map(_is_workout, value)):
        return None
    listed = list(entries_of(PROGRAM, value))
    workouts = tuple(map(_workout, listed))
    lost = [sounds_and_colours()]
    lost += [_half_time(each) for each in listed if each.whole("halfTime", _SECONDS, 0)]
    return Draft(PROGRAM, workouts, lost=tuple(lost))


def _is_workout(value: object) -> bool:
    return isinstance(value, dict) and "exerciseTime" in value and "numExercises" in value


def _half_time(fields: Fields) -> str:
    text = translate(
        "Import", "The {seconds} s to change sides in the middle of an exercise in “{workout}”."
    )
    seconds = fields.whole("halfTime", _SECONDS)
    return text.format(seconds=seconds, workout=fields.text("title", ""))


def _workout(fields: Fields) -> DraftWorkout:
    return DraftWorkout(fields.text("title", ""), tuple(_groups(fields)))


def _groups(fields: Fields) -> Iterator[Group]:
    rest_ms = fields.whole("restTime", _SECONDS, 0) * 1000
    break_ms = fields.whole("breakTime", _SECONDS, 0) * 1000
    if warm_up_ms := fields.whole("warmupTime", _SECONDS, 0) * 1000:
        yield warm_up(warm_up_ms, rest_ms)
    count = fields.whole("numExercises", range(MOST_ENTRIES + 1))
    work_ms = fields.whole("exerciseTime", _SECONDS) * 1000
    works = named_works(names_at(fields, "exercises"), count, work_ms)
    rounds = fields.whole("iterations", range(MOST_ROUNDS + 1), 1) or 1
    yield rounds_of(works, rest_ms, break_ms or rest_ms, rounds)
    if cool_down_ms := fields.whole("cooldownTime", _SECONDS, 0) * 1000:
        yield cool_down(cool_down_ms)
