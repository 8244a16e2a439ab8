import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.window.session.awake_keeper import AwakeKeeper
from lowback_timer.window.session.driver import SessionDriver
from tests.doubles.stay_awake import RecordingAwake
from tests.fakes import make_dose, make_hold, make_reps
from tests.window.stage import HandClock, make_driver


@pytest.fixture
def driver(clock: HandClock) -> SessionDriver:
    driver = make_driver(clock, make_dose(make_hold(20)))
    driver.start()
    return driver


def keeper_of(awake: RecordingAwake, clock: HandClock) -> tuple[AwakeKeeper, list[str]]:
    """A keeper, and what it tells."""
    keeper, told = AwakeKeeper(awake, clock), list[str]()
    keeper.notice.connect(told.append)
    return keeper, told


def timer_of(keeper: AwakeKeeper) -> QTimer:
    timer = keeper.findChild(QTimer)
    assert timer is not None
    return timer


def pass_time(keeper: AwakeKeeper, clock: HandClock, ms: float) -> None:
    """Let time go by, with the keeper looking as often as it wants to."""
    end_ms = clock.ms + ms
    while timer_of(keeper).isActive() and clock.ms < end_ms:
        clock.ms += timer_of(keeper).interval()
        timer_of(keeper).timeout.emit()
    clock.ms = end_ms


def test_it_keeps_awake_from_the_beginning_to_the_end(
    qtbot: QtBot, clock: HandClock, driver: SessionDriver
) -> None:
    awake = RecordingAwake()
    keeper, told = keeper_of(awake, clock)
    assert not timer_of(keeper).isActive()

    keeper.begin(driver)
    assert awake.wishes == [True]
    pass_time(keeper, clock, 60_000)
    assert awake.wishes == [True]

    keeper.end()
    assert awake.wishes == [True, False]
    assert not timer_of(keeper).isActive()
    assert told == []


def test_a_long_pause_lets_it_sleep_and_going_on_wakes_it(
    qtbot: QtBot, clock: HandClock, driver: SessionDriver
) -> None:
    awake = RecordingAwake()
    keeper, _ = keeper_of(awake, clock)
    keeper.begin(driver)

    driver.pause()
    pass_time(keeper, clock, LEFT_ALONE_AFTER_MS)
    assert awake.wishes == [True]
    pass_time(keeper, clock, 2_000)
    assert awake.wishes == [True, False]

    driver.resume()
    pass_time(keeper, clock, 1_000)
    assert awake.wishes == [True, False, True]


@pytest.mark.parametrize("counting", [Counting.PACED_WAITING, Counting.BY_HAND])
def test_whoever_goes_away_lets_it_sleep_where_the_session_waits_for_a_key(
    qtbot: QtBot, clock: HandClock, counting: Counting
) -> None:
    # GIVEN a session that has come to a rest that waits, or to reps that are counted by hand
    driver = make_driver(clock, make_dose(make_reps(1), sets=2, rest=3), counting=counting)
    awake = RecordingAwake()
    keeper, _ = keeper_of(awake, clock)
    driver.start()
    keeper.begin(driver)
    clock.ms += 1_000
    for _ in range(20):
        driver.look()
        clock.ms += 1_000

    # WHEN nobody presses one for days
    pass_time(keeper, clock, LEFT_ALONE_AFTER_MS)
    assert awake.wishes[-2:] == [True, False]
    for _ in range(100):
        clock.ms += 1_000
        driver.look()
    keeper.look()
    assert awake.wishes == [True, False]

    # THEN one wakes it
    driver.skip()
    keeper.look()
    assert awake.wishes == [True, False, True]


def test_a_refusal_is_told_once(qtbot: QtBot, clock: HandClock, driver: SessionDriver) -> None:
    keeper, told = keeper_of(RecordingAwake(grants=False), clock)

    keeper.begin(driver)
    pass_time(keeper, clock, 4_000)
    assert told == []  # the system may take its time
    pass_time(keeper, clock, 60_000)
    (text,) = told
    assert "may turn off" in text

    keeper.end()
    keeper.begin(driver)
    pass_time(keeper, clock, 60_000)
    assert len(told) == 1


def test_a_session_that_is_over_soon_tells_nothing(
    qtbot: QtBot, clock: HandClock, driver: SessionDriver
) -> None:
    keeper, told = keeper_of(RecordingAwake(grants=False), clock)

    keeper.begin(driver)
    pass_time(keeper, clock, 3_000)
    keeper.end()
    pass_time(keeper, clock, 60_000)

    assert told == []
