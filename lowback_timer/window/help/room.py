"""Help: the handbook that comes with the program, read without a network."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import NamedTuple

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices

from lowback_timer.resources import documents_dir
from lowback_timer.window.help.entry_list import Target
from lowback_timer.window.help.handbook import Handbook, is_outside, resolve
from lowback_timer.window.help.page import HelpPage
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import GoBack
from lowback_timer.window.services.room import Room

_MOST_HITS = 40
"""Whoever finds more is better off with another word."""
_LEAST_LETTERS = 2
_PAGE = ".md"


class _Stop(NamedTuple):
    """A page that was read, and how far it was scrolled."""

    file: str
    scrolled: int


class HelpRoom(Room):
    """Shows the pages of the handbook, and remembers which of them were read."""

    page: HelpPage

    def build(self) -> HelpPage:
        """Make the page."""
        self._handbook = Handbook(documents_dir())
        self._file = ""
        self._words: tuple[str, ...] = ()
        self._behind: list[_Stop] = []
        self._ahead: list[_Stop] = []
        entries = self._handbook.entries
        contents = [Target(each.file, each.title, part=each.part) for each in entries]
        page = HelpPage(self.services.look, contents, _note())
        page.closed.connect(lambda: self.go.emit(GoBack()))
        page.went.connect(lambda target: self._go(target.file, target.anchor))
        page.went_back.connect(self._go_back)
        page.went_on.connect(self._go_on)
        page.searched.connect(self._search)
        page.reader.followed.connect(self._follow)
        return page

    def open(self, name: str = "") -> None:
        """Show a page by its name, such as `holds`; without one, what was read last."""
        self.page.search.clear()
        if name or not self._file:
            self._behind.clear()
            self._ahead.clear()
            file = f"guide/{name}{_PAGE}" if name else self._handbook.entries[0].file
            self._show(file)

    def _go(self, file: str, anchor: str) -> None:
        """Read another page, from a heading on."""
        if file != self._file:
            self._behind.append(self._here())
            self._ahead.clear()
            self._show(file)
        self.page.reader.mark(self._words)
        self.page.reader.go_to(anchor)

    def _go_back(self) -> None:
        """Read what was read before; from the first page on, leave the handbook."""
        if self._behind:
            self._ahead.append(self._here())
            self._return_to(self._behind.pop())
        else:
            self.page.closed.emit()

    def _go_on(self) -> None:
        """Read again what one has come back from."""
        if self._ahead:
            self._behind.append(self._here())
            self._return_to(self._ahead.pop())

    def _here(self) -> _Stop:
        return _Stop(self._file, self.page.reader.verticalScrollBar().value())

    def _return_to(self, stop: _Stop) -> None:
        self._show(stop.file)
        self.page.reader.verticalScrollBar().setValue(stop.scrolled)

    def _show(self, file: str) -> None:
        self._file = file
        anchors = tuple(each.anchor for each in self._handbook.sections_of(file))
        folder = self._handbook.folder / PurePosixPath(file).parent
        page = self.page
        page.reader.show_page(self._handbook.text(file), anchors, folder)
        page.show_here(file, self._handbook.title_of(file))
        page.show_steps(can_go_on=bool(self._ahead))

    def _search(self, wanted: str) -> None:
        is_short = len(wanted.strip()) < _LEAST_LETTERS
        self._words = () if is_short else self._handbook.words(wanted)
        if is_short:
            self.page.show_contents()
            self.page.reader.mark(())
            return
        hits = self._handbook.find(self._words)[:_MOST_HITS]
        self.page.show_hits(
            Target(
                each.section.file,
                each.section.title,
                each.section.anchor,
                each.excerpt,
                part=each.section.page,
            )
            for each in hits
        )

    def _follow(self, link: str) -> None:
        """Go where a link leads: within the handbook, or out of it, if the person wants that."""
        if is_outside(link):
            self._open_outside(QUrl(link))
            return
        file, anchor = resolve(self._file, link)
        if file.endswith(_PAGE):
            self._go(file, anchor)
        else:
            self._open_outside(QUrl.fromLocalFile(str(self._handbook.folder / file)))

    def _open_outside(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            text = translate("Help", "Nothing here can open {address}")
            self.services.notify(text.format(address=url.toDisplayString()))


def _note() -> str:
    """That it is in English, for whoever reads another language everywhere else."""
    if QLocale().language() in {QLocale.Language.English, QLocale.Language.C}:
        return ""
    return translate("Help", "The handbook is in English.")
