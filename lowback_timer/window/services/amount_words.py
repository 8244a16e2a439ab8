"""Numbers of a dose as they stand in a stepper, and what screen readers call them."""

from __future__ import annotations

from lowback_timer.core.adjusting.doses import amount_of, amounts_by_set
from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Dose, Hold, RepPhase
from lowback_timer.window.look.words import translate


def sets_text(sets: int) -> str:
    """A number of sets: "2 sets"."""
    return translate("Workout", "%n set(s)", None, sets)


def amount_text(dose: Dose, amount: int) -> str:
    """Reps or the length of a hold, per side: "12 reps", "30 s".

    Where the sets differ, that of each, if the first is of that amount: "8, 6, 4".
    """
    if dose.works:
        more = amount - amount_of(dose)
        return ", ".join(str(each + more) for each in amounts_by_set(dose))
    if isinstance(dose.work, Hold):
        return seconds_text(amount)
    return translate("Workout", "%n rep(s)", None, amount)


def seconds_text(seconds: int) -> str:
    """A length of time: "45 s"."""
    return length_text(seconds * 1000)


def minutes_text(minutes: int) -> str:
    """A time in minutes: "15 min"."""
    return translate("Workout", "{minutes} min").format(minutes=minutes)


def percent_text(percent: int) -> str:
    """A share: "80%"."""
    return translate("Workout", "{percent}%").format(percent=percent)


def widest_amounts() -> tuple[str, str]:
    """The longest that are usual: what stands below each other is as wide."""
    return translate("Workout", "%n rep(s)", None, 100), seconds_text(120)


def sets_name(exercise: str) -> str:
    """What the number of sets is called."""
    return translate("Workout", "Sets of {exercise}").format(exercise=exercise)


def amount_name(dose: Dose, exercise: str) -> str:
    """What the amount is called, with what it is counted in."""
    text = (
        translate("Workout", "Hold of {exercise}, in seconds")
        if isinstance(dose.work, Hold)
        else translate("Workout", "Reps of {exercise}")
    )
    return text.format(exercise=exercise)


def part_names() -> dict[RepPhase, str]:
    """The parts of a rep, as their lengths are chosen."""
    return {
        RepPhase.LIFT: translate("Workout", "Lift"),
        RepPhase.HOLD: translate("Workout", "Hold at the top"),
        RepPhase.LOWER: translate("Workout", "Lower"),
        RepPhase.PAUSE: translate("Workout", "Between reps"),
    }
