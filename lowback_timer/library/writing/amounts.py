"""How an item of a workout is written: its exercise, and what differs from the usual dose."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lowback_timer.core.plan.dose import Dose, Hold, HoldRange, Level, Milliseconds, Reps, Tempo
from lowback_timer.core.plan.workout import Item
from lowback_timer.core.text import translate
from lowback_timer.library.writing.errors import WritingError


def item_data(item: Item, level: Level, keys: Collection[str] = ()) -> dict[str, object]:
    """The keys and values of an item.

    Args:
        item: What is to be written.
        level: That of the workout, which decides what need not be said.
        keys: Those that are said already, and stay if they can.

    Raises:
        WritingError: the format has no words for it.
    """
    dose = item.dose
    kind = "hold" if isinstance(dose.work, Hold) else "reps"
    try:
        option = item.exercise.dose_option(kind)
    except LookupError:
        raise _cannot(item) from None
    given = option.prescribe(level)
    data: dict[str, object] = {"exercise": item.exercise.id, kind: _amount(item)}
    if isinstance(dose.work, Hold) and dose.work.is_open:
        assert isinstance(option.work, HoldRange)
        if "estimate" in keys or dose.work.duration_ms != option.work.most_ms:
            data["estimate"] = seconds(dose.work.duration_ms)
    if not dose.works and (dose.sets != given.sets or "sets" in keys):
        data["sets"] = dose.sets
    if dose.sides is not given.sides or "sides" in keys:
        data["sides"] = dose.sides.value
    data |= _rests(dose, given, keys)
    if isinstance(dose.work, Reps):
        data |= _tempo(item, given, keys)
    return data


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
