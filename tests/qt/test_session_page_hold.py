"""A key, or the mouse, that is held on the session page ends the set."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.reading import Counting, State
from lowback_timer.core.timeline import StepKind
from lowback_timer.qt.big_target import BigTarget
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.pages.session_page import SessionPage
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.key_button import KeyButton
from lowback_timer.qt.widgets.pause_veil import PauseVeil
from tests.fakes import make_dose, make_hold
from tests.qt.stage import HandClock, make_driver, pass_time, settle, show

Begin = Callable[..., SessionDriver]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    page = SessionPage(theme)
    show(qtbot, page, 1280, 800)
    return page


@pytest.fixture
def begin(page: SessionPage, clock: HandClock) -> Begin:
    """Begins two sets with 30 s of rest; a hold of 20 s each unless told otherwise."""

    def begin(
        work: Any = None, ms: int = 8_000, counting: Counting = Counting.PACED
    ) -> SessionDriver:
        dose = make_dose(work or make_hold(20), sets=2, rest=30)
        driver = make_driver(clock, dose, counting=counting)
        page.begin(driver)
        driver.start()
        pass_time(clock, driver, ms)
        driver.look()
        settle()
        return driver

    return begin


def send(page: SessionPage, kind: QEvent.Type, key: Qt.Key, *, repeated: bool = False) -> None:
    # QTest knows no media keys.
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    QApplication.sendEvent(page, event)


def let_a_second_pass(page: SessionPage) -> None:
    target = page.findChild(BigTarget)
    assert target is not None
    timer = target.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    timer.timeout.emit()


def veil(page: SessionPage) -> PauseVeil:
    found = page.findChild(PauseVeil)
    assert found is not None
    return found


def button(page: SessionPage, text: str) -> KeyButton:
    return next(each for each in page.findChildren(KeyButton) if each.text() == text)


def test_any_key_held_for_a_second_ends_the_set(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=15_000)

    send(page, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    assert veil(page).accessibleName() == "Paused. Hold on to end this set, or let go"
    # meanwhile it repeats, which Qt tells as letting go and pressing again
    send(page, QEvent.Type.KeyRelease, Qt.Key.Key_Space, repeated=True)
    send(page, QEvent.Type.KeyPress, Qt.Key.Key_Space, repeated=True)
    let_a_second_pass(page)
    send(page, QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    assert driver.session.records[0].done == 10_000
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING
    assert not veil(page).isVisible()


def test_the_mouse_held_for_a_second_ends_the_set(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=15_000)

    QTest.mousePress(page.panel, LEFT)
    let_a_second_pass(page)
    QTest.mouseRelease(page.panel, LEFT)

    assert driver.session.records[0].done == 10_000
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_who_lets_go_is_told_how_to_go_on(page: SessionPage, begin: Begin) -> None:
    begin(ms=15_000)

    send(page, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    send(page, QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    assert veil(page).accessibleName() == "Paused. Any key, or a click, goes on"


def test_a_key_that_is_let_go_elsewhere_ends_nothing(page: SessionPage, begin: Begin) -> None:
    # GIVEN a key that is down while another part of the window takes the keyboard
    driver = begin(ms=15_000)
    send(page, QEvent.Type.KeyPress, Qt.Key.Key_Space)

    button(page, "Skip").setFocus()

    # THEN it is a pause and no more
    target = page.findChild(BigTarget)
    assert target is not None
    assert not target.may_end_set
    assert driver.reading().state is State.PAUSED
    assert veil(page).accessibleName() == "Paused. Any key, or a click, goes on"
