"""Puts the program into the menu of a person's desktop, and takes it out again.

What is there of somebody else, or was changed since it was written, is never touched: a file is
ours when it is as it was recorded, or as it would be written now.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lowback_timer import APP_ID
from lowback_timer.store.atomic import write_bytes
from lowback_timer.terminal.desktop import caches, record
from lowback_timer.terminal.desktop.record import Record, digest
from lowback_timer.terminal.output import RefusalError

ENTRY = f"applications/{APP_ID}.desktop"
_SYSTEM = "/usr/local/share:/usr/share"
"""Where the XDG Base Directory Specification has programs look if XDG_DATA_DIRS is not set."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What `remove` did."""

    files: int
    """How many of ours it took away."""
    left: tuple[Path, ...]
    """Which it left, since they were changed after they were written."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """The menu entry of one person, with icons and all that belongs to it."""

    share: Path
    """The folder of a person's programs: ~/.local/share."""
    record: Path
    """The file in which is written down what was written."""
    contents: Mapping[str, bytes]
    """What belongs there, by its path below `share`."""

    @property
    def is_there(self) -> bool:
        """Whether anything of ours is there."""
        return any(self._ours(record.read(self.record)))

    @property
    def is_right(self) -> bool:
        """Whether all is there, as it would be written now, and nothing more."""
        wanted = {name: [digest(data)] for name, data in self.contents.items()}
        return record.read(self.record).files == wanted and all(
            [self._digest(name)] == digests for name, digests in wanted.items()
        )

    def install(self, system: str) -> None:
        """Write what belongs there.

        Args:
            system: The folders of the programs for everybody, as XDG_DATA_DIRS has them.

        Raises:
            RefusalError: it is there from elsewhere, or cannot be written.
        """
        kept = record.read(self.record)
        self._refuse_what_is_not_ours(kept, system)
        is_first = not any(self._ours(kept))
        try:
            self._write(kept)
        except OSError as error:
            if is_first:
                with suppress(OSError):  # the same trouble again
                    self._take_away(kept)
            raise RefusalError(
                f"{error.filename or self.share}: {error.strerror}, so it cannot be put into the "
                "menu"
            ) from error
        files, folders = caches.entries(self.share)
        caches.renew(self.share)
        files_now, folders_now = caches.entries(self.share)
        kept.caches |= files_now - files
        kept.folders |= folders_now - folders
        with suppress(OSError):  # a disk that is full by now; without it some caches will be left
            record.write(kept, self.record)

    def remove(self) -> Removed:
        """Take away what was written, and what the desktop's tools have made of that alone.

        Raises:
            RefusalError: something of it cannot be taken away.
        """
        try:
            return self._take_away(record.read(self.record))
        except OSError as error:
            raise RefusalError(
                f"{error.filename}: {error.strerror}, so it cannot be taken out of the menu"
            ) from error

    def _refuse_what_is_not_ours(self, kept: Record, system: str) -> None:
        for folder in (system or _SYSTEM).split(os.pathsep):
            entry = Path(folder, ENTRY)
            if folder and entry != self.share / ENTRY and entry.is_file():
                raise RefusalError(f"{entry} has it in the menu already")
        ours = self._ours(kept)
        for name in self.contents:
            if os.path.lexists(self.share / name) and name not in ours:
                raise RefusalError(
                    f"{self.share / name} comes from elsewhere, or was changed, so nothing is "
                    "written; move it away first"
                )

    def _write(self, kept: Record) -> None:
        for path in (self.record, *map(self.share.joinpath, self.contents)):
            self._make_folder(path.parent, kept)
        for name, data in self.contents.items():
            kept.files.setdefault(name, []).append(digest(data))
        # Written down first: whatever ends it in between, all of it can be taken away.
        record.write(kept, self.record)
        for name, data in self.contents.items():
            if self._digest(name) != digest(data):
                write_bytes(self.share / name, data)
        for name in self._ours(kept) - self.contents.keys():  # of an earlier version
            (self.share / name).unlink()
        kept.files = {name: [digest(data)] for name, data in self.contents.items()}
        record.write(kept, self.record)

    def _make_folder(self, folder: Path, kept: Record) -> None:
        if not folder.is_dir():
            self._make_folder(folder.parent, kept)
            folder.mkdir()
            if self.share in folder.parents:
                kept.folders.add(folder.relative_to(self.share).as_posix())

    def _take_away(self, kept: Record) -> Removed:
        ours = self._ours(kept)
        changed = {name for name in kept.files if self._digest(name)} - ours
        for name in ours:
            (self.share / name).unlink()
        if ours:
            caches.renew(self.share)
        for name in caches.needless(self.share, kept.caches):
            (self.share / name).unlink(missing_ok=True)
        self.record.unlink(missing_ok=True)
        for name in sorted(kept.folders, reverse=True):  # what lies in one comes before it
            with suppress(OSError):  # in use by now, or gone
                (self.share / name).rmdir()
        return Removed(len(ours), tuple(self.share / name for name in sorted(changed)))

    def _ours(self, kept: Record) -> set[str]:
        """What is there of that which we have written, or would write now to the very letter."""
        planned = {name: [digest(data)] for name, data in self.contents.items()}
        return {
            name
            for name in kept.files.keys() | planned.keys()
            if self._digest(name) in kept.files.get(name, []) + planned.get(name, [])
        }

    def _digest(self, name: str) -> str | None:
        """Of what lies there; None: nothing, or no file."""
        try:
            return digest((self.share / name).read_bytes())
        except OSError:
            return None
