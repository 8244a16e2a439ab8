"""What a plan is made for, the one that is shown, and the one that is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from functools import cached_property

from PySide6.QtCore import QLocale, QTimeZone

from lowback_timer.core.coach.known import Day, Lately, Person
from lowback_timer.core.coach.planning.contents import DayMaker
from lowback_timer.core.coach.planning.days import usual_days
from lowback_timer.core.coach.planning.making import continued, make_plan, reasons_of, remade
from lowback_timer.core.coach.planning.plan import (
    Plan,
    PlanError,
    PlannedDay,
    PlannedExercise,
    Wants,
)
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.words import contents_lines, session_key
from lowback_timer.window.services.person import person_in
from lowback_timer.window.services.planned import day_maker
from lowback_timer.window.services.services import Services

_SEEDS = 1 << 32


class PlanDesk:
    """Makes plans and changes them. What is kept is saved with every change by hand.

    Until the log has answered, nothing is known of what was done lately.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._lately = Lately()
        self._seed = 0
        self.plan: Plan | None = None
        """The one that is shown; None until it has been asked for."""

    # What is there

    @property
    def today(self) -> Day:
        """The day on the wall."""
        return self._services.now().date().toordinal()

    @property
    def is_kept(self) -> bool:
        """Whether what is shown is what is kept."""
        return self.plan is not None and self.plan == self._services.plans.kept

    @property
    def has_kept(self) -> bool:
        """Whether any plan is kept."""
        return self._services.plans.kept is not None

    def weeks(self) -> tuple[tuple[PlannedDay, ...], ...]:
        """The days that are shown, week by week."""
        return () if self.plan is None else self.plan.weeks(QLocale().firstDayOfWeek().value)

    def reasons(self) -> tuple[PlanReason, ...]:
        """Why the whole plan looks as it does."""
        assert self.plan is not None
        library, locale = self._services.library.current, QLocale()
        names = [locale.standaloneDayName(day) for day in range(1, 8)]
        return reasons_of(self.plan, library.exercises.values(), library.equipment, names)

    def workout_of(self, planned: PlannedDay) -> Workout | None:
        """What is to be done on a day; None when none of its exercises exists any more."""
        return self._maker.workout_of(planned)

    @property
    def wants(self) -> Wants:
        """What a plan is made for now, by the settings."""
        kept = self._services.preferences.current
        weekdays = frozenset(int(each) for each in kept.training_days if each.isdigit())
        usual = weekdays & frozenset(range(1, 8)) or usual_days(kept.sessions_a_week)
        return Wants(person_in(kept), usual, self._seed)

    # What is done

    def begin(self, lately: Lately) -> None:
        """Show the plan that is kept, brought up to today, or propose one."""
        self._lately = lately
        kept = self._services.plans.kept
        if kept is None:
            self.plan = self._made(self.wants)
            return
        self._seed = kept.wants.seed
        self._renew_maker(kept.wants.person)
        later = continued(kept, self._exercises, lately, self.today, self._maker.fits)
        if later != kept and not self._services.plans.keep(later):
            later = kept
        self.plan = later
        self.take_in_wants()

    def take_in_wants(self) -> None:
        """Propose another plan, if something else is wanted by now."""
        if self.plan is not None and self.wants != self.plan.wants:
            wants = self.wants
            self._renew_maker(wants.person)
            args = (self._exercises, wants, self._lately, self.today, self._maker.fits)
            self.plan = remade(self.plan, *args)

    def turn(self) -> None:
        """Propose another one for the same."""
        self._seed = (self._seed + 1) % _SEEDS
        self.plan = self._made(self.wants)

    def keep(self) -> bool:
        """Keep what is shown; tell whether that was possible."""
        return self.plan is not None and self._services.plans.keep(self.plan)

    def forget(self) -> bool:
        """Keep no plan; what is shown stays as a proposal. Tell whether that was possible."""
        return self._services.plans.forget()

    # Changes by hand

    def swap(self, day: Day, index: int, exercise: Exercise) -> None:
        """Have another exercise done in the place of one."""
        kind = exercise.doses[0].kind
        by_hand = PlannedExercise(exercise.id, kind, PlanReason(PlanRule.BY_HAND))
        self._change(lambda plan: plan.with_exercise(day, index, by_hand))

    def move(self, day: Day, to: Day) -> None:
        """Have all of a day done on another one."""
        self._change(lambda plan: plan.moved(day, to))

    def leave_out(self, day: Day, *, is_left_out: bool) -> None:
        """Leave a day out, or take it in again."""
        self._change(lambda plan: plan.left_out(day, is_left_out=is_left_out))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        """Change what is shown, and what is kept if that is the same."""
        assert self.plan is not None
        was_kept = self.is_kept
        try:
            self.plan = change(self.plan)
        except PlanError:
            text = translate("Plan", "Two back days would stand next to each other.")
            self._services.notify(text)
            return
        if was_kept:
            self.keep()

    # For a calendar

    def calendar(self) -> bytes:
        """The plan as an iCalendar file."""
        # Loaded here: it is large, and few ever need it.
        from lowback_timer.exchange.calendar import CalendarSession, calendar_of  # noqa: PLC0415

        sessions = []
        for planned in self.plan.days if self.plan is not None else ():
            workout = self.workout_of(planned)
            if workout is not None:
                minutes = round(self._maker.length_ms(workout) / 60_000) or 1
                sessions.append(
                    CalendarSession(
                        session_key(planned),
                        date.fromordinal(planned.day),
                        minutes,
                        translate("Plan", "Lower back: {exercises}").format(exercises=workout.name),
                        "\n".join(contents_lines(workout)),
                        planned.is_left_out,
                    )
                )
        minutes_of_day = Settings.training_time_min.value_in(self._services.preferences.current)
        at = time(minutes_of_day // 60, minutes_of_day % 60)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        name = translate("Plan", "Lower back")
        return calendar_of(sessions, at, zone, self._services.now(), name)

    # How it is done

    @property
    def _exercises(self) -> tuple[Exercise, ...]:
        return tuple(self._services.library.current.exercises.values())

    @cached_property
    def _maker(self) -> DayMaker:
        return day_maker(self._services, self.wants.person)

    def _renew_maker(self, person: Person) -> None:
        self._maker = day_maker(self._services, person)

    def _made(self, wants: Wants) -> Plan:
        self._renew_maker(wants.person)
        return make_plan(self._exercises, wants, self._lately, self.today, self._maker.fits)
