"""From an event to what it sounds like."""

from __future__ import annotations

from enum import StrEnum

from lowback_timer.core.plan.dose import Milliseconds, RepPhase
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    Halfway,
    LastSeconds,
    PhaseStarted,
    RepCounted,
    SecondHeld,
    SessionFinished,
    SetFinished,
    StepAnnounced,
    WaitStarted,
)
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind


class Sound(StrEnum):
    """A cue that can be heard; the value names its file, without the ending."""

    GET_READY = "get_ready"
    COUNTDOWN = "countdown"
    GO = "go"
    LIFT = "lift"
    TICK = "tick"
    LOWER = "lower"
    HALFWAY = "halfway"
    LAST = "last"
    END = "end"
    SWITCH_SIDES = "switch_sides"
    REST = "rest"
    DONE = "done"


GO_MS: Milliseconds = 150
TUNES_MS: dict[Sound, Milliseconds] = {
    Sound.HALFWAY: 440,
    Sound.END: 450,
    Sound.SWITCH_SIDES: 550,
    Sound.REST: 1_100,
    Sound.DONE: 1_950,
}
"""How long the sounds are that words have to wait for; a test compares them with their files.

Lifting and lowering are not among them: their tones fill a set of reps, and the number of a rep
belongs to the moment at which it is counted.
"""

_SOUNDS: dict[type[Event], Sound] = {
    Countdown: Sound.COUNTDOWN,
    Go: Sound.GO,
    SecondHeld: Sound.TICK,
    WaitStarted: Sound.GET_READY,
    Halfway: Sound.HALFWAY,
    LastSeconds: Sound.LAST,
    SessionFinished: Sound.DONE,
}
"""Events that always sound the same."""
_PHASE_SOUNDS = {RepPhase.LIFT: Sound.LIFT, RepPhase.LOWER: Sound.LOWER}
STEP_SOUNDS = {
    StepKind.GET_READY: Sound.GET_READY,
    StepKind.SWITCH_SIDES: Sound.SWITCH_SIDES,
    StepKind.REST: Sound.REST,
}
"""What a step without work sounds like when it is announced."""


def sound_of(event: Event) -> Sound | None:
    """What an event sounds like; None for those that pass in silence."""
    match event:
        case StepAnnounced(step=step):
            return STEP_SOUNDS[step.kind]
        case PhaseStarted(phase=phase, opens_set=False):
            # The one that opens a set falls on its go, which says the same.
            return _PHASE_SOUNDS.get(phase)
        case RepCounted(by_hand=True):
            return Sound.TICK
        case SetFinished(records=records, is_last=is_last):
            # The tune at the end of the workout begins with the tone that ends a set.
            heard = not is_last and records[0].outcome is not Outcome.SKIPPED
            return Sound.END if heard else None
        case _:
            return _SOUNDS.get(type(event))
