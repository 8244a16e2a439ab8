"""FitNotes: a row a set, on Android and on iOS. It knows no sessions, so a day is one."""

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

PROGRAM = "FitNotes"


def is_mine(columns: Collection[str]) -> bool:
    """Whether a table with these columns is one of FitNotes'."""
    names = set(columns)
    return {"date", "exercise", "reps"} <= names and bool({"category", "kind"} & names)


def read(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> None:
    """Take a row.

    Raises:
        CellProblem: it cannot be taken.
    """
    started = row.moment("date")
    amount = amount_of(row.number("reps"), row.held_ms("time"), row.number("distance"))
    load_g = _load_g(row, draft, in_pounds=in_pounds)
    day = started.date().isoformat()
    session = draft.session(row.line, day, PROGRAM, started)
    exercise = row.text("exercise")
    session.note(row.text("comment", "notes"), exercise)
    is_warm_up = "warm" in row.text("kind").casefold()
    draft.add(row.line, session, exercise, amount, load_g=load_g, is_warm_up=is_warm_up)


def _load_g(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> Decimal:
    if weight := row.number("weight (kg)"):
        return weight * GRAMS_A_KILOGRAM
    if weight := row.number("weight (lbs)", "weight (lb)"):
        return weight * GRAMS_A_POUND
    weight, unit = row.number("weight"), row.text("weight unit").casefold()
    if not unit and weight:
        draft.asks_for_unit = True
    return weight * (
        GRAMS_A_POUND if unit.startswith("lb") or (not unit and in_pounds) else GRAMS_A_KILOGRAM
    )
