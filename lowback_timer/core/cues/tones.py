"""From an event to what it sounds, says and flashes like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.plan.dose import RepPhase
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
from lowback_timer.core.session.timeline import StepKind, Timeline


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


@dataclass(frozen=True, slots=True)
class Cue:
    """How an event reaches a person who lies on a mat."""

    sound: Sound | None = None
    say: str | None = None


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
_WAITING_SOUNDS = {
    StepKind.GET_READY: Sound.GET_READY,
    StepKind.SWITCH_SIDES: Sound.SWITCH_SIDES,
    StepKind.REST: Sound.REST,
}


def cue_of(event: Event, timeline: Timeline) -> Cue | None:
    """The cue of an event in a session over `timeline`; None for those that pass in silence."""
    sound, words = _sound_of(event), _words_of(event, timeline)
    return None if sound is None and words is None else Cue(sound, words)


def _sound_of(event: Event) -> Sound | None:
    match event:
        case StepAnnounced(step=step):
            return _WAITING_SOUNDS[step.kind]
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


def _words_of(event: Event, timeline: Timeline) -> str | None:
    """All that a voice would say of it, to whoever wants to be told all but the reps."""
    utterances = utterances_of(event, timeline, Verbosity.COACH)
    return " ".join(each.text for each in utterances) or None
