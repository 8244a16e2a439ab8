"""From a workout's entry to the core's workout, with every dose worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    Reps,
    Sides,
)
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import LEAST_REST_BETWEEN_SETS_S
from lowback_timer.core.plan.workout import Item, Note, Section, Workout
from lowback_timer.core.text import translate
from lowback_timer.library.format.convert import tempo_from
from lowback_timer.library.format.limits import rest_sentence

if TYPE_CHECKING:
    from lowback_timer.library.format.dose_schema import ItemEntry
    from lowback_timer.library.format.schema import SectionEntry, WorkoutEntry

MOST_HOURS = 6
_HOUR_MS = 3_600_000


class DoseError(Exception):
    """A dose that the exercise does not offer; the message is a sentence for people."""

    def __init__(self, message: str, at: str) -> None:
        self.at = at
        """The key that is to blame, if it is there."""
        super().__init__(message)


def dose_for(entry: ItemEntry, exercise: Exercise, level: Level, rest_s: int | None = None) -> Dose:
    """The exercise's dose at the workout's level, with what the entry overrides.

    Args:
        entry: What the workout asks for.
        exercise: Of what.
        level: That of the workout.
        rest_s: The rest that the workout has everywhere, where the entry says nothing else.

    Raises:
        DoseError: the exercise has no such dose, or it cannot be done like that.
    """
    kind = "reps" if entry.reps is not None else "hold" if entry.hold is not None else None
    try:
        option = exercise.dose_option(kind)
    except LookupError:
        raise _no_such_dose(entry, exercise) from None
    given = option.prescribe(level)
    works = _works(entry, option, given.work)
    sides = given.sides if entry.sides is None else entry.sides
    if isinstance(given.work, Hold):
        _check_held(entry, exercise, sides)
    sets = len(works) if len(works) > 1 else given.sets if entry.sets is None else entry.sets
    rest_s = rest_s if entry.rest is None else entry.rest
    rest_ms = given.rest_ms if rest_s is None else rest_s * 1000
    if sets > 1 and rest_ms < LEAST_REST_BETWEEN_SETS_S * 1000:
        raise DoseError(rest_sentence(sets, rest_ms // 1000), "rest")
    differing = works if len(set(works)) > 1 else ()
    last_ms = given.rest_after_ms if rest_s is None else None
    if entry.rest_after is not None:
        last_ms = entry.rest_after * 1000
    if entry.load_g is not None and not exercise.takes_load:
        text = translate("Library", "`{exercise}` is done without a weight; take it out")
        raise DoseError(text.format(exercise=exercise.id), "load_g")
    return Dose(works[0], sets, sides, rest_ms, last_ms, differing, entry.load_g)


def item_for(
    entry: ItemEntry, exercises: Mapping[str, Exercise], level: Level, rest_s: int | None = None
) -> Item:
    """The item of an entry, as `dose_for` has it.

    Raises:
        DoseError: its exercise does not offer the dose that is asked for.
        KeyError: its exercise is not known.
    """
    exercise = exercises[entry.exercise]
    note = entry.note
    if note is None:
        return Item(exercise, dose_for(entry, exercise, level, rest_s))
    until = None if note.until is None else note.until.toordinal()
    said = Note(note.text, note.by or "", until)
    return Item(exercise, dose_for(entry, exercise, level, rest_s), said)


def _works(entry: ItemEntry, option: DoseOption, given: Reps | Hold) -> tuple[Reps | Hold, ...]:
    """What each set asks for: one for all of them, or as many as there are sets."""
    if isinstance(given, Hold):
        return _holds(entry, option) or (given,)
    tempo = given.tempo
    if entry.tempo:
        tempo = tempo_from(entry.tempo, from_top=tempo.from_top)
    reps = given.count if entry.reps is None else entry.reps
    return tuple(Reps(count, tempo) for count in (reps if isinstance(reps, list) else [reps]))


def _holds(entry: ItemEntry, option: DoseOption) -> tuple[Hold, ...]:
    """What each set asks for, held, as far as the entry says so."""
    if entry.hold is None:
        return ()
    if entry.hold == "max":
        assert isinstance(option.work, HoldRange)
        reckoned = option.work.most_ms if entry.estimate is None else entry.estimate * 1000
        return (Hold(reckoned, is_open=True),)
    holds = entry.hold if isinstance(entry.hold, list) else [entry.hold]
    return tuple(Hold(seconds * 1000) for seconds in holds)


def _check_held(entry: ItemEntry, exercise: Exercise, sides: Sides) -> None:
    if entry.tempo:
        text = translate("Library", "`{exercise}` is held here, without a tempo; take it out")
        raise DoseError(text.format(exercise=exercise.id), "tempo")
    if sides is Sides.ALTERNATE:
        text = translate(
            "Library",
            "`{exercise}` is held here and cannot alternate sides; write `sides: each`",
        )
        raise DoseError(text.format(exercise=exercise.id), "sides")


def workout_from(
    entry: WorkoutEntry,
    exercises: Mapping[str, Exercise],
    named: Mapping[str, SectionEntry],
) -> Workout:
    """The workout of a valid entry whose exercises and named sections are all known.

    Raises:
        DoseError: an exercise does not offer the dose that is asked for.
    """
    sections = tuple(
        section_from(section, exercises, entry.level, rest_s)
        for section, rest_s in parts_of(entry, named)
    )
    # A workout has to be one: where every section is off by default, none is.
    if not any(section.is_on for section in sections):
        sections = tuple(replace(section, is_on=True) for section in sections)
    return Workout(entry.id, entry.name, entry.level, entry.goal, entry.summary or "", sections)


def section_from(
    entry: SectionEntry,
    exercises: Mapping[str, Exercise],
    level: Level,
    rest_s: int | None = None,
) -> Section:
    """The section of a valid entry in a workout of a level, and with its rest.

    Raises:
        DoseError: an exercise does not offer the dose that is asked for.
        KeyError: an exercise is not known.
    """
    items = tuple(item_for(item, exercises, level, rest_s) for item in entry.exercises)
    return Section(entry.kind, items, entry.rounds, is_on=entry.default != "off")


def parts_of(
    entry: WorkoutEntry, named: Mapping[str, SectionEntry]
) -> Iterator[tuple[SectionEntry, int | None]]:
    """The sections of a workout, each with the rest that holds in it where it says none.

    Those that it names are looked up in `named`, and what is not there is passed over; they have
    rests of their own.
    """
    for each in listed_in(entry):
        if not isinstance(each, str):
            yield each, entry.rest
        elif each in named:
            yield named[each], None


def names_in(entry: WorkoutEntry) -> Iterator[str]:
    """The names of sections that a workout has in the place of sections."""
    return (each for each in listed_in(entry) if isinstance(each, str))


def listed_in(entry: WorkoutEntry) -> Sequence[SectionEntry | str]:
    """What a workout lists as its sections, or the one that it is."""
    return [entry.only_section] if entry.sections is None else entry.sections


def hours_of(workout: Workout) -> float:
    """About how long the workout takes, without the time to get ready."""
    milliseconds = sum(
        _item_ms(item.dose) * section.rounds
        for section in workout.sections
        for item in section.items
    )
    return milliseconds / _HOUR_MS


def _item_ms(dose: Dose) -> int:
    sides = 1 if dose.sides is Sides.BOTH else 2
    work_ms = sum(_once_ms(dose.work_of(number)) for number in range(1, dose.sets + 1))
    return work_ms * sides + (dose.sets - 1) * dose.rest_ms + dose.last_rest_ms


def _once_ms(work: Reps | Hold) -> int:
    return work.duration_ms if isinstance(work, Hold) else work.tempo.set_ms(work.count)


def _no_such_dose(entry: ItemEntry, exercise: Exercise) -> DoseError:
    if entry.reps is not None:
        text = translate(
            "Library", "`{exercise}` is not dosed in reps but held; write `hold: 30`, say"
        )
        return DoseError(text.format(exercise=exercise.id), "reps")
    text = translate("Library", "`{exercise}` is not held but dosed in reps; write `reps: 12`, say")
    return DoseError(text.format(exercise=exercise.id), "hold")
