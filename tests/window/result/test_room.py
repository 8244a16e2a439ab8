"""The room of the result: what is pressed too soon, and where it leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.room import SETTLED_AFTER_MS, ResultRoom
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import (
    BackToWorkout,
    Request,
    ShowExercise,
    ShowToday,
    StartWorkout,
)
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_session
from tests.window.stage import HandClock, fill, show


@pytest.fixture
def session() -> Session:
    """A workout that was left."""
    session = make_session(make_dose())
    session.advance_to(9_500)
    session.abandon()
    return session


@pytest.fixture
def room(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    session: Session,
) -> ResultRoom:
    """The room, which has just been entered."""
    host = QWidget()
    show(qtbot, host, 1280, 800)
    room = ResultRoom(make_services(host, look, preferences, log, clock=clock))
    fill(host, room.page)
    room.open(session)
    room.page.first_focus().setFocus()
    return room


@pytest.fixture
def asked(room: ResultRoom) -> list[Request]:
    asked: list[Request] = []
    room.go.connect(asked.append)
    return asked


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A])
def test_a_press_too_many_in_the_workout_does_not_skip_its_result(
    room: ResultRoom, clock: HandClock, asked: list[Request], key: Qt.Key
) -> None:
    clock.ms += SETTLED_AFTER_MS - 1
    QTest.keyClick(room.page.done, key)
    assert asked == []

    clock.ms += 1
    QTest.keyClick(room.page.done, key)
    assert len(asked) == 1


def test_neither_does_a_click(room: ResultRoom, asked: list[Request]) -> None:
    QTest.mouseClick(room.page.done, Qt.MouseButton.LeftButton)

    assert asked == []


def test_each_result_is_kept_from_presses_of_its_own_workout(
    room: ResultRoom, clock: HandClock, session: Session, asked: list[Request]
) -> None:
    clock.ms += 60_000
    room.open(session)

    QTest.keyClick(room.page.done, Qt.Key.Key_Space)

    assert asked == []


def test_it_can_be_taken_back_at_once(
    room: ResultRoom, session: Session, asked: list[Request]
) -> None:
    QTest.keyClick(room.page.done, Qt.Key.Key_Left)

    assert asked == [BackToWorkout(session)]


def test_the_two_other_buttons_lead_on(
    room: ResultRoom, clock: HandClock, session: Session, asked: list[Request]
) -> None:
    clock.ms += SETTLED_AFTER_MS

    room.page.again.click()
    room.page.done.click()

    assert asked == [StartWorkout(session.timeline, session.counting), ShowToday()]


def test_an_exercise_that_was_done_can_be_looked_up_and_the_result_stays_as_it_was(
    room: ResultRoom, session: Session, asked: list[Request]
) -> None:
    row = room.page.table.chips[0]
    link = room.page.table.findChildren(Link)[0]

    link.click()
    room.open(session)  # and back again

    assert asked == [ShowExercise(session.timeline.steps[0].exercise.id)]
    assert room.page.table.chips[0] is row
    assert room.page.first_focus() is link
    assert room.page.first_focus() is room.page.done  # the next time
