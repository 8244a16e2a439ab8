"""New pieces of YAML, in the style of docs/exercises-format.md.

ruamel.yaml emits them: when a text needs quotes, how a paragraph is folded and what may stand in
brackets is its trade. Where YAML 1.1, in which files are read, takes an unquoted word for something
else than ruamel.yaml does, we ask for quotes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    PlainScalarString,
    SingleQuotedScalarString,
)
from yaml.nodes import SequenceNode

from lowback_timer.library.yaml.compose import NotYamlError, compose
from lowback_timer.library.yaml.scalars import Misread, read_plain
from lowback_timer.library.yaml.slips import CURLY_QUOTES

WIDTH = 100
"""Of a line: what is longer is broken, where it can be."""
_ALWAYS_BLOCK = frozenset(
    (*("exercises", "workouts", "sections", "equipment", "sources"), *("set_up", "movement"))
)
"""Lists that stand one below the other, however short they are."""
_FOLDED = "why"
WORD_OFF = PlainScalarString("off")
"""Without the quotes that it would need as a text; the format knows what is meant by it."""
_HARMLESS = re.compile(r"[^\W\d_][\w ,.;()/%+°-]*")
"""Nothing that any YAML could mean something by."""
_BREAKS_IN_TEXT = frozenset("\n\r\x85\u2028\u2029")


def block(value: object, indent: int) -> str:
    """Lines of keys with values, or of entries of a list, all of them indented; no last break.

    Args:
        value: A dictionary, or a list.
        indent: How many spaces stand before each line.
    """
    made = _styled(value, "", indent)
    made.fa.set_block_style()
    lines = _dumped(made).rstrip("\n").split("\n")
    too_far = 2 if isinstance(value, list) else 0  # even the outermost list is set in
    return "\n".join(" " * indent + line[too_far:] if line else line for line in lines)


def inline(value: object) -> str:
    """The value on one line: in brackets or braces, or a single text or number."""
    holder = CommentedSeq([_flow(value)])
    holder.fa.set_flow_style()
    return _dumped(holder).strip()[1:-1].strip()


def quoted_like(text: str, style: str) -> str:
    """A text in the quotes of the one whose place it takes, if that can be."""
    if style == '"':
        return inline(DoubleQuotedScalarString(text))
    if style == "'" and not _BREAKS_IN_TEXT.intersection(text):
        return inline(SingleQuotedScalarString(text))
    return inline(text)


def folded(text: str, indent: int) -> str:
    """A paragraph behind `>-`, its lines indented."""
    return block({_FOLDED: text}, indent - 2).strip().removeprefix(f"{_FOLDED}: ")


def _dumped(value: object) -> str:
    yaml = YAML()
    yaml.width = 1_000_000  # lines are broken by us alone
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()


def _styled(value: object, key: str, indent: int) -> Any:
    """The value with the style of each of its parts; what is short enough stays on a line."""
    made: CommentedMap | CommentedSeq
    if isinstance(value, Mapping):
        made = CommentedMap({name: _styled(each, name, indent + 2) for name, each in value.items()})
    elif isinstance(value, list):
        made = CommentedSeq([_styled(each, "", indent + 4) for each in value])
    else:
        return _folded(value, indent) if key == _FOLDED and isinstance(value, str) else _text(value)
    if _fits(value, key, indent):
        return _flow(value)
    made.fa.set_block_style()
    return made


def _fits(value: object, key: str, indent: int) -> bool:
    """Whether it reads well in brackets: nothing nested twice, and not too long."""
    if key in _ALWAYS_BLOCK or _depth(value) > 2 or (isinstance(value, Mapping) and "id" in value):
        return False
    is_list_of_maps = isinstance(value, list) and any(isinstance(each, Mapping) for each in value)
    return not is_list_of_maps and len(inline(value)) + indent + len(key) + 4 <= WIDTH


def _depth(value: object) -> int:
    if isinstance(value, Mapping):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def _flow(value: object) -> Any:
    made: CommentedMap | CommentedSeq
    if isinstance(value, Mapping):
        made = CommentedMap({name: _flow(each) for name, each in value.items()})
    elif isinstance(value, list):
        made = CommentedSeq([_flow(each) for each in value])
    else:
        return _text(value)
    made.fa.set_flow_style()
    return made


def _text(value: object) -> object:
    """The value; a text that would be read as something else, or looks odd, in quotes."""
    if isinstance(value, Misread):
        return PlainScalarString(value.text)
    if type(value) is not str:
        return value
    if _BREAKS_IN_TEXT.intersection(value):
        return DoubleQuotedScalarString(value)
    if read_plain(value) != value or value[:1] in CURLY_QUOTES:
        return DoubleQuotedScalarString(value)
    return (
        value
        if _HARMLESS.fullmatch(value) or _is_read_so(value)
        else (DoubleQuotedScalarString(value))
    )


def _is_read_so(text: str) -> bool:
    """Whether our reader reads what ruamel.yaml makes of a text; `:0` in brackets it does not."""
    holder = CommentedSeq([text])
    holder.fa.set_flow_style()
    try:
        node = compose(_dumped(holder))
    except NotYamlError:
        return False
    return isinstance(node, SequenceNode) and [each.value for each in node.value] == [text]


def _folded(text: str, indent: int) -> object:
    """A paragraph, with the places at which its lines are broken; a short one stays on its line."""
    is_simple = " ".join(text.split()) == text and text[:1] not in "#&*!|>%@`-?:"
    if len(text) + indent + 5 <= WIDTH or not is_simple:
        return _text(text)
    made = FoldedScalarString(text)
    places, start, room = [], 0, WIDTH - indent - 2
    while len(text) - start > room:
        place = text.rfind(" ", start, start + room + 1)
        if place <= start:
            place = text.find(" ", start)
        if place < 0:
            break
        places.append(place)
        start = place + 1
    made.fold_pos = places
    return made
