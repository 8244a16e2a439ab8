"""The first page of the program: what suits today, and the way to start it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from shiboken6 import isValid

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.window.browsing.ago import local_now
from lowback_timer.window.look.typography import Type
from lowback_timer.window.services.going_on_words import go_on_text, offers_by_workout, past_text
from lowback_timer.window.services.requests import (
    GoOnWithWorkout,
    ShowKeys,
    ShowPlan,
    ShowWorkout,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.today.advice import Advice
from lowback_timer.window.today.offers import Offer
from lowback_timer.window.today.page import TodayPage
from lowback_timer.window.today.presenter import TodayPresenter
from lowback_timer.window.today.weekly import Weekly

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Lately
    from lowback_timer.core.coach.progress import Progress
    from lowback_timer.store.log.continuation import Continuation
    from lowback_timer.store.log.entries import LastDone, LoggedSession
    from lowback_timer.window.services.go_on_card import GoOnCard
    from lowback_timer.window.services.going_on import Found
    from lowback_timer.window.today.morning import MorningPain
    from lowback_timer.window.today.why import Why


_LATEST = 12
"""So many of the last sessions say whether pain keeps rising, however few of them told of it."""


class TodayRoom(Room):
    """Suggests a workout and says why; every other one is in reach.

    Args:
        services: What the rooms share.
        now: The time on the wall, with its time zone.
    """

    page: TodayPage

    def __init__(self, services: Services, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(services)
        self._now = now
        self._last_done: Mapping[str, LastDone] = {}
        self._unfinished: Found = ()
        self._offered = ""
        """The session that can go on and is offered, if there is one."""

    def build(self) -> TodayPage:
        """Make the page, with what can be known before the log has been asked."""
        self.advice = Advice(self.services, self._now())
        page = TodayPage(self.services.look, self.advice.week)
        self._presenter = TodayPresenter(self.services, page, self.advice, self._now)
        self._presenter.start_asked.connect(self._start)
        self._presenter.change_asked.connect(
            lambda chosen: self.go.emit(
                ShowPlan() if self.advice.is_planned else ShowWorkout(chosen)
            )
        )
        page.card.why_clicked.connect(self._tell_why)
        page.keys_requested.connect(lambda: self.go.emit(ShowKeys()))
        page.painted.connect(self._add_workouts)
        page.go_on_requested.connect(self._go_on)
        self.services.progress.changed.connect(self._follow_progress)
        self.services.plans.changed.connect(self._presenter.follow_plan)
        self.weekly = Weekly(self.services, page, self.advice, self._now)
        return page

    def open(self) -> None:
        """Bring the page up to date: what was done meanwhile, and how long everything takes."""
        self.page.show_top()
        self._presenter.begin_visit()
        self._list_workouts()
        self.ask_what_was_done()

    def ask_what_was_done(self) -> None:
        """Ask the log; the page, if there is one, follows when it has answered."""
        if self.is_built:
            now, progress = self._now(), self.services.progress
            look = progress.question()

            def hear(found: tuple[Progress, Lately, Mapping[str, LastDone]]) -> None:
                come_so_far, lately, last_done = found
                progress.hear(come_so_far)
                self.hear(lately, last_done)

            self.services.log.ask(
                lambda log: (look(log), log.lately(now), log.last_done(now)), hear
            )
            self.services.going_on.ask(self.hear_what_can_go_on)
            self.services.log.ask(lambda log: log.sessions(_LATEST), self.hear_of_last)

    def hear(self, lately: Lately, last_done: Mapping[str, LastDone]) -> None:
        """Take in what the log has said."""
        if isValid(self):  # it is gone when another language has been chosen meanwhile
            self._presenter.hear(lately)
            self._last_done = last_done
            self.weekly.offer()
            self._list_workouts()

    def hear_of_last(self, sessions: Sequence[LoggedSession]) -> None:
        """Take in what the last sessions were, of which the latest is asked about next morning."""
        if isValid(self) and sessions:
            said = (each.answers.pain_before for each in reversed(sessions))
            pains = tuple(each for each in said if each is not None)
            self.services.pain_today.earlier = pains
            self._morning.hear(sessions)

    @cached_property
    def _morning(self) -> MorningPain:
        from lowback_timer.window.today.morning import (  # noqa: PLC0415 - not at the start
            MorningPain,
        )

        page = self.page
        return MorningPain(self, page.offers, page.escaped, page.look, self._now)

    def hear_what_can_go_on(self, found: Found) -> None:
        """Offer it: what was cut short above the suggestion, all of it on the cards below."""
        if not isValid(self):
            return
        self._unfinished = found
        self._list_workouts()
        offers, first = self.page.offers, self.services.going_on.first_of(found)
        if first is None:
            offers.withdraw(Offer.GO_ON)
        elif offers.shown is not Offer.GO_ON or first.uid != self._offered:
            offers.put(Offer.GO_ON, self._go_on_card(first))
        self._offered = "" if first is None else first.uid

    def _go_on_card(self, found: Continuation) -> GoOnCard:
        from lowback_timer.window.services.go_on_card import (  # noqa: PLC0415 - rarely there
            GoOnCard,
        )

        past = past_text(found, self.services.now())
        card = GoOnCard(self.page.look, go_on_text(found), found.timeline.workout.name, past)
        card.accepted.connect(self._go_on)
        card.declined.connect(self._decline)
        return card

    def _go_on(self) -> None:
        self.services.going_on.begin(
            self._offered,
            lambda found: self.go.emit(GoOnWithWorkout(found)),
            self.ask_what_was_done,
        )

    def _decline(self) -> None:
        self.services.going_on.decline(self._offered)
        self.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.hear_what_can_go_on(self._unfinished)

    def _follow_progress(self) -> None:
        self._presenter.follow_progress()
        self._list_workouts()
        if "why" in self.__dict__ and self.why.isVisible():
            self._tell_why()

    def _add_workouts(self) -> None:
        """List all workouts below the suggestion, for which it has not waited."""
        from lowback_timer.window.browsing.workout_browser import (  # noqa: PLC0415 - as it says
            WorkoutBrowser,
        )

        page, preferences = self.page, self.services.preferences
        browser = WorkoutBrowser(page.look, preferences, page, Type.HEADING, self._today)
        browser.opened.connect(lambda chosen: self.go.emit(ShowWorkout(chosen)))
        page.add_workouts(browser)
        self._list_workouts()

    def _list_workouts(self) -> None:
        if browser := self.page.workouts:
            browser.show_library(self.services.progress.library, self.services.preparation)
            browser.show_last_done(self._last_done)
            browser.show_unfinished(offers_by_workout(self._unfinished))
            self.page.order_tabs()

    def _today(self) -> date:
        return self._now().date()

    def _start(self, workout_id: str) -> None:
        counting, shown = self.services.preferences.current.counting, self.advice.shown
        if shown is not None and self.advice.is_planned:
            self._go_through(shown.workout, counting)
        else:
            self.start(workout_id, counting)

    def start_shown(self) -> None:
        """Ask for a session of what is suggested; where nothing is, the page says why."""
        if shown := self.advice.shown:
            self._start(shown.workout.id)

    def start(self, workout_id: str, counting: Counting) -> None:
        """Ask for a session over a workout of the library."""
        self._go_through(self.services.progress.library.workouts[workout_id], counting)

    def _go_through(self, workout: Workout, counting: Counting) -> None:
        timeline = compile_workout(workout, self.services.preparation)
        self.go.emit(StartWorkout(timeline, counting))

    @cached_property
    def why(self) -> Why:
        """What lies over the page and tells all reasons."""
        from lowback_timer.window.today.why import Why  # noqa: PLC0415 - when it is asked for

        why = Why(self.services.look, self.services.host)
        why.refused.connect(
            lambda notch, refused: self.services.progress.refuse([notch], is_refused=refused)
        )
        self.cover(why)
        return why

    def _tell_why(self) -> None:
        if shown := self.advice.shown:
            sources = self.services.library.current.sources
            self.why.show_suggestion(shown, sources, self.advice.changes)
