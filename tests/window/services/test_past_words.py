from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.entries import ExercisePast, LoggedSet
from lowback_timer.window.services.past_words import best_amounts, last_amounts, past_text

MONDAY = datetime(2026, 3, 2, 19, tzinfo=UTC)
HOLD, REPS, LEFT, RIGHT = StepKind.HOLD, StepKind.REPS, Side.LEFT, Side.RIGHT


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def a_set(kind: StepKind, done: int, side: Side | None = None) -> LoggedSet:
    return LoggedSet(
        0, SectionKind.MAIN, "bridge", "Bridge", side, 1, kind, done, done, Outcome.DONE, MONDAY
    )


def past_of(*sets: LoggedSet) -> ExercisePast:
    best: dict[tuple[StepKind, Side | None], int] = {}
    for each in sets:
        key = each.kind, each.side
        best[key] = max(each.done, best.get(key, 0))
    return ExercisePast(sets, best)


TWO_HOLDS = past_of(a_set(HOLD, 30_000), a_set(HOLD, 28_500))


@pytest.mark.parametrize(
    ("days", "when"),
    [
        (-1, "Earlier today"),
        (0, "Earlier today"),
        (1, "Yesterday"),
        (3, "Last time, Monday"),
        (6, "Last time, Monday"),
        (7, "Last time, 02/03/2026"),
    ],
)
def test_it_is_told_when_how_much_and_what_was_the_best(days: int, when: str) -> None:
    today: date = MONDAY.date() + timedelta(days=days)

    assert past_text(TWO_HOLDS, today) == f"{when}: 30 s, 28 s. Best: 30 s."


@pytest.mark.parametrize(
    ("sets", "last", "best"),
    [
        ([a_set(REPS, 12), a_set(REPS, 1)], "12, 1 rep", "12 reps"),
        (
            [a_set(HOLD, 25_000, LEFT), a_set(HOLD, 22_000, RIGHT), a_set(HOLD, 20_000, LEFT)],
            "25 s, 20 s left, 22 s right",
            "25 s left, 22 s right",
        ),
        (
            [a_set(REPS, 8, LEFT), a_set(REPS, 8, RIGHT)],
            "8 reps per side",
            "8 reps per side",
        ),
        (
            [a_set(REPS, 8 + number % 3) for number in range(7)],
            "7 sets of up to 10 reps",
            "10 reps",
        ),
        ([a_set(HOLD, 70_000, RIGHT)], "1:10 min right", "1:10 min right"),
        ([a_set(REPS, 12), a_set(HOLD, 30_000)], "30 s; 12 reps", "30 s; 12 reps"),
        ([a_set(REPS, 9), a_set(REPS, 8, LEFT)], "9 reps, 8 reps left", "9 reps, 8 reps left"),
    ],
)
def test_sides_and_kinds_are_told_apart(sets: list[LoggedSet], last: str, best: str) -> None:
    past = past_of(*sets)

    assert (last_amounts(past), best_amounts(past)) == (last, best)


def test_the_heaviest_weight_is_told_with_what_was_lifted() -> None:
    lifted = [replace(a_set(REPS, 12), load_g=load_g) for load_g in (20_000, 22_500)]

    assert last_amounts(past_of(*lifted)) == "12, 12 reps · 22.5 kg"
