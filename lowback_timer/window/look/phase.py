"""What a person is doing now, as it is shown: each phase has a colour, a word and a shape."""

from __future__ import annotations

from enum import Enum

from lowback_timer.core.session.timeline import StepKind


class Phase(Enum):
    """A kind of step, or what takes its place on the screen."""

    GET_READY = "get_ready"
    REPS = "reps"
    HOLD = "hold"
    SWITCH_SIDES = "switch_sides"
    REST = "rest"
    READY = "ready"
    """The rest is over, and the session waits."""
    PAUSED = "paused"
    DONE = "done"

    @classmethod
    def of(cls, kind: StepKind) -> Phase:
        """The phase that a kind of step is."""
        return cls(kind.value)
