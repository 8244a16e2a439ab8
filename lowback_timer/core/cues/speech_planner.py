"""From what happens in a session to what is offered to be said, again if it was cut off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.announcements import announcement, late_announcement
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.speech_queue import SpeechQueue
from lowback_timer.core.cues.tones import TUNES_MS
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    Go,
    Replanned,
    Resumed,
    StepAnnounced,
    StepStarted,
    WaitStarted,
)
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import Timeline

LATE_MS = 5_000
"""How long after its beginning a set can still be announced."""


class SpeechPlanner:
    """Offers `queue` what there is to say about one session over `timeline`.

    Attributes:
        verbosity: how much is to be said.
        counts_aloud: whether the number of every rep is said.
        is_silent: whether nothing is offered for now.
        hearing: which sounds are played, and how late, as words wait for them.
    """

    def __init__(self, timeline: Timeline, queue: SpeechQueue) -> None:
        self.verbosity = Verbosity.OFF
        self.counts_aloud = False
        self.is_silent = False
        self.hearing = Hearing()
        self._timeline = timeline
        self._queue = queue
        self._is_announced = False

    def handle(self, events: Iterable[Event], reading: Reading, now: Milliseconds) -> None:
        """Offer what the events say; `reading` shows the session after all of them."""
        for event in events:
            if isinstance(event, StepStarted) and not event.step.kind.is_work:
                self._is_announced = False
                self._queue.begin_step()
            elif isinstance(event, Replanned):
                # What was told to come next is told again, as it may be something else.
                self._timeline = event.timeline
                self._queue.begin_step()
            elif isinstance(event, StepAnnounced):
                self._is_announced = True
            if not self.is_silent:
                self._offer(event)
            if isinstance(event, Resumed | Replanned):
                self.repeat(reading, now)

    def add(self, text: str, kind: Kind, now: Milliseconds, lasts_ms: Milliseconds) -> bool:
        """Offer what no event says; tell whether anybody is to hear it."""
        is_wanted = not self.is_silent and self.verbosity is not Verbosity.OFF
        if is_wanted:
            self._queue.offer(Utterance(text, kind, now + lasts_ms))
        return is_wanted

    def repeat(self, reading: Reading, now: Milliseconds) -> None:
        """Offer again what the person has to know now and has not heard to its end."""
        if self.is_silent or self.verbosity is Verbosity.OFF or reading.state is not State.RUNNING:
            return
        step = reading.step
        if reading.is_waiting:
            self._offer(WaitStarted(now))
        elif self._is_announced and not step.kind.is_work:
            until_ms = now + reading.left_ms
            for utterance in announcement(
                step, self._timeline, self.verbosity, until_ms, is_repeated=True
            ):
                if not self._queue.has_told(utterance.kind):
                    self._queue.offer(utterance)

    def _offer(self, event: Event) -> None:
        """Have the words of an event said once its tune is over."""
        sound = self.hearing.sound_of(event)
        tune_ms = TUNES_MS.get(sound, 0) if sound else 0
        from_ms = event.at_ms + (tune_ms + self.hearing.late_ms) * self._queue.speed
        for utterance in utterances_of(
            event, self._timeline, self.verbosity, counts_aloud=self.counts_aloud
        ):
            self._queue.offer(replace(utterance, from_ms=from_ms))
        if isinstance(event, Go):
            self._offer_late(event)

    def _offer_late(self, go: Go) -> None:
        """Announce a set that has begun, if there was no time for it before."""
        if self.verbosity is Verbosity.OFF or any(
            map(self._queue.has_told, (Kind.NAME, Kind.TURN))
        ):
            return
        self._queue.offer(late_announcement(go.step, self._timeline, go.at_ms + LATE_MS))
