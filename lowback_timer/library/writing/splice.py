"""Puts what is wanted into a text, and leaves every other character of it as it is.

A list or mapping that stands in lines is cut into its entries: each with the comment above it, the
comments inside it, and the gap before it. What is kept is put back as it was, what moves takes its
comments along, what is new is emitted. Comments above an entry belong to it, unless a blank line
parts them; comments that stand further in than the entry belong to the one above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import dropwhile

from lowback_timer.library.writing import emit
from lowback_timer.library.writing.tree import (
    Mapping,
    Node,
    Scalar,
    Sequence,
    column_of,
    line_end,
)
from lowback_timer.library.writing.wanted import Keep, Slot, Wanted, plain

_LONG_LINES = 3
"""An entry of more lines is set apart from the next by a blank one."""


@dataclass(slots=True)
class _Chunk:
    """An entry of a list or mapping that stands in lines, in whole lines without their breaks."""

    gap: list[str]
    """Lines before it that belong to nobody: blank ones, and headings of groups."""
    lead: list[str]
    """The comment above it."""
    body: list[str]


class Splicer:
    """Changes values in one text.

    Args:
        text: The whole file.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def updated(self, node: Node, wanted: Wanted) -> str:
        """The text of a value, from its start to its end, as it is wanted."""
        if isinstance(wanted, Keep):
            return self._text[node.start : node.end]
        if isinstance(node, Mapping) and isinstance(wanted, dict):
            entries = self._flow_pairs if node.is_flow else self._block_pairs
            return entries(node, wanted)
        if isinstance(node, Sequence) and isinstance(wanted, list):
            return self._flow_items(node, wanted) if node.is_flow else self._items(node, wanted)
        return self._replaced(node, plain(wanted))

    def _replaced(self, node: Node, value: object) -> str:
        """Another kind of value, or another text or number."""
        if isinstance(node, Scalar) and isinstance(value, str):
            if node.style in {"|", ">"}:
                made = emit.folded(value, self._indent_of_lines(node))
            else:
                made = emit.quoted_like(value, node.style)
        else:
            made = emit.inline(value)
        is_stuck = node.start and self._text[node.start - 1] == ":"
        return f" {made}" if is_stuck else made

    def _indent_of_lines(self, node: Scalar) -> int:
        lines = self._text[node.start : node.end].split("\n")[1:]
        return min((len(each) - len(each.lstrip()) for each in lines if each.strip()), default=2)

    def _block_pairs(self, node: Mapping, wanted: dict[str, Wanted]) -> str:
        column = column_of(self._text, node.first)
        starts = [key.start for key, _ in node.pairs]
        chunks = dict(zip(node.keys, self._chunks(node, starts, column), strict=True))
        for name, (key, value) in zip(node.keys, node.pairs, strict=True):
            if name in wanted and not isinstance(wanted[name], Keep):
                chunks[name].body = self._pair(key, value, wanted[name], column)
        made = [chunks[name] for name in node.keys if name in wanted]
        for place, name in _added(wanted, node.keys):
            body = emit.block({name: plain(wanted[name])}, column).split("\n")
            gap = [""] if _is_root(column) else []
            made.insert(place, _Chunk(gap, [], body))
        return _joined(made)[column_of(self._text, node.start) :]

    def _pair(self, key: Node, value: Node, wanted: Wanted, column: int) -> list[str]:
        """The lines of a key with another value; a block of lines may come or go."""
        text = self._text
        before, behind = text[key.start : value.start], text[value.end : self._stop(value)]
        is_block = isinstance(value, Mapping | Sequence) and not value.is_flow
        if is_block and not isinstance(wanted, dict | list):
            before = text[key.start : key.end] + ": "
        new = self.updated(value, wanted)
        return (" " * column + before + new + behind).split("\n")

    def _stop(self, value: Node) -> int:
        return line_end(self._text, value.end)

    def _items(self, node: Sequence, wanted: list[Slot]) -> str:
        column = column_of(self._text, node.first)
        starts = self._dashes(node, column)
        chunks = self._chunks(node, starts, column)
        usual = _usual_gap(chunks)
        made = []
        for slot in wanted:
            if slot.origin is None:
                body = emit.block([plain(slot.value)], column).split("\n")
                made.append(_Chunk(list(usual), [], body))
                continue
            chunk, item = chunks[slot.origin], node.items[slot.origin]
            if not isinstance(slot.value, Keep):
                chunk.body = self._item(starts[slot.origin], item, slot.value, column, chunk)
            if made and slot.origin == 0:
                chunk.gap = list(usual)
            made.append(chunk)
        return _joined(made)[column_of(self._text, node.start) :]

    def _item(
        self, start: int, item: Node, wanted: Wanted, column: int, chunk: _Chunk
    ) -> list[str]:
        text = self._text
        before, behind = text[start : item.start], text[item.end : self._stop(item)]
        if isinstance(wanted, dict) and isinstance(item, Scalar) and not item.style:
            first, *others = emit.block([plain(wanted)], column).split("\n")
            return [first + behind, *others, *chunk.body[1:]]
        known = text[start : self._stop(item)].count("\n") + 1
        new = (" " * column + before + self.updated(item, wanted) + behind).split("\n")
        return [*new, *chunk.body[known:]]

    def _dashes(self, node: Sequence, column: int) -> list[int]:
        """Where the entries of a list begin."""
        dash = re.compile(rf"^ {{{column}}}-(?=\s|$)", re.MULTILINE)
        starts = [node.first]
        for item in node.items[:-1]:
            found = dash.search(self._text, line_end(self._text, item.end))
            assert found, "every entry has a dash"
            starts.append(found.end() - 1)
        return starts

    def _chunks(self, node: Mapping | Sequence, starts: list[int], column: int) -> list[_Chunk]:
        text = self._text
        values = [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
        chunks: list[_Chunk] = []
        gap: list[str] = []
        lead = text[node.start : node.first].split("\n")[:-1]
        for index, (start, value) in enumerate(zip(starts, values, strict=True)):
            stop = max(self._stop(value), start)
            body = (" " * column + text[start:stop]).split("\n")
            chunk = _Chunk(gap, lead, body)
            chunks.append(chunk)
            if index + 1 < len(starts):
                begin = text.rfind("\n", 0, starts[index + 1])
                lines = text[stop:begin].split("\n")[1:] if begin > stop else []
                inside = _inside(lines, column)
                chunk.body.extend(lines[:inside])
                gap, lead = _parted(lines[inside:])
        return chunks

    def _flow_pairs(self, node: Mapping, wanted: dict[str, Wanted]) -> str:
        texts: list[tuple[int | None, str]] = []
        for index, (name, (key, value)) in enumerate(zip(node.keys, node.pairs, strict=True)):
            if name in wanted:
                before = self._text[key.start : value.start]
                texts.append((index, before + self.updated(value, wanted[name])))
        for place, name in _added(wanted, node.keys):
            texts.insert(place, (None, f"{name}: {emit.inline(plain(wanted[name]))}"))
        spans = [(key.start, value.end) for key, value in node.pairs]
        return self._in_brackets(node, spans, texts)

    def _flow_items(self, node: Sequence, wanted: list[Slot]) -> str:
        texts: list[tuple[int | None, str]] = [
            (None, emit.inline(plain(slot.value)))
            if slot.origin is None
            else (slot.origin, self.updated(node.items[slot.origin], slot.value))
            for slot in wanted
        ]
        return self._in_brackets(node, [(each.start, each.end) for each in node.items], texts)

    def _in_brackets(
        self,
        node: Mapping | Sequence,
        spans: list[tuple[int, int]],
        texts: list[tuple[int | None, str]],
    ) -> str:
        """Entries between brackets, with what stood between them where it still does."""
        text = self._text
        if not spans:
            return text[node.start] + ", ".join(each for _, each in texts) + text[node.end - 1]
        made = text[node.start : spans[0][0]]
        before: int | None = None
        for place, (origin, piece) in enumerate(texts):
            if place and before is not None and origin == before + 1:
                made += text[spans[before][1] : spans[before + 1][0]]
            elif place:
                made += ", "
            made += piece
            before = origin
        return made + text[spans[-1][1] : node.end]


def _is_blank(line: str) -> bool:
    return not line.strip()


def _is_root(column: int) -> bool:
    """Whether a mapping in lines that begins there is the whole file."""
    return column == 0


def _usual_gap(chunks: list[_Chunk]) -> list[str]:
    """What stands between the entries of a list; when there is one only, its length decides."""
    gaps = [chunk.gap for chunk in chunks[1:]]
    is_apart = any(gaps) if gaps else len(chunks[0].body) > _LONG_LINES
    return [""] if is_apart else []


def _added(wanted: dict[str, Wanted], keys: list[str]) -> Iterable[tuple[int, str]]:
    """The keys that are new, each with its place among those that stay."""
    present = [key for key in keys if key in wanted]
    order = list(wanted)
    for name in order:
        if name not in present:
            before = order[: order.index(name)]
            place = max((present.index(each) + 1 for each in before if each in present), default=0)
            present.insert(place, name)
            yield place, name


def _inside(lines: list[str], column: int) -> int:
    """How many of the lines still belong to the entry above: comments that stand further in."""
    count = 0
    for number, line in enumerate(lines, 1):
        if line.strip() and len(line) - len(line.lstrip()) > column:
            count = number
        elif line.strip():
            break
    return count


def _parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """Lines that belong to nobody, and the comment that stands right above the next entry."""
    count = len(lines)
    while count and lines[count - 1].strip():
        count -= 1
    return lines[:count], lines[count:]


def _joined(chunks: list[_Chunk]) -> str:
    """The lines of the entries, from the beginning of the first of them."""
    lines: list[str] = []
    for number, chunk in enumerate(chunks):
        lines.extend(chunk.gap if number else dropwhile(_is_blank, chunk.gap))
        lines.extend([*chunk.lead, *chunk.body])
    return "\n".join(lines)
