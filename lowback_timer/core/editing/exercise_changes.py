"""Every change of an exercise that is being written, as a function that gives a new draft.

None of them raises for what a person asks for: a number beyond what can be is the nearest one that
can.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import Any, Literal, TypeAlias, TypeVar

from lowback_timer.core.adjusting.doses import tempo_part_for
from lowback_timer.core.editing.exercise_draft import ExerciseDraft, Kind
from lowback_timer.core.editing.step import Step
from lowback_timer.core.plan.dose import (
    DoseOption,
    HoldRange,
    Level,
    RepPhase,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Load, Muscle, Position
from lowback_timer.core.plan.limits import (
    HOLD_S,
    LEAST_REST_BETWEEN_SETS_S,
    NAME_LETTERS,
    REPS,
    REST_S,
    SETS,
)

_Thing = TypeVar("_Thing")
Texts = Literal["why", "set_up", "movement", "cues", "avoid", "other_names"]


class ExerciseWhat(Enum):
    """What was changed. Changes of one kind to one thing that follow each other are one change."""

    NAME = "name"
    KINDS = "kinds"
    AMOUNT = "amount"
    MOST = "most"
    SETS = "sets"
    REST = "rest"
    TEMPO = "tempo"
    STARTS = "starts"
    SIDES = "sides"
    SIDE_NAME = "side name"
    POSITION = "position"
    LEVEL = "level"
    LOAD = "load"
    NEEDS = "needs"
    MUSCLES = "muscles"
    TEXT = "text"
    VARIATION = "variation"
    """What is different in one of them; the next are that there is one, and where it leads."""
    VARIATIONS = "variations"
    LINK = "link"
    SOURCES = "sources"
    PICTURE = "picture"
    REPLACED = "replaced"

    @property
    def goes_on(self) -> bool:
        """Whether the next change of the kind to the same thing goes on with this one."""
        return self not in {
            ExerciseWhat.NEEDS,
            ExerciseWhat.MUSCLES,
            ExerciseWhat.VARIATIONS,
            ExerciseWhat.SOURCES,
            ExerciseWhat.PICTURE,
            ExerciseWhat.REPLACED,
        }


ExerciseChange: TypeAlias = Step[ExerciseDraft, ExerciseWhat, str]


def rename(draft: ExerciseDraft, name: str) -> ExerciseChange:
    """Call it something else; an empty name is none yet."""
    name = " ".join(name.splitlines())[:NAME_LETTERS]
    return Step(replace(draft, name=name), ExerciseWhat.NAME)


def write(draft: ExerciseDraft, which: Texts, text: str) -> ExerciseChange:
    """Say something about it: a line each, or why in one piece."""
    written: dict[str, Any] = {which: text}
    return Step(replace(draft, **written), ExerciseWhat.TEXT, which)


# How much of it


def set_kinds(draft: ExerciseDraft, kinds: tuple[Kind, ...]) -> ExerciseChange:
    """Have it counted, held or both; there is always one of them."""
    return Step(replace(draft, kinds=kinds or draft.kinds), ExerciseWhat.KINDS)


def set_least(draft: ExerciseDraft, kind: Kind, amount: int) -> ExerciseChange:
    """Say how many reps, or seconds. The most goes along, unless it is another number anyway."""
    least, most = amounts_of(draft.option(kind))
    amount = _within(amount, _amounts(kind))
    most = amount if least == most else max(most, amount)
    return Step(_with_range(draft, kind, amount, most), ExerciseWhat.AMOUNT, kind)


def set_most(draft: ExerciseDraft, kind: Kind, amount: int) -> ExerciseChange:
    """Say up to how many it can become; never fewer than there are at least."""
    least, _ = amounts_of(draft.option(kind))
    amount = max(least, _within(amount, _amounts(kind)))
    return Step(_with_range(draft, kind, least, amount), ExerciseWhat.MOST, kind)


def set_sets(draft: ExerciseDraft, kind: Kind, level: Level, sets: int) -> ExerciseChange:
    """Say how many sets a level has. Between several there is a rest, however short."""
    sets = _within(sets, SETS)
    option = draft.option(kind)
    number: dict[str, Any] = {_SETS_OF[level]: sets}
    rest_ms = max(option.rest_ms, least_rest_s(sets) * 1000)
    changed = replace(option, **number, rest_ms=rest_ms)
    return Step(_with_option(draft, changed), ExerciseWhat.SETS, f"{kind} {level.value}")


def set_rest(draft: ExerciseDraft, kind: Kind, seconds: int) -> ExerciseChange:
    """Say how long the rest after a set is."""
    option = draft.option(kind)
    most_sets = max(sets_of(option, level) for level in Level)
    seconds = max(_within(seconds, REST_S), least_rest_s(most_sets))
    changed = replace(option, rest_ms=seconds * 1000)
    return Step(_with_option(draft, changed), ExerciseWhat.REST, kind)


def set_tempo(draft: ExerciseDraft, part: RepPhase, seconds: int) -> ExerciseChange:
    """Say how long a part of a rep takes; to lift and to lower take a second at least together."""
    tempo = tempo_of(draft)
    seconds = _within(seconds, tempo_part_for(tempo, part))
    length: dict[str, Any] = {f"{part.value}_ms": seconds * 1000}
    changed = _at_tempo(draft.reps, replace(tempo, **length))
    return Step(_with_option(draft, changed), ExerciseWhat.TEMPO, part.value)


def set_starts(draft: ExerciseDraft, *, from_top: bool) -> ExerciseChange:
    """Say whether a rep begins at the top, to be lowered first."""

    def turned(option: DoseOption) -> DoseOption:
        if not isinstance(option.work, RepsRange):
            return option
        return _at_tempo(option, replace(option.work.tempo, from_top=from_top))

    more = tuple(map(turned, draft.more))
    return Step(replace(draft, reps=turned(draft.reps), more=more), ExerciseWhat.STARTS)


def set_sides(draft: ExerciseDraft, sides: Sides) -> ExerciseChange:
    """Say how a dose is spread over the sides; a hold has no reps to take turns with."""
    held = Sides.EACH if sides is Sides.ALTERNATE else sides
    changed = replace(
        draft, reps=replace(draft.reps, sides=sides), hold=replace(draft.hold, sides=held)
    )
    return Step(changed, ExerciseWhat.SIDES)


def name_side(draft: ExerciseDraft, which: Literal["left", "right"], name: str) -> ExerciseChange:
    """Call one side something, "right arm and left leg" say; empty: as all are called."""
    name = " ".join(name.splitlines())[:NAME_LETTERS]
    names = replace(draft.side_names, **{which: name})
    return Step(replace(draft, side_names=names), ExerciseWhat.SIDE_NAME, which)


# What it is


def set_position(draft: ExerciseDraft, position: Position) -> ExerciseChange:
    """Say how the body is placed."""
    return Step(replace(draft, position=position), ExerciseWhat.POSITION)


def set_level(draft: ExerciseDraft, level: Level) -> ExerciseChange:
    """Say for whom it is."""
    return Step(replace(draft, level=level), ExerciseWhat.LEVEL)


def set_load(draft: ExerciseDraft, load: Load) -> ExerciseChange:
    """Say whether it is done with weights."""
    return Step(replace(draft, load=load), ExerciseWhat.LOAD)


def set_needed(draft: ExerciseDraft, equipment: str, *, is_needed: bool) -> ExerciseChange:
    """Say whether it cannot be done without a piece of equipment."""
    needs = _switched(draft.needs, equipment, is_on=is_needed)
    optional = tuple(each for each in draft.optional if each not in needs)
    return Step(replace(draft, needs=needs, optional=optional), ExerciseWhat.NEEDS)


def set_usable(draft: ExerciseDraft, equipment: str, *, is_usable: bool) -> ExerciseChange:
    """Say whether it can be done with a piece of equipment, but without it as well."""
    optional = _switched(draft.optional, equipment, is_on=is_usable)
    needs = tuple(each for each in draft.needs if each not in optional)
    return Step(replace(draft, needs=needs, optional=optional), ExerciseWhat.NEEDS)


def set_source(draft: ExerciseDraft, source: str, *, is_from_it: bool) -> ExerciseChange:
    """Say whether it was taken from an article."""
    sources = _switched(draft.sources, source, is_on=is_from_it)
    return Step(replace(draft, sources=sources), ExerciseWhat.SOURCES)


def set_muscle(
    draft: ExerciseDraft, muscle: Muscle, *, is_worked: bool, is_primary: bool = True
) -> ExerciseChange:
    """Say whether it works a muscle, most or too; none is both."""
    primary = _switched(draft.primary, muscle, is_on=is_worked and is_primary)
    secondary = _switched(draft.secondary, muscle, is_on=is_worked and not is_primary)
    return Step(replace(draft, primary=primary, secondary=secondary), ExerciseWhat.MUSCLES)


def set_picture(draft: ExerciseDraft, path: str) -> ExerciseChange:
    """Show the picture of a file; empty: none."""
    return Step(replace(draft, picture=path), ExerciseWhat.PICTURE)


# What a dose is made of


def amounts_of(option: DoseOption) -> tuple[int, int]:
    """The least and the most of a dose: reps, or whole seconds."""
    if isinstance(option.work, RepsRange):
        return option.work.least, option.work.most
    return option.work.least_ms // 1000, option.work.most_ms // 1000


def sets_of(option: DoseOption, level: Level) -> int:
    """How many sets a level has."""
    return option.prescribe(level).sets


def least_rest_s(sets: int) -> int:
    """The shortest rest that so many sets can have."""
    return LEAST_REST_BETWEEN_SETS_S if sets > 1 else 0


def tempo_of(draft: ExerciseDraft) -> Tempo:
    """The tempo of its reps."""
    assert isinstance(draft.reps.work, RepsRange), "it is what reps are"
    return draft.reps.work.tempo


_SETS_OF = {
    Level.BEGINNER: "beginner_sets",
    Level.INTERMEDIATE: "intermediate_sets",
    Level.ADVANCED: "advanced_sets",
}


def _amounts(kind: Kind) -> range:
    return REPS if kind == "reps" else HOLD_S


def _within(number: int, numbers: range) -> int:
    return min(max(number, numbers[0]), numbers[-1])


def _with_range(draft: ExerciseDraft, kind: Kind, least: int, most: int) -> ExerciseDraft:
    option = draft.option(kind)
    work = (
        replace(option.work, least=least, most=most)
        if isinstance(option.work, RepsRange)
        else HoldRange(least * 1000, most * 1000)
    )
    return _with_option(draft, replace(option, work=work))


def _at_tempo(option: DoseOption, tempo: Tempo) -> DoseOption:
    assert isinstance(option.work, RepsRange), "a hold has none"
    return replace(option, work=replace(option.work, tempo=tempo))


def _with_option(draft: ExerciseDraft, option: DoseOption) -> ExerciseDraft:
    if isinstance(option.work, RepsRange):
        return replace(draft, reps=option)
    return replace(draft, hold=option)


def _switched(things: tuple[_Thing, ...], thing: _Thing, *, is_on: bool) -> tuple[_Thing, ...]:
    others = tuple(each for each in things if each != thing)
    if not is_on:
        return others
    return things if thing in things else (*things, thing)
