"""One step in progress: its clock, and the agenda of what is still to come in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds, Reps
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    RepCounted,
    RepUncounted,
    WaitStarted,
)
from lowback_timer.core.session.marks import marks_of
from lowback_timer.core.session.timeline import (
    COUNTED_SECONDS,
    LEAD_IN_MS,
    Step,
    StepKind,
    Timeline,
)

LONGEST_HOLD_MS: Milliseconds = 10 * 60_000
"""A hold as long as one can ends by itself then, as nobody is there any more: even trained people
give up a plank or a back extension long before."""


class StepRun:
    """A run through `step`, its clock frozen at 0 until `lay_out` lets it go.

    Instants are on the clock of the session's caller. When the person counts the reps, a set of
    reps has no agenda and no end of its own; when the person ends the rests, a rest has none.
    """

    def __init__(self, step: Step, *, leads_to_work: bool, counting: Counting) -> None:
        self.step = step
        self.is_by_hand = counting is Counting.BY_HAND and step.kind is StepKind.REPS
        self.is_waiting = False
        self._waits = counting is Counting.PACED_WAITING and step.kind is StepKind.REST
        self.turns_done = 0
        self.is_counting_on = False
        self._counts_down = leads_to_work and not self._waits
        self._planned_ms = LONGEST_HOLD_MS if step.is_open else step.duration_ms
        self._frozen: Milliseconds = 0
        self._passed: Milliseconds = -1  # marks up to this offset have been carried out
        self._zero: Milliseconds | None = None  # the instant where the clock reads 0; None: frozen
        self._work_from: Milliseconds = 0  # the instant at which the lead-in ends
        self._agenda: deque[tuple[Milliseconds, Callable[[Milliseconds], Event]]] = deque()

    @classmethod
    def of(cls, timeline: Timeline, index: int, counting: Counting) -> StepRun:
        """A run through the step of `timeline` at `index`."""
        leads_to_work = _leads_to_work(timeline, index)
        return cls(timeline.steps[index], leads_to_work=leads_to_work, counting=counting)

    def elapsed_ms(self, now: Milliseconds) -> Milliseconds:
        """Time into the step; it stands still during the lead-in."""
        return self._frozen if self._zero is None else max(now - self._zero, self._frozen)

    def left_ms(self, now: Milliseconds) -> Milliseconds:
        """Time left in the step; where the person ends it, what that is reckoned to take."""
        work = self.step.work
        if not self.is_by_hand:
            planned_ms = self.step.duration_ms if self.step.is_open else self._planned_ms
            return max(0, planned_ms - self.elapsed_ms(now))
        assert isinstance(work, Reps)
        turns_left = max(0, self.step.turns - self.turns_done)
        return work.tempo.set_ms(turns_left) if turns_left else 0

    def lead_in_left_ms(self, now: Milliseconds) -> Milliseconds:
        """What is left of the lead-in, else 0."""
        return 0 if self._zero is None else max(0, self._work_from - now)

    def done(self, now: Milliseconds) -> int:
        """What has been done of a set: turns, or milliseconds held; 0 in other steps."""
        if self.step.kind is StepKind.REPS:
            return self.turns_done
        return self.elapsed_ms(now) if self.step.kind is StepKind.HOLD else 0

    @property
    def next_due_ms(self) -> Milliseconds | None:
        """The next instant at which something happens, the step's end included."""
        if self._zero is None:
            return None
        if self._agenda:
            return self._agenda[0][0]
        return None if self.is_by_hand or self.is_waiting else self._zero + self._planned_ms

    def pop_due(self) -> Event | None:
        """Carry out what is due next; None stands for the end of the step."""
        if not self._agenda:
            return None
        at_ms, event_at = self._agenda.popleft()
        event = event_at(at_ms)
        if isinstance(event, RepCounted):
            self.turns_done = event.turn
        elif isinstance(event, WaitStarted):
            self.is_waiting = True
        return event

    def count_turn(self, now: Milliseconds) -> RepCounted:
        """Count one rep by hand."""
        step, turn = self.step, self.turns_done + 1
        self.turns_done = turn
        rep, side, reps = step.rep_of(turn), step.side_of(turn), step.rep_of(step.turns)
        return RepCounted(now, rep=rep, reps=reps, side=side, turn=turn, by_hand=True)

    def uncount_turn(self, now: Milliseconds) -> RepUncounted:
        """Take back one rep that was counted by hand."""
        step, turn = self.step, self.turns_done
        self.turns_done -= 1
        return RepUncounted(
            now,
            rep=step.rep_of(turn),
            reps=step.rep_of(step.turns),
            side=step.side_of(turn),
            turn=turn,
        )

    def take_up(self, now: Milliseconds, turns_done: int) -> None:
        """Go on with a set that was counted by hand and left just now: nobody has to get ready."""
        self.turns_done = turns_done
        self._passed = 0
        self.lay_out(now, 0)

    def replan(self, timeline: Timeline) -> None:
        """Follow a timeline with the same step, which is frozen, and something else after it."""
        index = self.step.index
        self.step = timeline.steps[index]
        self._counts_down = _leads_to_work(timeline, index) and not self._waits

    def freeze(self, now: Milliseconds) -> None:
        """Stop the clock at `now`, where everything that was due has been carried out."""
        lead_in_is_over = self.lead_in_left_ms(now) == 0
        self._frozen = self.elapsed_ms(now)
        if lead_in_is_over and self._zero is not None:
            self._passed = self._frozen
        self._zero = None
        self._agenda.clear()

    def lay_out(self, now: Milliseconds, lead_in_ms: Milliseconds) -> None:
        """Let the clock go on from where it is frozen, `lead_in_ms` after `now`.

        With less than a whole countdown left to work, that begins anew and puts off the work.
        """
        self._work_from = now + lead_in_ms
        self._zero = self._work_from - self._frozen
        begins_anew = self._counts_down and self._planned_ms - self._frozen <= LEAD_IN_MS
        if begins_anew:
            self._planned_ms = self._frozen + LEAD_IN_MS
        if lead_in_ms or begins_anew:
            for seconds in COUNTED_SECONDS:
                countdown = partial(Countdown, seconds_left=seconds)
                at_ms = now + LEAD_IN_MS - seconds * 1000
                self._agenda.append((at_ms, countdown))
        if self.step.kind.is_work and (lead_in_ms or self._passed < 0):
            self._agenda.append((self._work_from, partial(Go, step=self.step)))
        marks = marks_of(
            self.step,
            self._planned_ms,
            leads_to_work=self._counts_down and not begins_anew,
            paced=not self.is_by_hand,
        )
        for mark in marks:
            if mark.offset_ms > self._passed:
                self._agenda.append((self._zero + mark.offset_ms, mark.event_at))
        if self._waits and not self.is_waiting:
            self._agenda.append((self._zero + self._planned_ms, WaitStarted))
        # The announcement may still be to come in a countdown that has begun anew.
        self._agenda = deque(sorted(self._agenda, key=lambda due: due[0]))

    def add_time(self, by_ms: Milliseconds, now: Milliseconds) -> Milliseconds:
        """Move the end of the frozen step, at most back to where its clock stands.

        Where work follows, either nothing or a whole countdown is left. The marks move with the
        end; `lay_out` sees to that. Returns how far the end has moved.
        """
        before_ms, elapsed_ms = self._planned_ms, self.elapsed_ms(now)
        self._planned_ms = max(before_ms + by_ms, elapsed_ms)
        if self._counts_down and self._planned_ms > elapsed_ms:
            self._planned_ms = max(self._planned_ms, elapsed_ms + LEAD_IN_MS)
        return self._planned_ms - before_ms


def _leads_to_work(timeline: Timeline, index: int) -> bool:
    return any(step.kind.is_work for step in timeline.steps[index + 1 : index + 2])
