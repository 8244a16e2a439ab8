"""What a session came to: how its sets are counted, and what it is called."""

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.summary import (
    Ending,
    Tally,
    Verdict,
    ending_of,
    tally_of,
    tally_of_sets,
    verdict_of,
)
from lowback_timer.core.session.timeline import Timeline
from tests.fakes import make_dose, make_reps, make_section, make_timeline

Amount = int | str | tuple[int, str]
"""What was done in turns; "skip"; or both: skipped after so many."""


def did(timeline: Timeline, *amounts: Amount) -> tuple[SetRecord, ...]:
    """Records of the first sets."""
    work = [step for step in timeline.steps if step.kind.is_work]
    records: list[SetRecord] = []
    for step, amount in zip(work, amounts, strict=False):
        done = amount if isinstance(amount, int) else amount[0] if amount != "skip" else 0
        assert isinstance(done, int)
        records += records_of(step, done, skipped=not isinstance(amount, int))
    return tuple(records)


THREE = make_timeline(make_dose(make_reps(12), sets=3))
SIDES = make_timeline(make_dose(make_reps(12), sets=2, sides=Sides.EACH))
TURNS = make_timeline(make_dose(make_reps(12), sets=2, sides=Sides.ALTERNATE))
ROUNDS = make_timeline(make_section(make_dose(make_reps(12)), rounds=2))

WHOLE, IN_PART, NOTHING = Verdict.WHOLE, Verdict.IN_PART, Verdict.NOTHING


@pytest.mark.parametrize(
    ("timeline", "amounts", "tally", "verdict"),
    [
        (THREE, (), (3, 0, 0), NOTHING),
        (THREE, (12, 12, 12), (3, 3, 0), WHOLE),
        (THREE, (12, 9, 12), (3, 2, 1), WHOLE),  # ended early is not left out
        (THREE, (12, 0, 12), (3, 2, 0), IN_PART),
        (THREE, (12, 12), (3, 2, 0), IN_PART),
        (THREE, (12, 12, "skip"), (3, 2, 0), IN_PART),
        (THREE, ((4, "skip"), (4, "skip"), (4, "skip")), (3, 0, 3), IN_PART),
        (THREE, ("skip", "skip", "skip"), (3, 0, 0), NOTHING),
        (THREE, (0, 0, 0), (3, 0, 0), NOTHING),
        (SIDES, (12, 12, 12, 9), (2, 1, 1), WHOLE),
        (SIDES, (12, 12, 12, "skip"), (2, 1, 1), IN_PART),
        (SIDES, (12,), (2, 0, 1), IN_PART),
        (SIDES, ("skip",), (2, 0, 0), NOTHING),
        (TURNS, (24, 19), (2, 1, 1), WHOLE),
        (TURNS, (24, 1), (2, 1, 1), IN_PART),  # nothing on the right
        (ROUNDS, (12,), (2, 1, 0), IN_PART),
    ],
)
def test_sets_are_counted_in_one_way(
    timeline: Timeline,
    amounts: tuple[Amount, ...],
    tally: tuple[int, int, int],
    verdict: Verdict,
) -> None:
    records = did(timeline, *amounts)

    assert tally_of(timeline, records) == Tally(*tally)
    assert verdict_of(timeline, records) is verdict


@pytest.mark.parametrize(
    ("amount", "ending"),
    [
        (12, Ending.DONE),
        (9, Ending.EARLY),
        (0, Ending.EARLY),
        ((4, "skip"), Ending.EARLY),
        ("skip", Ending.SKIPPED),
    ],
)
def test_a_set_ended_in_one_of_four_ways(amount: Amount, ending: Ending) -> None:
    (record,) = did(THREE, amount)

    assert ending_of(record) is ending


def test_a_set_without_a_record_was_not_reached() -> None:
    assert ending_of(None) is Ending.NOT_REACHED


def test_sets_are_counted_without_a_timeline_too() -> None:
    records = did(SIDES, 12, 12, 12, 9)

    assert tally_of_sets([records[:2], (*records[2:], None), [None]]) == Tally(3, 1, 1)
