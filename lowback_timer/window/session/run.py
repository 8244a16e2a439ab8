"""One session and everything that hears of it, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from lowback_timer.core.session.events import Event
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.session import Session
from lowback_timer.devices.sound.cue_player import CuePlayer
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.settings.cues import HEARING_SETTINGS, hearing_of
from lowback_timer.window.services.services import Services
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.pre_roll import PreRollTimer


class SessionRun(QObject):
    """Runs `session` on `page`; thrown away when it is over, or its end was taken back.

    Args:
        services: What it is heard, spoken about and logged through.
        session: A session that has not begun, or one that is over and can be reopened.
        page: Where it is shown.
        on_end: Told once it has been finished or abandoned.
        logger: What has logged a session up to its end that is to be reopened.
        continuation: What was cut short, and goes on as this one.
    """

    def __init__(
        self,
        services: Services,
        session: Session,
        page: SessionPage,
        on_end: Callable[[], object],
        logger: SessionLogger | None = None,
        continuation: Continuation | None = None,
    ) -> None:
        super().__init__(page)
        self.session = session
        self.driver = SessionDriver(session, services.clock, services.speed)
        self.driver.setParent(self)
        self._page = page
        self._on_end = on_end
        # A connection alone does not keep these two alive.
        self._cues = CuePlayer(services.loudspeakers.player, services.speed)
        services.preferences.observe_several(
            HEARING_SETTINGS, lambda kept: self._cues.play_for(hearing_of(kept)), self
        )
        self.logger = logger or SessionLogger(
            services.log, session, self.driver.wall_ms_of, continuation
        )
        self._pre_roll = PreRollTimer(services.loudspeakers.player, self.driver)
        self.driver.interrupted.connect(self._cues.stop)
        # First: nothing that is slow may come before a beep.
        self.driver.happened.connect(self._cues.handle)
        services.narrator.begin(self.driver)
        self.driver.happened.connect(self.logger.handle)
        page.begin(self.driver)
        self.driver.happened.connect(self._watch_for_end)

    def start(self) -> None:
        """Begin the session."""
        self._pre_roll.begin()
        self.driver.start()

    def go_on(self, progress: Progress) -> None:
        """Begin where an earlier session was cut off."""
        self._pre_roll.begin()
        self.driver.go_on(progress)

    def cut_short(self) -> None:
        """End it so that it can go on later."""
        self.logger.leave_open()
        self.driver.abandon()

    def reopen(self) -> None:
        """Take back the end of the session."""
        self.logger.reopen(self.driver.wall_ms_of)
        self._pre_roll.begin()
        self.driver.reopen()

    def _watch_for_end(self, _events: tuple[Event, ...]) -> None:
        if self.session.state.is_over:
            self._page.end()
            self._on_end()
            self.deleteLater()
