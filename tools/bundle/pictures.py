"""The program's icon in one file, as Windows and macOS want it: several PNG pictures in a row.

On Linux icons are files of their own, which desktops find by the program's name.
"""

from __future__ import annotations

import struct
from pathlib import Path

from tools.bundle.contents import MACOS, WINDOWS
from tools.draw_icon import picture_file

_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""By Apple's codes for pictures of these sizes, in pixels."""


def icon_file(system: str, folder: Path) -> Path | None:
    """Write the icon for a system into a folder; None where a program has no icon of its own."""
    write = {WINDOWS: ("lowback-timer.ico", ico), MACOS: ("lowback-timer.icns", icns)}.get(system)
    if write is None:
        return None
    name, content = write
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content())
    return folder / name


def ico() -> bytes:
    """The icon for Windows: a list of the pictures, then the pictures."""
    pictures = {size: picture_file(size).read_bytes() for size in _ICO_SIZES}
    header = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 256 does not fit into a byte and is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return header + entries + b"".join(pictures.values())


def icns() -> bytes:
    """The icon for macOS: every picture behind its code and its length."""
    body = b"".join(
        struct.pack(">4sI", code, 8 + len(picture)) + picture
        for code, picture in (
            (code, picture_file(size).read_bytes()) for code, size in _ICNS_SIZES.items()
        )
    )
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body
