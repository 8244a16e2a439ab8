"""How a set was, said in the rest after it; and that it hurts, in the middle of one."""

from collections.abc import Iterable

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import (
    Paused,
    SessionFinished,
    SetFinished,
    SetRated,
    StepStarted,
)
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from tests.fakes import make_dose, make_hold, make_reps, make_session

HURT, HARD, EASY, RIGHT = Felt.HURT, Felt.TOO_HARD, Felt.TOO_EASY, Felt.RIGHT

# 5 s to get ready; three holds of 10 s with 20 s of rest between them


@pytest.fixture
def session() -> Session:
    return make_session(make_dose(make_hold(10), sets=3, rest=20))


def felt(records: Iterable[SetRecord]) -> list[Felt | None]:
    return [record.felt for record in records]


def test_in_the_rest_it_is_said_of_the_set_before(session: Session) -> None:
    session.advance_to(17_000)

    (event,) = session.rate_set(EASY)

    assert isinstance(event, SetRated)
    assert event.at_ms == 17_000
    assert felt(event.records) == felt(session.records) == [EASY]


def test_whoever_changes_their_mind_says_it_again(session: Session) -> None:
    session.advance_to(17_000)
    session.rate_set(HURT, 4)
    session.rate_set(RIGHT)

    (record,) = session.records
    assert (record.felt, record.pain) == (RIGHT, None)


def test_until_the_next_set_is_over_it_is_still_that_one(session: Session) -> None:
    session.advance_to(40_000)  # in the second hold
    session.rate_set(HARD)
    session.advance_to(46_000)  # in the rest after it
    session.rate_set(EASY)

    assert felt(session.records) == [HARD, EASY]


def test_a_set_that_was_left_out_was_like_nothing(session: Session) -> None:
    session.advance_to(5_000)
    session.skip()

    assert session.last_set == ()


def test_of_one_that_was_cut_short_something_can_be_said(session: Session) -> None:
    session.advance_to(9_000)
    session.skip()
    session.rate_set(HARD)

    assert felt(session.records) == [HARD]


def test_both_sides_are_told_of_together() -> None:
    session = make_session(make_dose(make_hold(10), sides=Sides.EACH, sets=2, rest=20))
    session.advance_to(31_000)
    assert session.step.kind is StepKind.REST

    session.rate_set(HARD)

    assert felt(session.records) == [HARD, HARD]


def test_whoever_says_something_while_turning_over_has_said_it_of_one_side() -> None:
    session = make_session(make_dose(make_hold(10), sides=Sides.EACH, sets=2, rest=20))
    session.advance_to(16_000)
    assert session.step.kind is StepKind.SWITCH_SIDES
    session.rate_set(HURT, 2)
    session.advance_to(31_000)

    session.rate_set(RIGHT)
    session.rate_set(EASY)

    assert [(each.side, each.felt) for each in session.records] == [
        (Side.LEFT, HURT),
        (Side.RIGHT, EASY),
    ]


def test_sides_that_take_turns_are_one_set() -> None:
    dose = make_dose(make_reps(2), sides=Sides.ALTERNATE, sets=2, rest=20)
    session = make_session(dose)
    session.advance_to(25_000)
    session.rate_set(RIGHT)

    assert felt(session.records) == [RIGHT, RIGHT]


def test_when_all_is_over_the_last_set_can_be_told_of(session: Session) -> None:
    session.advance_to(200_000)
    assert session.state is State.FINISHED

    session.rate_set(HARD)

    assert felt(session.records) == [None, None, HARD]
    assert session.state is State.FINISHED


def test_a_set_that_is_taken_back_and_ended_again_stays_as_it_was_said() -> None:
    session = make_session(make_dose(make_reps(2), sets=2, rest=20), counting=Counting.BY_HAND)
    session.advance_to(6_000)
    session.count_rep()
    session.count_rep()
    session.rate_set(HARD)

    session.uncount_rep()
    assert session.records == ()
    session.count_rep()

    assert felt(session.records) == [HARD]


def test_so_does_one_that_is_done_again(session: Session) -> None:
    session.advance_to(17_000)
    session.rate_set(EASY)
    session.back()
    session.advance_to(27_000)
    session.finish_set()

    assert felt(session.records) == [EASY]


# It hurts


def test_it_ends_the_set_with_what_was_done_and_stops(session: Session) -> None:
    session.advance_to(9_000)

    events = session.it_hurts()

    assert [type(event) for event in events] == [Paused, SetFinished, SetRated, StepStarted]
    assert session.state is State.PAUSED
    assert session.step.kind is StepKind.REST
    (record,) = session.records
    assert (record.done, record.outcome, record.felt) == (4_000, Outcome.ENDED_EARLY, HURT)
    assert session.next_due_ms is None


def test_in_a_pause_as_well(session: Session) -> None:
    session.advance_to(9_000)
    session.pause()

    events = session.it_hurts()

    assert [type(event) for event in events] == [SetFinished, SetRated, StepStarted]
    assert session.state is State.PAUSED


def test_how_much_is_said_after_that(session: Session) -> None:
    session.advance_to(9_000)
    session.it_hurts()
    session.rate_set(HURT, 6)

    assert [(each.felt, each.pain) for each in session.records] == [(HURT, 6)]


def test_whoever_goes_on_has_the_whole_rest(session: Session) -> None:
    session.advance_to(9_000)
    session.it_hurts()
    session.advance_to(60_000)
    session.resume()

    assert session.reading().left_ms == 20_000


def test_even_before_anything_was_done_it_is_written_down(session: Session) -> None:
    session.advance_to(5_000)
    session.it_hurts()

    assert [(each.done, each.felt) for each in session.records] == [(0, HURT)]


def test_in_the_last_set_it_ends_the_workout() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(9_000)

    events = session.it_hurts()

    assert isinstance(events[-1], SessionFinished)
    assert session.state is State.FINISHED
    assert felt(session.records) == [HURT]


def test_of_two_sides_it_is_said_of_the_one_that_worked() -> None:
    session = make_session(make_dose(make_hold(10), sides=Sides.EACH))
    session.advance_to(25_000)
    session.it_hurts()

    assert felt(session.records) == [None, HURT]
