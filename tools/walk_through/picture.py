"""What the screen shows, and where two pictures of it differ."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from tools.contrast import contrast

Box = tuple[int, int, int, int]
"""Left, top, width and height."""

_PIXEL = 4  # bytes: blue, green, red and one that means nothing
_HEADER_FIELDS = 25
_COLOUR_BYTES = 12


@dataclass(frozen=True)
class Picture:
    """The screen at one moment."""

    width: int
    height: int
    stride: int
    pixels: bytes

    def row(self, y: int, left: int, right: int) -> bytes:
        """A stretch of one row."""
        start = y * self.stride
        return self.pixels[start + left * _PIXEL : start + right * _PIXEL]


def read_picture(file: Path) -> Picture:
    """Read an X window dump of 32 bits a pixel, as Xvfb keeps one."""
    dump = file.read_bytes()
    header = struct.unpack(f">{_HEADER_FIELDS}I", dump[: 4 * _HEADER_FIELDS])
    size, width, height, stride, colours = (
        header[0],
        header[4],
        header[5],
        header[12],
        header[19],
    )
    return Picture(width, height, stride, dump[size + colours * _COLOUR_BYTES :])


def visible_change(one: Picture, other: Picture, box: Box) -> int:
    """How many pixels in `box` differ so much that everybody sees it: by a contrast of 3:1."""
    left, top, width, height = box
    left, right = max(0, left), min(one.width, left + width)
    count = 0
    pairs: dict[tuple[bytes, bytes], bool] = {}
    for y in range(max(0, top), min(one.height, top + height)):
        before, after = one.row(y, left, right), other.row(y, left, right)
        if before == after:
            continue
        for at in range(0, len(before), _PIXEL):
            pair = before[at : at + 3], after[at : at + 3]
            if pair[0] != pair[1]:
                if pair not in pairs:
                    pairs[pair] = contrast(_colour(pair[0]), _colour(pair[1])) >= 3
                count += pairs[pair]
    return count


def _colour(pixel: bytes) -> str:
    blue, green, red = pixel
    return f"#{red:02X}{green:02X}{blue:02X}"
