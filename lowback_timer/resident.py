"""The process as it runs: with its window, or waiting in the background until one is wanted."""

# ruff: noqa: PLC0415 - a process that waits loads nothing that only a window needs, and the other
# way round

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from lowback_timer.core.text import retold
from lowback_timer.options import WindowOptions
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.terminal.output import RefusalError
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.shell.error_guard import ErrorGuard
from lowback_timer.window.shell.translation import Translation

if TYPE_CHECKING:
    from lowback_timer.instance.claim import Claim
    from lowback_timer.instance.wish import Wish
    from lowback_timer.program import Program
    from lowback_timer.window.shell.callers import Callers


class Resident(QObject):
    """Holds what is there with and without a window, and has the window opened.

    Args:
        app: The application.
        options: How the program was started.
        claim: To the place where later starts find it; None: they do not.
    """

    def __init__(
        self, app: QApplication, options: WindowOptions, claim: Claim | None = None
    ) -> None:
        super().__init__(app)
        self._app, self._options, self._claim = app, options, claim
        self.folder = data_dir(options.data_dir)
        self._notices: list[str] = []
        self._guard = ErrorGuard(self.folder / "errors.log", self._notices.append)
        self.translation = Translation()
        self.translation.choose("")  # where even the language cannot be read
        file = SettingsFile(self.folder / "settings.json")
        settings, notice = file.load()
        if options.mute:
            settings = Settings.muted.put(settings, value=True)  # for now: it is not written
        self.preferences = Preferences(file, settings, self._notices.append)
        self.translation.choose(settings.language)
        if notice:
            self._notices.append(retold(notice))
        self._callers: Callers | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a window, be it hidden."""
        return "program" in self.__dict__

    @cached_property
    def program(self) -> Program:
        """The program with its window, which is not on the screen yet.

        Raises:
            RefusalError: it cannot be built; the details are in the log of errors.
        """
        try:
            from lowback_timer.program import Program

            program = Program(self._app, self._options, self.translation, self.preferences)
        except Exception as error:
            self._guard.write_down(error)
            raise RefusalError(
                f"the window cannot be opened ({error}); {self.folder / 'errors.log'} has the"
                " details"
            ) from error
        self._guard.notify = self.preferences.notify = program.services.notify
        self._guard.install()
        for text in self._notices:
            program.services.notify(text)
        return program

    def open(self) -> None:
        """Put the window on the screen."""
        self.program.window.ready.connect(self._listen)
        self.program.window.show()

    def _listen(self) -> None:
        """Let later starts of the program ask for something."""
        if self._claim is not None and self._callers is None:
            from lowback_timer.window.shell.callers import Callers

            self._callers = Callers(self._claim, self)
            self._callers.asked.connect(self._follow)
            self._app.aboutToQuit.connect(self.end_listening)

    def end_listening(self) -> None:
        """Let the next start open a window of its own."""
        if self._callers is not None:
            self._callers.close()

    def _follow(self, wish: Wish) -> None:
        """Do what somebody has started the program for once more."""
        if not wish.options.in_background:
            self.program.window.come_to_front(wish.token)
            self.program.navigation.doorway.follow(wish.options)
