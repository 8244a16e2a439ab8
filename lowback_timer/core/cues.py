"""From an event to what it sounds, says and flashes like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.events import (
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
)
from lowback_timer.core.exercise import RepPhase
from lowback_timer.core.log import Outcome
from lowback_timer.core.timeline import Step, StepKind, Timeline
from lowback_timer.core.wording import side_text, spoken_amount


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


_PHASE_SOUNDS = {RepPhase.LIFT: Sound.LIFT, RepPhase.LOWER: Sound.LOWER}
_WAITING_SOUNDS = {
    StepKind.GET_READY: Sound.GET_READY,
    StepKind.SWITCH_SIDES: Sound.SWITCH_SIDES,
    StepKind.REST: Sound.REST,
}


def cue_of(event: Event, timeline: Timeline) -> Cue | None:
    """The cue of an event in a session over `timeline`; None for those that pass in silence."""
    match event:
        case StepAnnounced(step=step):
            return Cue(_WAITING_SOUNDS[step.kind], _announcement(step, timeline))
        case Countdown():
            return Cue(Sound.COUNTDOWN)
        case Go():
            return Cue(Sound.GO)
        case PhaseStarted(phase=phase, opens_set=False) if phase in _PHASE_SOUNDS:
            # The one that opens a set falls on its go, which says the same.
            return Cue(_PHASE_SOUNDS[phase])
        case SecondHeld() | RepCounted(by_hand=True):
            return Cue(Sound.TICK)
        case Halfway():
            return Cue(Sound.HALFWAY, "Halfway.")
        case LastSeconds():
            return Cue(Sound.LAST)
        case SetFinished(records=records, is_last=is_last):
            # The tune at the end of the workout begins with the tone that ends a set.
            heard = not is_last and records[0].outcome is not Outcome.SKIPPED
            return Cue(Sound.END) if heard else None
        case SessionFinished():
            return Cue(Sound.DONE, "Workout done. Well done.")
        case _:
            return None


def _announcement(step: Step, timeline: Timeline) -> str:
    if step.kind is StepKind.GET_READY:
        side = f" {side_text(step).capitalize()}." if side_text(step) else ""
        amount = spoken_amount(step.dose)
        return f"{step.exercise.name}.{side} {amount} {step.exercise.cues[0]}."
    if step.kind is StepKind.SWITCH_SIDES:
        return f"Switch sides. {side_text(step).capitalize()}."
    coming = timeline.next_work(step.index)
    assert coming is not None  # no workout ends with a rest
    seconds = step.duration_ms // 1000
    return f"Rest for {seconds} seconds. Next: {coming.exercise.name}, set {coming.set_number}."
