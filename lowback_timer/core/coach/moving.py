"""Workouts as far as somebody has come: their doses moved by the notches of progress."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lowback_timer.core.coach.notch_rules import Means
from lowback_timer.core.coach.notching import heavier_g, lighter_g, notched
from lowback_timer.core.coach.progress import Notch, Progress, Way, option_of, way_of
from lowback_timer.core.plan.dose import Dose, DoseOption
from lowback_timer.core.plan.exercise import Exercise, Variation
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout


@dataclass(frozen=True, slots=True)
class Moved:
    """A dose of an exercise, moved by what progress says of it."""

    exercise: Exercise
    before: Dose
    """Without the notch that comes next."""
    after: Dose
    notch: Notch | None = None
    """The notch that comes next; None: it changes nothing here."""
    variation: Variation | None = None
    """What is advised in place of another amount."""


def moved(exercise: Exercise, dose: Dose, progress: Progress) -> Moved:
    """What is asked for when somebody has come so far with an exercise."""
    way = way_of(exercise, dose)
    option, notch = option_of(exercise, way), progress.notch_for(way)
    before = _with_load(exercise, dose, progress)
    if option is None:
        return Moved(exercise, before, before)
    standing = progress.standing.get(way, 0)
    before = notched(before, option, standing)
    if notch is None:
        return Moved(exercise, before, before)
    means = _means(notch, before, option)
    notch = replace(notch, means=means)
    if means is Means.VARIATION:
        if notch.rule.raises and notched(before, option, 1) != before:
            return Moved(exercise, before, before)  # here is still room for more of the same
        easier_or_harder = exercise.harder if notch.rule.raises else exercise.easier
        variation = next(iter(easier_or_harder), None)
        return Moved(exercise, before, before, notch if variation else None, variation)
    after = _changed(replace(notch, is_refused=False), before, dose, option, standing)
    if after == before:
        return Moved(exercise, before, before)
    return Moved(exercise, before, before if notch.is_refused else after, notch)


def moved_workout(workout: Workout, progress: Progress) -> Workout:
    """A workout with its main part moved; the same object where nothing is."""
    sections = tuple(_moved_section(each, progress) for each in workout.sections)
    is_same = all(one is other for one, other in zip(sections, workout.sections, strict=True))
    return workout if is_same else replace(workout, sections=sections)


def changes_in(workout: Workout, progress: Progress) -> Iterator[Moved]:
    """What the next session changes about a workout of the library, each exercise and way once."""
    seen: set[Way] = set()
    for section in workout.sections:
        if section.is_on and section.kind is SectionKind.MAIN:
            for item in section.items:
                found = moved(item.exercise, item.dose, progress)
                if found.notch is not None and found.notch.way not in seen:
                    seen.add(found.notch.way)
                    yield found


def _moved_section(section: Section, progress: Progress) -> Section:
    """Warming up and cooling down stay as they are: nobody rates them."""
    if section.kind is not SectionKind.MAIN:
        return section
    items = tuple(_moved_item(each, progress) for each in section.items)
    is_same = all(one is other for one, other in zip(items, section.items, strict=True))
    return section if is_same else replace(section, items=items)


def _moved_item(item: Item, progress: Progress) -> Item:
    after = moved(item.exercise, item.dose, progress).after
    return item if after == item.dose else replace(item, dose=after)


def _with_load(exercise: Exercise, dose: Dose, progress: Progress) -> Dose:
    """With the weight that was lifted last."""
    load_g = progress.loads.get(exercise.id) if exercise.takes_load else None
    return dose if load_g is None else replace(dose, load_g=load_g)


def _means(notch: Notch, before: Dose, option: DoseOption) -> Means:
    """What the notch changes here: a dose that is small already gets a lighter weight instead."""
    if notch.rule.raises:
        return notch.means
    if notched(before, option, -1) != before:
        return Means.AMOUNT
    is_loaded = before.load_g is not None and lighter_g(before.load_g) is not None
    return Means.LOAD if is_loaded else Means.VARIATION


def _changed(notch: Notch, before: Dose, dose: Dose, option: DoseOption, standing: int) -> Dose:
    if notch.means is Means.LOAD:
        load_g = before.load_g or 0
        other_g = heavier_g(load_g) if notch.rule.raises else lighter_g(load_g)
        return before if not other_g else replace(before, load_g=other_g)
    after = notched(dose, option, standing + notch.step)
    return replace(after, load_g=before.load_g)
