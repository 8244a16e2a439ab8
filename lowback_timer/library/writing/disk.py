"""From the disk and back to it: wholly or not at all."""

from __future__ import annotations

import codecs
import errno
import os
from contextlib import suppress
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.library.problems import LibraryError
from lowback_timer.library.writing.errors import ChangedOutsideError, WritingError
from lowback_timer.library.yaml.reading import decoded, read_bytes


def read(path: Path) -> tuple[bytes | None, str]:
    """What lies there, as it lies there and as text; None: nothing does.

    Raises:
        WritingError: it cannot be read.
    """
    if not os.path.lexists(path):
        return None, ""
    try:
        data = read_bytes(path)
        return data, decoded(data, path)
    except LibraryError as error:
        raise WritingError(str(error)) from None


def write(path: Path, text: str, known: bytes | None) -> bytes:
    """Put a text in the place of what lies there, and return it as it lies there now.

    Args:
        path: Where to; its folder is made if there is none.
        text: What to write.
        known: What is expected to lie there; None: nothing.

    Raises:
        ChangedOutsideError: something else lies there. It stays.
        WritingError: it cannot be written. What lay there stays, whole.
    """
    data = text.encode("utf-8")
    if known is not None and known.startswith(codecs.BOM_UTF8):
        data = codecs.BOM_UTF8 + data
    try:
        is_known = _lies_there(path) == known
    except OSError as error:
        raise WritingError(_cannot(path, error)) from error
    if not is_known:
        text = translate("Writing", "{file} has been changed by somebody else meanwhile.")
        raise ChangedOutsideError(text.format(file=path.name))
    put(path, data)
    return data


def put(path: Path, data: bytes) -> None:
    """Put bytes in the place of whatever lies there.

    Raises:
        WritingError: that cannot be done. What lay there stays, whole.
    """
    # Through a link, for those who keep their workouts elsewhere.
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, draft, data)
    except OSError as error:
        raise WritingError(_cannot(path, error)) from error
    finally:
        with suppress(OSError):
            draft.unlink()


def remove(path: Path) -> None:
    """Take a file away.

    Raises:
        WritingError: that cannot be done.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WritingError(_cannot(path, error)) from error


def _cannot(path: Path, error: OSError) -> str:
    text = translate("Writing", "{file} cannot be saved: {reason}. It is as it was before.")
    return text.format(file=path.name, reason=_reason(error))


def _lies_there(target: Path) -> bytes | None:
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None


def _replace(target: Path, draft: Path, data: bytes) -> None:
    # Replacing needs a folder that can be written; the file may be protected all the same.
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        # Or a power failure could leave the new name with nothing behind it.
        os.fsync(file.fileno())
    with suppress(OSError):
        draft.chmod(target.stat().st_mode & 0o777)
    draft.replace(target)


def _reason(error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return translate("Writing", "the disk is full")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return translate("Writing", "it is write-protected")
    return error.strerror or str(error)
