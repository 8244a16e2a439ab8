"""qintervals: a title and intervals, in YAML; blocks are repeated, and lie in each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

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
    unrolled,
)
from lowback_timer.library.importers.errors import too_much
from lowback_timer.library.importers.fields import Fields
from lowback_timer.library.importers.limits import DEEPEST, MOST_ENTRIES, MOST_ROUNDS, MOST_SECONDS
from lowback_timer.library.problems import LibraryError, ProblemList
from lowback_timer.library.yaml.compose import NotYamlError
from lowback_timer.library.yaml.document import Document
from lowback_timer.library.yaml.scalars import Misread

PROGRAM = "qintervals"
_LENGTH = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})\s*([sm])\s*", re.ASCII)
_SECONDS = {"s": 1, "m": 60}
_KINDS = {
    "work": SectionKind.MAIN,
    "warmup": SectionKind.WARM_UP,
    "warmdown": SectionKind.COOL_DOWN,
}
_TRUE = {"true", "yes", "on"}


def read(text: str) -> Draft | None:
    """The workout that a text describes; None when it is no YAML of this kind.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    if "intervals" not in text:
        return None
    try:
        value = Document(text, ProblemList(Path(PROGRAM))).data
    except (NotYamlError, LibraryError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("intervals"), list):
        return None
    top = Fields(PROGRAM, value)
    title = value.get("title")
    if isinstance(title, int | Misread):
        title = title.text if isinstance(title, Misread) else str(title)
    name = Fields(PROGRAM, {"title": title}).text("title", "")
    groups = tuple(_groups(top))
    if sum(len(each.entries) * each.rounds for each in groups) > MOST_ENTRIES:
        raise too_much(PROGRAM)
    # A row of single intervals is one run of them.
    return Draft(PROGRAM, (DraftWorkout(name, groups),))


def _groups(fields: Fields) -> Iterator[Group]:
    for entry in fields.items("intervals"):
        yield _block(entry.fields("block"), 1) if "block" in entry else Group((_interval(entry),))


def _block(fields: Fields, depth: int) -> Group:
    """A block; those inside it are written out."""
    if depth > DEEPEST:
        raise too_much(PROGRAM)
    entries: list[Entry] = []
    for each in fields.items("intervals"):
        if "block" in each:
            inner = _block(each.fields("block"), depth + 1)
            if len(inner.entries) * inner.rounds > MOST_ENTRIES:
                raise too_much(PROGRAM)
            entries.extend(unrolled(inner))
        else:
            entries.append(_interval(each))
        if len(entries) > MOST_ENTRIES:
            raise too_much(PROGRAM)
    rounds = fields.whole("repeats", range(MOST_ROUNDS + 1), 1)
    return Group(tuple(entries), rounds, _is_true(fields, "skip_last_rest"))


def _is_true(fields: Fields, key: str) -> bool:
    value = fields.raw(key)
    word = value.text if isinstance(value, Misread) else value
    if word is None:
        return False
    if not isinstance(word, str):
        fields.refuse(key)
    return word.strip().lower() in _TRUE


def _interval(fields: Fields) -> Entry:
    kind = fields.text("type")
    length = fields.raw("length")
    found = _LENGTH.fullmatch(length) if isinstance(length, str) else None
    if found is None:
        fields.refuse("length")
    duration = Fraction(found[1]) * _SECONDS[found[2]]
    if duration > MOST_SECONDS:
        fields.refuse("length")
    duration_ms = round(duration * 1000)
    if kind == "rest":
        return Rest(duration_ms)
    if kind not in _KINDS:
        fields.refuse("type")
    name = fields.text("name", "") or translate("Import", "Work")
    return Work(name, Timed(duration_ms), kind=_KINDS[kind])
