"""Doses, sides and times in words, for the screen and the voice alike."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Sides
from lowback_timer.core.session.timeline import Step
from lowback_timer.core.text import translate

LONG_MS: Milliseconds = 61_000
"""From here on nobody thinks of a time in seconds alone."""


def amount_text(dose: Dose, *, of_one_side: bool = False) -> str:
    """What one set asks for: "12 reps per side" or "30 s hold"; with `of_one_side` just for it."""
    is_per_side = dose.sides is not Sides.BOTH and not of_one_side
    if isinstance(dose.work, Hold):
        text = (
            translate("Wording", "{time} hold per side")
            if is_per_side
            else translate("Wording", "{time} hold")
        )
        return text.format(time=length_text(dose.work.duration_ms))
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


def round_text(step: Step) -> str:
    """Which round of its section a step belongs to, or nothing when there is only one."""
    if step.rounds == 1:
        return ""
    text = translate("Wording", "round {number} of {rounds}")
    return text.format(number=step.round_number, rounds=step.rounds)


def clock_text(ms: Milliseconds) -> str:
    """A length of time as a clock shows it, rounded up to the whole second: "1:05"."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def count_text(ms: Milliseconds) -> str:
    """A number of seconds, "60"; a longer time as a clock shows it, "1:01". Never rounded up."""
    return str(ms // 1000) if ms < LONG_MS else clock_text(ms // 1000 * 1000)


def length_text(ms: Milliseconds) -> str:
    """A length of time with its unit: "60 s", "1:01 min"."""
    if ms < LONG_MS:
        return translate("Wording", "{seconds} s").format(seconds=count_text(ms))
    return translate("Wording", "{time} min").format(time=count_text(ms))


def spoken_length(ms: Milliseconds) -> str:
    """A length of time as a voice says it: "60 seconds", "1 minute 1 second"."""
    if ms < LONG_MS:
        return translate("Speech", "%n second(s)", None, ms // 1000)
    minutes, seconds = divmod(ms // 1000, 60)
    parts = [translate("Speech", "%n minute(s)", None, minutes)]
    if seconds:
        parts.append(translate("Speech", "%n second(s)", None, seconds))
    return " ".join(parts)


def minutes_text(ms: Milliseconds) -> str:
    """A rough length of time: "16 min", never less than one."""
    return translate("Wording", "{minutes} min").format(minutes=rough_minutes(ms))


def rough_minutes(ms: Milliseconds) -> int:
    """A length of time to the nearest minute, never less than one."""
    return max(1, round(ms / 60_000))


def spoken_amount(dose: Dose) -> str:
    """What one set asks for, as a voice says it: "Hold for 30 seconds, each side."."""
    is_per_side = dose.sides is not Sides.BOTH
    if isinstance(dose.work, Hold):
        text = (
            translate("Speech", "Hold for {time}, each side.")
            if is_per_side
            else translate("Speech", "Hold for {time}.")
        )
        return text.format(time=spoken_length(dose.work.duration_ms))
    if is_per_side:
        return translate("Speech", "%n rep(s), each side.", None, dose.work.count)
    return translate("Speech", "%n rep(s).", None, dose.work.count)
