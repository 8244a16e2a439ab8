"""Going on with a session that was cut short, or left: for every room that offers it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation, continuation_of
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.library import LibraryService

Found = tuple[Continuation, ...]


class GoingOn:
    """Asks the log what can go on, in its thread.

    Args:
        log: The log.
        library: Has the exercises of today.
        now: The time on the wall, with its time zone.
        notify: Shows a sentence to the person.
    """

    def __init__(
        self,
        log: BackgroundLog,
        library: LibraryService,
        now: Callable[[], datetime],
        notify: Callable[[str], None],
    ) -> None:
        self._log = log
        self._library = library
        self._now = now
        self._notify = notify
        self._declined: set[str] = set()

    def ask(self, answer: Callable[[Found], None]) -> None:
        """Ask what can go on, the latest first."""
        self._log.ask(self._question(), answer)

    def first_of(self, found: Found) -> Continuation | None:
        """What is offered before anything else: what was cut short, with nothing begun since."""
        latest = (each for each in found if each.logged.is_latest and not each.logged.was_left)
        return next((each for each in latest if each.uid not in self._declined), None)

    def decline(self, uid: str) -> None:
        """Offer a session no more before anything else, as long as the program runs."""
        self._declined.add(uid)

    def begin(
        self,
        uid: str,
        begin: Callable[[Continuation], None],
        give_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Go on with a session as it is now.

        Args:
            uid: The session.
            begin: Goes on with it.
            give_up: Called when it is gone, or under way in another window by now.
        """

        def look(found: Found) -> None:
            wanted = next((each for each in found if each.uid == uid), None)
            if wanted is not None:
                begin(wanted)
                return
            self._notify(
                translate(
                    "GoOn",
                    "That workout cannot go on from here any more: it goes on in another window, "
                    "has ended there, or was deleted.",
                )
            )
            give_up()

        self.ask(look)

    def _question(self) -> Callable[[WorkoutLog], Found]:
        library, now = self._library.current, self._now()

        def found_in(log: WorkoutLog) -> Found:
            linked = (
                continuation_of(each, library.exercises, library.workouts)
                for each in log.unfinished(now)
            )
            return tuple(each for each in linked if each is not None)

        return found_in
