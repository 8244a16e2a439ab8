"""Whether somebody is still there, and what goes on when nobody is."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS, is_left_alone
from lowback_timer.core.session.session import Session
from tests.core.script import instant
from tests.fakes import make_dose, make_reps, make_session, make_timeline

# 0:00 get ready, 0:05 reps (9 s), 0:14 rest (20 s), 0:34 reps
TWO_SETS = make_dose(make_reps(2), sets=2, rest=20)
DAYS = 56 * 3_600_000


def waiting() -> Session:
    session = make_session(TWO_SETS, counting=Counting.PACED_WAITING)
    session.advance_to(instant("0:34"))
    return session


def counting_by_hand() -> Session:
    session = make_session(TWO_SETS, counting=Counting.BY_HAND)
    session.advance_to(instant("0:10"))
    session.count_rep()
    return session


def paused() -> Session:
    session = make_session(TWO_SETS)
    session.advance_to(instant("0:10"))
    session.pause()
    return session


@pytest.mark.parametrize("make", [waiting, counting_by_hand, paused])
def test_whoever_keeps_it_waiting_for_too_long_has_gone_away(make: object) -> None:
    assert callable(make)
    session = make()
    since = session.now_ms

    assert not is_left_alone(session, since + LEFT_ALONE_AFTER_MS)
    assert is_left_alone(session, since + LEFT_ALONE_AFTER_MS + 1)
    assert is_left_alone(session, since + DAYS)


@pytest.mark.parametrize("make", [waiting, counting_by_hand])
def test_no_time_of_training_goes_by_when_nobody_is_there(make: object) -> None:
    # GIVEN a session that was left to itself for days
    assert callable(make)
    session = make()
    since = session.now_ms
    session.advance_to(since + 1_000)
    session.advance_to(since + DAYS)

    assert session.reading().session_elapsed_ms == since + LEFT_ALONE_AFTER_MS

    # WHEN somebody comes back
    session.restart_step()
    session.advance_to(session.now_ms + 2_000)

    # THEN it goes by again
    assert not is_left_alone(session, session.now_ms)
    assert session.reading().session_elapsed_ms == since + LEFT_ALONE_AFTER_MS + 2_000


def test_it_makes_no_difference_how_often_the_clock_is_looked_at_meanwhile() -> None:
    seldom, often = waiting(), waiting()

    seldom.advance_to(seldom.now_ms + 900_000)
    for _ in range(900):
        often.advance_to(often.now_ms + 1_000)

    assert often.reading() == seldom.reading()


def test_a_pause_counts_for_nothing_however_short() -> None:
    session = paused()

    session.advance_to(instant("1:00"))

    assert session.reading().session_elapsed_ms == 10_000


def test_any_key_shows_that_somebody_is_there() -> None:
    session = paused()
    session.advance_to(instant("5:00"))

    session.skip()

    assert not is_left_alone(session, instant("9:00"))
    assert is_left_alone(session, instant("10:00.001"))


def test_a_session_that_leads_on_by_itself_is_never_left_alone() -> None:
    session = make_session(TWO_SETS)

    assert not is_left_alone(session, DAYS)


def test_neither_is_one_that_has_not_begun_or_is_over() -> None:
    over = make_session(TWO_SETS)
    over.abandon()

    assert not is_left_alone(Session(make_timeline()), DAYS)
    assert not is_left_alone(over, DAYS)
