"""A dose: how much of an exercise, in reps or as a hold, on which sides, at which tempo."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.text import Text

Milliseconds = int


class Level(StrEnum):
    """How used to training a person is; decides sets and reps."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"

    @property
    def label(self) -> str:
        """The name as a person reads it, inside a line."""
        return str(_LEVELS[self])


_LEVELS = {
    Level.BEGINNER: Text("Level", "beginner"),
    Level.INTERMEDIATE: Text("Level", "intermediate"),
    Level.ADVANCED: Text("Level", "advanced"),
}


class Side(StrEnum):
    """The half of the body that works."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Sides(StrEnum):
    """How a dose is spread over the two sides of the body. Amounts are always per side."""

    BOTH = "both"
    """Both sides work at once."""
    EACH = "each"
    """The whole set on one side, then on the other."""
    ALTERNATE = "alternate"
    """The side flips with every rep."""


class RepPhase(StrEnum):
    """One of the four parts of a rep, in the order in which they come."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Tempo:
    """How long each part of one rep takes.

    Most movements start at the bottom: lift, hold, lower, pause; the rep counts when it has been
    lowered. One that starts at the top, a good morning say, is lowered first, and pauses there;
    the rep counts when it has been lifted again, and the hold comes before the next one.
    """

    lift_ms: Milliseconds
    hold_ms: Milliseconds
    lower_ms: Milliseconds
    pause_ms: Milliseconds
    from_top: bool = False

    def __post_init__(self) -> None:
        """Refuse a tempo in which no time passes."""
        if min(self.lift_ms, self.hold_ms, self.lower_ms, self.pause_ms) < 0:
            raise ValueError("a tempo has no negative parts")
        if self.lift_ms + self.lower_ms <= 0:
            raise ValueError("a tempo needs time to lift or to lower")

    @property
    def rep_ms(self) -> Milliseconds:
        """Length of one whole rep, the wait before the next one included."""
        return self.lift_ms + self.hold_ms + self.lower_ms + self.pause_ms

    @property
    def wait_ms(self) -> Milliseconds:
        """The last part of a rep, between its count and the next rep."""
        return self.hold_ms if self.from_top else self.pause_ms

    @property
    def counted_ms(self) -> Milliseconds:
        """Time from the start of a rep until it counts."""
        return self.rep_ms - self.wait_ms

    def set_ms(self, reps: int) -> Milliseconds:
        """Length of `reps` reps in a row; nobody waits after the last."""
        return reps * self.rep_ms - self.wait_ms

    def phases(self) -> tuple[tuple[RepPhase, Milliseconds, Milliseconds], ...]:
        """The phases that take time, in order, each with its start in the rep and its length."""
        rising = ((RepPhase.LIFT, self.lift_ms), (RepPhase.HOLD, self.hold_ms))
        falling = ((RepPhase.LOWER, self.lower_ms), (RepPhase.PAUSE, self.pause_ms))
        phases = []
        start = 0
        for phase, length in (*falling, *rising) if self.from_top else (*rising, *falling):
            if length > 0:
                phases.append((phase, start, length))
                start += length
        return tuple(phases)


@dataclass(frozen=True, slots=True)
class Reps:
    """A number of reps, per side, at a tempo."""

    count: int
    tempo: Tempo

    def __post_init__(self) -> None:
        """Refuse a set without a rep."""
        if self.count < 1:
            raise ValueError("a set has at least one rep")


@dataclass(frozen=True, slots=True)
class Hold:
    """A position held for a time, per side."""

    duration_ms: Milliseconds
    is_open: bool = False
    """Whether it lasts as long as one can; `duration_ms` is then what it is reckoned to take."""

    def __post_init__(self) -> None:
        """Refuse a hold in which no time passes."""
        if self.duration_ms < 1:
            raise ValueError("a hold takes time")


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of an exercise a workout asks for.

    Where the sets differ, whoever changes `work` or `sets` has to say what becomes of `works`: what
    does not fit is refused.
    """

    work: Reps | Hold
    """What every set asks for; where they differ, the first."""
    sets: int
    sides: Sides
    rest_ms: Milliseconds
    """Rest after every set, between them at least."""
    rest_after_ms: Milliseconds | None = None
    """Rest after the last set, before the next exercise; None: as long as the others."""
    works: tuple[Reps | Hold, ...] = ()
    """What each set asks for, where they differ; empty: every set is `work`."""
    load_g: int | None = None
    """The weight to lift, in grams; None: that of the body alone, or nobody has said how much."""

    def __post_init__(self) -> None:
        """Refuse doses that cannot be carried out."""
        if self.load_g is not None and self.load_g < 1:
            raise ValueError("a load weighs something")
        if self.sets < 1:
            raise ValueError("a dose has at least one set")
        if min(self.rest_ms, self.rest_after_ms or 0) < 0:
            raise ValueError("a rest is not negative")
        if self.sides is Sides.ALTERNATE and isinstance(self.work, Hold):
            raise ValueError("sides alternate with every rep, and a hold has none")
        if self.works and (len(self.works) != self.sets or self.works[0] != self.work):
            raise ValueError("sets that differ are as many as there are sets, from `work` on")
        if len({type(work) for work in self.works}) > 1:
            raise ValueError("all sets are in reps, or all are held")
        if any(isinstance(work, Hold) and work.is_open for work in self.works):
            raise ValueError("holds as long as one can do not differ")

    def work_of(self, set_number: int) -> Reps | Hold:
        """What one set asks for; sets count from 1."""
        return self.works[set_number - 1] if self.works else self.work

    @property
    def last_rest_ms(self) -> Milliseconds:
        """Rest after the last set."""
        return self.rest_ms if self.rest_after_ms is None else self.rest_after_ms


# Reps per set by level: 12-16 for those new to exercise, 8-12 for all others. Source: Paige
# Waehner, "9 Great Lower Back Exercises", Verywell Fit.
REPS_BY_LEVEL = {
    Level.BEGINNER: (12, 16),
    Level.INTERMEDIATE: (8, 12),
    Level.ADVANCED: (8, 12),
}


@dataclass(frozen=True, slots=True)
class RepsRange:
    """A sensible number of reps, per side, from `least` to `most`."""

    least: int
    most: int
    tempo: Tempo

    def __post_init__(self) -> None:
        """Refuse a range in which there is no sensible number."""
        if not 1 <= self.least <= self.most:
            raise ValueError("a range of reps begins at one or more, and does not end before that")

    def at(self, level: Level) -> Reps:
        """The least number that suits both the exercise and the level."""
        return Reps(max(self.least, min(REPS_BY_LEVEL[level][0], self.most)), self.tempo)


@dataclass(frozen=True, slots=True)
class HoldRange:
    """A sensible length of a hold, per side, from `least_ms` to `most_ms`."""

    least_ms: Milliseconds
    most_ms: Milliseconds

    def __post_init__(self) -> None:
        """Refuse a range in which there is no sensible length."""
        if not 1 <= self.least_ms <= self.most_ms:
            raise ValueError("a range of holds takes time, and does not end before it begins")

    def at(self, level: Level) -> Hold:
        """The shortest for beginners, the longest for the advanced, halfway (whole s) between."""
        middle = (self.least_ms + self.most_ms) // 2 // 1000 * 1000
        by_level = {
            Level.BEGINNER: self.least_ms,
            Level.INTERMEDIATE: max(middle, self.least_ms),
            Level.ADVANCED: self.most_ms,
        }
        return Hold(by_level[level])


@dataclass(frozen=True, slots=True)
class DoseOption:
    """One way of dosing an exercise; a bridge, say, can be counted in reps or held."""

    work: RepsRange | HoldRange
    sides: Sides
    rest_ms: Milliseconds
    beginner_sets: int
    intermediate_sets: int
    advanced_sets: int
    rest_after_ms: Milliseconds | None = None
    """Rest after the last set; None: as long as the others."""

    def __post_init__(self) -> None:
        """Refuse what is no dose at some level."""
        for level in Level:
            self.prescribe(level)

    @property
    def kind(self) -> str:
        """How a workout names this option: `reps` or `hold`."""
        return "reps" if isinstance(self.work, RepsRange) else "hold"

    def prescribe(self, level: Level) -> Dose:
        """The default dose at `level`."""
        sets = {
            Level.BEGINNER: self.beginner_sets,
            Level.INTERMEDIATE: self.intermediate_sets,
            Level.ADVANCED: self.advanced_sets,
        }
        return Dose(self.work.at(level), sets[level], self.sides, self.rest_ms, self.rest_after_ms)
