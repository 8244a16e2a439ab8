"""What is asked for from outside: by the command line, a file manager, a menu, a reminder.

Whatever comes in, a workout that is under way is not disturbed.
"""

# ruff: noqa: PLC0415 - what most starts do not ask for is not loaded for the first page

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer

from lowback_timer.core.plan.single import AmountsError
from lowback_timer.window.look.words import translate
from lowback_timer.window.services import requests
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from lowback_timer.core.coach.breaks import Break
    from lowback_timer.options import Single, WindowOptions
    from lowback_timer.rooms import Rooms
    from lowback_timer.store.log.writing import WorkoutLog

Begin = Callable[[], object]
T = TypeVar("T")

_PATIENCE_MS = 1000
"""For how long the log may keep a workout from beginning that is asked for."""


class ExternalRequests:
    """Does what is asked for, or says why it has to wait.

    Args:
        rooms: Where it leads.
        services: What they share.
        is_session_on: Whether a session is under way.
    """

    def __init__(self, rooms: Rooms, services: Services, is_session_on: Callable[[], bool]) -> None:
        self._rooms, self._services = rooms, services
        self._is_session_on = is_session_on
        self._refusals: set[str] = set()
        """What has been said to whoever had to wait."""

    # The command line

    def show(
        self, options: WindowOptions, show_today: Callable[[], None] | None = None
    ) -> Begin | None:
        """Show what was named, or what suits today; over it what is to be read once.

        Args:
            options: What was named, and whether it is to begin.
            show_today: Shows the first page, where that is not to be brought up to date yet.

        Returns:
            What begins it, if that was asked for.
        """
        show_today = show_today or partial(self._rooms.go, requests.ShowToday())
        if options.single is not None:
            begin = self._show_exercise(options.single)
        elif options.workout is not None:
            begin = self._show_workout(options.workout, show_today, starts=options.start)
        else:
            show_today()
            begin = partial(self._rooms.go, requests.StartToday())
        if options.takes_break:
            return partial(self._rooms.go, requests.TakeBreak())
        if options.start and begin is not None:
            return begin
        if not self._services.preferences.current.safety_acknowledged:
            self._rooms.go(requests.AcknowledgeSafety())
        return None

    def _show_workout(
        self, wanted: str, show_today: Callable[[], None], *, starts: bool
    ) -> Begin | None:
        """Show a workout, unless it begins at once; or what suits today, if there is none such."""
        library = self._services.library.current
        is_known = wanted in library.workouts
        if is_known and not starts:
            self._rooms.go(requests.ShowWorkout(wanted))
        else:
            show_today()
        if not is_known:
            from lowback_timer.window.services.unknown_words import no_workout_text

            self._services.notify(no_workout_text(wanted, library))
            return None
        return partial(self._begin_workout, wanted)

    def _begin_workout(self, wanted: str) -> None:
        """Begin a workout as far as the person has come, which the log knows."""
        progress, counting = self._services.progress, self._services.preferences.current.counting
        begin = partial(self._rooms.today.start, wanted, counting)
        self._begin_heard(progress.question(), progress.hear, begin)

    def _show_exercise(self, wanted: Single) -> Begin | None:
        """Show an exercise with its amounts; or all, if there is none such."""
        library, notify = self._services.library.current, self._services.notify
        exercise = library.exercise_called(wanted.exercise)
        if exercise is None:
            from lowback_timer.window.services.unknown_words import no_exercise_text

            notify(no_exercise_text(wanted.exercise, library))
            self._rooms.go(requests.ShowExercises())
            return None
        exercises, begin = self._rooms.exercises, None
        try:
            exercises.propose(exercise.id, wanted.amounts)
        except AmountsError as error:
            sentence = f"{error}."
            notify(sentence[0].upper() + sentence[1:])
        else:
            begin = exercises.start
        self._rooms.go(requests.ShowExercise(exercise.id))
        return begin

    def follow(self, options: WindowOptions) -> None:
        """Do what somebody has started the program for while its window is open."""
        if options.file is not None:
            self._rooms.go(requests.OpenFile(options.file))
        elif options.takes_break:
            self._rooms.go(requests.TakeBreak())
        elif options.workout is not None or options.single is not None:
            text = translate("Navigation", "Another workout can be opened when this one is over.")
            if not self._is_refused(text):
                self._clear()
                if (begin := self.show(options)) is not None:
                    begin()
        elif options.start:
            self._rooms.go(requests.StartToday())

    # Requests

    def handle(self, request: requests.OpenFile | requests.StartToday | requests.TakeBreak) -> None:
        """Do what is asked for, unless a workout is under way."""
        match request:
            case requests.OpenFile(path):
                text = translate("Navigation", "A file can be opened when the workout is over.")
                if not self._is_refused(text):
                    self._rooms.workouts.open_file(path)
            case requests.StartToday():
                # To be shown the workout that is under way says enough.
                if not self._is_session_on():
                    self._begin(self._ask_for_today)
            case requests.TakeBreak():
                text = translate("Navigation", "There can be a break when the workout is over.")
                if not self._is_refused(text):
                    self._begin(self._ask_for_break)

    def _is_refused(self, text: str) -> bool:
        """Whether a workout is under way; then the person is told so."""
        if is_refused := self._is_session_on():
            self._refusals.add(text)
            self._services.notify(text)
        return is_refused

    def take_back(self, replace: Callable[[str, str], object]) -> None:
        """Take away what was said to whoever had to wait: the workout is over.

        Args:
            replace: Shows another notice in the place of one; an empty one: none.
        """
        while self._refusals:
            replace(self._refusals.pop(), "")

    def _begin(self, begin: Begin) -> None:
        """Begin something from the first page, with nothing lying over it."""
        self._clear()
        self._rooms.go(requests.ShowToday())
        if self._services.preferences.current.safety_acknowledged:
            begin()
        else:  # which is to be read before the first workout
            self._rooms.go(requests.AcknowledgeSafety())

    def _clear(self) -> None:
        """Take away what lies over the window."""
        from lowback_timer.window.controls.overlay import Overlay

        for overlay in self._services.host.findChildren(Overlay):
            if overlay.isVisible():
                overlay.close_overlay()

    def _ask_for_today(self) -> None:
        # The page that is shown has asked before, so it knows by then what suits today.
        self._begin_heard(lambda _log: None, lambda _: None, self._rooms.today.start_shown)

    def _begin_heard(
        self, question: Callable[[WorkoutLog], T], hear: Callable[[T], None], begin: Begin
    ) -> None:
        """Begin once the log has answered; one that takes longer than a moment is not waited for.

        Args:
            question: What it is asked.
            hear: Takes its answer in.
            begin: Begins, unless something else has been begun meanwhile.
        """
        has_begun = False

        def begin_once() -> None:
            nonlocal has_begun
            if not has_begun:
                has_begun = True
                if not self._is_session_on():  # somebody may have been quicker than the log
                    begin()

        def take_in(found: T) -> None:
            hear(found)
            begin_once()

        self._services.log.ask(question, take_in, begin_once)
        QTimer.singleShot(_PATIENCE_MS, self._services.host, begin_once)

    def _ask_for_break(self) -> None:
        from lowback_timer.window.services.breaks import ask_for_break

        ask_for_break(self._services, self._take_break, self._services.notify)

    def _take_break(self, chosen: Break) -> None:
        from lowback_timer.window.services.breaks import break_timeline

        if not self._is_session_on():
            timeline = break_timeline(self._services, chosen)
            counting = self._services.preferences.current.counting
            self._rooms.go(requests.StartWorkout(timeline, counting))
