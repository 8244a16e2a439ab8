"""How an item of a workout is written: its exercise, and what differs from the usual dose."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from lowback_timer.core.plan.dose import Dose, Hold, HoldRange, Level, Milliseconds, Reps, Tempo
from lowback_timer.core.plan.workout import Item, Note
from lowback_timer.core.text import translate
from lowback_timer.library.format.lines import line_of
from lowback_timer.library.writing.errors import WritingError

_SETS_ARE_SAID: Mapping[str, object] = {"sets": 1}
"""Of a line, which has one unless it says another number."""


def item_data(
    item: Item, level: Level, rest_s: int | None = None, raw: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The keys and values of an item.

    Args:
        item: What is to be written.
        level: That of the workout, which decides what need not be said.
        rest_s: The rest that the workout has everywhere.
        raw: What is written already; the keys of it stay if they can.

    Raises:
        WritingError: the format has no words for it.
    """
    dose, raw = item.dose, raw or {}
    kind = "hold" if isinstance(dose.work, Hold) else "reps"
    try:
        option = item.exercise.dose_option(kind)
    except LookupError:
        raise _cannot(item) from None
    given = option.prescribe(level)
    if rest_s is not None:
        given = replace(given, rest_ms=rest_s * 1000, rest_after_ms=None)
    data: dict[str, object] = {"exercise": item.exercise.id, kind: _amount(item)}
    if isinstance(dose.work, Hold) and dose.work.is_open:
        assert isinstance(option.work, HoldRange)
        if "estimate" in raw or dose.work.duration_ms != option.work.most_ms:
            data["estimate"] = seconds(dose.work.duration_ms)
    if not dose.works and (dose.sets != given.sets or "sets" in raw):
        data["sets"] = dose.sets
    if dose.sides is not given.sides or "sides" in raw:
        data["sides"] = dose.sides.value
    data |= _rests(dose, given, raw)
    if isinstance(dose.work, Reps):
        data |= _tempo(item, given, raw)
    if dose.load_g is not None:
        data["load_g"] = dose.load_g
    if item.note:
        data["note"] = note_data(item.note, in_full=isinstance(raw.get("note"), dict))
    return data


def line_data(item: Item, level: Level, rest_s: int | None) -> str | None:
    """The item on one line; None when it is too much for one.

    Raises:
        WritingError: the format has no words for it at all.
    """
    return line_of(item_data(item, level, rest_s, _SETS_ARE_SAID), item.exercise)


def note_data(note: Note, *, in_full: bool) -> object:
    """A note: its text alone where that is all, unless it is written in full already."""
    data: dict[str, object] = {"text": note.text}
    if note.by:
        data["by"] = note.by
    if note.until is not None:
        data["until"] = date.fromordinal(note.until)
    return data if in_full or len(data) > 1 else note.text


def seconds(milliseconds: Milliseconds) -> int:
    """Whole seconds.

    Raises:
        WritingError: they are none.
    """
    whole, rest = divmod(milliseconds, 1000)
    if rest:
        text = translate("Writing", "A file holds whole seconds only, and one of these is not.")
        raise WritingError(text)
    return whole


def tempo_data(tempo: Tempo, keys: Collection[str] = ()) -> Mapping[str, object]:
    """The parts of a rep; those that take no time are left out, unless they are said already."""
    parts = {
        "lift": seconds(tempo.lift_ms),
        "hold": seconds(tempo.hold_ms),
        "lower": seconds(tempo.lower_ms),
        "pause": seconds(tempo.pause_ms),
    }
    needed = {"lift", "lower", *keys}
    return {key: value for key, value in parts.items() if value or key in needed}


def _amount(item: Item) -> object:
    works = [_once(work) for work in item.dose.works or (item.dose.work,)]
    return works if len(works) > 1 else works[0]


def _once(work: Reps | Hold) -> int | str:
    if isinstance(work, Reps):
        return work.count
    return "max" if work.is_open else seconds(work.duration_ms)


def _rests(dose: Dose, given: Dose, keys: Collection[str]) -> dict[str, object]:
    """`rest` alone means all rests, and takes back what the exercise says of the last one."""
    data: dict[str, object] = {}
    takes_back = dose.rest_after_ms is None and given.rest_after_ms is not None
    if dose.rest_ms != given.rest_ms or takes_back or "rest" in keys:
        data["rest"] = seconds(dose.rest_ms)
    is_usual = "rest" not in data and dose.rest_after_ms == given.rest_after_ms
    if dose.rest_after_ms is not None and (not is_usual or "rest_after" in keys):
        data["rest_after"] = seconds(dose.rest_after_ms)
    return data


def _tempo(item: Item, given: Dose, keys: Collection[str]) -> dict[str, object]:
    tempos = {work.tempo for work in (*item.dose.works, item.dose.work) if isinstance(work, Reps)}
    assert isinstance(given.work, Reps)
    usual = given.work.tempo
    tempo = tempos.pop()
    if tempos or tempo.from_top is not usual.from_top:
        raise _cannot(item)
    return {"tempo": dict(tempo_data(tempo))} if tempo != usual or "tempo" in keys else {}


def _cannot(item: Item) -> WritingError:
    text = translate("Writing", "There are no words in a file for this dose of {exercise}.")
    return WritingError(text.format(exercise=item.exercise.name))
