"""What to say next, and when to fall silent.

Theory of operation
-------------------
Utterances are offered as things happen and wait until the voice is free. Then the most urgent one
is said, of equals the oldest. One that has not begun when it expires is never said: what is stale
misleads. A *silence* is a stretch of time in which no utterance may sound; one that would run into
it waits for its end, or expires.

What has begun is heard to its end, with two exceptions: a silence that is kept from everything has
begun, or something more urgent waits that would have expired by the end.

The queue owns no clock. All instants are on the session's clock, of which `speed` milliseconds pass
in one of life; how long an utterance takes is estimated from its letters.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.speech import Kind, Utterance
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import COUNTED_SECONDS, StepKind, Timeline

SENTENCE_MS, LETTER_MS = 500, 90
"""What an utterance takes, and what each of its letters does; measured with espeak-ng, the slowest
of the voices at its usual rate."""

FALL_SILENT_MS = 250
"""How long before a silence the voice has to stop, as it takes a moment to do so."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch of time in which nothing is to be said that is less urgent than `least`."""

    from_ms: Milliseconds
    until_ms: Milliseconds
    least: Kind | None
    """None: nothing at all is to be said."""

    def forbids(self, utterance: Utterance, from_ms: float, until_ms: float) -> bool:
        """Whether that utterance must not sound from `from_ms` to `until_ms`."""
        overlaps = from_ms < self.until_ms and until_ms > self.from_ms
        return overlaps and (self.least is None or utterance.kind < self.least)


def silences_in(reading: Reading, now: Milliseconds, timeline: Timeline) -> tuple[Silence, ...]:
    """The silences in the step that is going on.

    The last seconds of a hold are kept from everything; the countdown to work, from all but what
    the person has to know for it.
    """
    if reading.state is not State.RUNNING:
        return ()
    counted_ms = COUNTED_SECONDS[0] * 1000
    end_ms = now + reading.lead_in_ms + reading.left_ms
    silences = []
    if reading.lead_in_ms:
        silences.append(Silence(now, now + reading.lead_in_ms, Kind.NAME))
    if reading.step.kind is StepKind.HOLD:
        silences.append(Silence(end_ms - counted_ms - FALL_SILENT_MS, end_ms, None))
    elif not reading.step.kind.is_work and _counts_down(reading, timeline):
        silences.append(Silence(end_ms - counted_ms, end_ms, Kind.NAME))
    return tuple(silences)


def _counts_down(reading: Reading, timeline: Timeline) -> bool:
    step = reading.step
    if step.kind is StepKind.REST and reading.counting is Counting.PACED_WAITING:
        return False
    return timeline.steps[step.index + 1].kind.is_work  # no workout ends with a rest


class SpeechQueue:
    """Decides what a voice says that speaks at `rate_percent`, in a session at `speed`."""

    def __init__(self, rate_percent: int = 0, speed: float = 1) -> None:
        self.rate_percent = rate_percent
        """From −50, slow, to 50, fast."""
        self.speed = speed
        self._waiting: list[Utterance] = []
        self._said: Utterance | None = None
        self._said_until: float = 0

    def length_ms(self, text: str) -> float:
        """About how long it takes to say `text`, on the session's clock; rather too long."""
        at_usual_rate_ms = SENTENCE_MS + LETTER_MS * len(text)
        return at_usual_rate_ms * (1 - self.rate_percent / 100) * self.speed

    def offer(self, utterance: Utterance) -> None:
        """Have it said as soon as it is its turn.

        A newer count takes the place of an older one, and the end that of everything.
        """
        overtaken = {Kind.COUNT: {Kind.COUNT}, Kind.END: {*Kind}}.get(utterance.kind, set())
        self._waiting = [each for each in self._waiting if each.kind not in overtaken]
        self._waiting.append(utterance)

    def next_to_say(
        self, now: Milliseconds, silences: tuple[Silence, ...] = ()
    ) -> Utterance | None:
        """What the voice, which is free, is to say now; None for nothing."""
        self._said = None
        self._waiting = [each for each in self._waiting if now < each.expires_ms]
        ready = [each for each in self._waiting if not self._is_forbidden(each, now, silences)]
        if not ready:
            return None
        chosen = max(ready, key=lambda each: each.kind)  # of equals the first
        self._waiting.remove(chosen)
        self._said = chosen
        self._said_until = now + self.length_ms(chosen.text)
        return chosen

    def must_stop(self, now: Milliseconds, silences: tuple[Silence, ...] = ()) -> bool:
        """Whether the voice, which is speaking, has to be cut off now."""
        said = self._said
        if said is None:
            return False
        if any(each.least is None and each.forbids(said, now, now + 1) for each in silences):
            return True
        return any(
            each.kind > said.kind
            and now < each.expires_ms <= self._said_until
            and not self._is_forbidden(each, now, silences)
            for each in self._waiting
        )

    def cut_off(self) -> None:
        """Take note that what was being said has been stopped."""
        self._said = None

    def clear(self) -> None:
        """Forget all that was to be said, and that something is being said."""
        self._waiting.clear()
        self.cut_off()

    def _is_forbidden(
        self, utterance: Utterance, now: Milliseconds, silences: tuple[Silence, ...]
    ) -> bool:
        until_ms = now + self.length_ms(utterance.text)
        return any(each.forbids(utterance, now, until_ms) for each in silences)
