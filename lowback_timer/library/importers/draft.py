"""What another program's file says, laid out alike for all of them; nothing is matched to ours yet.

Times are milliseconds here, as everywhere; that our files know whole seconds only is the business
of whoever builds workouts from this.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds, Side, Sides
from lowback_timer.core.plan.workout import SectionKind


@dataclass(frozen=True, slots=True)
class Timed:
    """Work for a time, be it a hold or as many reps as fit in."""

    duration_ms: Milliseconds
    is_open: bool = False
    """Whether it goes on for as long as one can; the time is then the least."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number of reps."""

    reps: int
    rep_ms: Milliseconds | None = None
    """How long each takes; None: the program does not say."""


@dataclass(frozen=True, slots=True)
class Work:
    """One stretch of work."""

    name: str
    amount: Timed | Counted
    side: Side | None = None
    """The side that works, where the program keeps it apart from the name."""
    sides: Sides | None = None
    """How the program spreads it over the sides; None: it knows of none."""
    kind: SectionKind = SectionKind.MAIN
    exercise_id: str = ""
    """The exercise of ours that it is known to be."""
    other_names: tuple[str, ...] = ()
    """By which the exercise may be known as well, when nothing has the name."""


@dataclass(frozen=True, slots=True)
class Rest:
    """One stretch of rest."""

    duration_ms: Milliseconds


Entry = Work | Rest


@dataclass(frozen=True, slots=True)
class Group:
    """Stretches that are gone through `rounds` times."""

    entries: tuple[Entry, ...]
    rounds: int = 1
    skips_last_rest: bool = False
    """Whether a rest at the end of the last round is left out."""


@dataclass(frozen=True, slots=True)
class DraftWorkout:
    """One workout."""

    name: str
    groups: tuple[Group, ...]
    rests_at_end: bool = True
    """Whether its program waits for a rest after all work, where the file has one."""


@dataclass(frozen=True, slots=True)
class DraftExercise:
    """An exercise that is described by itself, without a workout that asks for it."""

    name: str
    amount: Timed | Counted
    sides: Sides | None = None
    rest_ms: Milliseconds | None = None
    description: str = ""
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What one file says."""

    program: str
    """The name of the program that it is from."""
    workouts: tuple[DraftWorkout, ...] = ()
    exercises: tuple[DraftExercise, ...] = ()
    differs: tuple[str, ...] = ()
    """Sentences on what will be different, as far as the format explains it."""
    lost: tuple[str, ...] = ()
    """Sentences on what the file says and no workout of ours can."""


def unrolled(group: Group) -> tuple[Entry, ...]:
    """What is gone through from the first round to the last, one after the other."""
    entries = group.entries * group.rounds
    if group.skips_last_rest and entries and isinstance(entries[-1], Rest):
        return entries[:-1]
    return entries
