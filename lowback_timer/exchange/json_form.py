"""The log as JSON: all of it, to be read back without loss. docs/log-format.md describes it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from lowback_timer.core.text import translate
from lowback_timer.exchange.found import Found, Problems, UnknownFormError, UnreadableError
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
_SESSIONS = re.compile(r'(?<!\\)"sessions"\s*:\s*\[')
"""Where they begin; a quotation mark inside of a text has a backslash before it."""
_NEXT = re.compile(r"[\s,]*")


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


def read(text: str) -> Found:
    """What a JSON text holds.

    Raises:
        UnreadableError: it is no log, or of a newer version.
    """
    problems = Problems()
    if FORMAT not in text:
        raise UnknownFormError(translate("Exchange", "This is not a log that can be taken in."))
    data = _parsed(text, problems)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UnknownFormError(translate("Exchange", "This is not a log that can be taken in."))
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise UnreadableError(
            translate("Exchange", "The file does not say of which version it is.")
        )
    if version > VERSION:
        raise UnreadableError(
            translate("Exchange", "The file was written by a newer version of this program.")
        )
    return Found("Lowback Timer, JSON", _copy(data, text, problems), problems)


def _parsed(text: str, problems: Problems) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        rescued = _rescued(text)
        if rescued is None:
            words = translate("Exchange", "This is not JSON: line {line} cannot be read.")
            raise UnreadableError(words.format(line=error.lineno)) from None
        words = translate(
            "Exchange", "The file breaks off here or is damaged; the rest is left out."
        )
        problems.left_out(error.lineno, words)
        return rescued
    except RecursionError:
        text = translate("Exchange", "What stands in the file is nested far too deeply.")
        raise UnreadableError(text) from None
    except ValueError as error:
        raise UnreadableError(
            translate("Exchange", "There is a number in the file that is none.")
        ) from error


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _rescued(text: str) -> Any:
    """What is left of a file that was cut off: all sessions that are whole. None: nothing is."""
    begin = _SESSIONS.search(text)
    if begin is None:
        return None
    whole = list(_objects(text, begin.end()))
    try:
        data = json.loads(f"{text[: begin.end()]}]}}", parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    data["sessions"] = [each for each, _ in whole]
    return data


def _objects(text: str, at: int) -> Iterator[tuple[Any, int]]:
    """The values of a list one by one, and where each begins, as far as they can be read."""
    decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
    while True:
        space = _NEXT.match(text, at)
        assert space is not None
        begin = space.end()
        try:
            value, at = decode(text, begin)
        except (ValueError, RecursionError):
            return
        yield value, begin


def _copy(data: dict[str, Any], text: str, problems: Problems) -> LogCopy:
    lines = _Lines(text)
    sessions = []
    for index, each in enumerate(_list(data, "sessions")):
        try:
            sessions.append(_session(each))
        except ValueProblem as problem:
            problems.left_out(lines.of_session(index), str(problem))
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


class _Lines:
    """Tells on which lines sessions begin, once somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None

    def of_session(self, index: int) -> int | None:
        if self._starts is None:
            begin = _SESSIONS.search(self._text)
            self._starts = (
                [] if begin is None else [at for _, at in _objects(self._text, begin.end())]
            )
        if index >= len(self._starts):
            return None
        return self._text.count("\n", 0, self._starts[index]) + 1


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
