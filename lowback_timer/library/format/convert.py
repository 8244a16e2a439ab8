"""From validated entries to the core's own exercises: seconds become milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lowback_timer.core.plan.dose import DoseOption, HoldRange, RepsRange, Tempo
from lowback_timer.core.plan.exercise import Exercise, SideNames, Variation

if TYPE_CHECKING:
    from lowback_timer.library.format.dose_schema import DoseEntry, TempoEntry
    from lowback_timer.library.format.schema import ExerciseEntry, VariationEntry


def tempo_from(entry: TempoEntry, *, from_top: bool) -> Tempo:
    """The tempo of one rep, of a movement that starts at the top or at the bottom."""
    return Tempo(
        lift_ms=entry.lift * 1000,
        hold_ms=entry.hold * 1000,
        lower_ms=entry.lower * 1000,
        pause_ms=entry.pause * 1000,
        from_top=from_top,
    )


def exercise_from(entry: ExerciseEntry, picture: str) -> Exercise:
    """The exercise of a valid entry, with the path of its picture."""
    names, muscles = entry.side_names, entry.muscles
    return Exercise(
        id=entry.id,
        name=entry.name,
        level=entry.level,
        position=entry.position,
        primary=tuple(muscles.primary) if muscles else (),
        why=entry.why,
        set_up=tuple(entry.set_up),
        movement=tuple(entry.movement),
        cues=tuple(entry.cues),
        doses=tuple(_dose_option(each, from_top=entry.starts == "top") for each in entry.doses),
        picture=picture,
        sources=tuple(entry.sources),
        other_names=tuple(entry.other_names),
        needs=tuple(entry.needs),
        optional=tuple(entry.optional),
        load=entry.load,
        secondary=tuple(muscles.secondary) if muscles else (),
        avoid=tuple(entry.avoid),
        easier=tuple(map(_variation, entry.easier)),
        harder=tuple(map(_variation, entry.harder)),
        side_names=SideNames(names.left, names.right) if names else SideNames(),
    )


def _dose_option(entry: DoseEntry, *, from_top: bool) -> DoseOption:
    work: RepsRange | HoldRange
    if entry.reps:
        least, most = entry.reps
        work = RepsRange(least, most, tempo_from(entry.tempo, from_top=from_top))
    else:
        assert entry.hold, "the schema asks for one of the two"
        work = HoldRange(entry.hold[0] * 1000, entry.hold[1] * 1000)
    sets = entry.sets
    return DoseOption(
        work=work,
        sides=entry.sides,
        rest_ms=entry.rest * 1000,
        rest_after_ms=None if entry.rest_after is None else entry.rest_after * 1000,
        beginner_sets=sets.beginner,
        intermediate_sets=sets.intermediate,
        advanced_sets=sets.advanced,
    )


def _variation(entry: VariationEntry) -> Variation:
    return Variation(entry.do, entry.exercise)
