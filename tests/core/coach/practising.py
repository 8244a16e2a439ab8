"""What the tests of progress are told: exercises, what was done of them, and histories of it."""

from typing import Any

from hypothesis import strategies as st

from lowback_timer.core.coach.notch_rules import NotchRule
from lowback_timer.core.coach.progress import Notch, Past, Practised, Progress, Way, progress_of
from lowback_timer.core.plan.dose import HoldRange, RepsRange, Sides
from lowback_timer.core.plan.exercise import Exercise, Load, Variation
from tests.core.coach.builders import THURSDAY
from tests.fakes import make_dose_option, make_exercise, make_tempo

HOLD = make_dose_option(HoldRange(30_000, 60_000))
REPS = make_dose_option(RepsRange(8, 16, make_tempo()))
EASIER, HARDER = Variation("Bend your knees"), Variation("Lift one foot")

BRIDGE = make_exercise("Bridge", doses=(REPS, HOLD), easier=(EASIER,), harder=(HARDER,))
DEADLIFT = make_exercise("Deadlift", load=Load.NEEDED, harder=(HARDER,))
PLANK = make_exercise("Side plank", doses=(make_dose_option(HOLD.work, sides=Sides.EACH),))
EXERCISES = {each.id: each for each in (BRIDGE, DEADLIFT, PLANK)}
HELD, COUNTED = Way("bridge", "hold"), Way("bridge", "reps")
LIFTED = Way("deadlift", "reps")


def practised(days_ago: int = 0, session: str = "", **changes: Any) -> Practised:
    """All sets of 30 s done in full and called right, so many days before Thursday."""
    fields: dict[str, Any] = {
        "session": session or f"s{days_ago}",
        "day": THURSDAY - days_ago,
        "is_full": True,
        "is_easy": False,
        "is_hard": False,
        "has_hurt": False,
        "least": 30_000,
        "most": 30_000,
    }
    return Practised(**{**fields, **changes})


def easy(days_ago: int = 0, **changes: Any) -> Practised:
    """The same, called too easy."""
    return practised(days_ago, is_easy=True, **changes)


def progress(
    *past: Practised,
    way: Way = HELD,
    notches: tuple[Notch, ...] = (),
    days: tuple[int, ...] = (),
    today: int = THURSDAY,
    **known: Any,
) -> Progress:
    """What follows from the last two times that something was done, the latest last."""
    *before, last = past
    found = Past(last, before[-1] if before else None, notches)
    training_days = {each.day for each in past} | {THURSDAY - each for each in days}
    return progress_of({way: found}, EXERCISES, training_days, today, **known)


def rule_of(found: Progress, way: Way = HELD) -> NotchRule | None:
    """By which rule something changes the next time."""
    notch = found.notch_for(way)
    return None if notch is None else notch.rule


@st.composite
def histories(draw: st.DrawFn) -> tuple[Way, list[Practised]]:
    """Up to twelve sessions with one exercise, however they went."""
    way = draw(st.sampled_from([HELD, COUNTED, LIFTED]))
    day, found = THURSDAY - 100, []
    for number in range(draw(st.integers(1, 12))):
        day += draw(st.sampled_from([1, 2, 3, 7, 15, 30]))
        amount = draw(st.integers(3, 7)) * (10_000 if way.kind == "hold" else 2)
        is_easy = draw(st.booleans())
        found.append(
            Practised(
                f"s{number}",
                day,
                is_full=draw(st.sampled_from([True, True, True, False, None])),
                is_easy=is_easy,
                is_hard=not is_easy and draw(st.booleans()),
                has_hurt=draw(st.integers(0, 4)) == 0,
                least=amount,
                most=amount,
                load_g=draw(st.sampled_from([None, 4_000, 20_000])) if way is LIFTED else None,
            )
        )
    return way, found


def exercise_of(way: Way) -> Exercise:
    return EXERCISES[way.exercise_id]
