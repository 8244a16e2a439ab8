"""What the coach suggests, and which of it is shown."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from lowback_timer.core.coach.known import Lately, Person
from lowback_timer.core.coach.mornings import is_early
from lowback_timer.core.coach.reasons import Reason, Rule
from lowback_timer.core.coach.suggesting import Suggestion, suggestions
from lowback_timer.core.coach.week import Week
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.person import person_in
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.week_words import current_week

if TYPE_CHECKING:
    from lowback_timer.core.coach.moving import Moved


class Advice:
    """Goes round what is suggested.

    Until the log has answered, what it knows of the past is no more than which workout was to come
    next; that is kept among the settings.
    """

    def __init__(self, services: Services, now: datetime) -> None:
        self._services = services
        self._lately: Lately | None = None
        self._index = 0
        self.all: tuple[Suggestion, ...] = ()
        """The best first; empty when nothing is possible with what is at hand."""
        self.person = Person()
        """What is known of them."""
        self.week = self._week(now)
        """The week that today belongs to."""
        self.is_early = False
        """Whether the person has not been up for long."""
        self.renew(now)
        self._show(services.preferences.current.suggestion)

    @property
    def is_informed(self) -> bool:
        """Whether the log has answered."""
        return self._lately is not None

    @property
    def has_trained(self) -> bool:
        """Whether there ever was a session, as far as is known."""
        return self._past.has_trained

    def has_trained_before(self, day: int) -> bool:
        """Whether there was a session before a day, an ordinal, as far as is known."""
        past = self._past
        return past.has_earlier or any(each.day < day for each in past.sessions)

    @property
    def shown(self) -> Suggestion | None:
        """The one that is shown now."""
        return self.all[self._index] if self.all else None

    def renew(self, now: datetime, *, keeps_shown: bool = False) -> None:
        """Think again, as settings, workouts or the day are others.

        Args:
            now: The time on the wall.
            keeps_shown: Whether the one that is shown stays, as far as it can; else it is the best.
        """
        before = self.shown
        settings = self._services.preferences.current
        self.person = person_in(settings)
        self._week_settings = _week_in(settings)
        self.week = self._week(now)
        self.is_early = is_early(now.hour * 60 + now.minute, settings.gets_up_min or None)
        workouts = tuple(self._services.progress.library.workouts.values())
        suggested = suggestions(
            workouts,
            self.length_of,
            self.person,
            self._past,
            self.week,
            is_early=self.is_early,
        )
        self.all = (*self._planned(), *suggested)
        self._index = 0
        # What has to wait for an hour is not what comes next on any other day.
        if self.is_informed and suggested and not self.is_early:
            self._services.preferences.set(Settings.suggestion, suggested[0].workout.id)
        if keeps_shown and before is not None:
            self._show(before.workout.id)

    def goes_by(self, settings: Settings) -> bool:
        """Whether the suggestions are those for what the settings say of the person."""
        return self.person == person_in(settings) and self._week_settings == _week_in(settings)

    def hear(self, lately: Lately, now: datetime, *, may_move: bool) -> None:
        """Take note of what the log knows, and keep what comes next for another start.

        Args:
            lately: What was done lately.
            now: The time on the wall.
            may_move: Whether another suggestion may take the place of the one that is shown.
        """
        is_news, self._lately = lately != self._lately, lately
        self.renew(now, keeps_shown=not (may_move and is_news))

    @property
    def changes(self) -> tuple[Moved, ...]:
        """What progress changes about what is shown."""
        shown = self.shown
        if shown is None or self.is_planned:
            return ()
        return self._services.progress.changes(shown.workout.id)

    @property
    def is_planned(self) -> bool:
        """Whether what is shown is what the person's plan has for today."""
        return bool(self._planned_today) and self._index == 0

    def turn(self) -> None:
        """Show the next best; after the last comes the first again."""
        self._index = (self._index + 1) % max(1, len(self.all))

    def length_of(self, workout: Workout) -> Milliseconds:
        """How long a workout takes, with rests as the person has chosen them."""
        return compile_workout(workout, self._services.preparation).duration_ms

    def _planned(self) -> tuple[Suggestion, ...]:
        """What the plan that is kept has for today, unless it has been done."""
        self._planned_today: tuple[Suggestion, ...] = ()
        if self.week.days_since != 0 and self._services.plans.kept is not None:
            # Loaded here: whoever keeps no plan does not wait for it.
            from lowback_timer.window.services.planned import planned_on  # noqa: PLC0415

            workout = planned_on(self._services, self.week.today)
            if workout is not None:
                reasons = (Reason(Rule.PLANNED),)
                self._planned_today = (Suggestion(workout, lambda: reasons),)
        return self._planned_today

    @property
    def _past(self) -> Lately:
        return self._lately or Lately()

    def _week(self, now: datetime) -> Week:
        return current_week(self._services.preferences.current, self._past, now)

    def _show(self, workout_id: str) -> None:
        """Show this one, if it is among them."""
        ids = [each.workout.id for each in self.all]
        if workout_id in ids:
            self._index = ids.index(workout_id)


def _week_in(settings: Settings) -> tuple[object, ...]:
    """What they say of their week, and of their day."""
    return settings.sessions_a_week, settings.training_days, settings.gets_up_min
