"""Counting by hand on the session page: reps that are taken back, and more than were planned."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.announcements import announcement_of
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_dose, make_reps, make_session
from tests.window.stage import Begin, HandClock, button_of, make_driver, pass_time


@pytest.fixture
def driver(session_page: SessionPage, begin_holds: Begin) -> SessionDriver:
    """In the first of two sets of three reps, counted by hand."""
    return begin_holds(make_reps(3), ms=6_000, counting=Counting.BY_HAND)


@pytest.fixture
def press(session_page: SessionPage) -> partial[None]:
    return partial(QTest.keyClick, session_page)


def done(driver: SessionDriver) -> tuple[StepKind, int]:
    return driver.reading().step.kind, driver.reading().turns_done


def test_backspace_takes_a_rep_back(driver: SessionDriver, press: partial[None]) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Backspace)
    assert done(driver) == (StepKind.REPS, 1)

    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)  # there is none left, and none is counted instead
    assert done(driver) == (StepKind.REPS, 0)


def test_the_last_rep_can_be_taken_back_from_the_rest(
    driver: SessionDriver, press: partial[None]
) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Space)
    assert done(driver)[0] is StepKind.REST

    press(Qt.Key.Key_Backspace)

    assert done(driver) == (StepKind.REPS, 2)
    assert driver.session.records == ()


def test_one_more_goes_beyond_the_last_rep_until_a_key_is_held(
    driver: SessionDriver, session_page: SessionPage, press: partial[None]
) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_N)
    assert done(driver) == (StepKind.REPS, 3)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert done(driver) == (StepKind.REPS, 5)

    press(Qt.Key.Key_H)
    assert [(each.planned, each.done) for each in driver.session.records] == [(3, 5)]


def test_skipping_on_after_more_than_was_planned_skips_nothing(
    driver: SessionDriver, press: partial[None]
) -> None:
    press(Qt.Key.Key_N)
    for _ in range(4):
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)

    (record,) = driver.session.records
    assert (record.outcome.value, record.done) == ("done", 4)


def test_the_buttons_are_there_while_they_can_be_used(
    driver: SessionDriver, session_page: SessionPage, press: partial[None]
) -> None:
    less, more = button_of(session_page, "One less"), button_of(session_page, "One more")
    assert (less.isEnabled(), more.isEnabled()) == (False, True)
    assert not button_of(session_page, "+15 s").isVisible()

    for _ in range(3):
        press(Qt.Key.Key_Space)
    assert less.isEnabled()
    assert button_of(session_page, "+15 s").isVisible()

    more.click()
    assert (less.isEnabled(), more.isEnabled()) == (True, False)

    press(Qt.Key.Key_H)
    assert not less.isVisible()
    assert not more.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_N])
def test_whoever_does_not_count_has_their_keys_in_the_big_target(
    session_page: SessionPage, begin_holds: Begin, key: Qt.Key
) -> None:
    driver = begin_holds(make_reps(3), ms=6_000)

    QTest.keyClick(session_page, key)

    assert driver.reading().state is State.PAUSED


def test_screen_readers_are_told_what_has_become_of_the_count() -> None:
    session = make_session(make_dose(make_reps(3), sets=2, rest=9), counting=Counting.BY_HAND)
    session.advance_to(5_000)

    def told(events: object) -> str:
        return announcement_of(events, session.reading(), session.timeline)  # type: ignore[arg-type]

    for _ in range(3):
        session.count_rep()
    assert told(session.uncount_rep()) == "One rep back: 2 of 3."
    session.count_rep()
    assert told(session.count_on()) == "Counting on: 3 of 3. Hold a key down to end the set."


def test_an_end_that_a_rep_has_brought_can_be_gone_on_from(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_reps(2)), counting=Counting.BY_HAND)
    driver.start()
    pass_time(clock, driver, 6_000)
    driver.count_rep()
    driver.count_rep()
    session: Session = driver.session
    assert session.reading().state is State.FINISHED

    SessionDriver(session, clock).reopen()

    reading = session.reading()
    assert reading.state is State.RUNNING
    assert (reading.turns_done, reading.is_counting_on) == (2, True)
