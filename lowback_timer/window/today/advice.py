"""What the coach suggests, and which of it is shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from lowback_timer.core.coach.known import Lately, Person
from lowback_timer.core.coach.suggesting import Suggestion, suggestions
from lowback_timer.core.coach.week import Week, week_of
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.person import person_in
from lowback_timer.window.services.services import Services


class Advice:
    """Goes round what is suggested.

    Until the log has answered, what it knows of the past is no more than which workout was to come
    next; that is kept among the settings.
    """

    def __init__(self, services: Services, today: date) -> None:
        self._services = services
        self._lately: Lately | None = None
        self._index = 0
        self.all: tuple[Suggestion, ...] = ()
        """The best first; empty when nothing is possible with what is at hand."""
        self.person = Person()
        """What is known of them."""
        self.week = self._week(today)
        self.renew(today)
        self._show(services.preferences.current.suggestion)

    @property
    def is_informed(self) -> bool:
        """Whether the log has answered."""
        return self._lately is not None

    @property
    def has_trained(self) -> bool:
        """Whether there ever was a session, as far as is known."""
        return self._past.has_trained

    @property
    def shown(self) -> Suggestion | None:
        """The one that is shown now."""
        return self.all[self._index] if self.all else None

    def renew(self, today: date, *, keeps_shown: bool = False) -> None:
        """Think again, as settings, workouts or the day are others.

        Args:
            today: The day.
            keeps_shown: Whether the one that is shown stays, as far as it can; else it is the best.
        """
        before = self.shown
        self.person = person_in(self._services.preferences.current)
        self.week = self._week(today)
        workouts = tuple(self._services.library.current.workouts.values())
        self.all = suggestions(workouts, self.length_of, self.person, self._past, self.week)
        self._index = 0
        if self.is_informed and self.all:
            self._services.preferences.set(Settings.suggestion, self.all[0].workout.id)
        if keeps_shown and before is not None:
            self._show(before.workout.id)

    def goes_by(self, settings: Settings) -> bool:
        """Whether the suggestions are those for what the settings say of the person."""
        return self.person == person_in(settings)

    def hear(self, lately: Lately, today: date, *, may_move: bool) -> None:
        """Take note of what the log knows, and keep what comes next for another start.

        Args:
            lately: What was done lately.
            today: The day.
            may_move: Whether another suggestion may take the place of the one that is shown.
        """
        is_news, self._lately = lately != self._lately, lately
        self.renew(today, keeps_shown=not (may_move and is_news))

    def turn(self) -> None:
        """Show the next best; after the last comes the first again."""
        self._index = (self._index + 1) % max(1, len(self.all))

    def length_of(self, workout: Workout) -> Milliseconds:
        """How long a workout takes, with rests as the person has chosen them."""
        return compile_workout(workout, self._services.preparation).duration_ms

    @property
    def _past(self) -> Lately:
        return self._lately or Lately()

    def _week(self, today: date) -> Week:
        first = QLocale().firstDayOfWeek().value
        return week_of(self._past, today.toordinal(), first)

    def _show(self, workout_id: str) -> None:
        """Show this one, if it is among them."""
        ids = [each.workout.id for each in self.all]
        if workout_id in ids:
            self._index = ids.index(workout_id)
