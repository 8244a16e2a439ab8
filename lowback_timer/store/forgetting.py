"""Deletes what a person wants to have gone: what they did, with every copy of it, and more."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from lowback_timer.core.text import translate
from lowback_timer.store.folders import log_file, workouts_dir

_BESIDE_THE_LOG = ("errors.log", "errors.old.log")
"""They may quote what was done."""


class ForgettingError(Exception):
    """Something could not be deleted. The message is one sentence to show the person."""


def delete_log(data: Path) -> None:
    """Delete the log, which nobody in this process has open, and every copy of it.

    These are those of earlier versions and of before something was taken in, and damaged ones.

    Raises:
        ForgettingError: something is still there; all else is gone.
    """
    log = log_file(data)
    files = (*_files(data, f"{log.name}*"), *_files(data, f"{log.stem}.*{log.suffix}*"))
    _delete([*files, *(data / each for each in _BESIDE_THE_LOG)])


def delete_own_files(data: Path) -> None:
    """Delete a person's plan, the workouts and exercises of their own, and damaged settings.

    The settings themselves are for whoever has them in use.

    Raises:
        ForgettingError: something is still there; all else is gone.
    """
    files = (*_files(data, "settings.damaged*"), *_files(data, "plan.json*"))
    _delete([*files, *_files(data, "plan.damaged*"), workouts_dir(data)])


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    return (each for each in folder.glob(pattern) if each.is_file() or each.is_symlink())


def _delete(paths: Iterable[Path]) -> None:
    failed: list[tuple[Path, OSError]] = []
    for path in paths:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError as error:
            failed.append((path, error))
    if failed:
        path, why = failed[0]
        text = translate("Forgetting", "{file} cannot be deleted: {reason}.")
        raise ForgettingError(text.format(file=path.name, reason=why.strerror or why))
