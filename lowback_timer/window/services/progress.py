"""How far the person has come, for every room that shows or starts an exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from lowback_timer.library.model import Library
from lowback_timer.window.services.library import LibraryService

if TYPE_CHECKING:
    from lowback_timer.core.coach.moving import Moved
    from lowback_timer.core.coach.progress import Notch, Progress
    from lowback_timer.core.plan.dose import Dose
    from lowback_timer.core.plan.exercise import Exercise
    from lowback_timer.core.plan.workout import Workout
    from lowback_timer.store.log.background import BackgroundLog
    from lowback_timer.store.log.writing import WorkoutLog


class ProgressKeeper(QObject):
    """Knows what the log says of progress, once it has been asked; before that, nothing moves.

    What moves a dose is loaded only then, so the first picture does not wait for it.

    Args:
        library: What is offered.
        log: Gives the log.
        now: The time on the wall.
        parent: With which it goes away.
    """

    changed = Signal()
    """What is asked for is another now."""

    def __init__(
        self,
        library: LibraryService,
        log: Callable[[], BackgroundLog],
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._log, self._now = library, log, now
        self._written: Library | None = None
        self._moved = Library()
        self.current: Progress | None = None
        """None until the log has answered."""

    def ask(self) -> None:
        """Ask the log."""
        self._log().ask(self.question(), self.hear)

    def question(self) -> Callable[[WorkoutLog], Progress]:
        """What the log is asked, for whoever asks more at once."""
        now, exercises = self._now(), self._library.current.exercises
        return lambda log: log.progress.look(now, exercises)

    def hear(self, progress: Progress) -> None:
        """Take in what the log has said."""
        if isValid(self) and progress != self.current:
            self.current, self._written = progress, None
            self.changed.emit()

    def refuse(self, notches: Iterable[Notch], *, is_refused: bool = True) -> None:
        """Leave some exercises as they are, or after all do what was proposed."""
        refused, now, question = tuple(notches), self._now(), self.question()

        def refuse_and_look(log: WorkoutLog) -> Progress:
            log.progress.refuse(refused, now, is_refused=is_refused)
            return question(log)

        self._log().ask(refuse_and_look, self.hear)

    # What is asked for

    @property
    def library(self) -> Library:
        """The library, with the main part of every workout as far as the person has come."""
        written = self._library.current
        if self.current is None:
            return written
        if self._written is not written:
            self._written, self._moved = written, self._moved_library(written, self.current)
        return self._moved

    def dose(self, exercise: Exercise, dose: Dose) -> Dose:
        """A dose of an exercise alone."""
        return dose if self.current is None else self.move(exercise, dose).after

    def move(self, exercise: Exercise, dose: Dose) -> Moved:
        """The same, and what is another this time; asked for once the log has answered."""
        from lowback_timer.core.coach.moving import moved  # noqa: PLC0415 - see the class
        from lowback_timer.core.coach.progress import Progress  # noqa: PLC0415

        return moved(exercise, dose, self.current or Progress())

    def workout(self, written: Workout) -> Workout:
        """A workout as far as the person has come; of the library the one that is listed."""
        if self._library.current.workouts.get(written.id) is written:
            return self.library.workouts[written.id]
        return written

    def changes(self, workout_id: str) -> tuple[Moved, ...]:
        """What is another in a workout of the library this time, or was left as it is."""
        if self.current is None:
            return ()
        from lowback_timer.core.coach.moving import changes_in  # noqa: PLC0415 - see the class

        return tuple(changes_in(self._library.current.workouts[workout_id], self.current))

    def _moved_library(self, written: Library, progress: Progress) -> Library:
        from lowback_timer.core.coach.moving import moved_workout  # noqa: PLC0415 - see the class

        workouts: dict[str, Workout] = {
            each: moved_workout(workout, progress) for each, workout in written.workouts.items()
        }
        if all(workouts[each] is workout for each, workout in written.workouts.items()):
            return written
        return replace(written, workouts=workouts)
