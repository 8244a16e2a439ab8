"""The records in an SQLite file, read off its pages one by one, whatever has become of the rest.

SQLite goes to a row by way of a tree, and gives up where a page of that is damaged. Rows lie in
pages that each stand for themselves, though: in leaves of tables with a rowid, and in leaves and
inner pages of those without. The format is the one of https://www.sqlite.org/fileformat2.html,
sections 1.6 and 2.1. No page is trusted: what cannot be is passed over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None

_MAGIC = b"SQLite format 3\0"
_FILE_HEADER = 100
_VERSION_AT = 60
PAGE_SIZES = tuple(1 << power for power in range(9, 17))
USUAL_PAGE_SIZE = 4096

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x0A, 0x02
_HEADER_OF = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INNER: 12}
_MOST_COLUMNS = 100
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE = 7, 8, 9
_LEAST_BLOB = 12


class _NonsenseError(Exception):
    """No record can look like this."""


@dataclass(frozen=True, slots=True)
class Record:
    """The values of a row, in the order in which they are stored."""

    rowid: int | None
    """None in a table without."""
    values: tuple[Value, ...]
    """As far as they could be read; columns that were added to a table later may be missing."""


def version_in(data: bytes) -> int | None:
    """`user_version` as the file's header has it; None when there is no header."""
    if not data.startswith(_MAGIC) or len(data) < _FILE_HEADER:
        return None
    return int.from_bytes(data[_VERSION_AT : _VERSION_AT + 4], "big", signed=True)


def records_in(data: bytes) -> Iterator[Record]:
    """Every record that a page of the file still holds, but for pages that are free."""
    size = _page_size(data)
    free = _free_pages(data, size)
    for number in range(1, len(data) // size + 2):  # what was cut off may have left half a page
        if number not in free:
            page = data[(number - 1) * size : number * size]
            yield from _Page(data, size, page, is_first=number == 1).records()


def _free_pages(data: bytes, size: int) -> set[int]:
    """Pages that hold what was deleted; none, when the file no longer says which."""
    free: set[int] = set()
    trunk = int.from_bytes(data[32:36], "big") if data.startswith(_MAGIC) else 0
    while 0 < trunk <= len(data) // size and trunk not in free:
        page = data[(trunk - 1) * size : trunk * size]
        count = min(int.from_bytes(page[4:8], "big"), size // 4 - 2)
        free |= {trunk, *struct.unpack(f">{count}I", page[8 : 8 + 4 * count])}
        trunk = int.from_bytes(page[:4], "big")
    return free


def _page_size(data: bytes) -> int:
    if data.startswith(_MAGIC):
        size = int.from_bytes(data[16:18], "big")
        size = 65_536 if size == 1 else size
        if size in PAGE_SIZES:
            return size
    return USUAL_PAGE_SIZE


class _Page:
    """One page of `size` bytes, of which the last of a file that was cut off may have fewer."""

    def __init__(self, data: bytes, size: int, page: bytes, *, is_first: bool) -> None:
        self._data, self._size, self._page = data, size, page
        self._start = _FILE_HEADER if is_first else 0

    def records(self) -> Iterator[Record]:
        kind = self._page[self._start] if len(self._page) > self._start else 0
        if kind not in _HEADER_OF:
            return
        count = self._number(self._start + 3, 2)
        pointers = self._start + _HEADER_OF[kind]
        for pointer in range(pointers, min(pointers + 2 * count, len(self._page) - 1), 2):
            try:
                yield self._record(kind, self._number(pointer, 2))
            except (_NonsenseError, IndexError, struct.error):
                continue

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._page[at : at + size], "big")

    def _record(self, kind: int, at: int) -> Record:
        if kind == _INDEX_INNER:
            at += 4  # past the number of the page to the left
        length, at = _varint(self._page, at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(self._page, at)
        return Record(rowid, _values(self._payload(kind, at, length)))

    def _payload(self, kind: int, at: int, length: int) -> bytes:
        """What a record consists of; what does not fit into the page goes on elsewhere."""
        if length > len(self._data):
            raise _NonsenseError
        size = self._size
        most = size - 35 if kind == _TABLE_LEAF else (size - 12) * 64 // 255 - 23
        if length <= most:
            return self._page[at : at + length]
        least = (size - 12) * 32 // 255 - 23
        here = least + (length - least) % (size - 4)
        here = here if here <= most else least
        parts, left = [self._page[at : at + here]], length - here
        following = self._number(at + here, 4)
        while left > 0 and 0 < following <= len(self._data) // size:
            page = self._data[(following - 1) * size : following * size]
            parts.append(page[4 : 4 + min(left, size - 4)])
            left -= size - 4
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    number = 0
    for index in range(8):
        byte = data[at + index]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + index + 1
    number = number << 8 | data[at + 8]
    return number - (1 << 64) if number >= 1 << 63 else number, at + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    if not 1 < end <= len(payload):
        raise _NonsenseError
    kinds: list[int] = []
    while at < end and len(kinds) < _MOST_COLUMNS:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != end:
        raise _NonsenseError
    values: list[Value] = []
    for kind in kinds:
        size = _size_of(kind)
        if at + size > len(payload):
            break  # its end is lost, and what came after it
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(values)


def _size_of(kind: int) -> int:
    if kind in {0, _ZERO, _ONE}:
        return 0
    if kind in _INTEGER_SIZES:
        return _INTEGER_SIZES[kind]
    if kind == _REAL:
        return 8
    if kind < _LEAST_BLOB:
        raise _NonsenseError
    return (kind - _LEAST_BLOB) // 2


def _value(kind: int, data: bytes) -> Value:
    match kind:
        case 0:
            return None
        case 8 | 9:
            return kind - _ZERO
        case 7:
            (real,) = struct.unpack(">d", data)
            assert isinstance(real, float)
            return real
        case _ if kind in _INTEGER_SIZES:
            return int.from_bytes(data, "big", signed=True)
        case _ if kind % 2:
            return data.decode("utf-8", "replace")
        case _:
            return data
