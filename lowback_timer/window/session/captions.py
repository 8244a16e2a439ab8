"""The number in the ring, and what it means, in words."""

from __future__ import annotations

from lowback_timer.core.cues.words import count_text
from lowback_timer.core.plan.dose import Milliseconds, RepPhase
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.text import Text
from lowback_timer.window.look.words import translate

_PARTS_OF_REP: dict[RepPhase, Text] = {
    RepPhase.LIFT: Text("Face", "lift"),
    RepPhase.HOLD: Text("Face", "stay"),
    RepPhase.LOWER: Text("Face", "lower"),
    RepPhase.PAUSE: Text("Face", "breathe"),
}


def left_number(ms: Milliseconds) -> str:
    """Whole seconds, rounded up: the number changes exactly when the beep sounds."""
    return count_text(max(0, -(-ms // 1000)) * 1000)


def held_number(ms: Milliseconds) -> str:
    """Whole seconds that are over: the number changes exactly when they tick."""
    return count_text(ms // 1000 * 1000)


def left_caption(reading: Reading) -> str:
    """What the number means in a hold; it names the unit only where the number has none."""
    text = (
        translate("Face", "left of {seconds}")
        if ":" in left_number(reading.left_ms)
        else translate("Face", "seconds left of {seconds}")
    )
    return text.format(seconds=count_text(reading.duration_ms))


def held_caption(reading: Reading) -> str:
    """What the number means in a hold as long as one can, and how that ends."""
    number = held_number(reading.elapsed_ms)
    if ":" in number:
        held = translate("Face", "held")
    elif number == "1":
        held = translate("Face", "second held")
    else:
        held = translate("Face", "seconds held")
    return _hinted(held, translate("Face", "press any key to end"), reading)


def wait_caption(reading: Reading) -> str:
    """What the number means in steps without work."""
    if reading.left_ms <= 1000:
        return translate("Face", "second")
    text = (
        translate("Face", "of {seconds}")
        if ":" in left_number(reading.left_ms)
        else translate("Face", "seconds of {seconds}")
    )
    return text.format(seconds=count_text(reading.duration_ms))


def reps_caption(reading: Reading) -> str:
    """How many reps there are to be, and what to do now."""
    step, phase = reading.step, reading.rep_phase
    of_reps = translate("Face", "of {reps}").format(reps=step.rep_of(step.turns))
    if phase is not None:
        return f"{of_reps} · {_PARTS_OF_REP[phase[0]]}"
    hint = (
        translate("Face", "hold any key to end")
        if reading.is_counting_on
        else translate("Face", "press any key for each rep")
    )
    return _hinted(of_reps, hint, reading)


def _hinted(meaning: str, hint: str, reading: Reading) -> str:
    """With what a key does; in a pause any key goes on."""
    return meaning if reading.state is State.PAUSED else f"{meaning} · {hint}"
