"""Following a workout: runs one session after the other, and asks before anything is given up."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import ShowExercise, ShowResult, ToggleFullScreen
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.session.awake_keeper import AwakeKeeper
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.keys_sheet import KeysSheet
from lowback_timer.window.session.logger import SessionLogger
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.run import SessionRun
from lowback_timer.window.session.step_entries import entries_of
from lowback_timer.window.session.steps_sheet import StepsSheet

AnyOverlay = TypeVar("AnyOverlay", bound=Overlay)


class SessionRoom(Room):
    """The page of a session, and the questions over it."""

    page: SessionPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.run: SessionRun | None = None
        """The session that is under way, if there is one."""
        self._last_logger: SessionLogger | None = None
        self._paused_to_ask = False
        self._keeper = AwakeKeeper(services.stay_awake, services.clock, self)
        self._keeper.notice.connect(services.notify)

    def build(self) -> SessionPage:
        """Make the page."""
        page, preferences = SessionPage(self.services.look), self.services.preferences
        preferences.observe(Settings.reduce_motion, page.set_reduce_motion)
        preferences.observe(Settings.picture_delay_ms, page.set_late)
        preferences.observe(Settings.muted, page.set_muted)
        preferences.when_changed(Settings.muted, page.tell_muted)
        loudspeakers = self.services.loudspeakers
        page.set_has_sound(loudspeakers.has_sound)
        loudspeakers.changed.connect(lambda: page.set_has_sound(loudspeakers.has_sound))
        page.leave_asked.connect(self.ask_to_leave)
        page.skip_warm_up_asked.connect(self._ask_to_skip_warm_up)
        page.keys_asked.connect(self.show_keys)
        page.asked.connect(self._on_asked)
        page.how_to_asked.connect(self._show_how_to)
        page.full_screen_toggled.connect(lambda: self.go.emit(ToggleFullScreen()))
        page.picture_broken.connect(self.services.notify)
        page.mute_toggled.connect(
            lambda: preferences.set(Settings.muted, not preferences.current.muted)
        )
        return page

    @property
    def driver(self) -> SessionDriver | None:
        """What drives the session that is under way."""
        return None if self.run is None else self.run.driver

    @property
    def is_on(self) -> bool:
        """Whether a session is under way."""
        return self.run is not None

    def start(self, timeline: Timeline, counting: Counting) -> None:
        """Run a session over `timeline` from its beginning."""
        self.page.show_past({})
        self._begin(Session(timeline, counting)).start()
        # After that: nothing may come before the first beep. What it logs itself comes later.
        ids, now = [each.id for each in timeline.workout.exercises], self.services.now()
        self.services.log.ask(lambda log: log.exercise_past(ids, now), self.page.show_past)

    def reopen(self, session: Session) -> None:
        """Take back the end of the session that was the last one here."""
        self._begin(session, self._last_logger).reopen()

    def _begin(self, session: Session, logger: SessionLogger | None = None) -> SessionRun:
        self.run = SessionRun(self.services, session, self.page, self._end, logger)
        self._keeper.begin(self.run.driver)
        return self.run

    def abandon(self) -> None:
        """Leave the workout; what was done is kept."""
        if self.run is not None:
            self.run.driver.abandon()

    def show_keys(self) -> None:
        """Show all keys; a session stands still meanwhile."""
        self._ask(self.keys_sheet)

    def _show_how_to(self, exercise_id: str) -> None:
        """Ask to be shown how an exercise is done; the session is paused, and stays so."""
        if self.run is not None and self.run.session.allows(Trigger.PAUSE):
            self.run.driver.pause()
        if self.is_on:  # its end had not come at that very moment
            self.go.emit(ShowExercise(exercise_id))

    def show_steps(self) -> None:
        """Show the whole workout; the session stands still meanwhile."""
        self._ask(self.steps_sheet, self._fill_steps)

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
    def cool_down_question(self) -> Question:
        """Asked before everything up to the cool-down is left out."""
        question = Question(
            self.services.look,
            self.services.host,
            title=translate("SessionStage", "Straight to the cool-down?"),
            text=translate(
                "SessionStage", "What you have not done until then is logged as skipped."
            ),
            yes=translate("SessionStage", "Cool down"),
            no=translate("SessionStage", "Keep going"),
        )
        question.accepted.connect(self._cool_down)
        return self._watched(question)

    @cached_property
    def leave_question(self) -> Question:
        """Asked before a session is given up."""
        question = Question(
            self.services.look,
            self.services.host,
            title=translate("SessionStage", "Leave this workout?"),
            text=translate("SessionStage", "What you have done so far is kept."),
            yes=translate("SessionStage", "Leave"),
            no=translate("SessionStage", "Keep going"),
        )
        question.accepted.connect(self.abandon)
        return self._watched(question)

    @cached_property
    def warm_up_question(self) -> Question:
        """Asked before the warm-up is cut short."""
        question = Question(
            self.services.look,
            self.services.host,
            title=translate("SessionStage", "Skip the rest of the warm-up?"),
            text=translate(
                "SessionStage",
                "It brings blood to the small muscles of your back and gets them to work together "
                "before they are loaded. Skip it only when you are warm already.",
            ),
            yes=translate("SessionStage", "Skip it"),
            no=translate("SessionStage", "Keep warming up"),
        )
        question.accepted.connect(self._skip_warm_up)
        return self._watched(question)

    def _watched(self, overlay: AnyOverlay) -> AnyOverlay:
        self.cover(overlay)
        overlay.closed.connect(self._go_on)
        return overlay

    def _ask(self, overlay: Overlay, fill: Callable[[SessionRun], object] | None = None) -> None:
        """Stop the clock while the person reads.

        Args:
            overlay: What there is to read.
            fill: Puts into it what depends on the session, as it stands still.
        """
        if self.run is not None and self.run.session.allows(Trigger.PAUSE):
            self.run.driver.pause()
            if self.run is None:  # its end had come at that very moment
                return
            self._paused_to_ask = True
        if fill is not None and self.run is not None:
            fill(self.run)
        overlay.open()

    def _go_on(self) -> None:
        """Go on once the person has read all, if it was only stopped for that."""
        if any(overlay.isVisible() for overlay in self._overlays):
            return
        if self._paused_to_ask and self.run is not None:
            self.run.driver.resume()
        self._paused_to_ask = False

    def _on_asked(self, action: Action) -> None:
        """Ask, or show, what concerns the plan of the session."""
        if action is Action.STEPS:
            self.show_steps()
        elif self.run is not None and self.run.session.allows(Trigger.SKIP_TO_COOL_DOWN):
            self._ask(self.cool_down_question)

    def _on_asked_by_sheet(self, _action: Action) -> None:
        """Do at once what somebody has read on the sheet."""
        self._cool_down()
        self.steps_sheet.close_overlay()

    def _fill_steps(self, run: SessionRun) -> None:
        session = run.session
        entries = entries_of(session.timeline, session.records, session.step)
        can_cool_down = session.allows(Trigger.SKIP_TO_COOL_DOWN)
        self.steps_sheet.show_entries(entries, has_cool_down=can_cool_down)

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

    def _end(self) -> None:
        run, self.run = self.run, None
        self._keeper.end()
        if run is not None:
            self._last_logger = run.logger
            self.go.emit(ShowResult(run.session))
