"""OpenHIIT from version 1.5 on: a list of timers."""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.plan.workout import SectionKind
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
from lowback_timer.library.importers.fields import Fields, entries_of, on_one_line
from lowback_timer.library.importers.limits import MOST_ENTRIES, MOST_ROUNDS, MOST_SECONDS
from lowback_timer.library.importers.texts import NotJsonError, parse_json

PROGRAM = "OpenHIIT"
_SECONDS = range(MOST_SECONDS + 1)


def read(value: object) -> Draft | None:
    """The timers of a list; None when it is no list of these.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if not isinstance(value, list) or not any(map(_is_timer, value)):
        return None
    workouts = tuple(map(_workout, entries_of(PROGRAM, value)))
    return Draft(PROGRAM, workouts, lost=(sounds_and_colours(),))


def sounds_and_colours() -> str:
    """That they stay behind."""
    text = translate("Import", "{program}’s sounds and colours.")
    return text.format(program=PROGRAM)


def rounds_of(works: list[Work], rest_ms: int, between_ms: int, rounds: int) -> Group:
    """Rounds of works with rests between them, and another one between the rounds."""
    entries: list[Entry] = []
    for index, work in enumerate(works):
        entries += [work, Rest(rest_ms if index < len(works) - 1 else between_ms)]
    return Group(tuple(entries), rounds, skips_last_rest=True)


def warm_up(duration_ms: int, rest_ms: int) -> Group:
    """The one stretch of warm-up, with the rest that follows it."""
    name = translate("Import", "Warm-up")
    return Group((Work(name, Timed(duration_ms), kind=SectionKind.WARM_UP), Rest(rest_ms)))


def cool_down(duration_ms: int) -> Group:
    """The one stretch of cool-down."""
    work = Work(translate("Import", "Cool-down"), Timed(duration_ms), kind=SectionKind.COOL_DOWN)
    return Group((work,))


def nested(fields: Fields, key: str) -> object:
    """What stands at a key, which may be JSON written as a text.

    Raises:
        NotTakenError: it is a text that is no JSON.
    """
    value = fields.raw(key)
    if not isinstance(value, str):
        return value
    try:
        return parse_json(value) if value.strip() else None
    except NotJsonError:
        fields.refuse(key)


def names_at(fields: Fields, key: str) -> list[str]:
    """The names of the activities; fewer than there are intervals, or none.

    Raises:
        NotTakenError: it is no list of names.
    """
    value = nested(fields, key)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > MOST_ENTRIES:
        fields.refuse(key)
    return [on_one_line(each) if isinstance(each, str) else fields.refuse(key) for each in value]


def named_works(names: list[str], count: int, duration_ms: int) -> list[Work]:
    """So many stretches of work; those without a name are called so as the program does."""
    plain = translate("Import", "Work")
    padded = [*names, *[""] * (count - len(names))][:count]
    return [Work(name or plain, Timed(duration_ms)) for name in padded]


def _is_timer(value: object) -> bool:
    return isinstance(value, dict) and "timeSettings" in value and "activeIntervals" in value


def _workout(fields: Fields) -> DraftWorkout:
    return DraftWorkout(fields.text("name", ""), tuple(_groups(fields)))


def _groups(fields: Fields) -> Iterator[Group]:
    times = Fields(PROGRAM, nested(fields, "timeSettings"), "timeSettings")
    rest_ms = times.whole("restTime", _SECONDS, 0) * 1000
    break_ms = times.whole("breakTime", _SECONDS, 0) * 1000
    if warm_up_ms := times.whole("warmupTime", _SECONDS, 0) * 1000:
        yield warm_up(warm_up_ms, rest_ms)
    count = fields.whole("activeIntervals", range(MOST_ENTRIES + 1))
    work_ms = times.whole("workTime", _SECONDS, 0) * 1000
    works = named_works(names_at(fields, "activities"), count, work_ms)
    holder = times if "restarts" in times else fields
    rounds = holder.whole("restarts", range(MOST_ROUNDS), 0) + 1
    yield rounds_of(works, rest_ms, break_ms or rest_ms, rounds)
    if cool_down_ms := times.whole("cooldownTime", _SECONDS, 0) * 1000:
        yield cool_down(cool_down_ms)
