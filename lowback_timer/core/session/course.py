"""A session as far as time goes: what can be asked of it, and what happens by itself.

Its theory of operation stands in `session`, where the commands are.
"""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    SetReopened,
    StepStarted,
)
from lowback_timer.core.session.last_set import last_set
from lowback_timer.core.session.legality import refusal_of
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.records import SetLog, SetRecord, records_of
from lowback_timer.core.session.step_run import StepRun
from lowback_timer.core.session.summary import Verdict, verdict_of
from lowback_timer.core.session.timeline import LEAD_IN_MS, Step, Timeline
from lowback_timer.core.session.transitions import TRANSITIONS, Trigger


class IllegalCommandError(RuntimeError):
    """A command came that the session's state or its current step does not allow."""


class Course:
    """The way of a session through `timeline`."""

    def __init__(self, timeline: Timeline, counting: Counting = Counting.PACED) -> None:
        self.timeline = timeline
        self.counting = counting
        self._state = State.IDLE
        self._now: Milliseconds = 0
        self._heard: Milliseconds = 0  # when something last happened
        self._origin: Milliseconds = 0  # where the session's own clock reads 0
        self._log = SetLog()
        self._run = StepRun.of(timeline, 0, counting)
        self._counted_out: int | None = None  # the set that a count has ended just now

    # What can be asked

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._state

    @property
    def step(self) -> Step:
        """The current step; the first before the start, the last one reached after the end."""
        return self._run.step

    @property
    def records(self) -> tuple[SetRecord, ...]:
        """The log: what was done, one record for every set and side, in the workout's order."""
        return self._log.records

    @property
    def last_set(self) -> tuple[SetRecord, ...]:
        """What was done of the set that was over last, and can be told of; see `last_set`."""
        return last_set(self.timeline, self.step, self.records, is_over=self._state.is_over)

    @property
    def now_ms(self) -> Milliseconds:
        """The last instant the session was told of."""
        return self._now

    @property
    def next_due_ms(self) -> Milliseconds | None:
        """The next instant at which something happens by itself; None when nothing will."""
        return self._run.next_due_ms if self._state is State.RUNNING else None

    @property
    def waits_since_ms(self) -> Milliseconds | None:
        """Since when nothing happens unless the person does something; None when time goes on."""
        is_under_way = self._state in {State.RUNNING, State.PAUSED}
        return self._heard if is_under_way and self.next_due_ms is None else None

    def allows(self, trigger: Trigger) -> bool:
        """Whether the command would be carried out now."""
        return self._refusal(trigger) is None

    def reading(self) -> Reading:
        """The clocks, at the last instant the session was told of."""
        elapsed_ms, left_ms = self._run.elapsed_ms(self._now), self._run.left_ms(self._now)
        lead_in_ms = self._run.lead_in_left_ms(self._now)
        later_ms = self.timeline.duration_ms - self.step.end_ms
        return Reading(
            state=self._state,
            step=self.step,
            counting=self.counting,
            elapsed_ms=elapsed_ms,
            duration_ms=elapsed_ms + left_ms,
            lead_in_ms=lead_in_ms,
            turns_done=self._run.turns_done,
            is_waiting=self._run.is_waiting and not self._state.is_over,
            session_elapsed_ms=self._now - self._origin,
            session_left_ms=0 if self._state.is_over else lead_in_ms + left_ms + later_ms,
            is_counting_on=self._run.is_counting_on and not self._state.is_over,
        )

    # Time

    def advance_to(self, now: Milliseconds) -> tuple[Event, ...]:
        """Let everything happen that is due by `now`, each at its exact instant.

        Raises:
            ValueError: `now` lies before an instant the session was already told of.
        """
        if now < self._now:
            raise ValueError(f"time only runs forward: {now} ms comes after {self._now} ms")
        events: list[Event] = []
        while (due := self.next_due_ms) is not None and due <= now:
            self._now = self._heard = due
            event = self._run.pop_due()
            events += self._leave_for(self.step.index + 1) if event is None else (event,)
        # In pauses, and once nobody is there, the session's own clock stands still.
        if self._state is not State.RUNNING:
            self._origin += now - self._now
        elif self.next_due_ms is None:
            self._origin += max(0, now - max(self._now, self._heard + LEFT_ALONE_AFTER_MS))
        self._now = now
        return tuple(events)

    # What is legal

    def _check(self, trigger: Trigger) -> None:
        if refusal := self._refusal(trigger):
            raise IllegalCommandError(refusal)
        self._heard = self._now

    def _refusal(self, trigger: Trigger) -> str | None:
        """Why the command is not allowed now, or None."""
        if (self._state, trigger) not in TRANSITIONS:
            return f"{trigger} is not possible while the session is {self._state}"
        if trigger is Trigger.RATE_SET:
            return None if self.last_set else "no set was done that could be told of"
        is_counted_out = self._counted_out is not None
        # Of a session that is over, no set goes on but one that was ended by a count.
        if self._state.is_over and not is_counted_out and trigger is not Trigger.REOPEN:
            return "the set was not ended by a count"
        return refusal_of(
            trigger, self._run, self.timeline, self.records, is_counted_out=is_counted_out
        )

    # How it is carried out

    def _enter(self, index: int, *, by_command: bool = False) -> tuple[Event, ...]:
        """Begin a step; one reached by a key press leaves time to get back into position."""
        self._run = StepRun.of(self.timeline, index, self.counting)
        self._counted_out = None
        started = StepStarted(self._now, self.step)
        if self._state is State.PAUSED:
            return (started,)
        lead_in_ms = LEAD_IN_MS if by_command and self.step.kind.is_work else 0
        self._run.lay_out(self._now, lead_in_ms)
        return (started, *self.advance_to(self._now))

    def _leave_for(
        self, index: int, *, skipped: bool = False, by_command: bool = False
    ) -> tuple[Event, ...]:
        """Leave the current step for another, or finish after the last."""
        closed = self._close_set(skipped=skipped)
        if index < len(self.timeline.steps):
            return (*closed, *self._enter(index, by_command=by_command))
        anything_done = any(record.done for record in self.records)
        trigger = Trigger.LAST_STEP_OVER if anything_done else Trigger.NOTHING_DONE
        return (*closed, self._stop(trigger))

    def _leave_out_until(self, index: int) -> tuple[Event, ...]:
        """Go on to a later step; every set left out is logged as skipped."""
        left_out = self.timeline.steps[self.step.index + 1 : index]
        return (
            *self._close_set(skipped=True),
            *(self._log_set(step, 0, skipped=True) for step in left_out if step.kind.is_work),
            *self._enter(index, by_command=True),
        )

    def _close_begun_set(self) -> tuple[Event, ...]:
        """Log the current step, if it is a set of which something was done."""
        return self._close_set() if self._run.done(self._now) else ()

    def _take_up_set(self) -> tuple[Event, ...]:
        """Go on with the set that was ended by a count just now, without its records."""
        assert self._counted_out is not None  # or the command would have been refused
        self._run = StepRun.of(self.timeline, self._counted_out, self.counting)
        self._counted_out = None
        self._log.take_back()
        self._state = State.RUNNING
        self._run.take_up(self._now, self.step.turns)
        return (StepStarted(self._now, self.step), SetReopened(self._now, self.step))

    def _stop(self, trigger: Trigger) -> Event:
        """End the session, and call it what it was."""
        self._run.freeze(self._now)
        self._state = TRANSITIONS[self._state, trigger]
        verdict = verdict_of(self.timeline, self.records)
        if self._state is State.FINISHED:
            return SessionFinished(self._now, is_whole=verdict is Verdict.WHOLE)
        return SessionAbandoned(self._now, anything_done=verdict is not Verdict.NOTHING)

    def _close_set(self, *, skipped: bool = False) -> tuple[Event, ...]:
        """Log the current step, if it is a set."""
        if not self.step.kind.is_work:
            return ()
        return (self._log_set(self.step, self._run.done(self._now), skipped=skipped),)

    def _log_set(self, step: Step, done: int, *, skipped: bool) -> SetFinished:
        records = records_of(step, done, skipped=skipped)
        self._log.add(records)
        return SetFinished(self._now, records, is_last=step is self.timeline.steps[-1])
