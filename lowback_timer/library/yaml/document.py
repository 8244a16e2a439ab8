"""A YAML text as plain Python data that remembers where everything stood.

`Document.data` holds dictionaries, lists, text, whole numbers and `Misread` words, nothing else.
Places are looked up in the nodes only when there is a mistake to report.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from lowback_timer.core.text import translate
from lowback_timer.library.problems import ProblemList
from lowback_timer.library.yaml.compose import COLLECTION, PLAIN, TEXT, NotYamlError, compose
from lowback_timer.library.yaml.scalars import Misread, read_plain, shown
from lowback_timer.library.yaml.slips import bullet_in

Position = tuple[int, int]
Loc = tuple[str | int, ...]
"""Keys and indexes from the root to a value, as pydantic gives them."""

MOST_VALUES = 1_500_000
"""In a whole file, where a value that is repeated by an alias counts every time."""
MOST_VALUES_OF_ENTRY = 10_000
"""In one exercise or workout: bounds the work and the mistakes that one entry can cause."""
_ENTRY_DEPTH = 2

# Escapes in double quotes can smuggle in what a terminal would obey.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_UNFINISHED = (None, 0)


@dataclass(frozen=True, slots=True)
class Unquoted:
    """A value that is written without quotes."""

    loc: Loc
    text: str
    start: Position
    end: Position
    """Right behind its last character."""


class Document:
    """One parsed file.

    Args:
        text: What the file holds.
        problems: Takes the mistakes that can be passed over, such as a duplicate key.

    Raises:
        NotYamlError: the text cannot be understood any further.
    """

    def __init__(self, text: str, problems: ProblemList) -> None:
        self._problems = problems
        self._values = 0
        self._built: dict[int, tuple[object, int]] = {}
        self._keys: dict[int, dict[str, tuple[Node, Node]]] = {}
        self._root = compose(text)
        self.data = None if self._root is None else self._build(self._root, 0)
        self._built.clear()

    def value_at(self, loc: Loc) -> Position:
        """Where the value at `loc` begins, or the nearest one around it."""
        return self._find(loc)[1]

    def key_at(self, loc: Loc) -> Position:
        """Where the key of the value at `loc` begins."""
        return self._find(loc)[0]

    def unquoted_in(self, lines: Collection[int]) -> Iterator[Unquoted]:
        """The values without quotes that have a part in one of these lines, counted from 1."""
        waiting: list[tuple[Loc, Node]] = [((), self._root)] if self._root else []
        seen: set[int] = set()
        while waiting:
            loc, node = waiting.pop()
            if id(node) in seen:  # aliases
                continue
            seen.add(id(node))
            if isinstance(node, ScalarNode):
                span = range(node.start_mark.line + 1, node.end_mark.line + 2)
                if not node.style and any(line in lines for line in span):
                    yield Unquoted(loc, node.value, _start(node), _end(node))
            else:
                pairs: Iterable[tuple[str | int, Node]] = (
                    ((key.value, value) for key, value in node.value if isinstance(key, ScalarNode))
                    if isinstance(node, MappingNode)
                    else enumerate(node.value)
                )
                waiting.extend(((*loc, part), value) for part, value in pairs)

    def _find(self, loc: Loc) -> tuple[Position, Position]:
        key = node = self._root
        for part in loc:
            if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
                key = node = node.value[part]
            elif isinstance(node, MappingNode) and part in self._keys_of(node):
                key, node = self._keys_of(node)[str(part)]
            else:
                break
        return (_start(key), _start(node)) if key and node else ((1, 1), (1, 1))

    def _keys_of(self, node: MappingNode) -> dict[str, tuple[Node, Node]]:
        if id(node) not in self._keys:
            pairs = reversed(node.value)  # the first of two equal keys wins
            self._keys[id(node)] = {
                key.value: (key, value) for key, value in pairs if isinstance(key, ScalarNode)
            }
        return self._keys[id(node)]

    def _build(self, node: Node, depth: int) -> object:
        if type(node) is ScalarNode:
            self._values += 1
            return self._scalar(node)
        known = self._built.get(id(node))
        if known is None:
            return self._collection(node, depth)
        if known is _UNFINISHED:
            message = translate("Library", "an alias inside this refers back to it; write it out")
            raise NotYamlError(_start(node), message)
        value, size = known
        self._values += size
        self._check_size(node, depth, size)
        return value

    def _collection(self, node: Node, depth: int) -> object:
        before = self._values
        self._values += 1
        self._built[id(node)] = _UNFINISHED
        if node.tag != COLLECTION:
            self._problems.add(_start(node), _tag_sentence(node))
        value: object
        if isinstance(node, MappingNode):
            value = self._mapping(node, depth)
        else:
            value = [self._build(each, depth + 1) for each in node.value]
        size = self._values - before
        self._check_size(node, depth, size)
        self._built[id(node)] = value, size
        return value

    def _mapping(self, node: MappingNode, depth: int) -> dict[str, object]:
        found: dict[str, object] = {}
        before: Node | None = None
        for key_node, value_node in node.value:
            key = key_node.value
            before, previous = value_node, before
            if parted := _parted_by_comma(previous, key_node):
                self._problems.add(_start(previous or key_node), _comma_sentence(parted))
                continue
            if key_node.tag != TEXT and not self._is_sound_key(key_node, value_node):
                continue
            if key in found:
                first, value = self._keys_of(node)[key]
                sentence = bullet_in(key) or _twice_sentence(first, value, value_node)
                self._problems.add(_start(key_node), sentence)
                continue
            found[key] = self._build(value_node, depth + 1)
        self._values += len(node.value)
        return found

    def _is_sound_key(self, node: Node, value: Node) -> bool:
        key = self._scalar(node) if isinstance(node, ScalarNode) else None
        if isinstance(key, str):
            return True
        is_alone = isinstance(value, ScalarNode) and not value.value
        self._problems.add(_start(node), _key_sentence(key, is_alone=is_alone))
        return False

    def _scalar(self, node: ScalarNode) -> str | int | Misread:
        text: str = node.value
        if node.tag == PLAIN:
            return read_plain(text)
        if node.tag != TEXT:
            self._problems.add(_start(node), _tag_sentence(node))
        elif node.style == '"' and (control := _CONTROL.search(text)):
            self._problems.add(_start(node), _control_sentence(control[0]))
        return text

    def _check_size(self, node: Node, depth: int, size: int) -> None:
        if self._values > MOST_VALUES:
            message = translate(
                "Library", "aliases make this file too large (over {most} values); write fewer"
            )
            raise NotYamlError(_start(node), message.format(most=MOST_VALUES))
        # The lists of exercises and workouts themselves may be as long as the file allows.
        bounded = depth == _ENTRY_DEPTH or (depth < _ENTRY_DEPTH and isinstance(node, MappingNode))
        own = len(node.value) if depth == 0 else size
        if bounded and own > MOST_VALUES_OF_ENTRY:
            message = translate(
                "Library",
                "this holds more than {most} values, counting what aliases repeat; make it smaller",
            )
            raise NotYamlError(_start(node), message.format(most=MOST_VALUES_OF_ENTRY))


def _parted_by_comma(before: Node | None, key: Node) -> str | None:
    """The number that was meant when `rest: 7,5` in brackets reads as 7 and a key 5."""
    if not isinstance(before, ScalarNode) or not isinstance(key, ScalarNode):
        return None
    if not key.value[:1].isdigit() or not isinstance(read_plain(before.value), int):
        return None
    end, start = before.end_mark, key.start_mark
    if before.tag != PLAIN or (end.line, end.column + 1) != (start.line, start.column):
        return None
    return f"{before.value},{key.value}"


def _key_sentence(key: int | Misread | None, *, is_alone: bool) -> str:
    if key is None:
        return translate(
            "Library", "a key must be a word, not a list or keys of its own; write `key: value`"
        )
    if isinstance(key, int) and is_alone:
        text = translate("Library", "a key is missing before {value}; write {right}")
        return text.format(value=shown(key), right=shown(f"key: {key}"))
    if isinstance(key, int):
        text = translate("Library", "the key {key} is a number; put it in quotes")
        return text.format(key=shown(key))
    if key.kind == "merge":
        return translate("Library", "`<<` does not merge keys here; write the keys out")
    if key.is_empty:
        return translate("Library", "a key is missing before the `:`; write `key: value`")
    return translate("Library", "the key {reading}; put it in quotes").format(reading=key.reading)


def _comma_sentence(parted: str) -> str:
    text = translate("Library", "the comma in {number} parts two entries; write a whole number")
    return text.format(number=shown(parted))


def _twice_sentence(key: Node, first: Node, second: Node) -> str:
    """What to do with two equal keys; a whole second list is not to be thrown away."""
    lists = isinstance(first, SequenceNode) and isinstance(second, SequenceNode)
    text = (
        translate(
            "Library",
            "{key} is here twice, first in line {line}; take this one out and let its entries "
            "follow those of the first",
        )
        if lists and any(isinstance(each, MappingNode) for each in second.value)
        else translate("Library", "{key} is here twice, first in line {line}; keep one of them")
    )
    return text.format(key=shown(key.value), line=_start(key)[0])


def _control_sentence(character: str) -> str:
    text = translate("Library", "this text holds the control character {code}; take it out")
    return text.format(code=f"U+{ord(character):04X}")


def _start(node: Node) -> Position:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _end(node: Node) -> Position:
    return node.end_mark.line + 1, node.end_mark.column + 1


def _tag_sentence(node: Node) -> str:
    tag = node.tag.replace("tag:yaml.org,2002:", "!!")
    text = translate(
        "Library",
        "tags such as {tag} are not used here; take it out, or quote a text that has a `!`",
    )
    return text.format(tag=shown(tag))
