"""Reads the library that comes with the program, fast and without the checks.

The tests hold that file to every rule of the format. So it is not validated on the way to the
first page, which would take longer than all else there; and pydantic, which does it, is not even
loaded. What does not fit here after all, since somebody has edited the file, is left to the checks
and to what they have to say.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast
from zlib import crc32

from lowback_timer.core.plan.dose import Level, Sides
from lowback_timer.core.plan.exercise import Load, Muscle, Position
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.library.format.convert import exercise_from
from lowback_timer.library.format.resolve import workout_from
from lowback_timer.library.format.texts import exercises_in, workouts_in
from lowback_timer.library.model import Library, Source
from lowback_timer.library.paths import overlay_path
from lowback_timer.resources import parsed_dir

FORMAT = "1"


class UnexpectedError(Exception):
    """The file is not as it was shipped."""


def load_shipped(file: Path, images: Path, language: str) -> Library:
    """The library in `file`, in a language if there are texts in it.

    Raises:
        UnexpectedError: it has to be read with all checks.
    """
    try:
        library = _library_from(_read(file), Path(os.path.realpath(images)))
        texts = overlay_path(file, language)
        if language and texts.exists():
            library = _in_language(library, _read(texts))
    except (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError) as error:
        raise UnexpectedError(str(error)) from error
    return library


def _read(file: Path) -> dict[str, Any]:
    text = file.read_bytes()
    found = _parsed_before(file, text)
    if found is None:
        found = parse(text)
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError("it is of another format")
    return found


def parse(text: bytes) -> object:
    """What a YAML text holds; every scalar in it is text, so no word is taken for another thing.

    Raises:
        ValueError: it is none.
    """
    import yaml  # noqa: PLC0415 - loading it takes longer than all that is done here

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        return yaml.load(text, loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _parsed_before(file: Path, text: bytes) -> object | None:
    """What `make library` has parsed of this very text; None when it was another one.

    It lies beside the pictures as JSON. What is not there, damaged, or of another text, is parsed.
    """
    try:
        kept = json.loads((parsed_dir() / f"{file.stem}.json").read_bytes())
        found: object = kept["data"] if kept["crc32"] == crc32(text) else None
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return found


def _library_from(data: dict[str, Any], images: Path) -> Library:
    exercises = {
        raw["id"]: exercise_from(
            cast("Any", _Entry({**_EXERCISE, **raw})), str(images / raw["picture"])
        )
        for raw in data["exercises"]
    }
    named = _entries(data, "sections")
    workouts = {
        raw["id"]: workout_from(cast("Any", _Entry(raw)), exercises, named)
        for raw in data["workouts"]
    }
    return Library(
        exercises=exercises,
        workouts=workouts,
        equipment=data["equipment"],
        sources={key: Source(**source) for key, source in data["sources"].items()},
    )


def _in_language(library: Library, data: dict[str, Any]) -> Library:
    exercises = exercises_in(library.exercises, _entries(data, "exercises"))
    return Library(
        exercises=exercises,
        workouts=workouts_in(library.workouts, _entries(data, "workouts"), exercises),
        equipment={**library.equipment, **data.get("equipment", {})},
        sources=library.sources,
    )


class _Entry:
    """Keys with values, with the attributes that a validated entry has."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    def __getattr__(self, name: str) -> Any:
        value = self._data.get(name)
        if value is None:
            return 1 if name == "rounds" else None
        return _READERS.get(name, _plain)(value)


def _entries(data: dict[str, Any], name: str) -> Any:
    """What is under a key, as entries by id."""
    return {key: _Entry(value) for key, value in data.get(name, {}).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return _Entry(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value


def _number(value: Any) -> Any:
    """A number, several, a number for each level, or as much as one can."""
    if isinstance(value, dict):
        return _Entry(value)
    if value == "max":
        return value
    return [int(each) for each in value] if isinstance(value, list) else int(value)


def _switch(value: str) -> str:
    if value not in {"on", "off"}:
        raise ValueError("one of the other words for the two")
    return value


def _doses(value: list[dict[str, Any]]) -> list[_Entry]:
    return [_Entry({**_DOSE, **each}) for each in value]


def _tempo(value: dict[str, Any]) -> _Entry:
    return _Entry({"hold": "0", "pause": "0", **value})


def _muscles(value: Any) -> Any:
    if isinstance(value, dict):
        return _Entry({"secondary": [], **value})
    return [Muscle(each) for each in value]


# What the schema says when nothing is written.
_EXERCISE: dict[str, Any] = {
    "load": "none",
    "starts": "bottom",
    "other_names": [],
    "needs": [],
    "optional": [],
    "avoid": [],
    "easier": [],
    "harder": [],
    "sources": [],
}
_DOSE: dict[str, Any] = {
    "tempo": {"lift": "2", "hold": "0", "lower": "2", "pause": "1"},
    "sides": "both",
}


_NUMBERS = (
    *("lift", "lower", "pause", "hold", "reps", "sets", "rounds"),
    *("rest", "rest_after", "estimate", "load_g"),
    *("beginner", "intermediate", "advanced"),
)
_READERS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_NUMBERS, _number),
    "default": _switch,
    "doses": _doses,
    "goal": Goal,
    "kind": SectionKind,
    "level": Level,
    "load": Load,
    "muscles": _muscles,
    "position": Position,
    "primary": _muscles,
    "secondary": _muscles,
    "sides": Sides,
    "tempo": _tempo,
}
