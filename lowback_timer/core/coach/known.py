"""What the coach knows of a person: what they say, what they have, and what they have done.

Days are ordinals: 1 is the first day of the year 1, a Monday, as `date.toordinal` counts them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal

Day = int
"""An ordinal."""


@dataclass(frozen=True, slots=True)
class Person:
    """What somebody says of themselves."""

    level: LevelChoice = LevelChoice.UNKNOWN
    goal: GoalChoice = GoalChoice.HEALTH
    equipment: frozenset[str] = frozenset()
    """Ids of what they have at hand."""
    minutes: int = 0
    """How long a workout may take; 0: as long as it takes."""

    @property
    def trains_at(self) -> Level:
        """The level that suits; whoever has said nothing begins at the bottom."""
        return Level(self.level.value) if self.level is not LevelChoice.UNKNOWN else Level.BEGINNER

    @property
    def trains_for(self) -> Goal:
        """What they train for."""
        return Goal(self.goal.value)


@dataclass(frozen=True, slots=True)
class DoneSession:
    """A session in which something beyond the warm-up was done.

    Whoever has only warmed up has not trained: the back needs no rest from that, and the exercises
    of a warm-up, which is the same every time, say nothing about variety.
    """

    day: Day
    """That on the wall when it ended."""
    workout_id: str
    sets: Mapping[str, int] = field(default_factory=dict)
    """How many sets were done beyond the warm-up, by the exercise's id; each side counts."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What has been done."""

    sessions: tuple[DoneSession, ...] = ()
    """Those of the last weeks, in the order in which they ended."""
    has_earlier: bool = False
    """Whether there were some before those weeks."""

    @property
    def has_trained(self) -> bool:
        """Whether there ever was a session."""
        return bool(self.sessions) or self.has_earlier

    def last_days(self) -> dict[str, Day]:
        """The day on which each workout was last done, by its id."""
        return {each.workout_id: each.day for each in self.sessions}

    def last_days_of_exercises(self) -> dict[str, Day]:
        """The day on which each exercise was last done beyond a warm-up, by its id."""
        return {exercise: each.day for each in self.sessions for exercise in each.sets}
