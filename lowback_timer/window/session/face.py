"""What the session page shows at an instant, in words and numbers: a reading put into plain terms.

No Qt here, so that every line a person reads can be tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lowback_timer.core.coach.breaks import is_break
from lowback_timer.core.cues.words import length_text, load_text, round_text, set_text, side_text
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.timeline import Step, StepKind, Timeline
from lowback_timer.core.text import Text
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.captions import (
    held_caption,
    held_number,
    left_caption,
    left_number,
    reps_caption,
    wait_caption,
)

MINUTE_MS = 60_000

_WORDS: dict[Phase, Text] = {
    Phase.GET_READY: Text("Face", "Get ready"),
    Phase.REPS: Text("Face", "Reps"),
    Phase.HOLD: Text("Face", "Hold"),
    Phase.SWITCH_SIDES: Text("Face", "Switch sides"),
    Phase.REST: Text("Face", "Rest"),
}


@dataclass(frozen=True, slots=True)
class Face:
    """The session page in words and numbers."""

    phase: Phase
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
    if reading.is_waiting:
        return _ready_face(reading, timeline)
    if step.kind.is_work and (reading.lead_in_ms or reading.state is State.PAUSED):
        return _lead_in_face(reading)
    if step.kind is StepKind.REPS:
        return _reps_face(reading)
    if step.kind is StepKind.HOLD:
        return _hold_face(reading)
    return _waiting_face(reading, timeline)


def far_lines(face: Face, reading: Reading) -> tuple[str, str, str]:
    """All that is read from far away, beside the number: phase, exercise, side and round."""
    if reading.state is State.PAUSED:
        word = translate("Face", "Paused")
    elif reading.is_waiting:
        word = face.title
    else:
        word = word_of(face.phase)
    exercise = face.shown.exercise
    side = "" if face.side is None else exercise.side_names.of(face.side)
    if face.shown.alternates and not reading.step.kind.is_work:
        side = side_text(face.shown)
    step = reading.step
    is_ended_by_key = step.is_open and face.phase is Phase.HOLD
    hint = translate("Face", "any key ends it") if is_ended_by_key else ""
    below = " · ".join(filter(None, (side, round_text(face.shown), hint)))
    if face.phase is Phase.REST:
        return word, translate("Face", "Next: {exercise}").format(exercise=exercise.name), below
    return word, exercise.name, below


def next_up(step: Step, timeline: Timeline) -> tuple[str, str, Step | None]:
    """What comes after a set: a name, a line on it, and the step to picture."""
    coming = timeline.next_work(step.index)
    if coming is None:
        finish = translate("Face", "Finish")
        if is_break(timeline.workout.id):
            return finish, translate("Face", "one set is enough for a break"), None
        return finish, translate("Face", "this is the last set of the workout"), None
    following = timeline.steps[step.index + 1]
    name = coming.exercise.name
    if following.kind is StepKind.REST:
        text = translate("Face", "Rest {time}, then {exercise}")
        name = text.format(time=length_text(following.duration_ms), exercise=name)
    elif following.kind is StepKind.SWITCH_SIDES:
        name = translate("Face", "Switch sides: {exercise}").format(exercise=name)
    return name, line_on(coming), coming


def line_on(step: Step) -> str:
    """What a set asks for: "12 reps per side · set 1 of 2 · left side"."""
    parts = [set_text(step)]
    if step.dose.load_g is not None:
        parts.append(load_text(step.dose.load_g))
    if step.dose.sets > 1:
        of_sets = translate("Face", "set {number} of {sets}")
        parts.append(of_sets.format(number=step.set_number, sets=step.dose.sets))
    if step.side is not None:
        parts.append(side_text(step))
    if step.rounds > 1:
        parts.append(round_text(step))
    return " · ".join(parts)


def word_of(phase: Phase) -> str:
    """What a phase is called."""
    return str(_WORDS[phase])


def _word(step: Step, side: str) -> str:
    word = word_of(Phase.of(step.kind))
    return f"{word} · {side}" if side else word


def _reps_face(reading: Reading) -> Face:
    step = reading.step
    turn, turns = reading.turn, step.turns
    side = step.side_of(turn)
    phase = reading.rep_phase
    fraction = min(1.0, reading.turns_done / turns) if phase is None else _fraction(reading)
    return Face(
        phase=Phase.of(step.kind),
        word=_word(step, step.exercise.side_names.of(side) if side else ""),
        title=step.exercise.name,
        number=str(step.rep_of(reading.turns_done if phase is None else turn)),
        caption=reps_caption(reading),
        fraction=fraction,
        parts=turns,
        shown=step,
        side=side,
        cue=(step.rep_of(turn) - 1) % cues if (cues := len(step.exercise.cues)) else None,
        headline=("", ""),
    )


def _hold_face(reading: Reading) -> Face:
    """A hold; one as long as one can counts up, and fills the ring once a minute.

    Nothing says how long that should be: an end in sight would be one to push for.
    """
    step = reading.step
    is_open, elapsed_ms = step.is_open, reading.elapsed_ms
    fraction = elapsed_ms % MINUTE_MS / MINUTE_MS if is_open else _fraction(reading)
    how_long = translate("Face", "as long as you can") if is_open else ""
    cues = len(step.exercise.cues)
    return Face(
        phase=Phase.of(step.kind),
        word=_word(step, " · ".join(filter(None, (how_long, side_text(step))))),
        title=step.exercise.name,
        number=held_number(elapsed_ms) if is_open else left_number(reading.left_ms),
        caption=held_caption(reading) if is_open else left_caption(reading),
        fraction=fraction,
        parts=1,
        shown=step,
        side=step.side,
        cue=min(int(fraction * cues), cues - 1) if cues else None,
        headline=("", ""),
    )


def _lead_in_face(reading: Reading) -> Face:
    """Before work goes on: the seconds of the lead-in, or what was reached when it was paused."""
    step = reading.step
    work = _reps_face(reading) if step.kind is StepKind.REPS else _hold_face(reading)
    if not reading.lead_in_ms:
        return work
    has_begun = reading.elapsed_ms > 0 or reading.turns_done > 0
    return Face(
        phase=Phase.GET_READY,
        word=_word(step, translate("Face", "back into position")),
        title=step.exercise.name,
        number=left_number(reading.lead_in_ms),
        caption=translate("Face", "then it goes on") if has_begun else translate("Face", "then go"),
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
    title = translate("Face", "Breathe") if step.kind is StepKind.REST else step.exercise.name
    side = side_text(coming) if step.kind is not StepKind.REST and coming.side else ""
    return Face(
        phase=Phase.of(step.kind),
        word=_word(step, side),
        title=title,
        number=left_number(reading.left_ms),
        caption=wait_caption(reading),
        fraction=_fraction(reading),
        parts=1,
        shown=coming,
        side=coming.side_of(1),
        cue=None,
        headline=(coming.exercise.name, line_on(coming)),
    )


def _ready_face(reading: Reading, timeline: Timeline) -> Face:
    """The rest is over, and the session waits for whoever is not ready yet."""
    return replace(
        _waiting_face(reading, timeline),
        word=translate("Face", "Rest is over"),
        title=translate("Face", "Ready?"),
        number="0",
        caption=translate("Face", "press any key to go on"),
        fraction=1.0,
    )


def _fraction(reading: Reading) -> float:
    """How much of the step is over; all of one whose time was taken away before it began."""
    return min(1.0, reading.elapsed_ms / reading.duration_ms) if reading.duration_ms else 1.0
