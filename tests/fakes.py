"""Builders of plain exercises, workouts and timelines.

Every argument has a default, so that a test names only what it is about.
"""

from typing import Any

from lowback_timer.core.choices import Counting
from lowback_timer.core.coach.breaks import Break, BreakRule, break_workout
from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Exercise, Muscle, Position
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout

SECOND = 1000

PREPARATION = Preparation(get_ready_ms=5 * SECOND, move_ms=0, switch_sides_ms=4 * SECOND)
"""Short and always the same, so that the instants in a test can be told in one's head."""


def make_tempo(
    lift: float = 2, hold: float = 0, lower: float = 2, pause: float = 1, *, from_top: bool = False
) -> Tempo:
    """A tempo, in seconds."""
    lift_ms, hold_ms, lower_ms, pause_ms = (
        round(part * SECOND) for part in (lift, hold, lower, pause)
    )
    return Tempo(lift_ms, hold_ms, lower_ms, pause_ms, from_top)


def make_reps(count: int = 2, tempo: Tempo | None = None) -> Reps:
    """A number of reps; at the usual tempo each takes 4 s and a pause of 1 s."""
    return Reps(count, tempo or make_tempo())


def make_hold(seconds: float = 10, *, is_open: bool = False) -> Hold:
    """A hold, in seconds."""
    return Hold(round(seconds * SECOND), is_open)


def make_dose(
    work: Reps | Hold | None = None,
    *,
    sets: int = 1,
    sides: Sides = Sides.BOTH,
    rest: float = 0,
) -> Dose:
    """A dose: one set of two reps unless told otherwise; the rest is in seconds."""
    return Dose(work or make_reps(), sets, sides, round(rest * SECOND))


def make_unequal_dose(
    *works: Reps | Hold, sides: Sides = Sides.BOTH, rest: float = 0, rest_after: float | None = None
) -> Dose:
    """A dose whose sets differ; rests are in seconds."""
    after_ms = None if rest_after is None else round(rest_after * SECOND)
    return Dose(works[0], len(works), sides, round(rest * SECOND), after_ms, works)


def make_dose_option(
    work: RepsRange | HoldRange | None = None, *, sides: Sides = Sides.BOTH, rest: float = 30
) -> DoseOption:
    """A way to dose an exercise: 8 to 16 reps, in one, two or three sets by level."""
    return DoseOption(
        work or RepsRange(8, 16, make_tempo()),
        sides,
        rest_ms=round(rest * SECOND),
        beginner_sets=1,
        intermediate_sets=2,
        advanced_sets=3,
    )


def make_exercise(name: str = "Superman", **changes: Any) -> Exercise:
    """An exercise; its id is made from its name, anything else can be given as a field."""
    fields: dict[str, Any] = {
        "id": name.lower().replace(" ", "-"),
        "name": name,
        "level": Level.BEGINNER,
        "position": Position.PRONE,
        "primary": (Muscle.ERECTOR_SPINAE,),
        "why": f"Why {name} is worth doing.",
        "set_up": ("Lie face down.",),
        "movement": ("Lift.", "Lower."),
        "cues": ("Look at the floor", "Breathe", "Stay long"),
        "doses": (make_dose_option(),),
        "picture": f"{name.lower().replace(' ', '-')}.svg",
    }
    return Exercise(**{**fields, **changes})


def make_item(dose: Dose | None = None, exercise: Exercise | None = None) -> Item:
    """An exercise of a workout with its dose."""
    return Item(exercise or make_exercise(), dose or make_dose())


def make_section(
    *items: Item | Dose, kind: SectionKind = SectionKind.MAIN, rounds: int = 1
) -> Section:
    """A section of items; a mere dose stands for the usual exercise at that dose."""
    entries = (item if isinstance(item, Item) else make_item(item) for item in items)
    return Section(kind, tuple(entries) or (make_item(),), rounds)


def make_workout(*parts: Section | Item | Dose, **changes: Any) -> Workout:
    """A workout of sections; items and doses that are no section of their own form one."""
    sections = tuple(part for part in parts if isinstance(part, Section))
    loose = [part for part in parts if not isinstance(part, Section)]
    if loose or not sections:
        sections = (*sections, make_section(*loose))
    fields: dict[str, Any] = {
        "id": "short",
        "name": "A short workout",
        "level": Level.BEGINNER,
        "goal": Goal.HEALTH,
        "summary": "Made for a test.",
        "sections": sections,
    }
    return Workout(**{**fields, **changes})


def make_timeline(
    *parts: Section | Item | Dose, preparation: Preparation = PREPARATION
) -> Timeline:
    """A compiled workout, with short preparations unless told otherwise."""
    return compile_workout(make_workout(*parts), preparation)


def make_break(dose: Dose | None = None) -> Timeline:
    """A compiled movement break."""
    chosen = Break(make_exercise("Bow"), (BreakRule.STANDING,))
    return compile_workout(break_workout(chosen, dose or make_dose(make_reps(12))), PREPARATION)


def make_session(*parts: Section | Item | Dose, counting: Counting = Counting.PACED) -> Session:
    """A session that has just begun."""
    session = Session(make_timeline(*parts), counting)
    session.start()
    return session
