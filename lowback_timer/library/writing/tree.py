"""A YAML text as a tree that knows where each of its parts stands, down to the character.

It is made for cutting a text up and putting it together again, not for reading values. The text is
one that our reader has found sound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

if TYPE_CHECKING:
    from yaml import BaseLoader as Loader
else:
    Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
"""An anchor or a tag before a value: `&mine`."""


@dataclass(slots=True)
class Scalar:
    """A word, a number or a text."""

    start: int
    end: int
    style: str
    """`'`, `"`, `|`, `>`, or nothing for a plain one."""


@dataclass(slots=True)
class Alias:
    """`*name` in the place of a value that stands elsewhere."""

    start: int
    end: int


@dataclass(slots=True)
class Sequence:
    """A list."""

    start: int
    end: int
    is_flow: bool
    """Whether it stands in brackets."""
    first: int = 0
    """Where its first dash is: `start`, unless it begins with a comment of whole lines."""
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with values."""

    start: int
    end: int
    is_flow: bool
    """Whether it stands in braces."""
    first: int = 0
    """Where its first key is: `start`, unless it begins with a comment of whole lines."""
    keys: list[str] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)


Node = Scalar | Alias | Sequence | Mapping


def tree_of(text: str) -> Node | None:
    """The root of a sound text; None when there is nothing but comments in it."""
    events = (each for each in yaml.parse(text, Loader=Loader) if _counts(each))
    builder = _Builder(text, events)
    return builder.root()


def line_end(text: str, position: int) -> int:
    """Where the line ends in which a position is, before its line break."""
    found = text.find("\n", position)
    end = len(text) if found < 0 else found
    return end - 1 if end > position and text[end - 1] == "\r" else end


def column_of(text: str, position: int) -> int:
    """How many characters stand before a position in its line."""
    return position - (text.rfind("\n", 0, position) + 1)


def comment_above(text: str, position: int) -> int:
    """Where the comment begins that stands right above a position, or the position if none does."""
    start = text.rfind("\n", 0, position) + 1
    if text[start:position].strip():
        return position
    begins = position
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if not text[above:start].lstrip().startswith("#"):
            break
        begins = start = above
    return begins


def _counts(event: Event) -> bool:
    return isinstance(event, NodeEvent | CollectionEndEvent)


class _Builder:
    def __init__(self, text: str, events: Iterator[Event]) -> None:
        self._text = text
        self._events = events

    def root(self) -> Node | None:
        first = next(self._events, None)
        return None if first is None else self._node(first)

    def _node(self, event: Event) -> Node:
        start, end = _span(event)
        if isinstance(event, AliasEvent):
            return Alias(start, end)
        if (found := _PROPERTIES.match(self._text, start)) and _has_properties(event):
            start = found.end()
        if isinstance(event, ScalarEvent):
            style = event.style or ""
            if style in {"|", ">"}:
                end = start + len(self._text[start:end].rstrip())
            return Scalar(start, max(start, end), style)
        if isinstance(event, MappingStartEvent):
            return self._mapping(start, bool(event.flow_style))
        assert isinstance(event, SequenceStartEvent)
        return self._sequence(start, bool(event.flow_style))

    def _mapping(self, start: int, is_flow: bool) -> Mapping:
        made = Mapping(start, start, is_flow)
        while not isinstance(event := next(self._events), CollectionEndEvent):
            key = self._node(event)
            value = self._node(next(self._events))
            made.keys.append(event.value if isinstance(event, ScalarEvent) else "")
            made.pairs.append((key, value))
        if not is_flow:
            made.first = made.pairs[0][0].start
            made.start = comment_above(self._text, made.first)
        made.end = self._end_of(made, event, made.pairs[-1][1] if made.pairs else None)
        return made

    def _sequence(self, start: int, is_flow: bool) -> Sequence:
        made = Sequence(start, start, is_flow)
        while not isinstance(event := next(self._events), CollectionEndEvent):
            made.items.append(self._node(event))
        if not is_flow:
            made.first = self._text.index("-", start)
            made.start = comment_above(self._text, made.first)
        made.end = self._end_of(made, event, made.items[-1] if made.items else None)
        return made

    def _end_of(self, made: Sequence | Mapping, event: Event, last: Node | None) -> int:
        """In brackets behind the last of them; else the end of the last line, comment included."""
        if made.is_flow or last is None:
            return _span(event)[1]
        return line_end(self._text, last.end)


def _span(event: Event) -> tuple[int, int]:
    assert event.start_mark, "only events that are made up have none"
    assert event.end_mark
    return event.start_mark.index, event.end_mark.index


def _has_properties(event: Event) -> bool:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    return anchor is not None or tag is not None
