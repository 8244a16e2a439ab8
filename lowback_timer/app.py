"""How the window opens: first a picture, then everything else.

What is imported before the window is painted is what a person waits for. So this module loads no
more than the first picture needs, and `program` after it.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from lowback_timer import __version__
from lowback_timer.options import WindowOptions
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.look.palette import palette_of
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.shell.error_guard import ErrorGuard
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.translation import Translation

if TYPE_CHECKING:
    from lowback_timer.program import Program

_MIDDLE_LIGHTNESS = 128  # of 255; a window that is darker belongs to a dark system


def run_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lowback Timer")
    app.setApplicationVersion(__version__)
    opening = Opening(app, options)
    opening.window.show()
    code = app.exec()
    if opening.program is not None and not opening.program.can_end:
        # Everything is saved, and nothing but this ends a process that somebody else holds.
        os._exit(code)
    return code


class Opening:
    """The window in the colour of its ground; `program` is there once that has been painted."""

    def __init__(self, app: QApplication, options: WindowOptions) -> None:
        self._app = app
        self._options = options
        self.program: Program | None = None
        folder = data_dir(options.data_dir)
        self._notices: list[str] = []
        ErrorGuard(folder / "errors.log", self._tell).install()
        self._translation = Translation()
        self._translation.choose("")  # for what is to be said about the settings themselves
        file = SettingsFile(folder / "settings.json")
        settings, notice = file.load()
        if options.mute:
            settings = Settings.muted.put(settings, value=True)  # for now: it is not written
        self._preferences = Preferences(file, settings, self._tell)
        self._translation.choose(settings.language)
        if notice:
            self._tell(notice)
        system_is_dark = app.palette().window().color().lightness() < _MIDDLE_LIGHTNESS
        colours = palette_of(settings.theme, system_is_dark=system_is_dark)
        self.window = MainWindow(colours.ground)
        self.window.restore_place(settings.window_geometry)
        self.window.ready.connect(self._complete)

    def _complete(self) -> None:
        from lowback_timer.program import Program

        self.program = Program(
            self._app,
            self._options,
            self.window,
            self._translation,
            self._preferences,
        )
        for text in self._notices:
            self.program.tell(text)

    def _tell(self, text: str) -> None:
        """Show a notice, as soon as there is a place for it."""
        if self.program is None:
            self._notices.append(text)
        else:
            self.program.tell(text)
