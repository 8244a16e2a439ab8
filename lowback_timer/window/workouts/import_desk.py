"""Takes in workouts of other programs: asks for a file, shows what is in it, and writes it."""

# ruff: noqa: PLC0415 - what reads and writes files is loaded when somebody has brought one

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lowback_timer.window.look.words import translate
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.workouts.import_sheet import ImportSheet

if TYPE_CHECKING:
    from lowback_timer.library.importers.reading import Imported


def ask_for_file(host: QWidget) -> str:
    """The path of the file that a person chooses; empty when they choose none."""
    chosen, _ = QFileDialog.getOpenFileName(
        host, translate("Import", "Bring workouts along"), str(Path.home())
    )
    return chosen


class ImportDesk(QObject):
    """Takes in what a file holds, once a person has seen what that is.

    Args:
        services: What rooms share.
        room: Which it belongs to.
        ask: Asks for the path of a file.
    """

    taken = Signal(object)
    """The library has more in it now: the ids of the workouts that are new."""

    def __init__(
        self, services: Services, room: Room, ask: Callable[[QWidget], str] = ask_for_file
    ) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self._ask = ask
        self._imported: Imported | None = None

    @cached_property
    def sheet(self) -> ImportSheet:
        """Shows what is in the file."""
        sheet = ImportSheet(self._services.look, self._services.host)
        sheet.taken.connect(self.take_in)
        self._room.cover(sheet)
        return sheet

    def choose(self) -> None:
        """Ask for a file, and show what is in it."""
        if chosen := self._ask(self._services.host):
            self.show_file(Path(chosen))

    def show_file(self, path: Path) -> None:
        """Show what is in a file, or say why nothing of it can be taken in."""
        from lowback_timer.library.importers.errors import NotTakenError
        from lowback_timer.library.importers.files import read_file
        from lowback_timer.library.importers.reading import read_import

        library = self._services.library
        try:
            imported = read_import(read_file(path), library.current, library.language)
        except NotTakenError as error:
            self._services.notify(error.args[0])
            return
        self._imported = imported
        self.sheet.show_import(imported, self._services.preparation)

    def take_in(self) -> None:
        """Write what is shown into the person's folder."""
        from lowback_timer.library.importers.taking import take_in
        from lowback_timer.library.writing.errors import WritingError

        if self._imported is None:
            return
        library = self._services.library
        try:
            path = take_in(self._imported, library.folder, library.current)
        except WritingError as error:
            self._services.notify(error.args[0])
            return
        new = tuple(each.id for each in self._imported.workouts)
        self._imported = None
        self.sheet.close_overlay()
        library.reload()
        self.taken.emit(new)
        if path is not None:
            text = translate("Import", "Taken in, as {file} in the folder of your own workouts.")
            self._services.notify(text.format(file=path.name))
