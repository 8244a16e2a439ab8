"""The room of the handbook: a page with a picture, one with a table, and a search."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from lowback_timer.window.services.requests import ShowHelp
from tools.gallery.studio import Studio, show_home


def help_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The handbook at its beginning, on the way, and while something is searched for."""
    studio.navigation.go(ShowHelp("getting-started"))
    page = studio.navigation.help.page
    bar = page.reader.verticalScrollBar()
    yield "help", lambda: None
    for name, file, share in (("pain", "log-and-pain", 0.55), ("file", "own-workouts", 0.75)):
        studio.navigation.go(ShowHelp(file))
        QApplication.processEvents()
        bar.setValue(round(bar.maximum() * share))
        yield f"help-{name}", lambda: None
    studio.navigation.go(ShowHelp("keys"))
    yield "help-keys", lambda: None
    page.search.edit.setText("side plank")
    assert page.hits is not None  # the handbook tells of it
    next(iter(page.hits.targets)).setChecked(True)
    yield "help-search", page.search.clear
    show_home(studio)
