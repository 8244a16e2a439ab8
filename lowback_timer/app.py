"""The process of the window: its application, and what ends it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from lowback_timer import APP_ID, __version__
from lowback_timer.app_controller import AppController
from lowback_timer.options import WindowOptions
from lowback_timer.window.shell.garbage import GarbageCollector

if TYPE_CHECKING:
    from lowback_timer.instance.claim import Claim
    from lowback_timer.program import Program


def run_window(options: WindowOptions, claim: Claim | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Args:
        options: How the window was asked for.
        claim: To the place where later starts find it; None: they do not.

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
    app.setQuitOnLastWindowClosed(False)  # it may go on without one; `AppController` ends it
    controller = AppController(app, options, claim)
    if sys.platform == "darwin":
        _take_files(app, controller)
    if options.in_background:
        controller.settle()
        _watch_signals(app, controller)
    else:
        controller.program.window.ready.connect(lambda: _watch_signals(app, controller))
        controller.open()
    code = app.exec()
    if not controller.is_open:
        return code
    closing = controller.program.closing
    if not closing.can_end:
        # Everything is saved, and nothing but this ends a process that somebody else holds.
        os._exit(code or closing.exit_code)
    return code or closing.exit_code


def _watch_signals(app: QApplication, controller: AppController) -> None:
    """From now on there may be something to lose, so nothing outside ends the process at once."""
    from lowback_timer.window.shell.end_signals import EndSignals  # noqa: PLC0415 - as it says

    signals = EndSignals(controller.end, app)
    app.aboutToQuit.connect(signals.stop)


def _take_files(app: QApplication, controller: AppController) -> None:
    """Open what somebody opens with the program. Not tried on macOS itself."""
    from lowback_timer.window.services.requests import OpenFile  # noqa: PLC0415 - there alone
    from lowback_timer.window.shell.opened_files import OpenedFiles  # noqa: PLC0415

    OpenedFiles(app).opened.connect(lambda path: controller.go(OpenFile(path)))


def open_program(app: QApplication, options: WindowOptions) -> Program:
    """Build the program; its window is not on the screen yet.

    Raises:
        RefusalError: it cannot be built; the details are in the log of errors.
    """
    return AppController(app, options).program
