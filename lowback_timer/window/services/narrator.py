"""Speaks while a session runs: hands what happens to the queue, and what the queue says to a voice.

Beeps come first. The narrator is connected after whatever makes them, hears of the same events, and
is never needed: without a voice a session is followed by its beeps alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.silences import Silence, silences_ahead
from lowback_timer.core.cues.speech_pace import SpeechPace
from lowback_timer.core.cues.speech_planner import SpeechPlanner
from lowback_timer.core.cues.speech_queue import SpeechQueue
from lowback_timer.core.cues.utterance import Kind
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    Paused,
    SessionAbandoned,
    SessionFinished,
    StepStarted,
)
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.devices.clock import Clock
from lowback_timer.devices.voice import Voice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.telling import TELLING_SETTINGS, Telling, telling_of

OpenVoice = Callable[[str, Callable[[str], None]], Voice]
"""Such as `devices.voice.open_voice`."""

FASTEST = 1.5
"""At a greater speed the voice is off: it could not keep up."""

_CUTS_OFF = (Paused, StepStarted, SessionAbandoned)
"""What a key press causes that makes stale all that was said and to be said."""


class SpokenSession(Protocol):
    """What drives the session that is spoken about; `SessionDriver` is one."""

    session: Session
    speed: float
    interrupted: SignalInstance
    happened: SignalInstance
    looked: SignalInstance

    def reading(self) -> Reading:
        """What the clocks showed at the last look."""

    def session_now_ms(self) -> int:
        """The present, on the session's clock."""


class Narrator(QObject):
    """Speaks about one session after the other.

    Args:
        open_voice: opens a voice for a language, the first time that one is wanted.
        on_trouble: gets a sentence for the person when there is no voice now or any more.
        clock: tells how long ago a session ended, for its last words.
    """

    speaking = Signal(bool)
    """It has begun to speak about a session, or has nothing more to say for now."""
    outdated = Signal(object, object)
    """Two `str`: a sentence that was told and holds no longer, and an empty one."""

    def __init__(
        self, open_voice: OpenVoice, on_trouble: Callable[[str], None], clock: Clock
    ) -> None:
        super().__init__()
        self._open_voice = open_voice
        self._on_trouble = on_trouble
        self._trouble = ""
        self._clock = clock
        self._voice: Voice | None = None
        self._queue = SpeechQueue()
        self._telling = Telling(Verbosity.OFF)
        self._language: Callable[[], str] = lambda: "en"
        self._driver: SpokenSession | None = None
        self._planner: SpeechPlanner | None = None
        self._is_muted = False
        self._is_speaking = False
        self._was_interrupted = False
        self._read_at_ms: Milliseconds = 0  # the instant that the driver's reading is of
        self._over_at_ms: Milliseconds = 0
        self._over_since_ms = 0.0
        # The driver looks too seldom to stop in time, and no more when its session is over.
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._speak)

    def follow(self, preferences: Preferences, language: Callable[[], str]) -> None:
        """Speak as the settings say, from now on.

        Args:
            preferences: The settings.
            language: Returns the code of the language that the window is in.
        """
        self._language = language
        preferences.observe_several(TELLING_SETTINGS, self.configure, self)
        preferences.observe(Settings.muted, lambda muted: self.set_muted(muted=muted), self)

    def configure(self, settings: Settings) -> None:
        """Speak as the person wants it; with a voice of its own unless it is off."""
        self.tell(telling_of(settings, self._language()))

    def tell(self, telling: Telling) -> None:
        """Speak as the person wants it, from now on; with a voice of its own unless it is off."""
        before, self._telling = self._telling, telling
        if telling.manner != before.manner:
            self._queue.pace = SpeechPace(telling.language, telling.rate_percent)
        self._instruct_planner()
        is_new = before.verbosity is Verbosity.OFF or telling.language != before.language
        if telling.verbosity is Verbosity.OFF or is_new:
            self.hush()
        if telling.verbosity is Verbosity.OFF:
            self._forget_trouble()
            return
        if self._voice is None:
            self._voice = self._open_voice(telling.language, self._tell_trouble)
            self._voice.when_free = self._speak
        self._voice.set_language(telling.language)
        self._voice.set_voice(telling.voice_name)
        self._voice.set_rate(telling.rate_percent)
        self._voice.set_volume(telling.volume_percent)
        if is_new:
            self._repeat()

    @property
    def pace(self) -> SpeechPace:
        """What is known of how long the voice takes."""
        return self._queue.pace

    def voice_names(self) -> tuple[str, ...]:
        """The names of the voices there are to choose from; none before the voice is open."""
        return self._voice.voices() if self._voice else ()

    def try_out(self, text: str) -> None:
        """Let the person hear the voice, unless it is needed for a session."""
        if self._driver is None and self._voice is not None and self._voice.is_free:
            self._voice.say(text)

    def close(self) -> bool:
        """Let go of the voice, for good; tell whether it let go of us."""
        self.timer.stop()
        if self._voice is not None and self._voice.close():
            self._voice = None
        return self._voice is None

    def set_muted(self, *, muted: bool) -> None:
        """Say nothing until unmuted; then say again what the person missed and has to know."""
        was_muted, self._is_muted = self._is_muted, muted
        self._instruct_planner()
        if muted:
            self.hush()
        elif was_muted:
            self._repeat()

    def begin(self, driver: SpokenSession) -> None:
        """Speak about another session."""
        self.hush()
        self.timer.stop()
        self._reopen_voice()
        self._driver = driver
        self._was_interrupted = False
        self._queue.speed = driver.speed
        self._planner = SpeechPlanner(driver.session.timeline, self._queue)
        self._instruct_planner()
        driver.interrupted.connect(self._note_interruption)
        driver.happened.connect(self._handle)
        driver.looked.connect(self._look)

    def add(self, text: str, kind: Kind, lasts_ms: Milliseconds) -> bool:
        """Say something besides, when there is time for it; tell whether there is a voice."""
        if self._planner is None or self._driver is None or self._voice is None:
            return False
        has_time = self._planner.add(text, kind, self._driver.session_now_ms(), lasts_ms)
        self._speak()
        return has_time

    def hush(self) -> None:
        """Fall silent, and forget what was to be said."""
        self._queue.clear()
        if self._voice is not None:
            self._voice.stop()

    def _reopen_voice(self) -> None:
        """Let a voice that was lost come back, which may be once an exercise."""
        if self._voice is not None and self._telling.verbosity is not Verbosity.OFF:
            self._voice.reopen()

    def _tell_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self._on_trouble(sentence)

    def _forget_trouble(self) -> None:
        if self._trouble:
            self.outdated.emit(self._trouble, "")
            self._trouble = ""

    def _instruct_planner(self) -> None:
        if self._planner is not None and self._driver is not None:
            self._planner.verbosity = self._telling.verbosity
            self._planner.counts_aloud = self._telling.counts_aloud
            self._planner.hearing = self._telling.hearing
            self._planner.is_silent = self._is_muted or self._driver.speed > FASTEST

    def _repeat(self) -> None:
        if self._planner is not None and self._driver is not None:
            self._planner.repeat(self._driver.reading(), self._read_at_ms)
            self._speak()

    def _note_interruption(self) -> None:
        self._was_interrupted = True

    def _handle(self, events: tuple[Event, ...]) -> None:
        driver, planner = self._driver, self._planner
        if driver is None or planner is None:
            return
        interrupted, self._was_interrupted = self._was_interrupted, False
        if interrupted and any(isinstance(event, _CUTS_OFF) for event in events):
            self.hush()
        if any(
            isinstance(event, StepStarted) and event.step.kind is StepKind.GET_READY
            for event in events
        ):
            self._reopen_voice()
        self._read_at_ms = driver.session_now_ms()
        planner.handle(events, driver.reading(), self._read_at_ms)
        self._speak()
        if isinstance(events[-1], SessionFinished | SessionAbandoned):
            self._outlive(driver)

    def _outlive(self, driver: SpokenSession) -> None:
        """The driver goes now; its last words may still have to wait, for the tune or the voice."""
        self._over_at_ms, self._over_since_ms = driver.session_now_ms(), self._clock.now_ms()
        self._driver = self._planner = None

    def _look(self) -> None:
        if self._driver is not None:
            self._read_at_ms = self._driver.session_now_ms()
        self._speak()

    def _speak(self) -> None:
        """Begin what is due, or fall silent in time."""
        voice = self._voice
        if voice is None:
            return
        if voice.is_free:
            self._forget_trouble()
        now = self._now_ms()
        silences = self._silences()
        if voice.is_speaking:
            if self._queue.must_stop(now, silences):
                self._queue.cut_off(now)
                voice.stop()
        elif voice.is_free:
            utterance = self._queue.next_to_say(now, silences)
            if utterance is not None:
                voice.say(utterance.text)
        if voice.is_speaking is not self._is_speaking:
            self._is_speaking = voice.is_speaking
            self.speaking.emit(self._is_speaking)
        self._set_timer(now, silences)

    def _set_timer(self, now: Milliseconds, silences: tuple[Silence, ...]) -> None:
        look_ms = self._queue.next_look_ms(now, silences)
        if look_ms is None:
            self.timer.stop()
        else:
            self.timer.start(math.ceil((look_ms - now) / self._queue.speed))

    def _now_ms(self) -> Milliseconds:
        if self._driver is not None:
            return self._driver.session_now_ms()
        passed_ms = (self._clock.now_ms() - self._over_since_ms) * self._queue.speed
        return self._over_at_ms + round(passed_ms)

    def _silences(self) -> tuple[Silence, ...]:
        driver = self._driver
        if driver is None or not self._queue.is_needed:
            return ()
        timeline, hearing = driver.session.timeline, self._telling.hearing
        return silences_ahead(driver.reading(), self._read_at_ms, timeline, driver.speed, hearing)
