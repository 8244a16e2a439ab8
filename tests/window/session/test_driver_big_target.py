"""What the one big target does to a session."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.driver import SessionDriver
from tests.fakes import make_dose, make_hold, make_reps
from tests.window.stage import HandClock, Watcher, make_driver, pass_time


@pytest.fixture
def driver(clock: HandClock) -> SessionDriver:
    """5 s to get ready, then two sets of a hold of 10 s with 20 s of rest between them."""
    return make_driver(clock, make_dose(make_hold(10), sets=2, rest=20))


def into_the_work(clock: HandClock, driver: SessionDriver, ms: int = 4_000) -> None:
    driver.start()
    pass_time(clock, driver, 5_000 + ms)


def test_the_big_target_pauses_and_goes_on(clock: HandClock, driver: SessionDriver) -> None:
    into_the_work(clock, driver)

    driver.pause_or_count()
    assert driver.reading().state is State.PAUSED

    driver.pause_or_count()
    assert driver.reading().state is State.RUNNING


def test_by_hand_the_big_target_counts_reps_and_ends_pauses(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_reps(8)), counting=Counting.BY_HAND)
    into_the_work(clock, driver)

    driver.pause_or_count()
    assert driver.reading().turns_done == 1
    assert driver.reading().state is State.RUNNING

    driver.pause()
    driver.pause_or_count()
    assert driver.reading().turns_done == 1
    assert driver.reading().state is State.RUNNING


def test_the_big_target_ends_a_wait_that_nobody_has_looked_at_yet(clock: HandClock) -> None:
    # GIVEN a rest that has ended between two looks
    dose = make_dose(make_hold(10), sets=2, rest=20)
    driver = make_driver(clock, dose, counting=Counting.PACED_WAITING)
    into_the_work(clock, driver, ms=29_950)
    assert not driver.reading().is_waiting
    clock.ms += 60

    driver.pause_or_count()

    assert driver.reading().step.kind is StepKind.HOLD
    assert driver.reading().lead_in_ms == 3_000


def test_the_big_target_ends_a_pause_in_a_wait_and_then_the_wait(clock: HandClock) -> None:
    dose = make_dose(make_hold(10), sets=2, rest=20)
    driver = make_driver(clock, dose, counting=Counting.PACED_WAITING)
    into_the_work(clock, driver, ms=31_000)
    driver.pause()

    driver.pause_or_count()
    assert driver.reading().is_waiting
    assert driver.reading().state is State.RUNNING

    driver.pause_or_count()
    assert driver.reading().step.kind is StepKind.HOLD


def test_a_press_that_wakes_the_machine_does_not_go_on_unseen(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    into_the_work(clock, driver)
    clock.ms += 60_000

    driver.pause_or_count()

    assert driver.reading().state is State.PAUSED
    assert watcher.signals[-1] == "was_away"


def test_its_clock_can_be_read(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_hold(10)), speed=60)
    driver.start()
    clock.ms += 250

    assert driver.clock_ms() == clock.ms


def test_the_big_target_ends_a_hold_as_long_as_one_can(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_hold(10, is_open=True), sets=2, rest=20))
    into_the_work(clock, driver, ms=43_200)

    driver.pause_or_count()

    assert driver.session.records[0].done == 43_200
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_such_a_hold_is_paused_by_the_key_for_it(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_hold(10, is_open=True)))
    into_the_work(clock, driver, ms=9_000)

    driver.toggle_pause()

    assert driver.reading().state is State.PAUSED
    assert driver.reading().elapsed_ms == 9_000


def test_in_its_lead_in_there_is_nothing_to_end_yet(clock: HandClock) -> None:
    # GIVEN a hold as long as one can that was paused
    driver = make_driver(clock, make_dose(make_hold(10, is_open=True)))
    into_the_work(clock, driver, ms=9_000)
    driver.toggle_pause()

    # WHEN the big target is pressed, and once more before it goes on
    driver.pause_or_count()
    assert driver.reading().lead_in_ms == 3_000
    pass_time(clock, driver, 1_000)
    driver.pause_or_count()

    # THEN it is a pause again
    assert driver.reading().state is State.PAUSED
    assert driver.session.records == ()
