"""What the session page shows at an instant, in words and numbers: a reading put into plain terms.

No Qt here, so that every line a person reads can be tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.exercise import RepPhase, Side
from lowback_timer.core.reading import Reading, State
from lowback_timer.core.timeline import Step, StepKind, Timeline
from lowback_timer.core.wording import amount_text, side_text

_WORDS = {
    StepKind.GET_READY: "Get ready",
    StepKind.REPS: "Reps",
    StepKind.HOLD: "Hold",
    StepKind.SWITCH_SIDES: "Switch sides",
    StepKind.REST: "Rest",
}

_PHASE_WORDS = {
    RepPhase.LIFT: "lift",
    RepPhase.HOLD: "hold",
    RepPhase.LOWER: "lower",
    RepPhase.PAUSE: "breathe",
}


@dataclass(frozen=True, slots=True)
class Face:
    """The session page in words and numbers."""

    phase: StepKind
    """Decides the colour, and the shape of the ring."""
    word: str
    """The phase, with the side: "Reps · right arm and left leg"."""
    title: str
    number: str
    caption: str
    """What the number means."""
    fraction: float
    """How much of the step is over, 0 to 1."""
    parts: int
    """How many parts the ring is cut into: the turns of a set of reps, else 1."""
    shown: Step
    """The step whose exercise the picture and the cues show."""
    side: Side | None
    """The side the picture shows at work."""
    cue: int | None
    """Index of the cue to heed now."""
    headline: tuple[str, str]
    """What comes next, while waiting for it: its name, and what it asks for; else empty."""


def face_of(reading: Reading, timeline: Timeline) -> Face:
    """Put a reading of a session over `timeline` into words."""
    step = reading.step
    if step.kind.is_work and (reading.lead_in_ms or reading.state is State.PAUSED):
        return _lead_in_face(reading)
    if step.kind is StepKind.REPS:
        return _reps_face(reading)
    if step.kind is StepKind.HOLD:
        return _hold_face(reading)
    return _waiting_face(reading, timeline)


def next_up(step: Step, timeline: Timeline) -> tuple[str, str, Step | None]:
    """What comes after a set: a name, a line on it, and the step to picture."""
    coming = timeline.next_work(step.index)
    if coming is None:
        return "Finish", "this is the last set of the workout", None
    following = timeline.steps[step.index + 1]
    before = {
        StepKind.REST: f"Rest {following.duration_ms // 1000} s, then ",
        StepKind.SWITCH_SIDES: "Switch sides: ",
    }.get(following.kind, "")
    return before + coming.exercise.name, _line_on(coming), coming


def _line_on(step: Step) -> str:
    """What a set asks for: "12 reps per side · set 1 of 2 · left side"."""
    parts = [amount_text(step.dose)]
    if step.dose.sets > 1:
        parts.append(f"set {step.set_number} of {step.dose.sets}")
    if step.side is not None:
        parts.append(side_text(step))
    return " · ".join(parts)


def _word(step: Step, side: str) -> str:
    return f"{_WORDS[step.kind]} · {side}" if side else _WORDS[step.kind]


def _reps_face(reading: Reading) -> Face:
    step = reading.step
    turn, turns = reading.turn, step.turns
    side = step.side_of(turn)
    of_reps = f"of {step.rep_of(turns)}"
    phase = reading.rep_phase
    fraction = (
        reading.turns_done / turns
        if phase is None
        else min(1.0, reading.elapsed_ms / reading.duration_ms)
    )
    doing = "press Space for each rep" if phase is None else _PHASE_WORDS[phase[0]]
    return Face(
        phase=step.kind,
        word=_word(step, step.exercise.side_names.of(side) if side else ""),
        title=step.exercise.name,
        number=str(step.rep_of(reading.turns_done if phase is None else turn)),
        caption=f"{of_reps} · {doing}",
        fraction=fraction,
        parts=turns,
        shown=step,
        side=side,
        cue=(step.rep_of(turn) - 1) % len(step.exercise.cues),
        headline=("", ""),
    )


def _hold_face(reading: Reading) -> Face:
    step = reading.step
    fraction = reading.elapsed_ms / reading.duration_ms
    cues = len(step.exercise.cues)
    return Face(
        phase=step.kind,
        word=_word(step, side_text(step)),
        title=step.exercise.name,
        number=_seconds(reading.left_ms),
        caption=f"seconds left of {reading.duration_ms // 1000}",
        fraction=fraction,
        parts=1,
        shown=step,
        side=step.side,
        cue=min(int(fraction * cues), cues - 1),
        headline=("", ""),
    )


def _lead_in_face(reading: Reading) -> Face:
    """Before work goes on: the seconds of the lead-in, or what was reached when it was paused."""
    step = reading.step
    work = _reps_face(reading) if step.kind is StepKind.REPS else _hold_face(reading)
    if not reading.lead_in_ms:
        return work
    return Face(
        phase=StepKind.GET_READY,
        word=_word(step, "back into position"),
        title=step.exercise.name,
        number=_seconds(reading.lead_in_ms),
        caption="then it goes on" if reading.elapsed_ms or reading.turns_done else "then go",
        fraction=work.fraction,
        parts=work.parts,
        shown=step,
        side=work.side,
        cue=work.cue,
        headline=("", ""),
    )


def _waiting_face(reading: Reading, timeline: Timeline) -> Face:
    step = reading.step
    coming = timeline.next_work(step.index)
    assert coming is not None  # no workout ends without work
    seconds = reading.duration_ms // 1000
    title = {
        StepKind.GET_READY: step.exercise.name,
        StepKind.SWITCH_SIDES: step.exercise.name,
    }.get(step.kind, "Breathe")
    side = side_text(coming) if step.kind is not StepKind.REST and coming.side else ""
    return Face(
        phase=step.kind,
        word=_word(step, side),
        title=title,
        number=_seconds(reading.left_ms),
        caption="second" if reading.left_ms <= 1000 else f"seconds of {seconds}",
        fraction=min(1.0, reading.elapsed_ms / reading.duration_ms),
        parts=1,
        shown=coming,
        side=coming.side_of(1),
        cue=None,
        headline=(coming.exercise.name, _line_on(coming)),
    )


def _seconds(ms: int) -> str:
    """Whole seconds, rounded up: the number changes exactly when the beep sounds."""
    return str(max(0, -(-ms // 1000)))
