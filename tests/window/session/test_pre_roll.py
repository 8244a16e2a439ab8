"""Keeping the speakers awake while a session runs."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.devices.sound import AWAKE_EVERY_MS, RecordingPlayer
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.pre_roll import LONGEST_PAUSE_MS, PreRoll
from tests.fakes import make_dose
from tests.window.stage import HandClock, make_driver


@pytest.fixture
def driver(qapp: QApplication) -> SessionDriver:
    driver = make_driver(HandClock(), make_dose())
    driver.start()
    return driver


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


@pytest.fixture
def pre_roll(driver: SessionDriver, player: RecordingPlayer) -> PreRoll:
    made = PreRoll(player, driver)
    made.begin()
    return made


def times(player: RecordingPlayer) -> int:
    assert {name for name, _ in player.calls} <= {"keep_awake"}
    return len(player.calls)


def test_the_speakers_are_woken_at_once_and_again_and_again(
    pre_roll: PreRoll, player: RecordingPlayer
) -> None:
    assert times(player) == 1
    assert pre_roll.isActive()
    assert pre_roll.interval() == AWAKE_EVERY_MS

    pre_roll.timeout.emit()
    pre_roll.timeout.emit()

    assert times(player) == 3


def test_through_a_short_pause_it_goes_on_and_through_a_long_one_it_does_not(
    pre_roll: PreRoll, player: RecordingPlayer, driver: SessionDriver
) -> None:
    # GIVEN a pause as long as it may be
    driver.pause()
    for _ in range(LONGEST_PAUSE_MS // AWAKE_EVERY_MS):
        pre_roll.timeout.emit()
    before = times(player)
    assert before == 1 + LONGEST_PAUSE_MS // AWAKE_EVERY_MS

    # WHEN it lasts longer
    pre_roll.timeout.emit()
    # THEN the speakers may sleep
    assert times(player) == before

    # WHEN the person comes back
    driver.resume()
    pre_roll.timeout.emit()
    # THEN they are woken, and the next pause is measured anew
    assert times(player) == before + 1
    driver.pause()
    pre_roll.timeout.emit()
    assert times(player) == before + 2


def test_it_ends_with_the_session(
    pre_roll: PreRoll, player: RecordingPlayer, driver: SessionDriver
) -> None:
    driver.abandon()

    pre_roll.timeout.emit()

    assert times(player) == 1
    assert not pre_roll.isActive()
