"""Keeping the speakers awake while a session runs in the window."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.devices.sound import AWAKE_EVERY_MS
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.pre_roll import PreRollTimer
from tests.doubles.player import RecordingPlayer
from tests.fakes import make_dose
from tests.window.stage import HandClock, make_driver


@pytest.fixture
def driver(qapp: QApplication, clock: HandClock) -> SessionDriver:
    driver = make_driver(clock, make_dose())
    driver.start()
    return driver


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


@pytest.fixture
def pre_roll(driver: SessionDriver, player: RecordingPlayer) -> PreRollTimer:
    made = PreRollTimer(player, driver)
    made.begin()
    return made


def times(player: RecordingPlayer) -> int:
    assert {name for name, _ in player.calls} <= {"keep_awake"}
    return len(player.calls)


def test_the_speakers_are_woken_at_once_and_again_and_again(
    pre_roll: PreRollTimer, player: RecordingPlayer, clock: HandClock
) -> None:
    assert times(player) == 1
    assert pre_roll.isActive()
    assert pre_roll.interval() == AWAKE_EVERY_MS

    for _ in range(2):
        clock.ms += AWAKE_EVERY_MS
        pre_roll.timeout.emit()

    assert times(player) == 3


def test_whoever_goes_on_after_a_long_pause_wakes_them_with_the_key_press(
    pre_roll: PreRollTimer, player: RecordingPlayer, driver: SessionDriver, clock: HandClock
) -> None:
    # GIVEN speakers that were let sleep
    driver.pause()
    clock.ms += LEFT_ALONE_AFTER_MS + 1
    pre_roll.timeout.emit()
    before = times(player)

    # WHEN the person comes back
    driver.resume()

    # THEN nothing waits for the timer
    assert times(player) == before + 1


def test_it_ends_with_the_session(
    pre_roll: PreRollTimer, player: RecordingPlayer, driver: SessionDriver
) -> None:
    driver.abandon()

    pre_roll.timeout.emit()

    assert times(player) == 1
    assert not pre_roll.isActive()
