"""What there is to say of a draft: what it lacks, and where it is more than its level needs.

What it lacks keeps it from being saved. All else is a word and never a ban: whoever writes a
workout knows their own back, and their physiotherapist, better than any rule does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing.draft import Draft, Entry, Key, Part
from lowback_timer.core.plan.dose import (
    REPS_BY_LEVEL,
    Hold,
    HoldRange,
    Level,
    Milliseconds,
    RepsRange,
)
from lowback_timer.core.plan.limits import MOST_HOURS
from lowback_timer.core.plan.workout import Item, SectionKind
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.core.text import translate

# One or two exercises of one or two sets for those new to exercise, two to four of two or three
# for all others. Source: Paige Waehner, "9 Great Lower Back Exercises", Verywell Fit.
MOST_EXERCISES = {Level.BEGINNER: 2, Level.INTERMEDIATE: 4, Level.ADVANCED: 4}
MOST_SETS = {Level.BEGINNER: 2, Level.INTERMEDIATE: 3, Level.ADVANCED: 3}

_HOUR_MS: Milliseconds = 3_600_000


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence on a draft."""

    text: str
    key: Key | None = None
    """The entry or part that it is about; None: the whole."""
    is_lack: bool = False
    """Whether the workout cannot be saved like that."""


def remarks(draft: Draft, preparation: Preparation) -> tuple[Remark, ...]:
    """All there is to say, the most important first."""
    return (*lacks(draft, preparation), *doubts(draft, draft.level))


def lacks(draft: Draft, preparation: Preparation) -> tuple[Remark, ...]:
    """What keeps it from being a workout."""
    return tuple(_lacks(draft, preparation))


def doubts(draft: Draft, level: Level) -> tuple[Remark, ...]:
    """Where it is more than a level needs, or leaves out what belongs to every workout.

    Args:
        draft: What has been written.
        level: Whose needs are the measure.
    """
    parts = [each for each in draft.parts if each.is_on and each.kind is SectionKind.MAIN]
    found = list(_doubts_about_number(parts, level))
    for part in parts:
        for entry in part.entries:
            found += _doubts_about(entry, part, level)
    has_warm_up = any(
        each.kind is SectionKind.WARM_UP and each.is_on and each.entries for each in draft.parts
    )
    if not has_warm_up and any(draft.entries):
        text = translate("Editor", "There is no warm-up. A few easy minutes get a back ready.")
        found.append(Remark(text))
    return tuple(found)


def _lacks(draft: Draft, preparation: Preparation) -> Iterator[Remark]:
    if not any(draft.entries):
        text = translate("Editor", "Nothing is in it yet: add an exercise from the list.")
        yield Remark(text, is_lack=True)
    elif not any(part.entries and part.is_on for part in draft.parts):
        text = translate("Editor", "All of it is off: one part at least has to be on.")
        yield Remark(text, is_lack=True)
    if not draft.name.strip():
        yield Remark(translate("Editor", "It needs a name."), is_lack=True)
    everything = replace(draft, parts=tuple(replace(each, is_on=True) for each in draft.parts))
    if everything.length_ms(preparation) > MOST_HOURS * _HOUR_MS:
        text = translate(
            "Editor", "It takes more than %n hour(s), the most there can be.", None, MOST_HOURS
        )
        yield Remark(text, is_lack=True)


def _doubts_about_number(parts: list[Part], level: Level) -> Iterator[Remark]:
    exercises = {each.item.exercise.id for part in parts for each in part.entries}
    if len(exercises) <= MOST_EXERCISES[level]:
        return
    text = (
        translate(
            "Editor", "%n exercise(s) are a lot to begin with: one or two do.", None, len(exercises)
        )
        if level is Level.BEGINNER
        else translate(
            "Editor",
            "%n exercise(s) are more than a back needs in one go: two to four do.",
            None,
            len(exercises),
        )
    )
    yield Remark(text)


def _doubts_about(entry: Entry, part: Part, level: Level) -> Iterator[Remark]:
    dose, name = entry.item.dose, entry.item.exercise.name
    sets = dose.sets * part.rounds
    if sets > MOST_SETS[level]:
        text = (
            translate(
                "Editor", "{exercise}: %n set(s) in all. To begin with, one or two do.", None, sets
            )
            if level is Level.BEGINNER
            else translate("Editor", "{exercise}: %n set(s) in all. Two or three do.", None, sets)
        )
        yield Remark(text.format(exercise=name), entry.key)
    most = _most_of(entry.item, level)
    if most is not None and max(amounts_by_set(dose)) > most:
        text = (
            translate("Editor", "{exercise}: holding for %n second(s) is enough.", None, most)
            if isinstance(dose.work, Hold)
            else translate("Editor", "{exercise}: %n rep(s) are enough.", None, most)
        )
        yield Remark(text.format(exercise=name), entry.key)


def _most_of(item: Item, level: Level) -> int | None:
    """The most reps, or seconds of a hold, that an exercise needs at a level."""
    is_held = isinstance(item.dose.work, Hold)
    for option in item.exercise.doses:
        if isinstance(option.work, HoldRange) and is_held:
            return option.work.most_ms // 1000
        if isinstance(option.work, RepsRange) and not is_held:
            # The level's range, as far as the exercise is one for so few or so many.
            most = min(option.work.most, REPS_BY_LEVEL[level][1])
            return max(option.work.least, most)
    return None
