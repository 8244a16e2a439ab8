import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.big_target import BigTarget
from lowback_timer.window.session.driver import SessionDriver
from tests.fakes import make_dose, make_hold, make_reps
from tests.window.stage import HandClock, Watcher, make_driver, pass_time

# Every session begins with 5 s to get ready.


@pytest.fixture
def target(qtbot: QtBot) -> BigTarget:
    return BigTarget()


@pytest.fixture
def ends(target: BigTarget) -> list[str]:
    """Grows by one whenever a press has ended."""
    ends: list[str] = []
    target.changed.connect(lambda: ends.append("ended"))
    return ends


def begin(
    target: BigTarget,
    clock: HandClock,
    work: object,
    ms: float,
    counting: Counting = Counting.PACED,
) -> SessionDriver:
    """Two sets with 30 s of rest, at an instant."""
    driver = make_driver(clock, make_dose(work, sets=2, rest=30), counting=counting)  # type: ignore[arg-type]
    target.set_driver(driver)
    driver.start()
    pass_time(clock, driver, ms)
    driver.look()
    return driver


def hold(target: BigTarget) -> None:
    """Let the second be over after which a press is a hold."""
    timer = target.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    assert timer.interval() == 1_000
    timer.timeout.emit()


def tap(target: BigTarget) -> None:
    target.press()
    target.release()


def test_without_a_session_a_press_does_nothing(target: BigTarget, ends: list[str]) -> None:
    tap(target)
    target.set_driver(None)
    tap(target)

    assert ends == []
    assert not target.may_end_set


def test_a_tap_pauses_and_the_next_goes_on(
    target: BigTarget, clock: HandClock, ends: list[str]
) -> None:
    driver = begin(target, clock, make_hold(20), ms=10_000)

    target.press()
    assert driver.reading().state is State.PAUSED  # at the very press
    target.release()
    assert driver.reading().state is State.PAUSED

    tap(target)
    assert driver.reading().state is State.RUNNING
    assert len(ends) == 2


def test_what_is_pressed_while_it_is_down_is_the_same_press(
    target: BigTarget, clock: HandClock
) -> None:
    driver = begin(target, clock, make_hold(20), ms=10_000)

    target.press()
    target.press()
    target.release()
    target.release()

    assert driver.reading().state is State.PAUSED


# Could not hold it


def test_a_hold_ends_the_set_with_what_was_held_until_the_press(
    target: BigTarget, clock: HandClock, ends: list[str]
) -> None:
    # GIVEN somebody who gives up after 12 of 20 seconds
    driver = begin(target, clock, make_hold(20), ms=17_000)
    watcher = Watcher(driver)

    # WHEN they press, and do not let go
    target.press()
    assert target.may_end_set
    clock.ms += 1_000
    hold(target)

    # THEN the seconds until the press are kept, and the rest is under way
    (record,) = driver.session.records
    assert (record.done, record.outcome) == (12_000, Outcome.ENDED_EARLY)
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING
    assert watcher.names[:4] == ["paused", "set_finished", "step_started", "resumed"]
    assert ends == ["ended"]
    # and letting go says nothing more
    target.release()
    assert driver.reading().state is State.RUNNING
    assert ends == ["ended"]


def test_a_hold_ends_a_set_of_reps_with_the_reps_done(target: BigTarget, clock: HandClock) -> None:
    driver = begin(target, clock, make_reps(8), ms=5_000 + 2 * 5_000 + 1_000)

    target.press()
    hold(target)

    assert driver.session.records[0].done == 2
    assert driver.reading().step.kind is StepKind.REST


def test_who_goes_on_by_a_press_and_does_not_let_go_ends_the_set_too(
    target: BigTarget, clock: HandClock
) -> None:
    driver = begin(target, clock, make_hold(20), ms=17_000)
    driver.pause()

    target.press()
    assert driver.reading().state is State.RUNNING
    hold(target)

    assert driver.session.records[0].done == 12_000
    assert driver.reading().step.kind is StepKind.REST


def test_a_hold_in_the_last_set_ends_the_workout(target: BigTarget, clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_hold(20)))
    target.set_driver(driver)
    driver.start()
    pass_time(clock, driver, 10_000)

    target.press()
    hold(target)

    assert driver.reading().state is State.FINISHED
    assert driver.session.records[0].done == 5_000


@pytest.mark.parametrize(("ms", "kind"), [(2_000, StepKind.GET_READY), (30_000, StepKind.REST)])
def test_where_there_is_no_set_a_hold_is_a_pause(
    target: BigTarget, clock: HandClock, ms: float, kind: StepKind
) -> None:
    driver = begin(target, clock, make_hold(20), ms=ms)
    assert driver.reading().step.kind is kind

    target.press()
    assert not target.may_end_set
    hold(target)

    assert driver.reading().step.kind is kind
    assert driver.reading().state is State.PAUSED
    assert driver.session.records == () or kind is StepKind.REST


def test_a_set_that_began_during_the_press_is_not_ended(
    target: BigTarget, clock: HandClock
) -> None:
    driver = begin(target, clock, make_hold(20), ms=10_000)

    target.press()
    driver.skip()
    driver.skip()
    assert driver.reading().step.kind is StepKind.HOLD
    assert not target.may_end_set
    hold(target)

    assert driver.reading().step.kind is StepKind.HOLD
    assert len(driver.session.records) == 1


# What cannot be known how it ends


def test_a_press_that_goes_astray_is_forgotten(
    target: BigTarget, clock: HandClock, ends: list[str]
) -> None:
    driver = begin(target, clock, make_hold(20), ms=10_000)

    target.press()
    target.cancel()
    target.cancel()
    target.release()

    assert driver.reading().state is State.PAUSED
    assert not target.may_end_set
    assert ends == ["ended"]


def test_another_session_knows_nothing_of_the_press(target: BigTarget, clock: HandClock) -> None:
    begin(target, clock, make_hold(20), ms=10_000)
    target.press()

    driver = begin(target, clock, make_hold(20), ms=10_000)
    assert not target.may_end_set

    target.press()
    assert driver.reading().state is State.PAUSED


# By hand


def test_by_hand_a_rep_counts_when_the_key_is_let_go(target: BigTarget, clock: HandClock) -> None:
    driver = begin(target, clock, make_reps(8), ms=6_000, counting=Counting.BY_HAND)

    target.press()
    assert driver.reading().turns_done == 0
    target.release()

    assert driver.reading().turns_done == 1
    assert driver.reading().state is State.RUNNING


def test_by_hand_a_hold_ends_the_set_and_is_no_rep(target: BigTarget, clock: HandClock) -> None:
    driver = begin(target, clock, make_reps(8), ms=6_000, counting=Counting.BY_HAND)
    tap(target)
    tap(target)

    target.press()
    hold(target)
    target.release()

    assert driver.session.records[0].done == 2
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_by_hand_a_tap_that_ends_a_pause_is_no_rep(target: BigTarget, clock: HandClock) -> None:
    driver = begin(target, clock, make_reps(8), ms=6_000, counting=Counting.BY_HAND)
    driver.pause()

    tap(target)

    assert driver.reading().state is State.RUNNING
    assert driver.reading().turns_done == 0


def test_by_hand_a_tap_is_no_rep_of_a_set_that_came_meanwhile(
    target: BigTarget, clock: HandClock
) -> None:
    driver = begin(target, clock, make_reps(8), ms=6_000, counting=Counting.BY_HAND)

    target.press()
    driver.finish_set()
    driver.skip()
    target.release()

    assert driver.reading().step.kind is StepKind.REPS
    assert driver.reading().turns_done == 0


# Waiting


def test_a_tap_ends_a_wait(target: BigTarget, clock: HandClock) -> None:
    counting = Counting.PACED_WAITING
    driver = begin(target, clock, make_hold(20), ms=70_000, counting=counting)
    assert driver.reading().is_waiting

    target.press()
    assert driver.reading().step.kind is StepKind.HOLD
    assert driver.reading().lead_in_ms == 3_000

    # not let go in time: the set to which it led is not ended
    hold(target)
    assert driver.reading().step.kind is StepKind.HOLD
    assert driver.reading().state is State.RUNNING
