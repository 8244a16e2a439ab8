"""Progress: from what was done of an exercise lately to what is asked of it the next time.

Theory of operation. A workout says how much of an exercise is done; progress moves that by notches.
Each belongs to the session that speaks for it, and stays as a sum: an exercise with two accepted
notches more is asked for two notches more than any workout says, within what the library allows.
What the latest session speaks for is judged anew at every look, so a rating that is given later
still counts; from the next session with that exercise on, it stands.

All figures and where they come from: `notch_rules`, `notching`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.notching import heavier_g, least_in, lighter_g, most_in
from lowback_timer.core.plan.dose import Dose, DoseOption, Hold
from lowback_timer.core.plan.exercise import Exercise

MOST_DAYS_OFF = 14
"""After more than so many days without a session one begins a notch lower."""


class Way(NamedTuple):
    """An exercise as it is dosed; reps say nothing about holds."""

    exercise_id: str
    kind: str
    """`reps` or `hold`."""


def way_of(exercise: Exercise, dose: Dose) -> Way:
    """In which way a dose of an exercise is."""
    return Way(exercise.id, "hold" if isinstance(dose.work, Hold) else "reps")


@dataclass(frozen=True, slots=True)
class Notch:
    """A step of progress, for one exercise."""

    way: Way
    session: str
    """The uid of the session that speaks for it."""
    rule: NotchRule
    means: Means = Means.AMOUNT
    is_refused: bool = False
    """Whether the person wants the exercise to stay as it is."""

    @property
    def step(self) -> int:
        """By how many notches it moves the amount: 1, 0 or -1."""
        if self.is_refused or self.means is not Means.AMOUNT:
            return 0
        return 1 if self.rule.raises else -1


@dataclass(frozen=True, slots=True)
class Practised:
    """What was done of an exercise, in one way, in the main part of one session."""

    session: str
    """Its uid."""
    day: Day
    is_full: bool | None
    """Whether every set was done in full; None where nobody knows."""
    is_easy: bool
    """Whether every set was called too easy."""
    is_hard: bool
    """Whether a set was called too hard."""
    has_hurt: bool
    """Whether anything hurt in that session or after it, be it another exercise."""
    least: int
    most: int
    """What the sets asked for, in reps or milliseconds."""
    load_g: int | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """All that is known of an exercise in one way, to judge it by."""

    last: Practised
    before: Practised | None = None
    """The time before the last."""
    notches: tuple[Notch, ...] = ()
    """All that there have been, refused ones as well."""

    @property
    def standing(self) -> int:
        """The sum of all notches but those that the last session speaks for."""
        return sum(each.step for each in self.notches if each.session != self.last.session)


@dataclass(frozen=True, slots=True)
class SoreMorning:
    """The last session was followed by a morning that was worse than before."""

    session: str
    """Its uid."""
    refused: frozenset[Way] = frozenset()


def is_worse(before: int | None, later: int | None, *, by: int) -> bool:
    """Whether pain, 0 to 10, has risen by so much; without a first number it counts from 0."""
    return later is not None and later - (before or 0) >= by


def has_been_off(last: Day, training_days: Collection[Day], today: Day) -> bool:
    """Whether there was too long a time without any session since an exercise was last done.

    Args:
        last: When it was done.
        training_days: The days of all sessions since then, at least.
        today: The day.
    """
    days = sorted({last, *(day for day in training_days if last < day < today), max(last, today)})
    return any(later - earlier > MOST_DAYS_OFF for earlier, later in pairwise(days))


def judged(
    past: Past, way: Way, exercise: Exercise, training_days: Collection[Day], today: Day
) -> Notch | None:
    """What the last session with an exercise speaks for; None: it stays as it is.

    There is one notch at most. Whatever speaks against more goes before what speaks for it.
    """
    option = option_of(exercise, way)
    if option is None:
        return None
    rule = _rule_for(past, training_days, today)
    if rule is None:
        return None
    means = _more(past.last, option, exercise) if rule.raises else _less(past.last, option)
    notch = Notch(way, past.last.session, rule, means)
    key = notch.session, rule
    refused = {(each.session, each.rule) for each in past.notches if each.is_refused}
    return replace(notch, is_refused=key in refused)


def option_of(exercise: Exercise, way: Way) -> DoseOption | None:
    """What the library says of dosing an exercise in a way; None: it cannot be, by now."""
    return next((each for each in exercise.doses if each.kind == way.kind), None)


def _rule_for(past: Past, training_days: Collection[Day], today: Day) -> NotchRule | None:
    last, before = past.last, past.before
    if last.is_hard:
        return NotchRule.TOO_HARD
    if has_been_off(last.day, training_days, today):
        return NotchRule.TIME_OFF
    if before is None or _was_judged(past.notches, before):
        return None  # two sessions running are two at the same dose
    if last.is_full is False and before.is_full is False:
        return NotchRule.SHORT_TWICE
    both: Sequence[Practised] = (last, before)
    if all(each.is_full and each.is_easy and not (each.is_hard or each.has_hurt) for each in both):
        return NotchRule.EASY_TWICE
    return None


def _was_judged(notches: Collection[Notch], practised: Practised) -> bool:
    """Whether a session has spoken for a notch, so that it counts for no other one."""
    return any(each.session == practised.session and not each.rule.is_for_once for each in notches)


def _more(last: Practised, option: DoseOption, exercise: Exercise) -> Means:
    """What is left to grow: reps or seconds first, then the weight, then the exercise itself."""
    if last.most < most_in(option):
        return Means.AMOUNT
    if last.load_g is not None and heavier_g(last.load_g) is not None and exercise.takes_load:
        return Means.LOAD
    return Means.VARIATION


def _less(last: Practised, option: DoseOption) -> Means:
    if last.least > least_in(option):
        return Means.AMOUNT
    if last.load_g is not None and lighter_g(last.load_g) is not None:
        return Means.LOAD
    return Means.VARIATION


@dataclass(frozen=True)
class Progress:
    """How far somebody has come with every exercise."""

    standing: Mapping[Way, int] = field(default_factory=dict)
    """By how many notches each exercise is moved already."""
    due: Mapping[Way, Notch] = field(default_factory=dict)
    """The notch that comes next, refused or not."""
    loads: Mapping[str, int] = field(default_factory=dict)
    """The weight that was lifted last, in grams, by the exercise's id."""
    sore: SoreMorning | None = None
    has_hurt: bool = False
    """Whether something hurt in the last session or after it, so that nothing becomes more."""

    def notch_for(self, way: Way) -> Notch | None:
        """What the next session changes about an exercise; None: nothing.

        After a sore morning everything is one notch less, once.
        """
        due = self.due.get(way)
        if due is not None and not due.rule.raises:
            return due
        if self.sore is None:
            return None if self.has_hurt else due
        is_refused = way in self.sore.refused
        return Notch(way, self.sore.session, NotchRule.SORE_MORNING, is_refused=is_refused)


def progress_of(
    pasts: Mapping[Way, Past],
    exercises: Mapping[str, Exercise],
    training_days: Collection[Day],
    today: Day,
    sore: SoreMorning | None = None,
    *,
    has_hurt: bool = False,
) -> Progress:
    """What comes next for everything that was ever done.

    Args:
        pasts: What is known of it.
        exercises: The library, by id; what is not in it any more stays as it is.
        training_days: The days of all sessions of the last weeks.
        today: The day.
        sore: What to know of it, if the last session was followed by a sore morning.
        has_hurt: Whether something hurt in the last session or after it.
    """
    due = {}
    for way, past in pasts.items():
        exercise = exercises.get(way.exercise_id)
        notch = exercise and judged(past, way, exercise, training_days, today)
        if notch:
            due[way] = notch
    by_day = sorted(pasts.items(), key=lambda each: each[1].last.day)
    loads = {way.exercise_id: past.last.load_g for way, past in by_day if past.last.load_g}
    standing = {way: past.standing for way, past in pasts.items()}
    return Progress(standing, due, loads, sore, has_hurt)
