"""Following a workout: runs one session after the other, and asks before anything is given up."""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowExercise, ShowResult, ToggleFullScreen
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.session_answers import SessionAnswers
from lowback_timer.window.session.awake_keeper import AwakeKeeper
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.overlays import SessionOverlays
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.remote import SessionRemote
from lowback_timer.window.session.run import SessionRun


class SessionRoom(SessionOverlays):
    """The page of a session, and the questions over it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._last_logger: SessionLogger | None = None
        self.answers: SessionAnswers | None = None
        """What has been said of the session that is under way, or was the last one."""
        self._keeper = AwakeKeeper(services.stay_awake, services.clock, self)
        self._keeper.notice.connect(services.notify)

    def build(self) -> SessionPage:
        """Make the page."""
        page, preferences = SessionPage(self.services.look), self.services.preferences
        preferences.observe(Settings.reduce_motion, page.set_reduce_motion)
        preferences.observe(Settings.picture_delay_ms, page.set_late)
        preferences.observe(Settings.muted, page.set_muted)
        preferences.when_changed(Settings.muted, page.tell_muted)
        preferences.observe(Settings.asks_how_it_was, page.set_asks)
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
        self._past = {}
        self.page.show_past({})
        self._begin(Session(timeline, counting)).start()
        # After that: nothing may come before the first beep. What it logs itself comes later.
        self._ask_for_past([each.id for each in timeline.workout.exercises])

    def go_on(self, continuation: Continuation) -> None:
        """Run a session that was cut short, or left, from where that was."""
        self._past = {}
        self.page.show_past({})
        timeline, progress = continuation.timeline, continuation.progress
        session = Session(timeline, continuation.counting)
        self._begin(session, continuation=continuation).go_on(progress)
        self._ask_for_past([each.id for each in timeline.workout.exercises])

    def reopen(self, session: Session) -> None:
        """Take back the end of the session that was the last one here."""
        self._begin(session, self._last_logger).reopen()

    def _begin(
        self,
        session: Session,
        logger: SessionLogger | None = None,
        continuation: Continuation | None = None,
    ) -> SessionRun:
        services = self.services
        run = SessionRun(services, session, self.page, self._end, logger, continuation)
        self.run = run
        if logger is None or self.answers is None:
            self.answers = SessionAnswers(services.log, run.logger, services.now)
            if (pain := services.pain_today.take()) is not None:
                self.answers.say_pain_before(pain)
        self.felt.begin(run, self.answers)
        services.media_keys.follow(
            SessionRemote(run.driver, self.page, services.host, self.ask_to_leave)
        )
        self._keeper.begin(run.driver)
        return run

    def cut_short(self) -> None:
        """Leave the workout so that it can go on later, as something outside ends the program.

        No result is shown: nobody would see it.
        """
        run, self.run = self.run, None
        if run is not None:
            self.services.media_keys.end()
            run.cut_short()

    def _show_how_to(self, exercise_id: str) -> None:
        """Ask to be shown how an exercise is done; the session is paused, and stays so."""
        if self.run is not None and self.run.session.allows(Trigger.PAUSE):
            self.run.driver.pause()
        if self.is_on:  # its end had not come at that very moment
            self.go.emit(ShowExercise(exercise_id))

    def _end(self) -> None:
        run, self.run = self.run, None
        self._keeper.end()
        self.felt.end()
        self.services.media_keys.end()
        if run is not None:
            self._last_logger = run.logger
            asks = self.services.preferences.current.asks_how_it_was
            self.go.emit(ShowResult(run.session, self.answers if asks else None))
