"""Puts a workout on the stage: session, clock, sound, log and page, from start to end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.devices.clock import Clock
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.devices.sound.cue_player import CuePlayer
from lowback_timer.devices.stay_awake import StayAwake
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.session.awake_keeper import AwakeKeeper
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.keys_sheet import KeysSheet
from lowback_timer.window.session.logger import SessionLogger
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.pre_roll import PreRoll


class SessionStage(QObject):
    """Runs one session after the other on `page`, and asks before anything is given up."""

    began = Signal(object)
    """`SessionDriver`: what drives the session that is under way from now on."""
    ended = Signal(object)
    """`Session`: it has been finished or abandoned."""
    notice = Signal(str)
    """A sentence for the person."""

    def __init__(
        self,
        *,
        host: QWidget,
        look: Look,
        page: SessionPage,
        clock: Clock,
        player: SoundPlayer,
        log: BackgroundLog,
        speed: float,
    ) -> None:
        super().__init__(host)
        self._page = page
        self._clock = clock
        self._player = player
        self._log = log
        self._speed = speed
        self._narrator: Narrator | None = None
        self.driver: SessionDriver | None = None
        """What drives the session that is under way, if there is one."""
        self.keys_sheet = KeysSheet(look, host)
        self.leave_question = Question(
            look,
            host,
            title=translate("SessionStage", "Leave this workout?"),
            text=translate("SessionStage", "What you have done so far is kept."),
            yes=translate("SessionStage", "Leave"),
            no=translate("SessionStage", "Keep going"),
        )
        self.warm_up_question = Question(
            look,
            host,
            title=translate("SessionStage", "Skip the rest of the warm-up?"),
            text=translate(
                "SessionStage",
                "It brings blood to the small muscles of your back and gets them to work together "
                "before they are loaded. Skip it only when you are warm already.",
            ),
            yes=translate("SessionStage", "Skip it"),
            no=translate("SessionStage", "Keep warming up"),
        )
        self._hearers: tuple[CuePlayer, SessionLogger] | None = None
        self._paused_to_ask = False
        self._overlays = (self.keys_sheet, self.leave_question, self.warm_up_question)
        for overlay in self._overlays:
            overlay.closed.connect(self._go_on)
        page.leave_asked.connect(self.ask_to_leave)
        page.skip_warm_up_asked.connect(self._ask_to_skip_warm_up)
        page.keys_asked.connect(lambda: self._ask(self.keys_sheet))
        self.leave_question.accepted.connect(self.abandon)
        self.warm_up_question.accepted.connect(self._skip_warm_up)

    @property
    def is_on(self) -> bool:
        """Whether a session is under way."""
        return self.driver is not None

    def use_player(self, player: SoundPlayer) -> None:
        """Let the sessions to come be heard through another player."""
        self._player = player

    def narrate(self, narrator: Narrator) -> None:
        """From now on, let sessions be spoken about as well."""
        self._narrator = narrator

    def begin(self, timeline: Timeline, counting: Counting) -> None:
        """Run a session over `timeline` from its beginning."""
        session = Session(timeline, counting)
        driver = SessionDriver(session, self._clock, self._speed)
        cues = CuePlayer(self._player, timeline, self._speed)
        logger = SessionLogger(self._log, session, driver.wall_ms_of)
        driver.interrupted.connect(cues.stop)
        driver.happened.connect(cues.handle)  # first: nothing that is slow may come before a beep
        if self._narrator is not None:
            self._narrator.begin(driver)
        driver.happened.connect(logger.handle)
        self._page.begin(driver)
        driver.happened.connect(self._watch_for_end)
        driver.setParent(self)
        self.driver = driver
        self._hearers = (cues, logger)  # a connection alone does not keep them alive
        PreRoll(self._player, driver).begin()
        driver.start()
        self.began.emit(driver)

    def keep_awake(self, awake: StayAwake) -> None:
        """Let the computer not sleep during sessions from now on."""
        keeper = AwakeKeeper(awake, self._clock, self)
        keeper.notice.connect(self.notice)
        self.began.connect(keeper.begin)
        self.ended.connect(keeper.end)

    def abandon(self) -> None:
        """Leave the workout; what was done is kept."""
        if self.driver is not None:
            self.driver.abandon()

    def ask_to_leave(self) -> None:
        """Pause, and ask whether the session is to be given up."""
        self._ask(self.leave_question)

    def dismantle(self) -> None:
        """Go away for good, with all that lies over the window; there is no session under way."""
        for overlay in self._overlays:
            overlay.deleteLater()
        self.deleteLater()

    def _watch_for_end(self, _events: tuple[Event, ...]) -> None:
        driver = self.driver
        if driver is None or not driver.session.state.is_over:
            return
        self.driver = None
        self._page.end()
        driver.deleteLater()
        self.ended.emit(driver.session)

    def _ask(self, overlay: Overlay) -> None:
        """Stop the clock while the person reads."""
        if self.driver is not None and self.driver.session.allows(Trigger.PAUSE):
            self.driver.pause()
            if self.driver is None:  # its end had come at that very moment
                return
            self._paused_to_ask = True
        overlay.open()

    def _go_on(self) -> None:
        """Go on once the person has read all, if it was only stopped for that."""
        if any(overlay.isVisible() for overlay in self._overlays):
            return
        if self._paused_to_ask and self.driver is not None:
            self.driver.resume()
        self._paused_to_ask = False

    def _ask_to_skip_warm_up(self) -> None:
        driver = self.driver
        if (
            driver is not None
            and driver.reading().step.section is SectionKind.WARM_UP
            and driver.session.allows(Trigger.SKIP_SECTION)
        ):
            self._ask(self.warm_up_question)

    def _skip_warm_up(self) -> None:
        if self.driver is not None:
            self.driver.skip_section()
