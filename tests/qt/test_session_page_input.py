"""The session page as one big target: any key, and a click anywhere."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.reading import Counting, State
from lowback_timer.core.timeline import StepKind
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.pages.session_page import SessionPage
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.key_button import KeyButton
from lowback_timer.qt.widgets.pause_veil import PauseVeil
from tests.fakes import make_dose, make_hold, make_reps
from tests.qt.stage import HandClock, Watcher, make_driver, pass_time, settle, show

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


def tap(page: SessionPage, key: Qt.Key) -> None:
    send(page, QEvent.Type.KeyPress, key)
    send(page, QEvent.Type.KeyRelease, key)


def veil(page: SessionPage) -> PauseVeil:
    found = page.findChild(PauseVeil)
    assert found is not None
    return found


def button(page: SessionPage, text: str) -> KeyButton:
    return next(each for each in page.findChildren(KeyButton) if each.text() == text)


# Keys


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_A,
        Qt.Key.Key_B,
        Qt.Key.Key_Period,
        Qt.Key.Key_Return,
        Qt.Key.Key_Up,
        Qt.Key.Key_MediaTogglePlayPause,
        Qt.Key.Key_MediaPlay,
        Qt.Key.Key_MediaPause,
        Qt.Key.Key_MediaStop,
    ],
)
def test_any_key_pauses_and_goes_on(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin()

    tap(page, key)
    assert driver.reading().state is State.PAUSED

    tap(page, key)
    assert driver.reading().state is State.RUNNING


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext])
def test_presenters_and_media_keys_skip(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin()

    tap(page, key)

    assert driver.reading().step.kind is StepKind.REST


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious])
def test_presenters_and_media_keys_go_back(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin(ms=10_000)

    tap(page, key)

    assert (driver.reading().step.kind, driver.reading().elapsed_ms) == (StepKind.HOLD, 0)


def test_a_key_that_is_held_down_does_not_repeat(page: SessionPage, begin: Begin) -> None:
    driver = begin()

    send(page, QEvent.Type.KeyPress, Qt.Key.Key_A)
    for _ in range(5):
        send(page, QEvent.Type.KeyRelease, Qt.Key.Key_A, repeated=True)
        send(page, QEvent.Type.KeyPress, Qt.Key.Key_A, repeated=True)
    send(page, QEvent.Type.KeyRelease, Qt.Key.Key_A)

    assert driver.reading().state is State.PAUSED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_on_a_button_enter_presses_the_button(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin()
    button(page, "Skip").setFocus()

    QTest.keyClick(button(page, "Skip"), key)

    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_on_a_button_any_other_key_is_still_the_big_target(page: SessionPage, begin: Begin) -> None:
    driver = begin()
    button(page, "Skip").setFocus()

    QTest.keyClick(button(page, "Skip"), Qt.Key.Key_A)

    assert driver.reading().state is State.PAUSED


# Clicks


def places(page: SessionPage) -> list[QWidget]:
    """All that can be seen on the page and is no button."""
    seen = [each for each in page.findChildren(QWidget) if each.isVisible()]
    return [each for each in seen if not isinstance(each, QAbstractButton | QLineEdit)]


def test_a_click_anywhere_pauses(page: SessionPage, begin: Begin) -> None:
    driver = begin()
    assert len(places(page)) > 15

    for place in places(page):
        corner = place.mapTo(page, QPoint(1, 1))
        under = page.childAt(corner)
        if under is None or isinstance(under, QAbstractButton):
            continue
        QTest.mouseClick(under, LEFT, pos=under.mapFrom(page, corner))
        assert driver.reading().state is State.PAUSED, type(place).__name__
        QTest.mouseClick(page, LEFT, pos=QPoint(2, 2))
        assert driver.reading().state is State.RUNNING, type(place).__name__


def test_two_quick_clicks_are_two_clicks(page: SessionPage, begin: Begin) -> None:
    driver = begin()
    watcher = Watcher(driver)
    kinds = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    )

    for kind in kinds:
        place, plain = QPointF(2, 2), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(page, QMouseEvent(kind, place, place, LEFT, LEFT, plain))

    assert [name for name in watcher.names if name in {"paused", "resumed"}] == [
        "paused",
        "resumed",
    ]


def test_a_click_on_a_button_is_the_buttons(page: SessionPage, begin: Begin) -> None:
    driver = begin()

    QTest.mouseClick(button(page, "+15 s"), LEFT)

    assert driver.reading().state is State.RUNNING
    assert driver.reading().duration_ms == 35_000


def test_a_click_on_a_button_that_makes_no_sense_now_does_nothing(
    page: SessionPage, begin: Begin
) -> None:
    driver = begin(make_reps(8))
    assert not button(page, "+15 s").isEnabled()

    QTest.mouseClick(button(page, "+15 s"), LEFT)

    assert driver.reading().state is State.RUNNING


def test_other_mouse_buttons_do_nothing(page: SessionPage, begin: Begin) -> None:
    driver = begin()

    QTest.mouseClick(page, Qt.MouseButton.RightButton, pos=QPoint(2, 2))

    assert driver.reading().state is State.RUNNING


def test_by_hand_a_click_counts_a_rep(page: SessionPage, begin: Begin) -> None:
    driver = begin(make_reps(8), counting=Counting.BY_HAND)

    QTest.mouseClick(page.panel, LEFT)
    QTest.mouseClick(page.panel, LEFT)
    tap(page, Qt.Key.Key_B)

    assert driver.reading().turns_done == 3


# Waiting


def test_any_key_or_a_click_ends_a_wait_which_nothing_covers(
    page: SessionPage, begin: Begin
) -> None:
    acts: list[Callable[[], object]] = [
        lambda: tap(page, Qt.Key.Key_B),
        lambda: QTest.mouseClick(page.panel, LEFT),
    ]
    for act in acts:
        driver = begin(ms=70_000, counting=Counting.PACED_WAITING)
        assert driver.reading().is_waiting
        assert not veil(page).isVisible()

        act()

        assert driver.reading().step.kind is StepKind.HOLD
        assert driver.reading().state is State.RUNNING
