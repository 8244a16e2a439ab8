"""Numbers of a dose as they can be chosen in the editor, and how they are shown."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold
from lowback_timer.core.plan.limits import HOLD_S, REPS, REST_S
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text

STEP = 5
"""In seconds: a hold grows by as much at a time, and so does a rest."""


def amount_numbers(dose: Dose) -> range:
    """The reps, or the seconds of a hold, that can be chosen."""
    if isinstance(dose.work, Hold):
        return range(HOLD_S.start, HOLD_S.stop, STEP)
    return REPS


def rests_from(least: int) -> range:
    """The rests that can be chosen, in seconds, none shorter than `least`."""
    return range(least, REST_S.stop, STEP)


def reps_text(reps: int) -> str:
    """A number of reps: "12 reps"."""
    return translate("Workout", "%n rep(s)", None, reps)


def rest_text(seconds: int) -> str:
    """A rest: "45 s rest", or "no rest"."""
    if not seconds:
        return translate("Editor", "no rest")
    return translate("Editor", "{time} rest").format(time=seconds_text(seconds))


def shows_sets(kind: SectionKind, dose: Dose) -> bool:
    """Whether a row has its sets and rest: to warm up or cool down, one set without is usual."""
    return kind is SectionKind.MAIN or dose.sets > 1
