"""Every change of a draft, as a function that gives a new one, and what it was that changed.

None of them raises for what a person asks for: a number beyond what can be is the nearest one that
can, and what cannot be done at all leaves the draft as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TypeAlias

from lowback_timer.core.adjusting.doses import with_amount, with_sets, with_tempo_part
from lowback_timer.core.editing import doses
from lowback_timer.core.editing.draft import Draft, Entry, Key, Part, Spot
from lowback_timer.core.editing.step import Step
from lowback_timer.core.plan.dose import Dose, Level, RepPhase, Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import LINE_LETTERS, NAME_LETTERS, ROUNDS, SETS
from lowback_timer.core.plan.single import sides_offered
from lowback_timer.core.plan.workout import Goal, Item, Note, Section, SectionKind

MOST_PARTS, MOST_ENTRIES = 20, 100
"""Of a workout, and of each of its parts, as a file can have."""


class What(Enum):
    """What was changed. Changes of one kind to one thing that follow each other are one change."""

    NAME = "name"
    SUMMARY = "summary"
    LEVEL = "level"
    GOAL = "goal"
    ADDED = "added"
    MOVED = "moved"
    REMOVED = "removed"
    DUPLICATED = "duplicated"
    SETS = "sets"
    AMOUNT = "amount"
    KIND = "kind"
    REST = "rest"
    REST_AFTER = "rest after"
    SIDES = "sides"
    TEMPO = "tempo"
    NOTE = "note"
    ROUNDS = "rounds"
    PART_ADDED = "part added"
    PART_REMOVED = "part removed"
    PART_KIND = "part kind"
    PART_ON = "part on"
    ALIKE = "alike"
    REPLACED = "replaced"

    @property
    def goes_on(self) -> bool:
        """Whether the next change of the kind to the same thing goes on with this one."""
        return self not in {
            What.ADDED,
            What.MOVED,
            What.REMOVED,
            What.DUPLICATED,
            What.PART_ADDED,
            What.PART_REMOVED,
            What.REPLACED,
        }


Change: TypeAlias = Step[Draft, What, Key]
"""A draft after a change; its key is that of the entry or part that it was about, also of one that
was removed."""


# The workout as a whole


def rename(draft: Draft, name: str) -> Change:
    """Call it something else; an empty name is none yet."""
    return Change(replace(draft, name=_line(name, NAME_LETTERS)), What.NAME)


def describe(draft: Draft, summary: str) -> Change:
    """Say in one line what it is; empty: its exercises say it."""
    return Change(replace(draft, summary=_line(summary, LINE_LETTERS)), What.SUMMARY)


def set_level(draft: Draft, level: Level) -> Change:
    """Say for whom it is. No dose changes."""
    return Change(replace(draft, level=level), What.LEVEL)


def set_goal(draft: Draft, goal: Goal) -> Change:
    """Say what it trains for."""
    return Change(replace(draft, goal=goal), What.GOAL)


# Exercises


def add(draft: Draft, exercise: Exercise, spot: Spot) -> Change:
    """Put an exercise in, in the dose that it has by itself at the workout's level."""
    dose = exercise.dose_option(None).prescribe(draft.level)
    return _inserted(draft, Item(exercise, dose), spot, What.ADDED)


def duplicate(draft: Draft, key: Key) -> Change:
    """Put an entry in once more, below itself."""
    part, index = draft.spot_of(key)
    return _inserted(draft, draft.entry(key).item, Spot(part, index + 1), What.DUPLICATED)


def remove(draft: Draft, key: Key) -> Change:
    """Take an entry out; its part stays, empty or not."""
    return Change(_without(draft, key), What.REMOVED, key)


def move(draft: Draft, key: Key, spot: Spot) -> Change:
    """Put an entry elsewhere: before what stands at a spot now, or at the end of a part."""
    old = draft.spot_of(key)
    index = spot.row - (spot.part == old.part and spot.row > old.row)
    entry = draft.entry(key)
    target = draft.parts[spot.part]
    if spot.part != old.part and len(target.entries) >= MOST_ENTRIES:
        return Change(draft, What.MOVED, key)
    moved = _with_entry(_without(draft, key), entry, Spot(spot.part, index))
    return Change(moved, What.MOVED, key)


def move_by(draft: Draft, key: Key, step: int) -> Change:
    """Move an entry up (-1) or down (1), at the end of a part into the next one."""
    part, index = draft.spot_of(key)
    if 0 <= index + step < len(draft.parts[part].entries):
        return move(draft, key, Spot(part, index + (2 if step > 0 else -1)))
    following = part + step
    if not 0 <= following < len(draft.parts):
        return Change(draft, What.MOVED, key)
    end = 0 if step > 0 else len(draft.parts[following].entries)
    return move(draft, key, Spot(following, end))


def set_note(draft: Draft, key: Key, text: str, by: str = "", until: int | None = None) -> Change:
    """Keep a note of one's own beside an exercise; without a text there is none.

    Args:
        draft: What there is.
        key: The entry's.
        text: What to mind.
        by: Who said so.
        until: The last day on which it holds, as an ordinal.
    """
    line = _line(text, LINE_LETTERS).strip()
    note = Note(line, _line(by, NAME_LETTERS).strip(), until) if line else None
    item = replace(draft.entry(key).item, note=note)
    return Change(_with_item(draft, key, item), What.NOTE, key)


# Doses


def set_sets(draft: Draft, key: Key, sets: int) -> Change:
    """Do so many sets."""
    number = min(max(sets, SETS.start), SETS.stop - 1)
    return _dosed(draft, key, What.SETS, lambda dose: with_sets(dose, number))


def set_amount(draft: Draft, key: Key, amount: int) -> Change:
    """Do so many reps, or hold for so many seconds; sets that differ all change alike."""

    def changed(dose: Dose) -> Dose:
        return with_amount(dose, doses.within_amounts(dose, amount))

    return _dosed(draft, key, What.AMOUNT, changed)


def set_amount_of_set(draft: Draft, key: Key, number: int, amount: int) -> Change:
    """Do so much in one set, counted from 1."""
    if not doses.can_differ_by_set(draft.entry(key).item.dose):
        return Change(draft, What.AMOUNT, key)
    return _dosed(draft, key, What.AMOUNT, lambda dose: doses.with_set_amount(dose, number, amount))


def set_equal_sets(draft: Draft, key: Key) -> Change:
    """Do as much in every set as in the first."""
    return _dosed(draft, key, What.AMOUNT, doses.with_equal_sets)


def set_kind(draft: Draft, key: Key, kind: str) -> Change:
    """Count it, hold it for a time, or for as long as one can."""
    item = doses.with_kind(draft.entry(key).item, kind, draft.level)
    return Change(_with_item(draft, key, item), What.KIND, key)


def set_rest(draft: Draft, key: Key, seconds: int) -> Change:
    """Rest so long between the sets, or after the only one."""
    return _dosed(draft, key, What.REST, lambda dose: doses.with_shown_rest(dose, seconds))


def set_rest_after(draft: Draft, key: Key, seconds: int) -> Change:
    """Rest so long after the last set."""
    return _dosed(draft, key, What.REST_AFTER, lambda dose: doses.with_rest_after(dose, seconds))


def set_sides(draft: Draft, key: Key, sides: Sides) -> Change:
    """Do one side after the other, or both in turns."""
    item = draft.entry(key).item
    kind = doses.REPS_KIND if doses.kind_of(item.dose) == doses.REPS_KIND else doses.HOLD_KIND
    if sides not in sides_offered(item.exercise.dose_option(kind)):
        return Change(draft, What.SIDES, key)
    return _dosed(draft, key, What.SIDES, lambda dose: replace(dose, sides=sides))


def set_tempo(draft: Draft, key: Key, part: RepPhase, seconds: int) -> Change:
    """Take so long for a part of every rep."""
    return _dosed(draft, key, What.TEMPO, lambda dose: with_tempo_part(dose, part, seconds))


# Parts


def add_part(draft: Draft, kind: SectionKind) -> Change:
    """Put an empty part where one of its kind belongs: warm-ups first, cool-downs last."""
    if len(draft.parts) >= MOST_PARTS:
        return Change(draft, What.PART_ADDED)
    part = Part(draft.next_key, kind)
    order = [*SectionKind]
    at = sum(order.index(each.kind) <= order.index(kind) for each in draft.parts)
    parts = (*draft.parts[:at], part, *draft.parts[at:])
    return Change(
        replace(draft, parts=parts, next_key=draft.next_key + 1), What.PART_ADDED, part.key
    )


def add_section(draft: Draft, section: Section) -> Change:
    """Put a section in that is there already, a usual warm-up say, where its kind belongs."""
    added = add_part(draft, section.kind)
    if added.key is None:
        return added
    key = added.draft.next_key
    entries = tuple(Entry(key + n, item) for n, item in enumerate(section.items))
    part = Part(added.key, section.kind, entries, section.rounds)
    changed = _with_part(added.draft, part)
    return Change(replace(changed, next_key=key + len(entries)), What.PART_ADDED, added.key)


def remove_part(draft: Draft, key: Key) -> Change:
    """Take a part out with all that is in it; the last one stays."""
    if len(draft.parts) == 1:
        return Change(draft, What.PART_REMOVED, key)
    parts = tuple(each for each in draft.parts if each.key != key)
    return Change(replace(draft, parts=parts), What.PART_REMOVED, key)


def set_rounds(draft: Draft, key: Key, rounds: int) -> Change:
    """Go through a part so often."""
    number = min(max(rounds, ROUNDS.start), ROUNDS.stop - 1)
    part = replace(draft.part(key), rounds=number)
    return Change(_with_part(draft, part), What.ROUNDS, key)


def set_part_kind(draft: Draft, key: Key, kind: SectionKind) -> Change:
    """Let a part play another part."""
    return Change(_with_part(draft, replace(draft.part(key), kind=kind)), What.PART_KIND, key)


def set_part_on(draft: Draft, key: Key, *, is_on: bool) -> Change:
    """Go through a part unless somebody says otherwise, or only when they say so."""
    return Change(_with_part(draft, replace(draft.part(key), is_on=is_on)), What.PART_ON, key)


def make_alike(
    draft: Draft,
    key: Key,
    *,
    kind: str | None = None,
    amount: int | None = None,
    sets: int | None = None,
    rest: int | None = None,
) -> Change:
    """Dose all exercises of a part alike, in what is given.

    Args:
        draft: What there is.
        key: The part's.
        kind: Those that can be dosed so are.
        amount: Of those that are of that kind, or with no kind, of all.
        sets: How many sets of each.
        rest: Seconds after every set.
    """

    def alike(entry: Entry) -> Entry:
        item = entry.item if kind is None else doses.with_kind(entry.item, kind, draft.level)
        dose = item.dose if sets is None else with_sets(item.dose, sets)
        is_meant = kind is None or doses.kind_of(dose) == kind
        if amount is not None and is_meant:
            dose = doses.with_amount_alike(dose, min(max(amount, 1), doses.most_amount(dose)))
        if rest is not None:
            dose = replace(doses.with_shown_rest(dose, rest), rest_after_ms=None)
        return Entry(entry.key, replace(item, dose=dose))

    part = draft.part(key)
    entries = tuple(map(alike, part.entries))
    return Change(_with_part(draft, replace(part, entries=entries)), What.ALIKE, key)


# What they are made of


def _line(text: str, letters: int) -> str:
    """A text on one line, of at most so many letters."""
    return " ".join(text.splitlines())[:letters]


def _dosed(draft: Draft, key: Key, what: What, change: Callable[[Dose], Dose]) -> Change:
    item = draft.entry(key).item
    return Change(_with_item(draft, key, replace(item, dose=change(item.dose))), what, key)


def _with_part(draft: Draft, part: Part) -> Draft:
    parts = tuple(part if each.key == part.key else each for each in draft.parts)
    return replace(draft, parts=parts)


def _with_item(draft: Draft, key: Key, item: Item) -> Draft:
    number, index = draft.spot_of(key)
    part = draft.parts[number]
    entries = (*part.entries[:index], Entry(key, item), *part.entries[index + 1 :])
    return _with_part(draft, replace(part, entries=entries))


def _inserted(draft: Draft, item: Item, spot: Spot, what: What) -> Change:
    if len(draft.parts[spot.part].entries) >= MOST_ENTRIES:
        return Change(draft, what)
    entry = Entry(draft.next_key, item)
    changed = replace(_with_entry(draft, entry, spot), next_key=entry.key + 1)
    return Change(changed, what, entry.key)


def _with_entry(draft: Draft, entry: Entry, spot: Spot) -> Draft:
    part = draft.parts[spot.part]
    at = min(max(spot.row, 0), len(part.entries))
    entries = (*part.entries[:at], entry, *part.entries[at:])
    return _with_part(draft, replace(part, entries=entries))


def _without(draft: Draft, key: Key) -> Draft:
    part = draft.parts[draft.spot_of(key).part]
    entries = tuple(each for each in part.entries if each.key != key)
    return _with_part(draft, replace(part, entries=entries))
