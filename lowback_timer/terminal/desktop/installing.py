"""Puts the program into the menu of a person's desktop, and takes it out again.

What is there of somebody else, or was changed since it was written, is never touched: a file is
ours when it is as it was recorded, or as it would be written now.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
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
        return any(self._is_ours(name) for name in self._known())

    @property
    def is_right(self) -> bool:
        """Whether all is there, as it would be written now, and nothing more."""
        wanted = {name: [digest(data)] for name, data in self.contents.items()}
        return self._recorded().files == wanted and all(
            [self._digest(name)] == digests for name, digests in wanted.items()
        )

    def install(self, system: str) -> None:
        """Write what belongs there.

        Args:
            system: The folders of the programs for everybody, as XDG_DATA_DIRS has them.

        Raises:
            RefusalError: it is there from elsewhere, or cannot be written; then nothing was.
        """
        self._refuse_what_is_not_ours(system)
        was_there = self.is_there
        kept = self._recorded()
        try:
            self._write(kept)
        except OSError as error:
            if not was_there:
                self.remove()
            raise RefusalError(
                f"{error.filename or self.share}: {error.strerror}, so the menu stays as it was"
            ) from error
        before = caches.entries(self.share)
        caches.renew(self.share)
        files, folders = caches.entries(self.share)
        kept.caches |= files - before[0]
        kept.folders |= folders - before[1]
        with suppress(OSError):  # a disk that is full by now; without it some caches will be left
            record.write(kept, self.record)

    def remove(self) -> Removed:
        """Take away what was written, and what the desktop's tools have made of that alone.

        Raises:
            RefusalError: something of it cannot be taken away.
        """
        known, kept = self._known(), self._recorded()
        ours = [name for name in known if self._is_ours(name)]
        left = [self.share / name for name in known if name not in ours and self._digest(name)]
        try:
            for name in ours:
                (self.share / name).unlink()
            if ours:
                caches.renew(self.share)
            for name in caches.needless(self.share, kept.caches):
                (self.share / name).unlink(missing_ok=True)
            self.record.unlink(missing_ok=True)
        except OSError as error:
            raise RefusalError(f"{error.filename}: {error.strerror}, so it stays") from error
        for name in sorted(kept.folders, reverse=True):  # what lies in one comes before it
            with suppress(OSError):  # in use by now, or gone
                (self.share / name).rmdir()
        return Removed(len(ours), tuple(left))

    def _refuse_what_is_not_ours(self, system: str) -> None:
        for folder in (system or _SYSTEM).split(os.pathsep):
            entry = Path(folder, ENTRY)
            if folder and entry != self.share / ENTRY and entry.is_file():
                raise RefusalError(f"{entry} has it in the menu already, for everybody")
        for name in self.contents:
            if os.path.lexists(self.share / name) and not self._is_ours(name):
                raise RefusalError(
                    f"{self.share / name} comes from elsewhere, or was changed, and nothing was "
                    "written; move it away first"
                )

    def _write(self, kept: Record) -> None:
        for name in (self._name_of(self.record), *self.contents):
            kept.folders |= set(self._made_folders(Path(name).parent))
        for name, data in self.contents.items():
            kept.files.setdefault(name, []).append(digest(data))
        # Written down first: whatever ends it in between, all of it can be taken away.
        record.write(kept, self.record)
        for name, data in self.contents.items():
            if self._digest(name) != digest(data):
                write_bytes(self.share / name, data)
        for name in kept.files.keys() - self.contents.keys():  # of an earlier version
            if self._is_ours(name):
                (self.share / name).unlink()
        kept.files = {name: [digest(data)] for name, data in self.contents.items()}
        record.write(kept, self.record)

    def _name_of(self, path: Path) -> str:
        return path.relative_to(self.share).as_posix()

    def _made_folders(self, folder: Path) -> Iterator[str]:
        """Make a folder below ours; which of it and those above it were not there?"""
        for path in (*reversed(folder.parents), folder):
            whole = self.share / path
            if not whole.is_dir():
                whole.mkdir(parents=True)
                if whole != self.share:
                    yield path.as_posix()

    def _recorded(self) -> Record:
        return record.read(self.record)

    def _known(self) -> list[str]:
        return sorted({*self.contents, *self._recorded().files})

    def _is_ours(self, name: str) -> bool:
        found = self._digest(name)
        if found is None:
            return False
        planned = self.contents.get(name)
        return found in self._recorded().files.get(name, []) or (
            planned is not None and found == digest(planned)
        )

    def _digest(self, name: str) -> str | None:
        """Of what lies there; None: nothing, or no file."""
        try:
            return digest((self.share / name).read_bytes())
        except OSError:
            return None
