"""The process of the window: its application, and what ends it."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication

from lowback_timer import APP_ID, __version__
from lowback_timer.core.text import retold
from lowback_timer.options import WindowOptions
from lowback_timer.program import Program
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.terminal.output import RefusalError
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.shell.error_guard import ErrorGuard
from lowback_timer.window.shell.garbage import GarbageCollector
from lowback_timer.window.shell.translation import Translation


def run_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Raises:
        RefusalError: the window cannot be opened.
    """
    # The same style everywhere: it draws what the look does not. As an argument it costs nothing;
    # `setStyle` would have the bindings make all the enumerations of QStyle.
    # By the name of an instance window managers on X11 find the menu entry, as those of Wayland do
    # by the name of its file.
    app = QApplication(["lowback-timer", "-style", "fusion", "-name", APP_ID])
    app.setApplicationName("Lowback Timer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    GarbageCollector(app)
    program = open_program(app, options)
    program.window.ready.connect(lambda: _watch_signals(app, program))
    program.window.show()
    code = app.exec() or program.closing.exit_code
    if not program.closing.can_end:
        # Everything is saved, and nothing but this ends a process that somebody else holds.
        os._exit(code)
    return code


def _watch_signals(app: QApplication, program: Program) -> None:
    """From now on there may be something to lose, so nothing outside ends the process at once."""
    from lowback_timer.window.shell.end_signals import EndSignals  # noqa: PLC0415 - as it says

    signals = EndSignals(program.closing.end, app)
    app.aboutToQuit.connect(signals.stop)


def open_program(app: QApplication, options: WindowOptions) -> Program:
    """Build the program; its window is not on the screen yet.

    Raises:
        RefusalError: it cannot be built; the details are in the log of errors.
    """
    folder = data_dir(options.data_dir)
    notices: list[str] = []
    guard = ErrorGuard(folder / "errors.log", notices.append)
    translation = Translation()
    translation.choose("")  # where even the language cannot be read
    file = SettingsFile(folder / "settings.json")
    settings, notice = file.load()
    if options.mute:
        settings = Settings.muted.put(settings, value=True)  # for now: it is not written
    preferences = Preferences(file, settings, notices.append)
    translation.choose(settings.language)
    if notice:
        notices.append(retold(notice))
    try:
        program = Program(app, options, translation, preferences)
    except Exception as error:
        guard.write_down(error)
        raise RefusalError(
            f"the window cannot be opened ({error}); {folder / 'errors.log'} has the details"
        ) from error
    guard.notify = preferences.notify = program.services.notify
    guard.install()
    for text in notices:
        program.services.notify(text)
    return program
