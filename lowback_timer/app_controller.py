"""The process as it runs: with its window, or waiting in the background until one is wanted."""

# ruff: noqa: PLC0415 - a process that waits loads nothing that only a window needs, and the other
# way round

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import RemindOn
from lowback_timer.core.text import retold
from lowback_timer.options import WindowOptions
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.terminal.output import RefusalError, complain
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.shell.error_guard import ErrorGuard
from lowback_timer.window.shell.translation import Translation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QSystemTrayIcon

    from lowback_timer.instance.claim import Claim
    from lowback_timer.instance.launch_request import LaunchRequest
    from lowback_timer.program import Program
    from lowback_timer.reminding import Reminding
    from lowback_timer.window.services.requests import Request
    from lowback_timer.window.shell.instance_server import InstanceServer
    from lowback_timer.window.shell.tray import Tray

_REFUSED = 2
_CLOSE_SECONDS = 4.0
"""For so long, at most, the settings may take while the program ends."""


class AppController(QObject):
    """Holds what is there with and without a window, and has the window opened.

    Args:
        app: The application.
        options: How the program was started.
        claim: To the endpoint at which later starts find it; None: they do not.
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
        self._server: InstanceServer | None = None
        self._tray: Tray | None = None
        self._reminding: Reminding | None = None
        self._is_settled = False

    # The window

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
        program.closing.stays = self._stay
        program.window.closed.connect(self._app.quit)
        return program

    @property
    def opened(self) -> Program | None:
        """The program with its window, be it hidden, if there is one."""
        return self.program if self.is_open else None

    @property
    def language(self) -> str:
        """The code of the language in use."""
        return self.translation.language

    @property
    def libraries(self) -> tuple[Path, ...]:
        """The person's own library files that were named when the program was started."""
        return self._options.libraries

    @property
    def tray_icon(self) -> QSystemTrayIcon | None:
        """The icon among those of the desktop, if there is one."""
        return None if self._tray is None else self._tray.icon

    def open(self) -> None:
        """Put the window on the screen for the first time.

        Raises:
            RefusalError: it cannot be built.
        """
        self.program.window.ready.connect(self.settle)
        self.program.window.show()

    def come_to_front(self, token: str = "") -> None:
        """Show the window, above others as far as the desktop allows.

        Args:
            token: With which the desktop has said that this is wanted; empty: it has not.
        """
        try:
            window = self.program.window
        except RefusalError as error:  # of a process that has been waiting: nobody else tells
            complain(str(error))
            self._app.exit(_REFUSED)
        else:
            window.come_to_front(token)

    def go(self, request: Request, token: str = "") -> None:
        """Show the window, and go where something outside of it asks to go.

        Args:
            request: Where.
            token: As of `come_to_front`.
        """
        self.come_to_front(token)
        self._once_painted(lambda: self.program.navigation.go(request))

    def _follow(self, request: LaunchRequest) -> None:
        """Do what somebody has started the program for once more."""
        if not request.options.in_background:
            self.come_to_front(request.token)
            self._once_painted(
                lambda: self.program.navigation.external_requests.follow(request.options)
            )

    def _once_painted(self, do: Callable[[], None]) -> None:
        """Do something now, or once the window that has just been built has been painted."""
        if not self.is_open:  # it could not be built
            return
        if self.program.window.is_ready:
            do()
        else:
            self.program.window.ready.connect(do, Qt.ConnectionType.SingleShotConnection)

    # In the background

    def settle(self) -> None:
        """Do what waits for nobody: once the window has been painted, or when there is none."""
        if self._is_settled:
            return
        self._is_settled = True
        self._listen()
        self.preferences.observe(Settings.shows_tray, self._show_tray)
        self._remind()
        self.preferences.when_changed(Settings.reminders, self._begin_to_remind)
        self.preferences.when_changed(Settings.break_every_min, self._begin_to_remind)

    def _listen(self) -> None:
        """Let later starts of the program ask for something."""
        if self._claim is not None:
            from lowback_timer.window.shell.instance_server import InstanceServer

            self._server = InstanceServer(self._claim, self)
            self._server.asked.connect(self._follow)
            self._app.aboutToQuit.connect(self.end_listening)

    def end_listening(self) -> None:
        """Let the next start open a window of its own."""
        if self._server is not None:
            self._server.close()

    def _show_tray(self, is_wanted: bool) -> None:
        """Have an icon among those of the desktop, where it has a place for some, or none."""
        if not is_wanted:
            if self._tray is not None:
                self._tray.close()
            self._tray = None
        elif self._tray is None:
            from lowback_timer.window.shell.tray import Tray

            self._tray = tray = Tray(self)
            tray.show_asked.connect(self.come_to_front)
            tray.asked.connect(self.go)
            tray.quit_asked.connect(self.quit)
            self.preferences.when_changed(
                Settings.language,
                # When everybody has been told, and with that the language is another one.
                lambda _language: QTimer.singleShot(0, tray, tray.retell),
                tray,
            )

    def _begin_to_remind(self, _value: object) -> None:
        """Somebody has just chosen to be reminded: of what comes, and not of what has passed."""
        if self._reminding is None:
            self._remind()
            if self._reminding is not None:
                self._reminding.service.begin_anew()

    def _remind(self) -> None:
        """Remind from now on whoever wants to be reminded; nothing is loaded for anybody else."""
        settings = self.preferences.current
        is_wanted = settings.reminders is not RemindOn.NEVER or settings.break_every_min
        if is_wanted and self._reminding is None:
            from lowback_timer.reminding import Reminding

            self._reminding = Reminding(self)
            self._reminding.setParent(self)
            self._app.aboutToQuit.connect(self._reminding.close)

    def _stay(self) -> bool:
        """Go on in the background as the window closes, if the person has chosen so."""
        if not self.preferences.current.stays_in_background:
            return False
        from lowback_timer.window.shell.staying import stay

        stay(self.program.window, self.program.services)
        return True

    # The end

    def quit(self) -> None:
        """End the program; a workout under way is asked about first."""
        if self.is_open:
            self.program.closing.quit()
        else:
            self.end(0)

    def end(self, exit_code: int) -> None:
        """End the program as something outside of it asks, without a question."""
        if self.is_open:
            self.program.closing.end(exit_code)
        else:
            self.preferences.close(_CLOSE_SECONDS)
            self._app.exit(exit_code)
