"""What to say next, and when to fall silent.

Theory of operation
-------------------
Utterances are offered as things happen and wait until the voice is free. Then the most urgent one
is said, of equals the oldest. One that has not begun when it expires is never said: what is stale
misleads. A *silence* is a stretch of time in which no utterance may sound. Of an utterance the
longest form is said that fits in before the next silence; one of which none fits waits for its end,
or expires.

What has begun is heard to its end, with two exceptions: it lasted longer than was estimated, and a
silence that cuts off has begun; or something more urgent waits that would have expired by the end.

The queue owns no clock. All instants are on the session's clock, of which `speed` milliseconds pass
in one of life.
"""

from __future__ import annotations

from dataclasses import replace

from lowback_timer.core.cues.silences import Silence
from lowback_timer.core.cues.speech_pace import SpeechPace
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.plan.dose import Milliseconds


class SpeechQueue:
    """Decides what a voice says that speaks at `pace`, in a session at `speed`."""

    def __init__(self, pace: SpeechPace | None = None, speed: float = 1) -> None:
        self.pace = pace or SpeechPace()
        self.speed = speed
        self._waiting: list[Utterance] = []
        self._said: Utterance | None = None
        self._said_from: Milliseconds = 0
        self._said_until: float = 0
        self._heard: set[Kind] = set()
        self._said_counts = False

    def length_ms(self, text: str) -> float:
        """About how long it takes to say `text`, on the session's clock; rather too long."""
        return self.pace.length_ms(text) * self.speed

    def offer(self, utterance: Utterance) -> None:
        """Have it said as soon as it is its turn.

        A newer count takes the place of an older one, and the end that of everything.
        """
        overtaken = {Kind.COUNT: {Kind.COUNT}, Kind.END: {*Kind}}.get(utterance.kind, set())
        self._waiting = [each for each in self._waiting if each.kind not in overtaken]
        self._waiting.append(utterance)

    @property
    def is_needed(self) -> bool:
        """Whether something is being said or waits."""
        return self._said is not None or bool(self._waiting)

    def begin_step(self) -> None:
        """Take note that something new is spoken about from now on."""
        self._heard.clear()
        self._said_counts = False

    def has_told(self, kind: Kind) -> bool:
        """Whether such an utterance was heard to its end since `begin_step`, or is being said."""
        is_being_said = self._said is not None and self._said_counts and self._said.kind is kind
        return is_being_said or kind in self._heard

    def next_to_say(
        self, now: Milliseconds, silences: tuple[Silence, ...] = ()
    ) -> Utterance | None:
        """What the voice, which is free, is to say now, in the form that fits; None for nothing."""
        self._note_end(now)
        self._waiting = [each for each in self._waiting if now < each.expires_ms]
        ready = [each for each in self._waiting if self._fitting(each, now, silences)]
        if not ready:
            return None
        chosen = max(ready, key=lambda each: each.kind)  # of equals the first
        self._waiting.remove(chosen)
        text = self._fitting(chosen, now, silences)
        assert text is not None  # as it is ready
        self._said = replace(chosen, text=text, shorter=())
        self._said_from = now
        self._said_until = now + self.length_ms(text)
        self._said_counts = True
        return self._said

    def must_stop(self, now: Milliseconds, silences: tuple[Silence, ...] = ()) -> bool:
        """Whether the voice, which is speaking, has to be cut off now."""
        said = self._said
        if said is None:
            return False
        if any(each.cuts_off and each.overlaps(now, now + 1) for each in silences):
            return True
        return any(
            each.kind > said.kind
            and now < each.expires_ms <= self._said_until
            and self._fitting(each, now, silences)
            for each in self._waiting
        )

    def next_look_ms(self, now: Milliseconds, silences: tuple[Silence, ...] = ()) -> float | None:
        """The next instant at which something may have to begin or to stop by itself, if any."""
        instants = [each.from_ms for each in self._waiting]
        if self._waiting:
            instants += [each.until_ms for each in silences]
        if self._said is not None:
            instants += [each.from_ms for each in silences if each.cuts_off]
        return min((each for each in instants if each > now), default=None)

    def cut_off(self, now: Milliseconds | None = None) -> None:
        """Take note that what was being said has been stopped.

        Told `now`, it counts as heard if it has had all the time it should take: a voice tells
        that it is free only some time after its last word.
        """
        if now is not None and self._said is not None and now >= self._said_until:
            self._note_heard()
        self._said = None

    def clear(self) -> None:
        """Forget all that was to be said, and that something is being said."""
        self._waiting.clear()
        self.cut_off()

    def _note_end(self, now: Milliseconds) -> None:
        """What was being said has been heard to its end, as the voice is free."""
        if self._said is None:
            return
        self.pace.learn(self._said.text, (now - self._said_from) / self.speed)
        self._note_heard()
        self._said = None

    def _note_heard(self) -> None:
        if self._said is not None and self._said_counts:
            self._heard.add(self._said.kind)

    def _fitting(
        self, utterance: Utterance, now: Milliseconds, silences: tuple[Silence, ...]
    ) -> str | None:
        """The longest form of it that can be said now without running into a silence."""
        if now < utterance.from_ms:
            return None
        for text in (utterance.text, *utterance.shorter):
            until_ms = now + self.length_ms(text)
            if not any(each.overlaps(now, until_ms) for each in silences):
                return text
        return None
