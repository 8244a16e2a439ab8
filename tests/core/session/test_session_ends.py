"""How a session ends, what that is called, and how it is taken back."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.events import SessionAbandoned, SessionFinished
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_hold, make_reps, make_session

# 0:00 get ready, 0:05 reps (9 s), 0:14 rest (20 s), 0:34 reps (9 s), finished at 0:43
TWO_SETS = make_dose(make_reps(2), sets=2, rest=20)


def session_at(clock: str, counting: Counting = Counting.PACED) -> Session:
    session = make_session(TWO_SETS, counting=counting)
    session.advance_to(instant(clock))
    return session


def test_a_workout_of_which_nothing_was_left_out_is_whole() -> None:
    session = session_at("0:10")
    session.finish_set()

    end = session.advance_to(instant("2:00"))[-1]

    assert end == SessionFinished(end.at_ms, is_whole=True)


@pytest.mark.parametrize("pauses", [False, True])
def test_a_workout_whose_end_was_skipped_is_done_in_part(pauses: bool) -> None:
    session = session_at("0:36")
    if pauses:
        session.pause()

    assert session.skip()[-1] == SessionFinished(36_000, is_whole=False)
    assert session.state is State.FINISHED


@pytest.mark.parametrize("pauses", [False, True])
def test_skipping_everything_is_no_workout_done(pauses: bool) -> None:
    session = session_at("0:01")
    if pauses:
        session.pause()

    told = [session.skip() for _ in range(4)]

    assert told[-1][-1] == SessionAbandoned(1_000, anything_done=False)
    assert session.state is State.ABANDONED


def test_nor_is_ending_every_set_at_once() -> None:
    session = session_at("0:05")

    session.finish_set()
    session.skip()
    session.finish_set()

    assert session.state is State.ABANDONED


@pytest.mark.parametrize(("clock", "anything_done"), [("0:08", False), ("0:10", True)])
def test_leaving_says_whether_there_is_something_to_keep(clock: str, anything_done: bool) -> None:
    session = session_at(clock)

    end = session.abandon()[-1]

    assert end == SessionAbandoned(end.at_ms, anything_done=anything_done)


# Taking it back


def test_a_skip_too_many_is_taken_back() -> None:
    # GIVEN the last set, skipped by mistake, and a while on the page of the result
    session = session_at("0:36")
    session.skip()
    session.advance_to(instant("1:00"))

    # WHEN it is taken back
    assert script(session.reopen()) == ["1:00 step reps 2", "1:00 countdown 3"]

    # THEN the set begins again, with time to get into position
    assert session.state is State.RUNNING
    assert play(session, until="1:03")[-2:] == ["1:03 go", "1:03 lift 1"]
    assert play(session, until="1:12")[-1] == "1:12 finished"
    assert log(session) == ["set 1: 2/2 done", "set 2: 2/2 done"]
    # and the while on that page was no training
    assert session.reading().session_elapsed_ms == 36_000 + 12_000


def test_so_is_leaving() -> None:
    session = session_at("0:20")
    session.abandon()

    assert script(session.reopen()) == ["0:20 step rest 1"]
    assert session.reading().left_ms == 20_000


def test_after_skipping_everything_back_leads_on_to_the_beginning() -> None:
    session = session_at("0:01")
    for _ in range(4):
        session.skip()

    session.reopen()
    steps = [session.step.index, *(session.back() and session.step.index for _ in range(3))]

    assert steps == [3, 2, 1, 0]


def test_what_was_done_before_is_not_lost_by_taking_it_back() -> None:
    # GIVEN 7 s of a hold
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:12"))
    session.abandon()

    # WHEN it goes on, and is left again after 2 s
    session.reopen()
    session.advance_to(instant("0:17"))
    session.abandon()

    assert log(session) == ["set 1: 7000/10000 ended_early"]


def test_a_session_that_was_paused_when_it_was_skipped_goes_on() -> None:
    session = session_at("0:36")
    session.pause()
    session.skip()

    session.reopen()

    assert session.state is State.RUNNING


def test_leaving_after_the_set_left_out_was_made_up_for_finishes_the_workout() -> None:
    # GIVEN a workout whose first set was skipped, and whose second was done to the end
    session = session_at("0:05")
    session.skip()
    session.advance_to(instant("2:00"))
    assert log(session) == ["set 1: 0/2 skipped", "set 2: 2/2 done"]

    # WHEN the end is taken back, the first set is done, and the rest of it left
    session.reopen()
    for _ in range(2):
        session.back()
    session.advance_to(instant("2:13"))

    # THEN nothing is missing, and so nothing was ended early
    assert session.abandon() == (SessionFinished(session.now_ms, is_whole=True),)
    assert log(session) == ["set 1: 2/2 done", "set 2: 2/2 done"]
