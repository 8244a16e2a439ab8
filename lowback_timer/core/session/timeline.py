"""The timeline: what a workout compiles to before anything runs.

A timeline is a flat, immutable tuple of steps, each with its exact start and length, so the
total time and what comes next are always known. Sets counted by hand use their tempo as the
estimate, and holds as long as one can have one of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from lowback_timer.core.choices import GET_READY_MS, MOVE_MS, SWITCH_SIDES_MS
from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Reps, Side, Sides
from lowback_timer.core.plan.exercise import Exercise, Position
from lowback_timer.core.plan.workout import Item, Note, SectionKind, Workout

COUNTED_SECONDS = (3, 2, 1)
"""The seconds before work begins, or a hold ends, that are beeped."""

LEAD_IN_MS: Milliseconds = COUNTED_SECONDS[0] * 1000
"""No work begins sooner: so long it takes to count it down, and to be in position again."""


FIRST_POSITION = Position.STANDING
"""How a person is placed who has just pressed start."""


class StepKind(StrEnum):
    """What a step of the session is for."""

    GET_READY = "get_ready"
    REPS = "reps"
    HOLD = "hold"
    SWITCH_SIDES = "switch_sides"
    REST = "rest"

    @property
    def is_work(self) -> bool:
        """Whether the body works in this step, rather than readies itself or rests."""
        return self in {StepKind.REPS, StepKind.HOLD}


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch of a session.

    `exercise`, `side` and `set_number` are those of the work at hand: of the set to come while
    getting ready and switching sides, of the set just done while resting.
    """

    index: int
    kind: StepKind
    section: SectionKind
    block: int
    """Which run of the workout's exercises the step belongs to, counted from 0."""
    exercise: Exercise
    dose: Dose
    side: Side | None
    """The working side, or None when both work at once or take turns."""
    set_number: int
    start_ms: Milliseconds
    duration_ms: Milliseconds
    section_index: int = 0
    """Which of the workout's sections, counted from 0: two may be of one kind."""
    round_number: int = 1
    """Which round of its section, counted from 1."""
    rounds: int = 1
    note: Note | None = None
    """What the person wants to be reminded of at this exercise."""

    @property
    def work(self) -> Reps | Hold:
        """What its own set asks for: the dose's sets may differ."""
        return self.dose.work_of(self.set_number)

    @property
    def is_open(self) -> bool:
        """Whether it is a hold that the person ends; its length is then an estimate."""
        return self.kind is StepKind.HOLD and isinstance(self.work, Hold) and self.work.is_open

    @property
    def end_ms(self) -> Milliseconds:
        """Where the next step starts."""
        return self.start_ms + self.duration_ms

    @property
    def alternates(self) -> bool:
        """Whether the side flips with every rep."""
        return self.dose.sides is Sides.ALTERNATE

    @property
    def turns(self) -> int:
        """How often the body moves in this set: twice the reps when the sides take turns.

        0 for a hold.
        """
        work = self.work
        return 0 if isinstance(work, Hold) else work.count * (2 if self.alternates else 1)

    def is_like(self, other: Step) -> bool:
        """Whether it is the same at the same place.

        What the dose asks for in other sets, and which rounds there are of what is told as one
        section, may differ.
        """
        alike = self.work == other.work and self.dose.sides is other.dose.sides
        return alike and self == replace(
            other,
            dose=self.dose,
            section_index=self.section_index,
            round_number=self.round_number,
            rounds=self.rounds,
        )

    def side_of(self, turn: int) -> Side | None:
        """The side that works in the given turn, counted from 1."""
        if self.alternates:
            return Side.LEFT if turn % 2 else Side.RIGHT
        return self.side

    def rep_of(self, turn: int) -> int:
        """The rep, per side, that the given turn belongs to; both are counted from 1."""
        return (turn + 1) // 2 if self.alternates else turn


@dataclass(frozen=True, slots=True)
class Preparation:
    """The time a person needs before work, in milliseconds.

    Where work follows, the countdown to it has to fit in: shorter times count as `LEAD_IN_MS`.
    """

    get_ready_ms: Milliseconds = GET_READY_MS
    """To read the cues and get into position."""
    move_ms: Milliseconds = MOVE_MS
    """On top of that, when the body's position changes, from standing to the floor, say."""
    switch_sides_ms: Milliseconds = SWITCH_SIDES_MS
    """To turn over between the sides."""
    rest_percent: int = 100
    """How long the rests are, of what the workout says."""

    def __post_init__(self) -> None:
        """Refuse times that run backward."""
        if min(self.get_ready_ms, self.move_ms, self.switch_sides_ms, self.rest_percent) < 0:
            raise ValueError("no time to prepare is negative")

    def ready_ms(self, position: Position, before: Position = FIRST_POSITION) -> Milliseconds:
        """The time to get ready for an exercise in a position, coming from another one."""
        return self.get_ready_ms + (0 if position is before else self.move_ms)

    def exactly(self, get_ready_ms: Milliseconds) -> Preparation:
        """The same with so much time to get ready, wherever the body is, and rests as they say."""
        return replace(self, get_ready_ms=get_ready_ms, move_ms=0, rest_percent=100)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A compiled workout."""

    workout: Workout
    steps: tuple[Step, ...]
    preparation: Preparation = Preparation()
    """What it was compiled with, and so would be another one that is to fit to it."""

    @property
    def duration_ms(self) -> Milliseconds:
        """Length of the whole workout."""
        return self.steps[-1].end_ms

    def next_work(self, index: int) -> Step | None:
        """The first step after `index` in which the body works; None after the last."""
        return next((step for step in self.steps[index + 1 :] if step.kind.is_work), None)

    def after_section(self, index: int) -> int | None:
        """Index of the first step beyond the section of step `index`; None when it is the last."""
        section = self.steps[index].section_index
        later = self.steps[index + 1 :]
        return next((step.index for step in later if step.section_index != section), None)

    def has(self, step: Step) -> bool:
        """Whether there is one like that in its place."""
        return any(each.is_like(step) for each in self.steps[step.index : step.index + 1])

    def cool_down_after(self, index: int) -> int | None:
        """Index of the first step of the cool-down that lies ahead of step `index`, if one does."""
        if self.steps[index].section is SectionKind.COOL_DOWN:
            return None
        ahead = (step for step in self.steps[index:] if step.section is SectionKind.COOL_DOWN)
        return next((step.index for step in ahead), None)

    def way_to(self, index: int) -> int:
        """Index of the step by which a person comes to step `index` with time to be in position.

        That is the one itself, unless the body works in it: then the one before, in which they get
        ready, turn over or rest.
        """
        return index - 1 if self.steps[index].kind.is_work else index


def compile_workout(workout: Workout, preparation: Preparation | None = None) -> Timeline:
    """Lay out `workout` as a timeline."""
    preparation = preparation or Preparation()
    drafts = list(_drafts(workout, preparation))
    # Whoever has done the last set is done: nobody waits for a rest to end.
    if drafts[-1].kind is StepKind.REST:
        drafts.pop()
    steps = []
    start_ms = 0
    for index, draft in enumerate(drafts):
        steps.append(replace(draft, index=index, start_ms=start_ms))
        start_ms += draft.duration_ms
    return Timeline(workout, tuple(steps), preparation)


def _drafts(workout: Workout, preparation: Preparation) -> Iterator[Step]:
    """The steps in order, not yet numbered and placed in time."""
    position = FIRST_POSITION
    block = 0
    for index, section in enumerate(workout.sections):
        for number in range(1, section.rounds * section.is_on + 1):
            for item in section.items:
                before, position = position, item.exercise.position
                ready_ms = preparation.ready_ms(position, before)
                for draft in _block_drafts(item, preparation, ready_ms):
                    yield replace(
                        draft,
                        section=section.kind,
                        section_index=index,
                        round_number=number,
                        rounds=section.rounds,
                        block=block,
                    )
                block += 1


def _block_drafts(item: Item, preparation: Preparation, ready_ms: Milliseconds) -> Iterator[Step]:
    """The steps of one exercise; where in the workout they stand, the caller knows."""
    dose = item.dose
    sides = (Side.LEFT, Side.RIGHT) if dose.sides is Sides.EACH else (None,)

    def draft(kind: StepKind, side: Side | None, set_number: int, duration_ms: int) -> Step:
        return Step(
            index=0,
            kind=kind,
            section=SectionKind.MAIN,
            block=0,
            exercise=item.exercise,
            dose=dose,
            side=side,
            set_number=set_number,
            start_ms=0,
            duration_ms=duration_ms,
            note=item.note,
        )

    switch_ms = max(preparation.switch_sides_ms, LEAD_IN_MS)
    yield draft(StepKind.GET_READY, sides[0], 1, max(ready_ms, LEAD_IN_MS))
    for set_number in range(1, dose.sets + 1):
        for side in sides:
            if side is Side.RIGHT:
                yield draft(StepKind.SWITCH_SIDES, side, set_number, switch_ms)
            kind = StepKind.REPS if isinstance(dose.work, Reps) else StepKind.HOLD
            work = draft(kind, side, set_number, 0)
            yield replace(work, duration_ms=_work_ms(work))
        if rest_ms := rest_ms_after(dose, set_number, preparation):
            yield draft(StepKind.REST, sides[-1], set_number, rest_ms)


def _work_ms(step: Step) -> Milliseconds:
    work = step.work
    return work.duration_ms if isinstance(work, Hold) else work.tempo.set_ms(step.turns)


def rest_ms_after(dose: Dose, set_number: int, preparation: Preparation) -> Milliseconds:
    """The rest after a set, as long as the person wants it.

    Before the next set of the exercise it is never shorter than a countdown, nor than the time to
    turn over to the first side again.
    """
    if set_number == dose.sets:
        return scaled_rest_ms(dose.last_rest_ms, preparation.rest_percent)
    rest_ms = scaled_rest_ms(dose.rest_ms, preparation.rest_percent)
    turn_ms = preparation.switch_sides_ms if dose.sides is Sides.EACH else 0
    return max(rest_ms, turn_ms, LEAD_IN_MS)


def scaled_rest_ms(rest_ms: Milliseconds, percent: int) -> Milliseconds:
    """A rest that is longer or shorter than the workout says.

    Whole seconds; where the workout says at least `LEAD_IN_MS`, no less than that.
    """
    if percent == 100:
        return rest_ms
    return max(round(rest_ms * percent / 100_000) * 1000, min(rest_ms, LEAD_IN_MS))
