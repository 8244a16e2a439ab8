"""Reminders in the running process, with its window or without one.

While there is no window, nothing that only a window needs is loaded: what was done is looked up in
the log, and what there is to do in the library, when a reminder is due, and let go of again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from lowback_timer.devices.attention import Attention
from lowback_timer.devices.notifications import Answer, Notifier, open_notifier
from lowback_timer.resources import icon_file
from lowback_timer.store.folders import log_file, workouts_dir
from lowback_timer.window.services import late
from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.plans import PlanService
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.reminders.service import AttentionWatch, ReminderService

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Day, Lately
    from lowback_timer.core.coach.planning.plan import Plan
    from lowback_timer.library.model import Library
    from lowback_timer.program import Program
    from lowback_timer.window.services.requests import Request

_NAME = "Lowback Timer"


class Process(Protocol):
    """What there is with and without a window; `AppController` is it."""

    preferences: Preferences
    folder: Path

    @property
    def libraries(self) -> tuple[Path, ...]:
        """The person's own library files that were named when the program was started."""

    @property
    def language(self) -> str:
        """The code of the language in use."""

    @property
    def opened(self) -> Program | None:
        """The program with its window, be it hidden, if there is one."""

    @property
    def tray_icon(self) -> QSystemTrayIcon | None:
        """The icon among those of the desktop, if there is one."""

    def go(self, request: Request, token: str) -> None:
        """Show the window, and go somewhere in it."""


class Reminding(QObject):
    """Is the `Surroundings` of the reminders.

    Args:
        process: The process.
        make_notifier: Makes what shows notifications.
        attention: Knows whether it is a good time.
        now: The time on the wall.
    """

    def __init__(
        self,
        process: Process,
        make_notifier: Callable[[Callable[[Answer], None]], Notifier] | None = None,
        attention: AttentionWatch | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self._process, self._now = process, now
        self._plans = PlanService(process.folder / "plan.json", _tell_nobody, self)
        self._own_icon: QSystemTrayIcon | None = None
        self.service = ReminderService(
            process.preferences,
            self,
            make_notifier or self._open_notifier,
            attention or Attention(),
            now,
            late.poster(self).post,
        )

    def close(self) -> None:
        """Remind no more."""
        self.service.close()
        if self._own_icon is not None:
            self._own_icon.hide()

    @property
    def is_session_on(self) -> bool:
        """Whether a session is under way."""
        opened = self._process.opened
        return opened is not None and opened.navigation.is_session_on

    @property
    def is_in_front(self) -> bool:
        """Whether the person has the window before them."""
        opened = self._process.opened
        return opened is not None and opened.window.isActiveWindow()

    @property
    def library(self) -> Library:
        """What there is, in the language of the window."""
        if (opened := self._process.opened) is not None:
            return opened.services.progress.library
        process = self._process
        service = LibraryService(workouts_dir(process.folder), process.libraries, _tell_nobody)
        service.load(process.language)
        return service.current

    @property
    def plan(self) -> Plan | None:
        """The plan that is kept."""
        opened = self._process.opened
        return (self._plans if opened is None else opened.services.plans).kept

    def ask_last_day(self, answer: Callable[[Day | None], None]) -> None:
        """Have `answer` called with the day on which the back was trained last.

        A log that cannot be read, of which the window tells, is one of somebody who has not.
        """
        now = self._now().astimezone()

        def hear(lately: Lately) -> None:
            answer(max((each.day for each in lately.sessions), default=None))

        if (opened := self._process.opened) is not None:
            log = opened.services.log
            log.ask(lambda kept: kept.lately(now), hear, lambda: answer(None))
            return
        log = late.log(log_file(self._process.folder), self, _tell_nobody)
        log.ask(lambda kept: kept.lately(now), hear, lambda: answer(None))
        log.close()

    def go(self, request: Request, token: str) -> None:
        """Show the window, and go somewhere in it."""
        self._process.go(request, token)

    def _open_notifier(self, tell: Callable[[Answer], None]) -> Notifier:
        return open_notifier(tell, _NAME, icon_file(), self._find_icon)

    def _find_icon(self) -> QSystemTrayIcon:
        """The icon beside which messages are shown, where a system needs one for that."""
        if (icon := self._process.tray_icon) is not None:
            return icon
        if self._own_icon is None:
            self._own_icon = QSystemTrayIcon(QIcon(str(icon_file())), self)
            self._own_icon.setToolTip(_NAME)
            self._own_icon.show()
        return self._own_icon


def _tell_nobody(_sentence: str) -> None:
    """What is amiss with files, the window says as soon as there is one."""
