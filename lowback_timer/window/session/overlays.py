"""What lies over the page of a session: questions, and sheets by which its plan is changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar

from lowback_timer.core.adjusting.swapping import alternatives
from lowback_timer.core.adjusting.under_way import swappable, swapped_from, with_cool_down
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.question import Question
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.swap_sheet import SwapSheet
from lowback_timer.window.session import questions
from lowback_timer.window.session.felt_desk import FeltDesk
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.keys_sheet import KeysSheet
from lowback_timer.window.session.last_time import Past
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.run import SessionRun
from lowback_timer.window.session.step_entries import entries_of
from lowback_timer.window.session.steps_sheet import CoolDown, StepsSheet

AnyOverlay = TypeVar("AnyOverlay", bound=Overlay)


class SessionOverlays(Room):
    """A room with what it asks, and shows, while the session stands still."""

    page: SessionPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.run: SessionRun | None = None
        """The session that is under way, if there is one."""
        self._past: Past = {}
        self._paused_to_ask = False
        self._leads_on = False  # whether what is closed gives way to another question
        self.felt = FeltDesk(self)

    def abandon(self) -> None:
        """Leave the workout; what was done is kept."""
        if self.run is not None:
            self.run.driver.abandon()

    def show_keys(self) -> None:
        """Show all keys; a session stands still meanwhile."""
        self._ask(self.keys_sheet)

    def show_steps(self) -> None:
        """Show the whole workout; the session stands still meanwhile."""
        self._ask(self.steps_sheet, self._show_steps)

    def ask_to_leave(self) -> None:
        """Pause, and ask whether the session is to be given up."""
        self._ask(self.leave_question)

    # What lies over the page

    @cached_property
    def keys_sheet(self) -> KeysSheet:
        """The table of keys."""
        return self._watched(KeysSheet(self.services.look, self.services.host))

    @cached_property
    def steps_sheet(self) -> StepsSheet:
        """The list of all steps."""
        sheet = StepsSheet(self.services.look, self.services.host)
        sheet.chosen.connect(self._jump_to)
        sheet.asked.connect(self._on_asked_by_sheet)
        return self._watched(sheet)

    @cached_property
    def swap_sheet(self) -> SwapSheet:
        """What can be done in place of the next exercise."""
        return self._watched(SwapSheet(self.services.look, self.services.host))

    @cached_property
    def cool_down_question(self) -> Question:
        """Asked before everything up to the cool-down is left out."""
        question = questions.cool_down_question(self.services.look, self.services.host)
        question.accepted.connect(self._cool_down)
        return self._watched(question)

    @cached_property
    def leave_question(self) -> Question:
        """Asked before a session is given up."""
        question = questions.leave_question(self.services.look, self.services.host)
        question.accepted.connect(self.abandon)
        return self._watched(question)

    @cached_property
    def warm_up_question(self) -> Question:
        """Asked before the warm-up is cut short."""
        question = questions.warm_up_question(self.services.look, self.services.host)
        question.accepted.connect(self._skip_warm_up)
        return self._watched(question)

    def _watched(self, overlay: AnyOverlay) -> AnyOverlay:
        self.cover(overlay)
        overlay.closed.connect(self._go_on)
        return overlay

    def _ask(self, overlay: Overlay, show: Callable[[SessionRun], object] | None = None) -> None:
        """Stop the clock while the person reads; `show` opens what depends on the session."""
        if self.run is not None and self.run.session.allows(Trigger.PAUSE):
            self.run.driver.pause()
            if self.run is None:  # its end had come at that very moment
                return
            self._paused_to_ask = True
        if show is None or self.run is None:
            overlay.open()
        else:
            show(self.run)

    def _go_on(self) -> None:
        """Go on once the person has read all, if it was only stopped for that."""
        if self._leads_on or any(overlay.isVisible() for overlay in self._overlays):
            return
        if self._paused_to_ask and self.run is not None:
            self.run.driver.resume()
        self._paused_to_ask = False

    def _on_asked(self, action: Action) -> None:
        """Ask, or show, what concerns the plan of the session."""
        if action is Action.HURT:
            self.felt.it_hurts()
        elif action is Action.STEPS:
            self.show_steps()
        elif action is Action.SWAP:
            self._ask(self.swap_sheet, self._show_alternatives)
        elif self.run is not None and self.run.session.allows(Trigger.SKIP_TO_COOL_DOWN):
            self._ask(self.cool_down_question)

    def _on_asked_by_sheet(self, action: Action) -> None:
        """Cool down at once, as somebody has read what lies before; or ask what to do instead."""
        if action is Action.COOL_DOWN:
            self._cool_down_from_sheet()
            return
        self._leads_on = True
        self.steps_sheet.close_overlay()
        self._leads_on = False
        self._on_asked(action)

    def _cool_down_from_sheet(self) -> None:
        """Go to the cool-down; one that is off is only added, which can be seen in the list."""
        run = self.run
        if run is None:
            return
        if run.session.allows(Trigger.SKIP_TO_COOL_DOWN):
            self._cool_down()
            self.steps_sheet.close_overlay()
        elif timeline := with_cool_down(run.session.timeline):
            run.driver.replan(timeline)
            self._show_steps(run)

    def _show_steps(self, run: SessionRun) -> None:
        session = run.session
        if session.allows(Trigger.SKIP_TO_COOL_DOWN):
            cool_down = CoolDown.AHEAD
        else:
            cool_down = CoolDown.OFF if with_cool_down(session.timeline) else CoolDown.NONE
        self.steps_sheet.show_entries(
            entries_of(session.timeline, session.records, session.step),
            cool_down,
            can_swap=swappable(session.timeline, session.step) is not None,
        )
        self.steps_sheet.open()

    def _show_alternatives(self, run: SessionRun) -> None:
        session, kept = run.session, self.services.preferences.current
        timeline, now = session.timeline, session.step
        item = swappable(timeline, now)
        if item is None:
            self._go_on()
            return
        found = alternatives(
            item.exercise,
            self.services.library.current.exercises.values(),
            {*kept.at_hand, *timeline.workout.needs},
            {each.id for each in timeline.workout.exercises},
        )

        def swap(exercise: Exercise) -> None:
            run.driver.replan(swapped_from(timeline, now, exercise))
            self._ask_for_past([exercise.id])

        self.swap_sheet.ask(item, timeline.workout.level, found, swap)

    def _jump_to(self, index: int) -> None:
        """Go to a step first: whoever hears that the sheet is closed goes on from there."""
        if self.run is not None:
            self.run.driver.jump_to(index)
        self.steps_sheet.close_overlay()

    def _cool_down(self) -> None:
        if self.run is not None:
            self.run.driver.skip_to_cool_down()

    def _ask_to_skip_warm_up(self) -> None:
        run = self.run
        if (
            run is not None
            and run.driver.reading().step.section is SectionKind.WARM_UP
            and run.session.allows(Trigger.SKIP_SECTION)
        ):
            self._ask(self.warm_up_question)

    def _skip_warm_up(self) -> None:
        if self.run is not None:
            self.run.driver.skip_section()

    def _ask_for_past(self, exercise_ids: Sequence[str]) -> None:
        """Read in the log what was done of exercises before, and show it when that is known."""

        def show(found: Past) -> None:
            self._past = {**self._past, **found}
            self.page.show_past(self._past)

        now = self.services.now()
        self.services.log.ask(lambda log: log.exercise_past(exercise_ids, now), show)
