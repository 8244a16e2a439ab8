"""CalisthenicsMemory: a row a set, with what was done right and left. A day is a session."""

from __future__ import annotations

from collections.abc import Collection

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import translate
from lowback_timer.exchange.histories.cells import CellProblem, Cells
from lowback_timer.exchange.histories.draft import Amount, HistoryDraft, whole_reps

PROGRAM = "CalisthenicsMemory"


def is_mine(columns: Collection[str]) -> bool:
    """Whether a table with these columns is one of CalisthenicsMemory's."""
    return {"exercisename", "exercisetype", "valueright"} <= set(columns)


def read(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> None:  # noqa: ARG001 - in grams
    """Take a row.

    Raises:
        CellProblem: it cannot be taken.
    """
    day = row.moment("date")
    started = row.moment_on(day, "time")
    right, left = row.number("valueright"), row.number("valueleft")
    is_held = row.text("exercisetype").casefold() == "isometric"
    load_g = row.number("weightg")
    if max(right, left) <= 0:
        raise CellProblem(
            translate("Exchange", "There are neither reps nor a time; it is left out.")
        )
    session = draft.session(row.line, day.date().isoformat(), PROGRAM, started)
    exercise = row.text("exercisename")
    session.note(row.text("comment"), exercise)
    sides = ((Side.RIGHT, right), (Side.LEFT, left)) if left > 0 else ((None, right),)
    for side, value in sides:
        done = int(value * 1000) if is_held else whole_reps(value)
        kind = StepKind.HOLD if is_held else StepKind.REPS
        draft.add(row.line, session, exercise, Amount(kind, done, side), load_g=load_g)
