"""Watches a person's own library files, and takes in what others have changed in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from lowback_timer.window.services.library import LibraryService

_SETTLED_MS = 400
"""Editors write a file in several strokes, or put another one in its place."""
_AGAIN_MS = 3_000
"""So often it is asked whether a session is over that nothing may disturb."""

_Look = tuple[int, int, int]
"""By which a file is known to be another one: when it was written, its size, and which it is."""


class LibraryWatch(QObject):
    """Sees files come, change and go, a moment after it has happened.

    Args:
        library: Is read again.
        may_take_in: Whether now is the time for it: not during a session.
        parent: With which it ends.
    """

    changed_outside = Signal(object)
    """`Path` of a file that is another one than before, or is gone; it may be one of our own.

    Told once, also while nothing may be taken in: whoever writes on it wants to know."""
    taken_in = Signal()
    """The library has been read again."""

    def __init__(
        self, library: LibraryService, may_take_in: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._may_take_in = may_take_in
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._wait)
        self._watcher.fileChanged.connect(self._wait)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._read = self._looks()
        self._told: dict[Path, _Look | None] = {}
        """What has been told of files since they were read."""
        library.when_loaded = self._remember
        self._watch()

    def look(self) -> None:
        """See whether anything has changed, and take it in if this is the time."""
        now = self._looks()
        self._watch()
        for path in sorted(now.keys() | self._read.keys()):
            look = now.get(path)
            if look != self._told.get(path, self._read.get(path)):
                self._told[path] = look
                self.changed_outside.emit(path)
        # Whoever has heard of it may have had the library read again.
        if not any(self._is_other(path, now) for path in now.keys() | self._read.keys()):
            return
        if not self._may_take_in():
            self._timer.start(_AGAIN_MS)
            return
        self._library.reload()
        self.taken_in.emit()

    def _wait(self) -> None:
        self._timer.start(_SETTLED_MS)

    def _is_other(self, path: Path, now: dict[Path, _Look]) -> bool:
        return now.get(path) != self._read.get(path)

    def _remember(self) -> None:
        """What has just been read is nothing new."""
        self._read = self._looks()
        self._told.clear()
        self._watch()

    def _looks(self) -> dict[Path, _Look]:
        found = {}
        for path in (*self._library.files(), *self._library.overlays()):
            try:
                status = path.stat()
            except OSError:  # it is just going, or a link that leads nowhere
                continue
            found[path] = (status.st_mtime_ns, status.st_size, status.st_ino)
        return found

    def _watch(self) -> None:
        """Watch what there is by now: a file that was replaced is no longer watched by itself."""
        wanted = {str(path) for path in self._looks()}
        if self._library.folder.is_dir():
            wanted.add(str(self._library.folder))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wanted:
            self._watcher.removePaths([*gone])
        if new := wanted - watched:
            self._watcher.addPaths([*new])
