"""How a person hears the sounds: without some of them, and all of them later if need be.

The beeps to a go and the go itself are never left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.tones import STEP_SOUNDS, Sound, sound_of
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Event,
    Halfway,
    LastSeconds,
    PhaseStarted,
    SecondHeld,
    StepAnnounced,
)

SAMPLES: dict[CueGroup, Sound] = {
    CueGroup.SECONDS: Sound.TICK,
    CueGroup.GET_READY: Sound.GET_READY,
    CueGroup.HALFWAY: Sound.HALFWAY,
    CueGroup.LAST_SECONDS: Sound.LAST,
    CueGroup.REPS: Sound.LIFT,
}
"""What tells a person which sounds are meant."""


def group_of(event: Event) -> CueGroup | None:
    """To which group the sound of an event belongs; None for what is always heard.

    A rep counted by hand is: that tone answers a key. So is the end of a rest that waits for one.
    """
    match event:
        case SecondHeld(in_rep=in_rep):
            return CueGroup.REPS if in_rep else CueGroup.SECONDS
        case PhaseStarted():
            return CueGroup.REPS
        case Halfway():
            return CueGroup.HALFWAY
        case LastSeconds():
            return CueGroup.LAST_SECONDS
        case StepAnnounced(step=step) if STEP_SOUNDS[step.kind] is Sound.GET_READY:
            return CueGroup.GET_READY
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a person hears the sounds."""

    unwanted: frozenset[CueGroup] = frozenset()
    """The groups that they do without."""
    late_ms: Milliseconds = 0
    """How long after its event every sound is played, on the clock of life."""

    def sound_of(self, event: Event) -> Sound | None:
        """What an event sounds like to them."""
        return None if group_of(event) in self.unwanted else sound_of(event)
