"""What can be read off a session at an instant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds, RepPhase, Reps
from lowback_timer.core.session.timeline import Step, StepKind


class State(StrEnum):
    """Where a session stands."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    ABANDONED = "abandoned"

    @property
    def is_over(self) -> bool:
        """Whether nothing will happen any more."""
        return self in {State.FINISHED, State.ABANDONED}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a session's clocks show."""

    state: State
    step: Step
    counting: Counting
    elapsed_ms: Milliseconds
    """Time into the step."""
    duration_ms: Milliseconds
    """Length of the step, time added included; an estimate when the person ends it."""
    lead_in_ms: Milliseconds
    """What is left of the lead-in, during which the step's clock stands still; else 0."""
    turns_done: int
    is_waiting: bool
    """Whether a rest is over and the session waits for the person."""
    session_elapsed_ms: Milliseconds
    """Time since the start, without pauses and without the time when nobody was there."""
    session_left_ms: Milliseconds
    is_counting_on: bool = False
    """Whether the set goes on beyond the reps that it asks for."""

    @property
    def left_ms(self) -> Milliseconds:
        """What is left of the step."""
        return self.duration_ms - self.elapsed_ms

    @property
    def is_open_hold(self) -> bool:
        """Whether something is being held as long as one can, up to now."""
        return self.state is State.RUNNING and self.step.is_open and not self.lead_in_ms

    @property
    def turn(self) -> int:
        """The turn going on, counted from 1; after the last one asked for, mostly still that."""
        turn = self.turns_done + 1
        return turn if self.is_counting_on else min(turn, self.step.turns)

    @property
    def rep_phase(self) -> tuple[RepPhase, float] | None:
        """The part of the rep going on and how much of it is over, 0 to 1.

        None outside a set of reps that the clock counts.
        """
        if self.step.kind is not StepKind.REPS or self.counting is Counting.BY_HAND:
            return None
        work = self.step.work
        assert isinstance(work, Reps)
        tempo = work.tempo
        into_rep = self.elapsed_ms % tempo.rep_ms
        return next(
            (phase, (into_rep - start) / length)
            for phase, start, length in reversed(tempo.phases())
            if start <= into_rep
        )
