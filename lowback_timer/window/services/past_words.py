"""What was done of an exercise before, in words: "Last time, Monday: 30 s, 30 s. Best: 45 s."."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.cues.words import length_text, load_text
from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from datetime import date

    from lowback_timer.store.log.entries import ExercisePast, LoggedSet

_MOST_TOLD = 6
"""More sets of one day nobody reads one by one."""

_Amounts = Mapping[Side | None, tuple[int, ...]]
"""What was done set by set, in reps or in milliseconds held; None where both sides work at once."""


def past_text(past: ExercisePast, today: date) -> str:
    """When an exercise was done last, how much of it, and the best of all times."""
    when, amounts = _when(past.day, today), last_amounts(past)
    text = translate("Past", "{when}: {amounts}. Best: {best}.")
    return text.format(when=when, amounts=amounts, best=best_amounts(past))


def last_amounts(past: ExercisePast) -> str:
    """What was done on the last day: "30 s, 28 s", "25 s left, 22 s right", "12 reps · 20 kg"."""
    kinds = groupby(sorted(past.last, key=lambda each: each.kind), key=lambda each: each.kind)
    text = "; ".join(_amounts_text(kind, _by_side(sets)) for kind, sets in kinds)
    load_g = max((each.load_g or 0 for each in past.last), default=0)
    return f"{text} · {load_text(load_g)}" if load_g else text


def best_amounts(past: ExercisePast) -> str:
    """The most reps and the longest hold: "45 s", "45 s left, 40 s right", "16 reps"."""
    kinds = sorted({kind for kind, _ in past.best})
    return "; ".join(
        _amounts_text(
            kind, {side: (most,) for (of_kind, side), most in past.best.items() if of_kind == kind}
        )
        for kind in kinds
    )


def _by_side(sets: Iterable[LoggedSet]) -> _Amounts:
    amounts: dict[Side | None, tuple[int, ...]] = {}
    for each in sets:
        amounts[each.side] = (*amounts.get(each.side, ()), each.done)
    return amounts


def _amounts_text(kind: StepKind, amounts: _Amounts) -> str:
    """Amounts by side; those of both sides are told once where they are the same."""
    told = dict(amounts)
    parts = []
    if Side.LEFT in told and told.get(Side.LEFT) == told.get(Side.RIGHT):
        text = translate("Past", "{amounts} per side")
        parts.append(text.format(amounts=_joined(kind, told.pop(Side.LEFT))))
        del told[Side.RIGHT]
    for side, text in (
        (None, "{amounts}"),
        (Side.LEFT, translate("Past", "{amounts} left")),
        (Side.RIGHT, translate("Past", "{amounts} right")),
    ):
        if side in told:
            parts.append(text.format(amounts=_joined(kind, told[side])))
    return ", ".join(parts)


def _joined(kind: StepKind, amounts: tuple[int, ...]) -> str:
    """Amounts one after the other; of many, how many and the most."""
    if len(amounts) > _MOST_TOLD:
        most = _joined(kind, (max(amounts),))
        return translate("Past", "%n set(s) of up to {most}", None, len(amounts)).format(most=most)
    if kind is StepKind.HOLD:
        return ", ".join(map(length_text, amounts))
    before = "".join(f"{amount}, " for amount in amounts[:-1])
    return before + translate("Wording", "%n rep(s)", None, amounts[-1])


def _when(day: date, today: date) -> str:
    """How long ago a day was, at the beginning of a sentence."""
    days = (today - day).days
    if days <= 0:  # or tomorrow, when one has travelled west since
        return translate("Past", "Earlier today")
    if days == 1:
        return translate("Past", "Yesterday")
    if days < 7:
        weekday = QLocale().standaloneDayName(day.isoweekday())
        return translate("Past", "Last time, {day}").format(day=weekday)
    shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("Past", "Last time, {day}").format(day=shown)
