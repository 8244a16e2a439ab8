"""Doses, sides and times in words, for the screen and the voice alike."""

from __future__ import annotations

from lowback_timer.core.exercise import Dose, Hold, Milliseconds, Sides
from lowback_timer.core.timeline import Step


def amount_text(dose: Dose) -> str:
    """What one set asks for: "12 reps per side" or "hold 30 s"."""
    amount = (
        f"hold {dose.work.duration_ms // 1000} s"
        if isinstance(dose.work, Hold)
        else _reps_text(dose.work.count)
    )
    return amount if dose.sides is Sides.BOTH else f"{amount} per side"


def dose_text(dose: Dose) -> str:
    """The whole dose: "2 × 12 reps per side"."""
    return amount_text(dose) if dose.sets == 1 else f"{dose.sets} × {amount_text(dose)}"


def side_text(step: Step) -> str:
    """The side that works, "right arm and left leg", or nothing when there is only one way."""
    if step.alternates:
        return "sides take turns"
    return "" if step.side is None else step.exercise.side_names.of(step.side)


def clock_text(ms: Milliseconds) -> str:
    """A length of time as a clock shows it, rounded up to the whole second: "1:05"."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def minutes_text(ms: Milliseconds) -> str:
    """A rough length of time: "16 min", never less than one."""
    return f"{max(1, round(ms / 60_000))} min"


def spoken_amount(dose: Dose) -> str:
    """What one set asks for, as a voice says it: "Hold for 30 seconds, each side."."""
    amount = (
        f"Hold for {dose.work.duration_ms // 1000} seconds"
        if isinstance(dose.work, Hold)
        else _reps_text(dose.work.count)
    )
    return f"{amount}." if dose.sides is Sides.BOTH else f"{amount}, each side."


def _reps_text(count: int) -> str:
    return "1 rep" if count == 1 else f"{count} reps"
