"""A key, or the mouse, that is held on the session page ends the set."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.big_target import BigTarget
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_hold
from tests.window.stage import Begin, button_of, child_of, pause_of, send_key, timer_of

LEFT = Qt.MouseButton.LeftButton


def let_a_second_pass(page: SessionPage) -> None:
    timer = timer_of(child_of(page, BigTarget))
    assert timer.isActive()
    timer.timeout.emit()


def test_any_key_held_for_a_second_ends_the_set(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds(ms=15_000)

    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    assert pause_of(session_page)[1] == "Keep holding to end this set"
    # meanwhile it repeats, which Qt tells as letting go and pressing again
    send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_Space, repeated=True)
    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_Space, repeated=True)
    let_a_second_pass(session_page)
    send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    assert driver.session.records[0].done == 10_000
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING
    assert pause_of(session_page) == ("", "")


def test_the_mouse_held_for_a_second_ends_the_set(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds(ms=15_000)

    QTest.mousePress(session_page.panel, LEFT)
    let_a_second_pass(session_page)
    QTest.mouseRelease(session_page.panel, LEFT)

    assert driver.session.records[0].done == 10_000
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_who_lets_go_is_told_how_to_go_on(session_page: SessionPage, begin_holds: Begin) -> None:
    begin_holds(ms=15_000)

    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_Space)

    assert pause_of(session_page)[1] == "Press any key or click to go on"


def test_a_key_that_is_let_go_elsewhere_ends_nothing(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    # GIVEN a key that is down while another part of the window takes the keyboard
    driver = begin_holds(ms=15_000)
    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_Space)

    button_of(session_page, "Skip").setFocus()

    # THEN it is a pause and no more
    assert not child_of(session_page, BigTarget).may_end_set
    assert driver.reading().state is State.PAUSED
    assert pause_of(session_page)[1] == "Press any key or click to go on"


def test_a_hold_as_long_as_one_can_ends_with_the_press(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    driver = begin_holds(make_hold(20, is_open=True), ms=32_000)
    button = button_of(session_page, "End the hold")
    assert button.isVisible()

    send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_Down)

    # THEN it is over at once, and holding the key any longer ends nothing else
    assert driver.session.records[0].done == 27_000
    assert not child_of(session_page, BigTarget).may_end_set
    let_a_second_pass(session_page)
    send_key(session_page, QEvent.Type.KeyRelease, Qt.Key.Key_Down)
    assert driver.reading().step.kind is StepKind.REST
    assert driver.reading().state is State.RUNNING


def test_a_click_ends_it_as_well(session_page: SessionPage, begin_holds: Begin) -> None:
    driver = begin_holds(make_hold(20, is_open=True), ms=15_000)

    QTest.mouseClick(session_page.panel, LEFT)

    assert driver.session.records[0].done == 10_000
