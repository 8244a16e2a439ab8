"""A session, and a voice of which every utterance takes as long as it is told to."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from lowback_timer.core.choices import Counting, Verbosity
from lowback_timer.core.cues.silences import Silence, silences_ahead
from lowback_timer.core.cues.speech_pace import MARGIN, TELLS_AFTER_MS, SpeechPace
from lowback_timer.core.cues.speech_planner import SpeechPlanner
from lowback_timer.core.cues.speech_queue import SpeechQueue
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline

STOPS_WITHIN_MS = 100
"""How long a voice goes on that has been told to stop."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Words, and when they were heard."""

    text: str
    from_ms: float
    until_ms: float
    is_whole: bool = True


class Speaking:
    """A session over `timeline` and its voice.

    Args:
        timeline: what is done.
        counting: who counts.
        pace: of the voice.
        speed: of the session.
        share: how much of its estimated length an utterance really takes, by its number.
    """

    def __init__(
        self,
        timeline: Timeline,
        counting: Counting = Counting.PACED,
        pace: SpeechPace | None = None,
        speed: float = 1,
        share: Callable[[int], float] = lambda _number: 1 / MARGIN,
    ) -> None:
        self.session = Session(timeline, counting)
        self.queue = SpeechQueue(pace, speed)
        self.planner = SpeechPlanner(timeline, self.queue)
        self.planner.verbosity = Verbosity.COACH
        self.events: list[Event] = []
        self.heard: list[Speech] = []
        self.now = 0
        self._speed = speed
        self._share = share
        self._silences: tuple[Silence, ...] = ()
        self._said: tuple[str, int] | None = None
        self._ends_ms: float = 0

    @property
    def texts(self) -> list[str]:
        """What was heard to its end."""
        return [each.text for each in self.heard if each.is_whole]

    def tell(self, events: tuple[Event, ...]) -> None:
        """Let the voice know what happened."""
        self.events += events
        self.planner.handle(events, self.session.reading(), self.now)
        self._speak()

    def hush(self) -> None:
        """Fall silent at once, as after a key press."""
        self.queue.clear()
        self._stop(self.now)

    def go_on(self, ms: float = float("inf")) -> None:
        """Let time pass, or the whole session."""
        until_ms = self.now + ms
        while self.now < until_ms and not (self.session.state.is_over and not self.is_busy):
            self.now = math.ceil(max(self.now + 1, min(until_ms, *self._instants())))
            self.tell(self.session.advance_to(self.now))

    def _instants(self) -> list[float]:
        """When something may happen next, to the session, the queue or the voice."""
        found = [self.session.next_due_ms, self.queue.next_look_ms(self.now, self._silences)]
        if self._said is not None:
            found.append(self._ends_ms + TELLS_AFTER_MS * self._speed)
        return [self.now + 1_000, *(each for each in found if each is not None)]

    @property
    def is_busy(self) -> bool:
        """Whether something is being said or waits."""
        return self.queue.is_needed or self._said is not None

    def _speak(self) -> None:
        reading = self.session.reading()
        silences = silences_ahead(reading, self.now, self.session.timeline, self._speed)
        self._silences = silences
        if self._said is not None and self.now >= self._ends_ms + TELLS_AFTER_MS * self._speed:
            self.heard.append(Speech(*self._said, self._ends_ms))
            self._said = None
        if self._said is not None:
            if self.queue.must_stop(self.now, silences):
                self.queue.cut_off(self.now)
                self._stop(self.now + STOPS_WITHIN_MS)
            return
        utterance = self.queue.next_to_say(self.now, silences)
        if utterance is not None:
            share = self._share(len(self.heard))
            self._said = (utterance.text, self.now)
            self._ends_ms = self.now + self.queue.length_ms(utterance.text) * share

    def _stop(self, until_ms: float) -> None:
        if self._said is not None:
            heard_ms = min(self._ends_ms, until_ms)
            self.heard.append(Speech(*self._said, heard_ms, is_whole=heard_ms == self._ends_ms))
            self._said = None
