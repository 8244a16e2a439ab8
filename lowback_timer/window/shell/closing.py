"""How the window closes: a session is asked about, nothing is lost, and nobody holds it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.services import Services
from lowback_timer.window.shell.main_window import MainWindow

if TYPE_CHECKING:
    from lowback_timer.window.shell.loss_question import LossQuestion

_CLOSE_SECONDS = 4.0
"""For so long, at most, the last sets, and then the settings, may take while the window closes."""


class SessionHolder(Protocol):
    """Knows the session that is under way, if there is one."""

    @property
    def is_session_on(self) -> bool:
        """Whether there is one."""

    def ask_to_leave(self) -> None:
        """Ask whether it is to be given up."""

    def cut_short(self) -> None:
        """Leave it; what was done is kept, and it can go on at the next start."""

    def keep_all(self) -> bool:
        """Save what is being written; False when that could not be done."""


class Closing:
    """Lets the window close, or not yet."""

    def __init__(self, window: MainWindow, services: Services, sessions: SessionHolder) -> None:
        self._window = window
        self._services = services
        self._sessions = sessions
        self._asks = True
        self.loss_question: LossQuestion | None = None
        """Asked before something is given up that could not be written."""
        self.exit_code = 0
        """What the process ends with."""
        self.can_end = True
        """Whether the process can end as usual; False when a hanging speech server holds it."""
        self.stays: Callable[[], bool] = lambda: False
        """Has the program go on without its window, if that is wanted; tells whether it does."""
        self._ends = False
        window.may_close = self.may_close
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # Logging out: the desktop waits for an answer, and a question would hold it up.
            application.commitDataRequest.connect(self._commit)

    def end(self, exit_code: int) -> None:
        """End the program as something outside of it asks, without a question."""
        self.exit_code = exit_code
        self._asks = False
        self._window.close()

    def quit(self) -> None:
        """End the program, and not only its window; a session under way is asked about first."""
        self._ends = True
        if self._sessions.is_session_on:
            self._window.come_to_front()
        self._window.close()
        self._ends = False

    def may_close(self) -> bool:
        """A session under way is asked about first; all else is saved as it is."""
        if self._asks and self._sessions.is_session_on:
            self._sessions.ask_to_leave()
            return False
        if self._asks and not self._ends and self.stays():
            return False
        self._sessions.cut_short()  # nobody has left it on purpose who was not asked
        is_kept = self._services.log.flush(_CLOSE_SECONDS)
        are_edits_kept = self._sessions.keep_all()
        if self._asks and not (is_kept and are_edits_kept):
            self._ask_about_loss(of_sets=not is_kept)
            return False
        preferences = self._services.preferences
        preferences.set(Settings.window_geometry, self._window.place())
        preferences.close(_CLOSE_SECONDS)
        self._services.loudspeakers.player.close()
        self._services.media_keys.close()
        self.can_end = self._services.narrator.close()
        self._services.log.close()
        return True

    def _ask_about_loss(self, *, of_sets: bool) -> None:
        from lowback_timer.window.shell.loss_question import LossQuestion  # noqa: PLC0415 - rare

        self.loss_question = LossQuestion(self._services.look, self._window, of_sets=of_sets)
        self.loss_question.accepted.connect(self._give_up)
        self.loss_question.open()

    def _give_up(self) -> None:
        self._asks = False
        self._window.close_later()  # when the question is gone

    def _commit(self) -> None:
        self._asks = False
        self._sessions.cut_short()
        self._sessions.keep_all()
        self._services.log.flush(_CLOSE_SECONDS)
        self._services.preferences.close(_CLOSE_SECONDS)
