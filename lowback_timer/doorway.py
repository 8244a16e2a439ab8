"""What is asked for from outside of the window: by a file manager, a menu, a reminder.

Whatever comes in, a workout that is under way is not disturbed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.look.words import translate
from lowback_timer.window.services import requests
from lowback_timer.window.services.breaks import ask_for_break, break_timeline
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from lowback_timer.core.coach.breaks import Break
    from lowback_timer.rooms import Rooms


class Doorway:
    """Lets in what is asked for, or says why it has to wait.

    Args:
        rooms: Where it leads.
        services: What they share.
        is_session_on: Whether a session is under way.
    """

    def __init__(self, rooms: Rooms, services: Services, is_session_on: Callable[[], bool]) -> None:
        self._rooms, self._services = rooms, services
        self._is_session_on = is_session_on

    def let_in(self, request: requests.OpenFile | requests.StartToday | requests.TakeBreak) -> None:
        """Do what is asked for, unless a workout is under way."""
        match request:
            case requests.OpenFile(path):
                text = translate("Navigation", "A file can be opened when the workout is over.")
                if not self._is_kept_out(text):
                    self._rooms.workouts.open_file(path)
            case requests.StartToday():
                # To be shown the workout that is under way says enough.
                if not self._is_session_on():
                    self._begin(self._ask_for_today)
            case requests.TakeBreak():
                text = translate("Navigation", "There can be a break when the workout is over.")
                if not self._is_kept_out(text):
                    self._begin(self._ask_for_break)

    def _is_kept_out(self, text: str) -> bool:
        """Whether a workout is under way; then the person is told so."""
        if is_kept_out := self._is_session_on():
            self._services.notify(text)
        return is_kept_out

    def _begin(self, begin: Callable[[], None]) -> None:
        """Begin something from the first page, with nothing lying over it."""
        for overlay in self._services.host.findChildren(Overlay):
            if overlay.isVisible():
                overlay.close_overlay()
        self._rooms.go(requests.ShowToday())
        if self._services.preferences.current.safety_acknowledged:
            begin()
        else:  # which is to be read before the first workout
            self._rooms.go(requests.AcknowledgeSafety())

    def _ask_for_today(self) -> None:
        # The page that is shown has asked before, so it knows by then what suits today.
        self._services.log.ask(lambda _log: None, lambda _: self._start_today(), self._start_today)

    def _start_today(self) -> None:
        if not self._is_session_on():  # somebody may have been quicker than the log
            self._rooms.today.start_shown()

    def _ask_for_break(self) -> None:
        ask_for_break(self._services, self._take_break, self._services.notify)

    def _take_break(self, chosen: Break) -> None:
        if not self._is_session_on():
            timeline = break_timeline(self._services, chosen)
            counting = self._services.preferences.current.counting
            self._rooms.go(requests.StartWorkout(timeline, counting))
