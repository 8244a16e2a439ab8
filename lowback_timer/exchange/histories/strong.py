"""Strong: a row a set. What it writes on Android names the unit of its weights, on iOS it does not.

Rows whose order is a word are no sets but rests and notes, and "W" is a set to warm up.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from lowback_timer.exchange.histories.cells import Cells
from lowback_timer.exchange.histories.draft import (
    GRAMS_A_KILOGRAM,
    GRAMS_A_POUND,
    HistoryDraft,
    amount_of,
)

PROGRAM = "Strong"
_NO_SETS = {"rest timer", "rest", "note"}


def is_mine(columns: Collection[str]) -> bool:
    """Whether a table with these columns is one of Strong's."""
    return {"workout name", "exercise name", "set order"} <= set(columns)


def read(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> None:
    """Take a row.

    Raises:
        CellProblem: it cannot be taken.
    """
    started, title = row.moment("date"), row.text("workout name")
    order = row.text("set order").casefold()
    key = f"{started.isoformat()} {title}"
    exercise = row.text("exercise name")
    if order in _NO_SETS:
        if order == "note":
            duration = row.span("workout duration", "duration")
            session = draft.session(row.line, key, title, started, duration)
            session.note(row.text("notes"), exercise)
        return
    amount = amount_of(row.number("reps"), row.held_ms("seconds"), row.number("distance"))
    weight = row.number("weight", "weight (kg)", "weight (lbs)", "weight (lb)")
    load_g = weight * _unit(row, draft, in_pounds=in_pounds, has_weight=bool(weight))
    duration = row.span("workout duration", "duration")
    session = draft.session(row.line, key, title, started, duration)
    session.note(row.text("workout notes"))
    session.note(row.text("notes"), exercise)
    draft.add(row.line, session, exercise, amount, load_g=load_g, is_warm_up=order == "w")


def _unit(row: Cells, draft: HistoryDraft, *, in_pounds: bool, has_weight: bool) -> Decimal:
    named = row.text("weight unit").casefold()
    if named:
        in_pounds = named.startswith("lb")
    elif row.has("weight (lbs)", "weight (lb)"):
        in_pounds = True
    elif not row.has("weight (kg)"):
        draft.asks_for_unit |= has_weight
    return GRAMS_A_POUND if in_pounds else GRAMS_A_KILOGRAM
