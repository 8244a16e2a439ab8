"""The session page as one big target: any key, and a click anywhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_reps
from tests.window.stage import Begin, Watcher, button_of, pause_of, send_key

LEFT = Qt.MouseButton.LeftButton


def tap(page: SessionPage, key: Qt.Key) -> None:
    send_key(page, QEvent.Type.KeyPress, key)
    send_key(page, QEvent.Type.KeyRelease, key)


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
    ],
)
def test_any_key_pauses_and_goes_on(
    session_page: SessionPage, begin_holds: Begin, key: Qt.Key
) -> None:
    driver = begin_holds()

    tap(session_page, key)
    assert driver.reading().state is State.PAUSED

    tap(session_page, key)
    assert driver.reading().state is State.RUNNING


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext])
def test_presenters_and_media_keys_skip(
    session_page: SessionPage, begin_holds: Begin, key: Qt.Key
) -> None:
    driver = begin_holds()

    tap(session_page, key)

    assert driver.reading().step.kind is StepKind.REST


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious])
def test_presenters_and_media_keys_go_back(
    session_page: SessionPage, begin_holds: Begin, key: Qt.Key
) -> None:
    driver = begin_holds(ms=10_000)

    tap(session_page, key)

    assert (driver.reading().step.kind, driver.reading().elapsed_ms) == (StepKind.HOLD, 0)


def test_a_key_that_is_held_down_does_not_repeat(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds()

    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_A)
    for _ in range(5):
        send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_A, repeated=True)
        send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_A, repeated=True)
    send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_A)

    assert driver.reading().state is State.PAUSED


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_on_a_button_enter_presses_the_button(
    session_page: SessionPage, begin_holds: Begin, key: Qt.Key
) -> None:
    driver = begin_holds()
    button_of(session_page, "Skip").setFocus()

    QTest.keyClick(button_of(session_page, "Skip"), key)

    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_on_a_button_any_other_key_is_still_the_big_target(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds()
    button_of(session_page, "Skip").setFocus()

    QTest.keyClick(button_of(session_page, "Skip"), Qt.Key.Key_A)

    assert driver.reading().state is State.PAUSED


# Clicks


def places(page: SessionPage) -> list[QWidget]:
    """All that can be seen on the page and is no button."""
    seen = [each for each in page.findChildren(QWidget) if each.isVisible()]
    return [each for each in seen if not isinstance(each, QAbstractButton | QLineEdit)]


def test_a_click_anywhere_pauses(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds()
    assert len(places(session_page)) > 15

    for place in places(session_page):
        corner = place.mapTo(session_page, QPoint(1, 1))
        under = session_page.childAt(corner)
        if under is None or isinstance(under, QAbstractButton):
            continue
        QTest.mouseClick(under, LEFT, pos=under.mapFrom(session_page, corner))
        assert driver.reading().state is State.PAUSED, type(place).__name__
        QTest.mouseClick(session_page, LEFT, pos=QPoint(2, 2))
        assert driver.reading().state is State.RUNNING, type(place).__name__


def test_two_quick_clicks_are_two_clicks(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds()
    watcher = Watcher(driver)
    kinds = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    )

    for kind in kinds:
        place, plain = QPointF(2, 2), Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(session_page, QMouseEvent(kind, place, place, LEFT, LEFT, plain))

    assert [name for name in watcher.names if name in {"paused", "resumed"}] == [
        "paused",
        "resumed",
    ]


def test_a_click_on_a_button_is_the_buttons(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds()

    QTest.mouseClick(button_of(session_page, "+15 s"), LEFT)

    assert driver.reading().state is State.RUNNING
    assert driver.reading().duration_ms == 35_000


def test_a_click_on_a_button_that_makes_no_sense_now_does_nothing(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds(make_reps(8))
    assert not button_of(session_page, "+15 s").isEnabled()

    QTest.mouseClick(button_of(session_page, "+15 s"), LEFT)

    assert driver.reading().state is State.RUNNING


def test_other_mouse_buttons_do_nothing(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds()

    QTest.mouseClick(session_page, Qt.MouseButton.RightButton, pos=QPoint(2, 2))

    assert driver.reading().state is State.RUNNING


def test_by_hand_a_click_counts_a_rep(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds(make_reps(8), counting=Counting.BY_HAND)

    QTest.mouseClick(session_page.panel, LEFT)
    QTest.mouseClick(session_page.panel, LEFT)
    tap(session_page, Qt.Key.Key_B)

    assert driver.reading().turns_done == 3


# Waiting


def test_any_key_or_a_click_ends_a_wait(session_page: SessionPage, begin_holds: Begin) -> None:
    acts: list[Callable[[], object]] = [
        lambda: tap(session_page, Qt.Key.Key_B),
        lambda: QTest.mouseClick(session_page.panel, LEFT),
    ]
    for act in acts:
        driver = begin_holds(ms=70_000, counting=Counting.PACED_WAITING)
        assert driver.reading().is_waiting
        assert pause_of(session_page) == ("", "")

        act()

        assert driver.reading().step.kind is StepKind.HOLD
        assert driver.reading().state is State.RUNNING
