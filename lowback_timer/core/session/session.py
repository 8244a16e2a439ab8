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

Whoever jumps to a set is led there by the step before it, in which they get ready, turn over or
rest. A set that was counted by hand and has just been ended by its last rep can still be corrected:
taken back by a rep, or counted on. It is where it was then, without a lead-in, as there is no go.

How a set was can be told from its end until the next one ends, also in the one after it. Whoever
says in the middle of a set that it hurts has ended it, and the session stands still.

A session that was cut off, by a flat battery, say, goes on as another one: it begins with the step
that leads to where the first one was, and with its records and its time.

A session in which nothing was done was not finished, but given up, even if its end was reached. One
of which not every set was done in full can be reopened: a press too many may have ended it.

What is asked and what happens by itself stands in `course`; here are the commands.
"""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.course import Course, IllegalCommandError
from lowback_timer.core.session.events import (
    CountingOn,
    Event,
    Paused,
    Replanned,
    Resumed,
    SetRated,
    TimeAdded,
)
from lowback_timer.core.session.last_set import rated
from lowback_timer.core.session.legality import misfit_of
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetLog, SetRecord
from lowback_timer.core.session.summary import tally_of
from lowback_timer.core.session.timeline import LEAD_IN_MS, Timeline
from lowback_timer.core.session.transitions import Trigger

__all__ = ["IllegalCommandError", "Session"]

BACK_WITHIN_MS = 3_000
"""How long into a step "back" still means the step before, and not this one again."""


class Session(Course):
    """A session over `timeline`. It begins idle, at the first step and at instant 0.

    Every command happens at the last instant the session was told of, and raises
    `IllegalCommandError` when it is not allowed there.
    """

    def start(self) -> tuple[Event, ...]:
        """Begin with the first step."""
        self._check(Trigger.START)
        self._state = State.RUNNING
        return self._enter(0)

    def go_on(self, progress: Progress) -> tuple[Event, ...]:
        """Begin where an earlier session was cut off, with what had been done by then.

        Where the body was at work, that is the step before, as in every jump to a set. It was not
        to its end, or it would be among the records; so it is done anew.
        """
        if not progress.fits(self.timeline):
            raise IllegalCommandError("no session over this timeline can have come so far")
        self._check(Trigger.GO_ON)
        self._state = State.RUNNING
        self._origin = self._now - progress.active_ms
        self._log = SetLog(progress.records)
        return self._enter(self.timeline.way_to(progress.step_index), by_command=True)

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
        return self._leave_out_until(target)

    def skip_to_cool_down(self) -> tuple[Event, ...]:
        """Go straight to the cool-down; every set left out is logged as skipped."""
        self._check(Trigger.SKIP_TO_COOL_DOWN)
        target = self.timeline.cool_down_after(self.step.index)
        assert target is not None  # or the command would have been refused
        return self._leave_out_until(target)

    def jump_to(self, index: int) -> tuple[Event, ...]:
        """Go to any step, or, if the body works in it, to the one that leads to it.

        On the way forward every set left out is logged as skipped; on the way back what was done
        stays in the log, that of the current set as well.
        """
        if not 0 <= index < len(self.timeline.steps):
            raise IllegalCommandError("there is no such step")
        self._check(Trigger.JUMP_TO)
        target = self.timeline.way_to(index)
        if target > self.step.index:
            return self._leave_out_until(target)
        return (*self._close_begun_set(), *self._enter(target, by_command=True))

    def replan(self, timeline: Timeline) -> tuple[Event, ...]:
        """Go on with another timeline: the same so far, and with something else still to come.

        Of an exercise that has begun, sets can be left out or added: those that are over stay.
        The step that is going on keeps its time, with less than a countdown left to work as after
        every key. Getting ready for something else begins anew.
        """
        step = self.step
        if reason := misfit_of(timeline, self.timeline, step, self.records):
            raise IllegalCommandError(reason)
        self._check(Trigger.REPLAN)
        self.timeline = timeline
        # What was skipped ahead, before the way back, may not be there any more.
        self._log.replan(timeline)
        replanned = Replanned(self._now, timeline)
        if not timeline.has(step):
            return (replanned, *self._enter(step.index))
        was_leading_in = self._run.lead_in_left_ms(self._now) > 0
        self._run.freeze(self._now)
        self._run.replan(timeline)
        if self._state is State.RUNNING:
            self._run.lay_out(self._now, LEAD_IN_MS if was_leading_in else 0)
        return (replanned, *self.advance_to(self._now))

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
        """Count one rep by hand; the last one ends the set, unless it goes on beyond that."""
        self._check(Trigger.COUNT_REP)
        counted, index = self._run.count_turn(self._now), self.step.index
        if counted.turn != self.step.turns or self._run.is_counting_on:
            return (counted,)
        left = self._leave_for(index + 1)
        self._counted_out = index
        return (counted, *left)

    def uncount_rep(self) -> tuple[Event, ...]:
        """Take back one rep counted by hand; if it has just ended its set, that goes on."""
        self._check(Trigger.UNCOUNT_REP)
        taken_up = self._take_up_set() if self._counted_out is not None else ()
        return (*taken_up, self._run.uncount_turn(self._now))

    def count_on(self) -> tuple[Event, ...]:
        """Let a set counted by hand, or one that its last rep has just ended, go on beyond it."""
        self._check(Trigger.COUNT_ON)
        taken_up = self._take_up_set() if self._counted_out is not None else ()
        self._run.is_counting_on = True
        return (*taken_up, CountingOn(self._now, self.step))

    def finish_set(self) -> tuple[Event, ...]:
        """End the set early; what was done so far is logged."""
        self._check(Trigger.FINISH_SET)
        return self._leave_for(self.step.index + 1, by_command=True)

    def it_hurts(self) -> tuple[Event, ...]:
        """End the set early, as it hurts, and stop; what was done so far is logged."""
        self._check(Trigger.IT_HURTS)
        step = self.step
        paused = self.pause() if self._state is State.RUNNING else ()
        finished, *left = self._leave_for(step.index + 1, by_command=True)
        of_set = [record for record in self.records if record.step is step]
        return (*paused, finished, self._rate(of_set, Felt.HURT, None), *left)

    def rate_set(self, felt: Felt, pain: int | None = None) -> tuple[Event, ...]:
        """Say how the last set was, and how much it hurt if it did; again after a change of mind.

        It counts for both sides, unless something else was said of the first one meanwhile.

        Raises:
            ValueError: the pain is none of `SCALE`, or belongs to a set that did not hurt.
        """
        self._check(Trigger.RATE_SET)
        return (self._rate(self.last_set, felt, pain),)

    def _rate(self, records: Iterable[SetRecord], felt: Felt, pain: int | None) -> SetRated:
        said = rated(records, felt, pain)
        self._log.rate(said)
        return SetRated(self._now, said)

    def abandon(self) -> tuple[Event, ...]:
        """Leave the workout; what was done so far is logged. With all done in full it is over."""
        self._check(Trigger.ABANDON)
        closed = self._close_begun_set()
        is_full = tally_of(self.timeline, self.records).is_full
        return (*closed, self._stop(Trigger.LAST_STEP_OVER if is_full else Trigger.ABANDON))

    def reopen(self) -> tuple[Event, ...]:
        """Take back the end, unless every set was done in full: begin the last step again."""
        self._check(Trigger.REOPEN)
        self._state = State.RUNNING
        return self._enter(self.step.index, by_command=True)
