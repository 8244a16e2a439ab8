"""Liftosaur: a row a set, with what was to be done and what was. Holds are not in it."""

from __future__ import annotations

from collections.abc import Collection

from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import translate
from lowback_timer.exchange.histories.cells import CellProblem, Cells
from lowback_timer.exchange.histories.draft import (
    GRAMS_A_KILOGRAM,
    GRAMS_A_POUND,
    Amount,
    HistoryDraft,
    whole_reps,
)

PROGRAM = "Liftosaur"


def is_mine(columns: Collection[str]) -> bool:
    """Whether a table with these columns is one of Liftosaur's."""
    return {"workout datetime", "day name", "exercise", "completed reps"} <= set(columns)


def read(row: Cells, draft: HistoryDraft, *, in_pounds: bool) -> None:
    """Take a row.

    Raises:
        CellProblem: it cannot be taken.
    """
    started = row.moment("workout datetime")
    done = whole_reps(row.number("completed reps"))
    planned = whole_reps(row.number("required reps")) or done
    if not planned:
        raise CellProblem(
            translate("Exchange", "There are neither reps nor a time; it is left out.")
        )
    kind = "completed weight" if row.text("completed weight value") else "required weight"
    weight, unit = row.number(f"{kind} value"), row.text(f"{kind} unit").casefold()
    if not unit and weight:
        draft.asks_for_unit = True
    is_in_pounds = unit.startswith("lb") or (not unit and in_pounds)
    day = row.text("day name")
    title = " · ".join(each for each in (row.text("program"), day) if each)
    key = f"{started.isoformat()} {day}"
    session = draft.session(row.line, key, title, started)
    exercise = row.text("exercise")
    session.note(row.text("notes"), exercise)
    draft.add(
        row.line,
        session,
        exercise,
        Amount(StepKind.REPS, done, planned=planned),
        load_g=weight * (GRAMS_A_POUND if is_in_pounds else GRAMS_A_KILOGRAM),
        is_warm_up=row.text("is warmup set?") in _YES,
    )


_YES = {"1", "true", "True", "TRUE", "yes", "Yes"}
