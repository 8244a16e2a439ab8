"""A movement break: one set of one exercise, between two stretches of sitting.

Strong muscles along the spine keep it upright through a day of sitting: Jake Boly and others, "The
10 Best Lower Back Exercises", BarBend. That one set is enough for a break, and that nobody should
have to lie down for it, are our own conventions.

A break is no training: it is logged as a warm-up is, so the back needs no rest from it, no week is
fuller by it, and no dose moves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

from lowback_timer.core.coach.known import Person
from lowback_timer.core.plan.dose import Dose, Level
from lowback_timer.core.plan.exercise import Exercise, Load, Position
from lowback_timer.core.plan.workout import Goal, Item, Note, Section, SectionKind, Workout
from lowback_timer.core.text import Text, translate

BREAK = "break:"
"""So begins the id of every break. No workout of a library has a colon there."""
_LEVELS = tuple(Level)


class BreakRule(StrEnum):
    """Why an exercise suits a break, or why it is its turn."""

    STANDING = auto()
    KNEELING = auto()
    EARLY = auto()
    NOT_YET = auto()
    LONGEST_AGO = auto()

    @property
    def text(self) -> str:
        """The rule, as a person reads it: a whole sentence."""
        return str(_TEXTS[self])

    @property
    def source(self) -> str:
        """The id of the article that it comes from; empty: it is a convention of our own."""
        return "verywell" if self in {BreakRule.NOT_YET, BreakRule.LONGEST_AGO} else ""


_TEXTS = {
    BreakRule.STANDING: Text("Break", "You stay on your feet; an arm’s length of room is enough."),
    BreakRule.KNEELING: Text("Break", "You do it on hands and knees, without lying down."),
    BreakRule.EARLY: Text(
        "Break", "You have not been up for two hours, so nothing bends your back now."
    ),
    BreakRule.NOT_YET: Text("Break", "You have not done it yet."),
    BreakRule.LONGEST_AGO: Text("Break", "Of all that suits a break you did it longest ago."),
}
_PLACES = {Position.STANDING: BreakRule.STANDING, Position.KNEELING: BreakRule.KNEELING}
"""Where nobody has to lie down, what is done standing first."""
_ORDER = tuple(_PLACES)


@dataclass(frozen=True, slots=True)
class Break:
    """An exercise for a break, and why it is this one."""

    exercise: Exercise
    rules: tuple[BreakRule, ...]
    """The first says most."""

    @property
    def why(self) -> str:
        """The reasons, as a person reads them: whole sentences."""
        return " ".join(rule.text for rule in self.rules)


def is_break(workout_id: str) -> bool:
    """Whether a workout of that id is a movement break, and so no training."""
    return workout_id.startswith(BREAK)


def break_for(
    exercises: Iterable[Exercise],
    person: Person,
    last_done: Mapping[str, float],
    hurt: Collection[str] = (),
    *,
    is_early: bool = False,
) -> Break | None:
    """What suits a break now; None when nothing does.

    Args:
        exercises: All that there are.
        person: Whom it has to suit.
        last_done: When each exercise was done last, by its id, on whatever clock; what was never
            done is left out.
        hurt: Ids of what has hurt today, which is over for today.
        is_early: Whether the person has not been up for long. Then nothing is done that bends at
            all, which is stricter than in a workout: a break can do without.
    """
    suiting = [
        each
        for each in exercises
        if each.position in _PLACES
        and each.load is Load.NONE
        and person.equipment.issuperset(each.needs)
        and _LEVELS.index(each.level) <= _LEVELS.index(person.trains_at)
        and each.id not in hurt
        and not (is_early and each.position is Position.STANDING)
    ]
    if not suiting:
        return None

    def key(exercise: Exercise) -> tuple[bool, float, int]:
        at = last_done.get(exercise.id)
        return at is not None, at or 0, _ORDER.index(exercise.position)

    chosen = min(suiting, key=key)
    early = (BreakRule.EARLY,) if is_early else ()
    turn = BreakRule.LONGEST_AGO if chosen.id in last_done else BreakRule.NOT_YET
    return Break(chosen, (*early, _PLACES[chosen.position], turn))


def break_workout(chosen: Break, dose: Dose) -> Workout:
    """The workout that is one set of an exercise; while getting ready one reads why it is this one.

    Args:
        chosen: Which exercise.
        dose: How much of it suits the person; of its sets only the first is done.
    """
    exercise, works = chosen.exercise, dose.works[:1]
    one = Dose(dose.work, 1, dose.sides, rest_ms=0, works=works, load_g=dose.load_g)
    section = Section(SectionKind.WARM_UP, (Item(exercise, one, Note(chosen.why)),))
    name = translate("Break", "Movement break")
    return Workout(f"{BREAK}{exercise.id}", name, exercise.level, Goal.HEALTH, "", (section,))
