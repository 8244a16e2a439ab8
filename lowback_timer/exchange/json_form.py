"""The log as JSON: all of it, to be read back without loss. docs/log-format.md describes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from lowback_timer.core.text import translate
from lowback_timer.exchange.found import Found, Problems, UnknownFormError, UnreadableError
from lowback_timer.exchange.json_text import Pieces, pieces_of
from lowback_timer.exchange.objects import (
    notch_from,
    notch_object,
    rating_from,
    rating_object,
    session_from,
    session_object,
    set_from,
    set_object,
)
from lowback_timer.exchange.values import ValueProblem, Values, instant_text
from lowback_timer.store.log.copies import Deletion, Instant, LogCopy, Notch, SessionCopy

T = TypeVar("T")

FORMAT, VERSION = "lowback-timer-log", 1


def written(copy: LogCopy, *, ascii_only: bool = False) -> Iterator[str]:
    """A log as the pieces of a JSON text, a line for each session.

    Args:
        copy: The log.
        ascii_only: Whether other letters are written as escapes, for a stream that has none.
    """
    encode = json.JSONEncoder(ensure_ascii=ascii_only).encode
    deletions = [
        {"session": each.uid, "at": instant_text(Instant(each.at_ms, None))}
        for each in copy.deletions
    ]
    yield f'{{\n"format": "{FORMAT}",\n"version": {VERSION}'
    for name, objects in (
        ("deletions", deletions),
        ("notches", [notch_object(each) for each in copy.notches]),
        ("ratings", [rating_object(each) for each in copy.ratings]),
    ):
        yield f',\n"{name}": {encode(objects)}'
    # Last, so that of a file that was cut off all others are there.
    yield ',\n"sessions": ['
    for number, session in enumerate(copy.sessions):
        sets = [set_object(each) for each in session.sets]
        yield f"{',' if number else ''}\n{encode({**session_object(session), 'sets': sets})}"
    yield "\n]\n}\n"


def read(text: str, progress: Callable[[], None] = lambda: None) -> Found:
    """What a JSON text holds.

    Args:
        text: The text.
        progress: Called now and then; what it raises ends the work.

    Raises:
        UnreadableError: it is no log, or of a newer version.
    """
    problems = Problems()
    if FORMAT not in text:
        raise UnknownFormError(translate("Exchange", "This is not a log that can be taken in."))
    try:
        pieces = pieces_of(text, "sessions", progress)
    except json.JSONDecodeError as error:
        words = translate("Exchange", "This is not JSON: line {line} cannot be read.")
        raise UnreadableError(words.format(line=error.lineno)) from None
    except (ValueError, RecursionError):
        words = translate("Exchange", "What stands in the file cannot be read as JSON.")
        raise UnreadableError(words) from None
    data = pieces.frame
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UnknownFormError(translate("Exchange", "This is not a log that can be taken in."))
    _check_version(data.get("version"))
    copy = _copy(data, pieces, problems)
    if pieces.broken_at is not None:
        words = translate(
            "Exchange", "The file breaks off here or is damaged; the rest is left out."
        )
        problems.left_out(pieces.broken_at, words)
    return Found("Lowback Timer, JSON", copy, problems)


def _check_version(version: object) -> None:
    if isinstance(version, bool) or not isinstance(version, int):
        raise UnreadableError(
            translate("Exchange", "The file does not say of which version it is.")
        )
    if version > VERSION:
        raise UnreadableError(
            translate("Exchange", "The file was written by a newer version of this program.")
        )


def _copy(data: dict[str, Any], pieces: Pieces, problems: Problems) -> LogCopy:
    _list(data, "sessions")  # what it holds has been taken apart
    sessions = []
    for line, each in pieces.entries:
        try:
            sessions.append(_session(each))
        except ValueProblem as problem:
            problems.left_out(line, str(problem))
    return LogCopy(
        tuple(sessions),
        tuple(_taken(data, "deletions", _deletion, problems)),
        tuple(_taken(data, "notches", _notch, problems)),
        tuple(_taken(data, "ratings", lambda each: rating_from(_values(each)), problems)),
    )


def _taken(
    data: dict[str, Any], name: str, take: Callable[[object], T], problems: Problems
) -> Iterator[T]:
    """What is in a list, but for what is wrong."""
    for number, each in enumerate(_list(data, name), start=1):
        try:
            yield take(each)
        except ValueProblem as problem:
            words = translate("Exchange", "Number {number} of `{name}`: {problem}")
            problems.left_out(None, words.format(number=number, name=name, problem=problem))


def _list(data: dict[str, Any], name: str) -> list[Any]:
    found = data.get(name, [])
    if not isinstance(found, list):
        raise UnreadableError(translate("Exchange", "`{name}` must be a list.").format(name=name))
    return found


def _values(found: object) -> Values:
    if not isinstance(found, dict):
        raise ValueProblem(translate("Exchange", "This must be an object with names and values."))
    return Values(found)


def _session(found: object) -> SessionCopy:
    values = _values(found)
    assert isinstance(found, dict)
    sets = found.get("sets", [])
    if not isinstance(sets, list):
        raise ValueProblem(translate("Exchange", "`{name}` must be a list.").format(name="sets"))
    taken = []
    for number, each in enumerate(sets, start=1):
        try:
            taken.append(set_from(_values(each)))
        except ValueProblem as problem:
            text = translate("Exchange", "Set {number}: {problem}")
            raise ValueProblem(text.format(number=number, problem=problem)) from None
    return session_from(values, taken)


def _deletion(found: object) -> Deletion:
    values = _values(found)
    return Deletion(values.text("session"), values.instant("at").ms)


def _notch(found: object) -> Notch:
    values = _values(found)
    assert isinstance(found, dict)
    return notch_from(values, is_refused=found.get("refused") is True)
