"""Doses, sides and times in words, for the screen and the voice alike."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Sides
from lowback_timer.core.session.timeline import Step
from lowback_timer.core.text import translate


def amount_text(dose: Dose, *, of_one_side: bool = False) -> str:
    """What one set asks for: "12 reps per side" or "30 s hold"; with `of_one_side` just for it."""
    is_per_side = dose.sides is not Sides.BOTH and not of_one_side
    if isinstance(dose.work, Hold):
        text = (
            translate("Wording", "{seconds} s hold per side")
            if is_per_side
            else translate("Wording", "{seconds} s hold")
        )
        return text.format(seconds=dose.work.duration_ms // 1000)
    if is_per_side:
        return translate("Wording", "%n rep(s) per side", None, dose.work.count)
    return translate("Wording", "%n rep(s)", None, dose.work.count)


def dose_text(dose: Dose) -> str:
    """The whole dose: "2 × 12 reps per side" or "2 × 30 s hold"."""
    return amount_text(dose) if dose.sets == 1 else f"{dose.sets} × {amount_text(dose)}"


def side_text(step: Step) -> str:
    """The side that works, "right arm and left leg", or nothing when there is only one way."""
    if step.alternates:
        return translate("Wording", "alternate sides")
    return "" if step.side is None else step.exercise.side_names.of(step.side)


def clock_text(ms: Milliseconds) -> str:
    """A length of time as a clock shows it, rounded up to the whole second: "1:05"."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def minutes_text(ms: Milliseconds) -> str:
    """A rough length of time: "16 min", never less than one."""
    return translate("Wording", "{minutes} min").format(minutes=max(1, round(ms / 60_000)))


def spoken_amount(dose: Dose) -> str:
    """What one set asks for, as a voice says it: "Hold for 30 seconds, each side."."""
    is_per_side = dose.sides is not Sides.BOTH
    if isinstance(dose.work, Hold):
        seconds = dose.work.duration_ms // 1000
        if is_per_side:
            return translate("Speech", "Hold for %n second(s), each side.", None, seconds)
        return translate("Speech", "Hold for %n second(s).", None, seconds)
    if is_per_side:
        return translate("Speech", "%n rep(s), each side.", None, dose.work.count)
    return translate("Speech", "%n rep(s).", None, dose.work.count)
