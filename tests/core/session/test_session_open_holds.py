"""Holds as long as one can: they count up, and the person ends them."""

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.events import SecondHeld
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.step_run import LONGEST_HOLD_MS
from tests.core.script import instant, log, play, script
from tests.fakes import make_dose, make_hold, make_session, make_timeline

OPEN = make_hold(20, is_open=True)


def test_it_ticks_until_the_person_ends_it() -> None:
    session = make_session(make_dose(OPEN, sets=2, rest=9))
    play(session, "0:05")

    ticks = [event for event in session.advance_to(48_000) if isinstance(event, SecondHeld)]
    assert [event.seconds for event in ticks] == [*range(1, 44)]

    assert script(session.finish_set()) == ["0:48 set: 43000/0 done", "0:48 step rest 1"]


def test_what_is_left_is_an_estimate_that_runs_out() -> None:
    session = make_session(make_dose(OPEN, sets=2, rest=9), make_dose())
    total_ms = session.timeline.duration_ms

    session.advance_to(instant("0:15"))
    reading = session.reading()
    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (10_000, 10_000, 20_000)
    assert reading.session_left_ms == total_ms - 15_000

    session.advance_to(instant("0:45"))
    reading = session.reading()
    assert (reading.elapsed_ms, reading.left_ms, reading.duration_ms) == (40_000, 0, 40_000)


def test_it_has_no_end_that_could_be_moved() -> None:
    session = make_session(make_dose(OPEN))
    session.advance_to(instant("0:10"))

    with pytest.raises(IllegalCommandError, match="no end that could be moved"):
        session.add_time(10_000)


def test_a_pause_keeps_what_was_held() -> None:
    session = make_session(make_dose(OPEN))
    session.advance_to(instant("0:12"))
    session.pause()
    session.advance_to(instant("1:00"))
    session.resume()

    assert script(session.advance_to(instant("1:05")))[-3:] == [
        "1:03 go",
        "1:04 tick 8",
        "1:05 tick 9",
    ]


def test_whoever_has_gone_away_holds_for_ten_minutes_at_most() -> None:
    session = make_session(make_dose(OPEN))
    session.advance_to(5_000 + LONGEST_HOLD_MS + 3_600_000)

    assert session.state is State.FINISHED
    assert log(session) == ["set 1: 600000/0 done"]


def test_each_side_ends_for_itself() -> None:
    session = Session(make_timeline(make_dose(OPEN, sides=Sides.EACH)))
    session.start()
    session.advance_to(instant("0:12"))
    session.finish_set()
    session.advance_to(instant("0:22"))
    session.finish_set()

    assert session.state is State.FINISHED
    assert log(session)[0] == "set 1: left 7000/0 done"


def test_whether_one_is_being_held_is_known() -> None:
    session = make_session(make_dose(OPEN))
    assert not session.reading().is_open_hold  # there is time to get ready

    session.advance_to(instant("0:12"))
    assert session.reading().is_open_hold

    session.pause()
    assert not session.reading().is_open_hold

    session.resume()
    assert not session.reading().is_open_hold  # nothing is held in the lead-in
    session.advance_to(instant("0:15"))
    assert session.reading().is_open_hold


def test_a_timed_hold_is_none() -> None:
    session = make_session(make_dose(make_hold(20)))
    session.advance_to(instant("0:12"))

    assert not session.reading().is_open_hold
