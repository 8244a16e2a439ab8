"""From a path to text, or one sentence on why there is none."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.problems import Problem, UnreadableError

MOST_BYTES = 16 * 1024 * 1024

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path) -> str:
    """The text of the file at `path`, without a byte order mark.

    Raises:
        UnreadableError: there is no such file, it is not a plain file, it may not be read, it is
            too large or it is not UTF-8.
    """
    return decoded(read_bytes(path), path)


def decoded(data: bytes, path: Path) -> str:
    """The bytes of the file at `path` as text, without a byte order mark.

    Raises:
        UnreadableError: they are too many, or not UTF-8.
    """
    if len(data) > MOST_BYTES:
        message = translate("Library", "this file is larger than 16 MiB; split it into several")
        raise _unreadable(path, message)
    if data.startswith(_UTF16) or b"\0" in data[:2]:
        message = translate("Library", "this file is UTF-16; save it as UTF-8")
        raise _unreadable(path, message)
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = translate("Library", "byte {byte} is not UTF-8 text; save the file as UTF-8")
        message = text.format(byte=f"0x{data[error.start]:02X}")
        raise _unreadable(path, message, *_position(data, error.start)) from None


def read_bytes(path: Path) -> bytes:
    """What the file at `path` holds, or so much of it that it is seen to be too large.

    Raises:
        UnreadableError: there is no such file, it is not a plain file, or it may not be read.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            message = translate("Library", "this is a directory; name a YAML file in it")
            raise _unreadable(path, message)
        # Opening a pipe would wait for its other end, perhaps for ever.
        if not stat.S_ISREG(mode):
            message = translate("Library", "this is not a plain file; name a YAML file")
            raise _unreadable(path, message)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        message = translate("Library", "there is no such file; check its name and folder")
        raise _unreadable(path, message) from None
    except PermissionError:
        message = translate("Library", "this file may not be read; allow yourself to read it")
        raise _unreadable(path, message) from None
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        text = translate(
            "Library", "this file cannot be read ({reason}); check its name and its disk"
        )
        raise _unreadable(path, text.format(reason=reason)) from None
    except ValueError:
        message = translate("Library", "this is not a file name; check it for odd characters")
        raise _unreadable(path, message) from None


def _position(data: bytes, offset: int) -> tuple[int, int]:
    line_start = data.rfind(b"\n", 0, offset) + 1
    return data.count(b"\n", 0, offset) + 1, len(data[line_start:offset].decode("utf-8")) + 1


def _unreadable(path: Path, message: str, line: int = 1, column: int = 1) -> UnreadableError:
    return UnreadableError([Problem(path, line, column, message)])
