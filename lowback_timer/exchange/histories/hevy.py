"""Hevy: a row a set, with the times of its workout."""

from __future__ import annotations

from collections.abc import Collection

from lowback_timer.exchange.histories.cells import CellProblem, Cells
from lowback_timer.exchange.histories.draft import (
    GRAMS_A_KILOGRAM,
    GRAMS_A_POUND,
    HistoryDraft,
    amount_of,
)

PROGRAM = "Hevy"
_WARM_UPS = {"warmup", "warm-up", "warm up"}


def is_mine(columns: Collection[str]) -> bool:
    """Whether a table with these columns is one of Hevy's."""
    return {"exercise_title", "set_index", "start_time"} <= set(columns)


def read(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> None:  # noqa: ARG001 - it says so
    """Take a row.

    Raises:
        CellProblem: it cannot be taken.
    """
    started, title = row.moment("start_time"), row.text("title")
    amount = amount_of(
        row.number("reps"),
        row.held_ms("duration_seconds"),
        row.number("distance_km", "distance_miles"),
    )
    in_grams = row.number("weight_kg") * GRAMS_A_KILOGRAM
    load_g = in_grams or row.number("weight_lbs", "weight_lb") * GRAMS_A_POUND
    try:
        duration = row.moment("end_time") - started
    except (CellProblem, TypeError):  # one of the two may say its zone
        duration = None
    key = f"{started.isoformat()} {title}"
    session = draft.session(row.line, key, title, started, duration)
    exercise = row.text("exercise_title")
    session.note(row.text("description"))
    session.note(row.text("exercise_notes"), exercise)
    is_warm_up = row.text("set_type").casefold() in _WARM_UPS
    draft.add(row.line, session, exercise, amount, load_g=load_g, is_warm_up=is_warm_up)
