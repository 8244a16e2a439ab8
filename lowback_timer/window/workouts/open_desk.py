"""Opens files that somebody has been given: shows what is in them, and keeps what is wanted."""

# ruff: noqa: PLC0415 - what reads and writes files is loaded when somebody has brought one

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import ShowWorkout, ShowWorkouts
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.workouts.open_sheet import OpenSheet

if TYPE_CHECKING:
    from lowback_timer.library.sharing.incoming import Incoming


class OpenDesk(QObject):
    """Takes in library files, and zips with one.

    Args:
        services: What rooms share.
        room: Which it belongs to.
    """

    go = Signal(object)
    """A `Request`: where to go from here."""

    def __init__(self, services: Services, room: Room) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self._incoming: Incoming | None = None
        self._for_now: list[Incoming] = []
        """What is used until the program ends, with the folders into which it was unpacked."""

    @cached_property
    def sheet(self) -> OpenSheet:
        """Shows what is in the file."""
        sheet = OpenSheet(self._services.look, self._services.host)
        sheet.kept.connect(self.keep)
        sheet.used_for_now.connect(self.use_for_now)
        self._room.cover(sheet)
        return sheet

    def show_file(self, path: Path) -> None:
        """Show what is in a file, or say why nothing of it can be taken in."""
        from lowback_timer.library.sharing.incoming import look_at
        from lowback_timer.library.sharing.unpacking import UnpackingError

        try:
            self._incoming = look_at(path, self._services.library.current)
        except UnpackingError as error:
            self._services.notify(str(error))
            return
        except OSError as error:
            text = translate("OpenSheet", "{file} cannot be opened: {reason}.")
            self._services.notify(text.format(file=path.name, reason=error.strerror))
            return
        self.sheet.show_incoming(self._incoming, self._services.preparation)

    def keep(self) -> None:
        """Copy it into the folder of the person's own workouts."""
        from lowback_timer.library.sharing.incoming import take_in
        from lowback_timer.library.writing import WritingError

        incoming, library = self._incoming, self._services.library
        if incoming is None:
            return
        try:
            path = take_in(incoming, library.folder)
        except WritingError as error:
            self._services.notify(str(error))
            return
        library.reload()
        self._show(incoming)
        text = translate("OpenSheet", "Kept as {file} in the folder of your own workouts.")
        self._services.notify(text.format(file=path.name))

    def use_for_now(self) -> None:
        """Have it until the program ends."""
        if self._incoming is not None:
            self._for_now.append(self._incoming)
            self._services.library.take_besides(self._incoming.file)
            self._show(self._incoming)

    def _show(self, incoming: Incoming) -> None:
        """Lead to what there is now."""
        self._incoming = None
        self.sheet.close_overlay()
        is_one = len(incoming.workouts) == 1
        self.go.emit(ShowWorkout(incoming.workouts[0].id) if is_one else ShowWorkouts())
