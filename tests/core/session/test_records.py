"""The log: what is written down for a set."""

import pytest

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.session.records import Outcome, SetLog, outcome_of, records_of
from lowback_timer.core.session.timeline import Step
from tests.fakes import (
    make_dose,
    make_hold,
    make_reps,
    make_timeline,
    make_unequal_dose,
)

Line = tuple[Side | None, int, int, Outcome]


def lines(step: Step, done: int, *, skipped: bool = False) -> list[Line]:
    """The records without their step, which is the same in all."""
    records = records_of(step, done, skipped=skipped)
    assert {record.step for record in records} == {step}
    return [(record.side, record.planned, record.done, record.outcome) for record in records]


@pytest.mark.parametrize(
    ("done", "outcome"),
    [(12, Outcome.DONE), (11, Outcome.ENDED_EARLY), (0, Outcome.ENDED_EARLY)],
)
def test_a_set_of_reps_is_one_record(done: int, outcome: Outcome) -> None:
    step = make_timeline(make_dose(make_reps(12))).steps[-1]

    assert lines(step, done) == [(None, 12, done, outcome)]


@pytest.mark.parametrize(
    ("held", "outcome"),
    [(30_000, Outcome.DONE), (45_000, Outcome.DONE), (29_999, Outcome.ENDED_EARLY)],
)
def test_a_hold_is_written_down_in_milliseconds(held: int, outcome: Outcome) -> None:
    step = make_timeline(make_dose(make_hold(30))).steps[-1]

    assert lines(step, held) == [(None, 30_000, held, outcome)]


@pytest.mark.parametrize(
    ("held", "outcome"), [(1, Outcome.DONE), (95_000, Outcome.DONE), (0, Outcome.ENDED_EARLY)]
)
def test_all_that_is_held_as_long_as_one_can_is_in_full(held: int, outcome: Outcome) -> None:
    step = make_timeline(make_dose(make_hold(30, is_open=True))).steps[-1]

    assert lines(step, held) == [(None, 0, held, outcome)]


def test_of_sets_that_differ_each_is_measured_by_its_own_amount() -> None:
    timeline = make_timeline(make_unequal_dose(make_reps(8), make_reps(4), rest=9))

    assert lines(timeline.steps[-1], 4) == [(None, 4, 4, Outcome.DONE)]


def test_the_record_names_the_side() -> None:
    step = make_timeline(make_dose(make_reps(12), sides=Sides.EACH)).steps[-1]

    assert lines(step, 12) == [(Side.RIGHT, 12, 12, Outcome.DONE)]


@pytest.mark.parametrize(
    ("turns", "left", "right"),
    [
        (24, (12, Outcome.DONE), (12, Outcome.DONE)),
        (23, (12, Outcome.DONE), (11, Outcome.ENDED_EARLY)),
        (7, (4, Outcome.ENDED_EARLY), (3, Outcome.ENDED_EARLY)),
        (0, (0, Outcome.ENDED_EARLY), (0, Outcome.ENDED_EARLY)),
    ],
)
def test_sides_that_take_turns_have_a_record_each(
    turns: int, left: tuple[int, Outcome], right: tuple[int, Outcome]
) -> None:
    step = make_timeline(make_dose(make_reps(12), sides=Sides.ALTERNATE)).steps[-1]

    assert lines(step, turns) == [(Side.LEFT, 12, *left), (Side.RIGHT, 12, *right)]


@pytest.mark.parametrize("done", [0, 5, 12])
def test_a_skipped_set_is_skipped_however_much_of_it_was_done(done: int) -> None:
    step = make_timeline(make_dose(make_reps(12))).steps[-1]

    assert lines(step, done, skipped=True) == [(None, 12, done, Outcome.SKIPPED)]


# Of two tries


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ((12, False), (2, False), (12, Outcome.DONE)),  # begun again by mistake, and left
        ((12, False), (0, True), (12, Outcome.DONE)),
        ((2, False), (12, False), (12, Outcome.DONE)),
        ((5, False), (4, True), (5, Outcome.ENDED_EARLY)),
        ((4, True), (5, False), (5, Outcome.ENDED_EARLY)),
        ((4, True), (4, False), (4, Outcome.ENDED_EARLY)),
        ((0, True), (0, False), (0, Outcome.ENDED_EARLY)),
        ((12, False), (13, True), (12, Outcome.DONE)),
    ],
)
def test_of_two_tries_at_a_set_the_better_one_counts(
    first: tuple[int, bool], second: tuple[int, bool], kept: tuple[int, Outcome]
) -> None:
    step = make_timeline(make_dose(make_reps(12))).steps[-1]
    log = SetLog()

    for done, skipped in (first, second):
        log.add(records_of(step, done, skipped=skipped))

    (record,) = log.records
    assert (record.done, record.outcome) == kept


def test_each_side_keeps_its_better_try() -> None:
    step = make_timeline(make_dose(make_reps(12), sides=Sides.ALTERNATE)).steps[-1]
    log = SetLog()

    log.add(records_of(step, 23, skipped=False))
    log.add(records_of(step, 3, skipped=False))

    assert [record.done for record in log.records] == [12, 11]


@pytest.mark.parametrize(
    ("planned", "done", "outcome"),
    [
        (12, 12, Outcome.DONE),
        (12, 13, Outcome.DONE),
        (12, 3, Outcome.ENDED_EARLY),
        (12, 0, Outcome.SKIPPED),
        (0, 1, Outcome.DONE),
        (0, 0, Outcome.SKIPPED),
    ],
)
def test_amounts_alone_say_how_a_set_ended(planned: int, done: int, outcome: Outcome) -> None:
    assert outcome_of(planned, done) is outcome
