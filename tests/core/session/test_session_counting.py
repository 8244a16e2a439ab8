"""Counting by hand, and what to do about a miscount."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Dose, Sides
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import IllegalCommandError, Session
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_reps, make_session

THREE_REPS = make_dose(make_reps(3), sets=2, rest=20)


def counted(reps: int, dose: Dose = THREE_REPS) -> Session:
    """A session in which some reps have been counted, one every second from 0:06 on."""
    session = make_session(dose, counting=Counting.BY_HAND)
    for second in range(6, 6 + reps):
        session.advance_to(second * 1_000)
        session.count_rep()
    return session


# One too many


def test_a_rep_can_be_taken_back() -> None:
    session = counted(2)

    assert script(session.uncount_rep()) == ["0:07 rep 2 taken back"]
    assert session.reading().turns_done == 1
    assert script(session.count_rep()) == ["0:07 rep 2 of 3 by hand"]


def test_it_is_that_of_its_side() -> None:
    session = counted(3, make_dose(make_reps(3), sides=Sides.ALTERNATE))

    (event,) = session.uncount_rep()
    assert (event.rep, event.reps, event.side, event.turn) == (2, 3, "left", 3)  # type: ignore[attr-defined]


def test_the_rep_that_ended_the_set_can_be_taken_back_while_resting() -> None:
    session = counted(3)
    assert log(session) == ["set 1: 3/3 done"]
    session.advance_to(instant("0:12"))

    assert script(session.uncount_rep()) == [
        "0:12 step reps 1",
        "0:12 set taken up again",
        "0:12 rep 3 taken back",
    ]
    assert log(session) == []
    assert session.reading().turns_done == 2
    assert play(session, until="0:30") == [], "nobody has to get into position again"

    assert script(session.count_rep())[:2] == ["0:30 rep 3 of 3 by hand", "0:30 set: 3/3 done"]


def test_then_what_was_done_is_what_is_logged() -> None:
    session = counted(3)
    session.uncount_rep()
    session.finish_set()

    assert log(session) == ["set 1: 2/3 ended_early"]


def test_but_a_better_try_before_that_still_counts() -> None:
    session = counted(3)
    session.advance_to(instant("0:09"))
    session.back()
    for _ in range(3):
        session.count_rep()
    session.uncount_rep()
    session.finish_set()

    assert log(session) == ["set 1: 3/3 done"]


def test_even_the_end_of_the_workout_can_be_taken_back() -> None:
    session = counted(3, make_dose(make_reps(3)))
    assert session.state is State.FINISHED

    assert script(session.uncount_rep())[-1] == "0:08 rep 3 taken back"
    assert session.reading().state is State.RUNNING
    assert log(session) == []


def test_once_something_else_has_begun_it_is_too_late() -> None:
    session = counted(3)
    session.advance_to(instant("0:28"))

    with pytest.raises(IllegalCommandError, match="could be taken back"):
        session.uncount_rep()


def test_a_set_that_was_ended_early_is_not_taken_up() -> None:
    session = counted(2)
    session.finish_set()

    with pytest.raises(IllegalCommandError, match="could be taken back"):
        session.uncount_rep()
    with pytest.raises(IllegalCommandError, match="only a set that is counted by hand"):
        session.count_on()


# More than that


def test_a_set_can_go_on_beyond_its_last_rep() -> None:
    session = counted(2)

    assert script(session.count_on()) == ["0:07 counting on"]
    for _ in range(3):
        session.count_rep()
    reading = session.reading()
    assert (reading.turns_done, reading.turn, reading.left_ms) == (5, 6, 0)
    assert reading.is_counting_on

    assert script(session.finish_set())[0] == "0:07 set: 5/3 done"


def test_so_it_can_after_its_last_rep_has_ended_it() -> None:
    session = counted(3)
    session.advance_to(instant("0:10"))

    assert script(session.count_on()) == [
        "0:10 step reps 1",
        "0:10 set taken up again",
        "0:10 counting on",
    ]
    assert script(session.count_rep()) == ["0:10 rep 4 of 3 by hand"]
    session.finish_set()
    assert log(session) == ["set 1: 4/3 done"]


def test_after_the_end_of_the_workout_as_well() -> None:
    session = counted(3, make_dose(make_reps(3)))
    session.count_on()
    session.count_rep()

    assert script(session.finish_set()) == ["0:08 last set: 4/3 done", "0:08 finished"]


def test_a_pause_keeps_it_going_on() -> None:
    session = counted(2)
    session.count_on()
    session.pause()
    session.resume()
    session.advance_to(instant("0:20"))
    session.count_rep()

    assert script(session.count_rep()) == ["0:20 rep 4 of 3 by hand"]


def test_the_next_set_is_like_any_other() -> None:
    session = counted(3)
    session.count_on()
    session.finish_set()
    session.skip()

    assert not session.reading().is_counting_on
