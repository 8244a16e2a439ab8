"""One run through a timeline: the state machine.

Theory of operation
-------------------
A session has a *state* (`State`) and, while it runs or is paused, a *current step*. What may
happen in which state stands in one table, `TRANSITIONS`; a command that the table, or the
current step, does not allow raises `IllegalCommandError` and changes nothing.

The session owns no clock. Whoever drives it calls `advance_to(now)` with an integer count of
milliseconds on any clock that only runs forward; a command happens at the instant that the
session was last told of. Both return the events they caused, in order.

Nothing is ever counted up tick by tick. When a step is entered, or goes on after a pause, all
that is still to come in it is laid out as an *agenda* of absolute instants; `advance_to` carries
out everything that is due, step after step, each at its exact instant. So it makes no difference
how often or how late it is called.

A step's own clock reads `now - zero`. Pausing freezes it; going on moves `zero`, and before work
it does so by `LEAD_IN_MS` more, so that the body is back in position: the *lead-in*. Whoever has
just pressed a key is not in position either, so the lead-in also comes first when a command, and
neither the clock nor the count of reps, leads to a step of work. A key within the last seconds
before work puts it off until they have been counted down anew. So every go has its three beeps.

A session in which nothing was done was not finished, but given up, even if its end was reached. One
of which not every set was done in full can be reopened: a press too many may have ended it.
"""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    Paused,
    Resumed,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    StepStarted,
    TimeAdded,
)
from lowback_timer.core.session.legality import refusal_of
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.records import SetLog, SetRecord, records_of
from lowback_timer.core.session.step_run import StepRun
from lowback_timer.core.session.summary import Verdict, tally_of, verdict_of
from lowback_timer.core.session.timeline import LEAD_IN_MS, Step, Timeline
from lowback_timer.core.session.transitions import TRANSITIONS, Trigger

BACK_WITHIN_MS = 3_000
"""How long into a step "back" still means the step before, and not this one again."""


class IllegalCommandError(RuntimeError):
    """A command came that the session's state or its current step does not allow."""


class Session:
    """A session over `timeline`. It begins idle, at the first step and at instant 0."""

    def __init__(self, timeline: Timeline, counting: Counting = Counting.PACED) -> None:
        self.timeline = timeline
        self.counting = counting
        self._state = State.IDLE
        self._now: Milliseconds = 0
        self._heard: Milliseconds = 0  # when something last happened
        self._origin: Milliseconds = 0  # where the session's own clock reads 0
        self._log = SetLog()
        self._run = StepRun.of(timeline, 0, counting)

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

    # Commands. Each happens at the last instant the session was told of, and raises
    # IllegalCommandError when it is not allowed there.

    def start(self) -> tuple[Event, ...]:
        """Begin with the first step."""
        self._check(Trigger.START)
        self._state = State.RUNNING
        return self._enter(0)

    def pause(self) -> tuple[Event, ...]:
        """Stop the clock."""
        self._check(Trigger.PAUSE)
        self._run.freeze(self._now)
        self._state = State.PAUSED
        return (Paused(self._now),)

    def resume(self) -> tuple[Event, ...]:
        """Let the clock go on, before work after a lead-in."""
        self._check(Trigger.RESUME)
        self._state = State.RUNNING
        lead_in_ms = LEAD_IN_MS if self.step.kind.is_work else 0
        self._run.lay_out(self._now, lead_in_ms)
        return (Resumed(self._now, lead_in_ms), *self.advance_to(self._now))

    def skip(self) -> tuple[Event, ...]:
        """Go on to the next step; a set left this way is logged as skipped."""
        self._check(Trigger.SKIP)
        return self._leave_for(self.step.index + 1, skipped=True, by_command=True)

    def skip_section(self) -> tuple[Event, ...]:
        """Go on to the next section; every set left out is logged as skipped."""
        self._check(Trigger.SKIP_SECTION)
        target = self.timeline.after_section(self.step.index)
        assert target is not None  # or the command would have been refused
        left_out = self.timeline.steps[self.step.index + 1 : target]
        return (
            *self._close_set(skipped=True),
            *(self._log_set(step, 0, skipped=True) for step in left_out if step.kind.is_work),
            *self._enter(target, by_command=True),
        )

    def back(self) -> tuple[Event, ...]:
        """Go to the step before, or, later than `BACK_WITHIN_MS` into a step, begin it again."""
        self._check(Trigger.BACK)
        index = self.step.index
        goes_back = self._run.elapsed_ms(self._now) < BACK_WITHIN_MS and index > 0
        return self._enter(index - 1 if goes_back else index, by_command=True)

    def restart_step(self) -> tuple[Event, ...]:
        """Begin the current step again."""
        self._check(Trigger.RESTART_STEP)
        return self._enter(self.step.index, by_command=True)

    def add_time(self, by_ms: Milliseconds) -> tuple[Event, ...]:
        """Make the step longer or, with a negative amount, shorter; with nothing left it ends."""
        self._check(Trigger.ADD_TIME)
        was_leading_in = self._run.lead_in_left_ms(self._now) > 0
        self._run.freeze(self._now)
        added = TimeAdded(self._now, self._run.add_time(by_ms, self._now))
        if self._run.left_ms(self._now) == 0:
            return (added, *self._leave_for(self.step.index + 1, by_command=True))
        if self._state is State.RUNNING:
            self._run.lay_out(self._now, LEAD_IN_MS if was_leading_in else 0)
        return (added, *self.advance_to(self._now))

    def count_rep(self) -> tuple[Event, ...]:
        """Count one rep by hand; the last one ends the set."""
        self._check(Trigger.COUNT_REP)
        counted = self._run.count_turn(self._now)
        is_last = counted.turn == self.step.turns
        return (counted, *(self._leave_for(self.step.index + 1) if is_last else ()))

    def finish_set(self) -> tuple[Event, ...]:
        """End the set early; what was done so far is logged."""
        self._check(Trigger.FINISH_SET)
        return self._leave_for(self.step.index + 1, by_command=True)

    def abandon(self) -> tuple[Event, ...]:
        """Leave the workout; what was done so far is logged. With all done in full it is over."""
        self._check(Trigger.ABANDON)
        closed = self._close_set() if self._run.done(self._now) else ()
        is_full = tally_of(self.timeline, self.records).is_full
        return (*closed, self._stop(Trigger.LAST_STEP_OVER if is_full else Trigger.ABANDON))

    def reopen(self) -> tuple[Event, ...]:
        """Take back the end, unless every set was done in full: begin the last step again."""
        self._check(Trigger.REOPEN)
        self._state = State.RUNNING
        return self._enter(self.step.index, by_command=True)

    # What is legal

    def _check(self, trigger: Trigger) -> None:
        if refusal := self._refusal(trigger):
            raise IllegalCommandError(refusal)
        self._heard = self._now

    def _refusal(self, trigger: Trigger) -> str | None:
        """Why the command is not allowed now, or None."""
        if (self._state, trigger) not in TRANSITIONS:
            return f"{trigger} is not possible while the session is {self._state}"
        return refusal_of(trigger, self._run, self.timeline, self.records)

    # How it is carried out

    def _enter(self, index: int, *, by_command: bool = False) -> tuple[Event, ...]:
        """Begin a step; one reached by a key press leaves time to get back into position."""
        self._run = StepRun.of(self.timeline, index, self.counting)
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
