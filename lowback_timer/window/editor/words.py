"""What the editor says of exercises, parts and changes."""

from __future__ import annotations

from lowback_timer.core.cues.words import dose_text
from lowback_timer.core.editing import doses
from lowback_timer.core.editing.change import Change, What
from lowback_timer.core.editing.draft import Draft, Entry, Key, Part
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Goal
from lowback_timer.core.text import Text
from lowback_timer.window.look.words import translate

_WHAT = {
    What.NAME: Text("Editor", "name"),
    What.SUMMARY: Text("Editor", "description"),
    What.LEVEL: Text("Editor", "level"),
    What.GOAL: Text("Editor", "goal"),
    What.ADDED: Text("Editor", "added exercise"),
    What.MOVED: Text("Editor", "moved exercise"),
    What.REMOVED: Text("Editor", "removed exercise"),
    What.DUPLICATED: Text("Editor", "duplicated exercise"),
    What.SETS: Text("Editor", "sets"),
    What.AMOUNT: Text("Editor", "amount"),
    What.KIND: Text("Editor", "reps or hold"),
    What.REST: Text("Editor", "rest"),
    What.REST_AFTER: Text("Editor", "rest before the next"),
    What.SIDES: Text("Editor", "sides"),
    What.TEMPO: Text("Editor", "tempo"),
    What.NOTE: Text("Editor", "note"),
    What.ROUNDS: Text("Editor", "rounds"),
    What.PART_ADDED: Text("Editor", "added part"),
    What.PART_REMOVED: Text("Editor", "removed part"),
    What.PART_KIND: Text("Editor", "kind of part"),
    What.PART_ON: Text("Editor", "part on or off"),
    What.ALIKE: Text("Editor", "all alike"),
    What.REPLACED: Text("Editor", "version of the file"),
}

GOALS = {
    Goal.HEALTH: Text("Editor", "health"),
    Goal.STRENGTH: Text("Editor", "strength"),
    Goal.HYPERTROPHY: Text("Editor", "muscle"),
    Goal.ENDURANCE: Text("Editor", "endurance"),
}

KINDS = {
    doses.REPS_KIND: Text("Editor", "Reps"),
    doses.HOLD_KIND: Text("Editor", "Hold"),
    doses.OPEN_KIND: Text("Editor", "As long as you can"),
}


def what_text(what: What) -> str:
    """What was changed, inside a line: "rest"."""
    return str(_WHAT[what])


def kinds_text(exercise: Exercise) -> str:
    """How an exercise is dosed: "reps or hold", "hold, each side"."""
    kinds = {option.kind for option in exercise.doses}
    if len(kinds) > 1:
        text = translate("Browsing", "reps or hold")
    else:
        text = translate("Browsing", "hold") if "hold" in kinds else translate("Browsing", "reps")
    sides = sides_text(exercise.doses[0].sides)
    return f"{text}, {sides}" if sides else text


def sides_text(sides: Sides) -> str:
    """How a dose is spread over the sides; nothing where both work at once."""
    if sides is Sides.BOTH:
        return ""
    if sides is Sides.EACH:
        return translate("Editor", "each side")
    return translate("Editor", "sides take turns")


def aside_text(entry: Entry) -> str:
    """What a row says besides its numbers."""
    dose, note = entry.item.dose, entry.item.note
    parts = [sides_text(dose.sides)]
    if doses.kind_of(dose) == doses.OPEN_KIND:
        parts.append(translate("Editor", "as long as you can"))
    if note is not None:
        parts.append(note.text)
    return " · ".join(filter(None, parts))


def spoken_dose(entry: Entry) -> str:
    """What a screen reader says of an entry: "2 × 12 reps per side, No further than 30°"."""
    note = entry.item.note
    return ", ".join([dose_text(entry.item.dose), *([note.text] if note else [])])


def rounds_text(part: Part) -> str:
    """How often a part is gone through: "once", "3 rounds", "off"."""
    if not part.is_on:
        return translate("Editor", "off")
    if part.rounds == 1:
        return translate("Editor", "once")
    return translate("Editor", "%n round(s)", None, part.rounds)


def place_text(draft: Draft, key: Key) -> str:
    """Where an entry stands: "Main part, 2 of 3"."""
    number, row = draft.spot_of(key)
    part = draft.parts[number]
    text = translate("Workout", "{section}, {number} of {count}")
    return text.format(section=part.kind.label, number=row + 1, count=len(part.entries))


def told(change: Change, before: Draft) -> str:
    """What a screen reader says after a change that is not heard otherwise; else nothing."""
    key, draft = change.key, change.draft
    if key is None or change.what.goes_on:
        return ""
    is_there = any(each.key == key for each in draft.entries)
    was_there = any(each.key == key for each in before.entries)
    if is_there:
        name, place = draft.entry(key).item.exercise.name, place_text(draft, key)
        text = (
            translate("Editor", "{exercise}: now {place}")
            if was_there
            else translate("Editor", "{exercise} added: {place}")
        )
        return text.format(exercise=name, place=place)
    if was_there:
        text = translate("Editor", "{exercise} removed")
        return text.format(exercise=before.entry(key).item.exercise.name)
    for text, there in (
        (translate("Editor", "{part} added"), draft),
        (translate("Editor", "{part} removed"), before),
    ):
        for part in there.parts:
            if part.key == key:
                return text.format(part=part.kind.label)
    return ""
