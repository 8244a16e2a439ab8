"""Takes what was done out of the log and into it: asks for files, and shows what is in them.

Files are read and written in the thread of the log, so that the window waits for none.
"""

# ruff: noqa: PLC0415 - what reads and writes files is loaded when somebody wants that

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lowback_timer.window.history.exchange_menu import ExchangeMenu
from lowback_timer.window.history.import_sheet import ImportSheet
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.posting import Poster
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.usual_folder import usual_folder

if TYPE_CHECKING:
    from lowback_timer.exchange.found import Found
    from lowback_timer.exchange.reading import Reader
    from lowback_timer.store.log.copying import Changes
    from lowback_timer.store.log.writing import WorkoutLog

    Preview = tuple[Found, Changes]

WHOLE, TABLE = ".json", ".csv"
"""How the names of files end, by their form."""


class CalledOffError(Exception):
    """The person has changed their mind meanwhile."""


def ask_for_file(host: QWidget) -> str:
    """The path of the file that a person wants to take in; empty when they choose none."""
    chosen, _ = QFileDialog.getOpenFileName(
        host,
        translate("Exchange", "Import what was done"),
        str(usual_folder()),
        translate("Exchange", "Logs and histories (*.json *.csv *.txt *.db);;All files (*)"),
    )
    return chosen


def ask_for_place(host: QWidget, name: str) -> str:
    """The path at which a person wants to have a file; empty when they choose none."""
    kind = (
        translate("Exchange", "Tables (*.csv)")
        if name.endswith(TABLE)
        else translate("Exchange", "Logs (*.json)")
    )
    title = translate("Exchange", "Export what was done")
    chosen, _ = QFileDialog.getSaveFileName(host, title, str(usual_folder() / name), kind)
    return chosen


class ExchangeDesk(QObject):
    """Serves one room.

    Args:
        services: What rooms share.
        room: Which it belongs to.
        ask: Asks for the path of a file to read.
        ask_place: Asks for the path of a file to write, of which it is given the name.
    """

    changed = Signal()
    """There is something else in the log now."""

    def __init__(
        self,
        services: Services,
        room: Room,
        ask: Callable[[QWidget], str] = ask_for_file,
        ask_place: Callable[[QWidget, str], str] = ask_for_place,
    ) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self._ask = ask
        self._ask_place = ask_place
        self._poster = Poster()
        self._poster.setParent(self)
        self._path = Path()
        self._found: Found | None = None
        self._stop = Event()
        """Set when what goes on is wanted no longer."""

    @cached_property
    def menu(self) -> ExchangeMenu:
        """What there is to choose."""
        look = self._room.page.look  # as large as on the page
        menu = ExchangeMenu(look, self._services.host, WHOLE, TABLE)
        menu.import_clicked.connect(self.choose)
        menu.export_clicked.connect(self.export)
        self._room.cover(menu)
        return menu

    @cached_property
    def sheet(self) -> ImportSheet:
        """Shows what is in a file."""
        sheet = ImportSheet(self._services.look, self._services.host)
        sheet.taken.connect(self.take_in)
        sheet.closed.connect(self._call_off)
        sheet.pounds_chosen.connect(lambda in_pounds: self._read(in_pounds=in_pounds))
        self._room.cover(sheet)
        return sheet

    def open_menu(self, anchor: QWidget) -> None:
        """Let a person choose."""
        self.menu.open_at(anchor, self.menu.bring_in)

    # In

    def choose(self) -> None:
        """Ask for a file, and show what is in it."""
        if chosen := self._ask(self._services.host):
            self.show_file(Path(chosen))

    def show_file(self, path: Path) -> None:
        """Show what is in a file, or why nothing of it can be taken in."""
        self._path = path
        self.sheet.pounds.set_value(False)
        self._read(in_pounds=False)

    def take_in(self) -> None:
        """Take in what is shown."""
        found = self._found
        if found is None:
            return
        self._begin(translate("Exchange", "Taking it in…"))
        progress = partial(self._tell_progress, self._stop)
        self._services.log.ask(
            partial(_taken, found, progress), partial(self._show_taken, self._stop), self._fail
        )

    def _read(self, *, in_pounds: bool) -> None:
        from lowback_timer.exchange.names import NameBook
        from lowback_timer.exchange.reading import Reader

        text = translate("Exchange", "Reading {file}…")
        self._begin(text.format(file=self._path.name))
        reader = Reader(
            partial(NameBook, self._services.library.current),
            self._services.now(),
            in_pounds=in_pounds,
            progress=partial(_go_on, self._stop),
        )
        self._services.log.ask(
            partial(_previewed, reader, self._path),
            partial(self._show_preview, self._stop),
            self._fail,
        )

    def _begin(self, text: str) -> None:
        self._stop.set()  # whatever is still going on is wanted no longer
        self._stop = Event()
        self._found = None
        self.sheet.show_progress(text)

    def _show_preview(self, stop: Event, preview: Preview | str) -> None:
        if stop.is_set():
            return
        if isinstance(preview, str):
            self.sheet.show_failure(preview)
            return
        self._found, changes = preview
        self.sheet.show_found(self._found, changes)

    def _tell_progress(self, stop: Event, done: int, of_all: int) -> None:
        """In the thread of the log."""
        _go_on(stop)
        text = translate("Exchange", "Taking it in: {done} of {all} sessions…")
        told = text.format(done=done, all=of_all)
        self._poster.post(partial(self._show_progress, stop, told))

    def _show_progress(self, stop: Event, text: str) -> None:
        if not stop.is_set() and self.sheet.isVisible():
            self.sheet.tell_progress(text)

    def _show_taken(self, stop: Event, changes: Changes | None) -> None:
        if changes is None:
            return
        stop.set()
        self.sheet.close_overlay()
        text = translate(
            "Exchange",
            "Taken in. What the log was before is kept beside it until the next import.",
        )
        self._services.notify(text)
        self.changed.emit()

    def _fail(self) -> None:
        """Leave it: the person has been told why."""
        self._stop.set()
        self.sheet.close_overlay()

    def _call_off(self) -> None:
        self._stop.set()

    # Out

    def export(self, ending: str) -> None:
        """Ask for a place, and write the log there, in the form by which its name ends."""
        name = f"lowback-timer-{self._services.now().date().isoformat()}{ending}"
        chosen = self._ask_place(self._services.host, name)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in {WHOLE, TABLE}:
            path = path.with_name(f"{path.name}{ending}")
        self._services.log.ask(partial(_written, path), self._services.notify)


def _go_on(stop: Event) -> None:
    if stop.is_set():
        raise CalledOffError


def _previewed(reader: Reader, path: Path, log: WorkoutLog) -> Preview | str:
    """What a file holds and would change; or why nothing can be taken from it."""
    from lowback_timer.exchange.found import UnreadableError

    try:
        found = reader.read_file(path)
    except UnreadableError as error:
        return str(error)
    except CalledOffError:
        return ""
    return found, log.copying.compare(found.copy)


def _taken(found: Found, progress: Callable[[int, int], None], log: WorkoutLog) -> Changes | None:
    """What has changed; None when it was called off, and nothing has."""
    try:
        return log.copying.take_in(found.copy, progress)
    except CalledOffError:
        return None


def _written(path: Path, log: WorkoutLog) -> str:
    """What to tell the person once the log is in a file, or is not."""
    from lowback_timer.exchange.writing import write_file

    try:
        write_file(path, log.copying.read())
    except OSError as error:
        text = translate("Print", "{file} cannot be written there ({reason}).")
        return text.format(file=path.name, reason=error.strerror or str(error))
    return translate("Print", "Saved as {file}.").format(file=path.name)
