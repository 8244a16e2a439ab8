"""Exercise Timer, also known as Hiit: it has no files, but a setting that can be brought along.

That is a list in JSON, which comes as it is, as `gsettings get` prints it, or as a line of what
`dconf dump` prints and of the file in which a Flatpak keeps its settings.
"""

from __future__ import annotations

import re

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
from lowback_timer.library.importers.fields import Fields, entries_of
from lowback_timer.library.importers.gvariant import text_in
from lowback_timer.library.importers.limits import MOST_ENTRIES, MOST_SECONDS
from lowback_timer.library.importers.texts import NotJsonError, parse_json

PROGRAM = "Exercise Timer"
KEY = "exercise-json-list"
_LINE = re.compile(rf"(?:^|[ \t]){KEY}[ \t]{{0,9}}=?[ \t]{{0,9}}(?=['\"])", re.MULTILINE)
_SECONDS = range(MOST_SECONDS + 1)


def read(value: object) -> Draft | None:
    """The trainings of a list, each of them a workout; None when it is no list of these.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if not isinstance(value, list) or not any(map(_is_training, value)):
        return None
    return Draft(PROGRAM, tuple(map(_workout, entries_of(PROGRAM, value))))


def read_setting(text: str) -> Draft | None:
    """The trainings of a setting as it was printed or kept; None when it is not in there.

    Raises:
        NotTakenError: it is in there, and cannot be read.
    """
    stripped = text.strip()
    if stripped.startswith(("'", '"')):
        return _of_setting(stripped)
    if (found := _LINE.search(text)) is None:
        return None
    draft = _of_setting(text[found.end() :])
    if draft is None:
        message = translate("Import", "The setting `{key}` in this file holds no trainings.")
        raise NotTakenError(message.format(key=KEY))
    return draft


def _of_setting(written: str) -> Draft | None:
    inside = text_in(written)
    try:
        return None if inside is None else read(parse_json(inside))
    except NotJsonError:
        return None


def _is_training(value: object) -> bool:
    return isinstance(value, dict) and any(
        name in value and sets in value
        for name in ("Title", "name")
        for sets in ("Sets", "sets")
        if any(key in value for key in ("ExerciseSec", "exercise_s"))
    )


def _workout(fields: Fields) -> DraftWorkout:
    title = fields.text("Title" if "Title" in fields else "name")
    sets = _number(fields, "Sets", "sets", range(MOST_ENTRIES // 2 + 1), 1)
    work_ms = _number(fields, "ExerciseSec", "exercise_s", _SECONDS) * 1000
    rest_ms = _number(fields, "RestSec", "rest_s", _SECONDS, 0) * 1000
    _number(fields, "PreparationSec", "warmup_s", _SECONDS, 0)
    entries: tuple[Entry, ...] = (Work(title, Timed(work_ms)), Rest(rest_ms))
    return DraftWorkout(title, (Group(entries, sets, skips_last_rest=True),))


def _number(
    fields: Fields, key: str, old_key: str, numbers: range, default: int | None = None
) -> int:
    """The number at a key, or at what it was called before."""
    return fields.whole(key if key in fields else old_key, numbers, default)
