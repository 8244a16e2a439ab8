"""The small buttons at the top of a session, and over the far view."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.icon_row import PassingIconRow, SessionIcons
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.page import SessionPage
from tests.window.stage import Begin, child_of, far_view_of, image_of, settle, show

NAMES = {
    "Sound off (M)": Action.MUTE,
    "All keys (?)": Action.KEYS,
    "Full screen (F)": Action.FULL_SCREEN,
    "Leave the workout (Esc)": Action.LEAVE,
}


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> QWidget:
    """The buttons in a row."""
    host = QWidget()
    show(qtbot, host, 400, 100)
    made = PassingIconRow(look, host)
    made.show()
    return made


@pytest.fixture
def icons(row: QWidget) -> SessionIcons:
    return child_of(row, SessionIcons)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QFrame()
    qtbot.addWidget(made)
    made.resize(800, 500)
    return made


@pytest.fixture
def passing(host: QWidget, look: Look) -> PassingIconRow:
    made = PassingIconRow(look, host)
    host.showFullScreen()
    settle()
    return made


def button(row: QWidget, name: str) -> IconButton:
    (found,) = (each for each in row.findChildren(IconButton) if each.accessibleName() == name)
    return found


def move_over(widget: QWidget) -> None:
    """Move the mouse; QTest would not when it is there already."""
    place, none = QPointF(300, 300), Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, plain)
    QApplication.sendEvent(widget, moved)


def wait(row: PassingIconRow) -> None:
    """Let the moment pass in which nothing moves."""
    timer = child_of(row, QTimer)
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


@pytest.mark.parametrize("name", NAMES)
def test_each_button_asks_for_its_own(row: QWidget, icons: SessionIcons, name: str) -> None:
    asked: list[Action] = []
    icons.pressed.connect(asked.append)

    QTest.mouseClick(button(row, name), Qt.MouseButton.LeftButton)

    assert asked == [NAMES[name]]


def test_it_shows_whether_the_sound_is_off(row: QWidget, icons: SessionIcons) -> None:
    mute = button(row, "Sound off (M)")
    on = image_of(mute)

    icons.set_muted(True)
    assert mute.accessibleName() == mute.toolTip() == "Sound on (M)"
    assert image_of(mute) != on

    icons.set_muted(False)
    assert mute.accessibleName() == "Sound off (M)"
    assert image_of(mute) == on


def test_in_a_full_screen_its_button_leads_back(row: QWidget, icons: SessionIcons) -> None:
    full = button(row, "Full screen (F)")

    icons.set_full(True)
    assert full.accessibleName() == "Leave full screen (F)"

    icons.set_full(False)
    assert full.accessibleName() == "Full screen (F)"


# Over the far view


def test_it_comes_when_the_mouse_moves_and_goes_with_it(
    host: QWidget, passing: PassingIconRow
) -> None:
    assert not passing.isVisible()
    wait(passing)
    assert host.cursor().shape() is Qt.CursorShape.BlankCursor

    move_over(host)
    assert passing.isVisible()
    assert host.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert host.rect().contains(passing.geometry())
    assert passing.x() > host.width() / 2

    wait(passing)
    assert not passing.isVisible()
    assert host.cursor().shape() is Qt.CursorShape.BlankCursor


def test_it_stays_while_one_of_its_buttons_has_the_keyboard(
    qtbot: QtBot, host: QWidget, passing: PassingIconRow
) -> None:
    with qtbot.waitActive(host):
        host.activateWindow()
    move_over(host)
    button(passing, "All keys (?)").setFocus()

    wait(passing)
    assert passing.isVisible()

    button(passing, "All keys (?)").clearFocus()
    wait(passing)
    assert not passing.isVisible()


def test_in_a_window_the_mouse_stays(host: QWidget, look: Look) -> None:
    passing = PassingIconRow(look, host)
    host.show()
    move_over(host)

    wait(passing)

    assert not passing.isVisible()
    assert host.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_it_keeps_its_corner_and_goes_with_its_host(host: QWidget, passing: PassingIconRow) -> None:
    move_over(host)
    host.resize(600, 400)
    settle()
    assert host.rect().contains(passing.geometry())

    host.hide()
    host.show()

    assert not passing.isVisible()


def test_by_mouse_alone_one_gets_out_of_a_full_screen(
    session_page: SessionPage, begin_holds: Begin
) -> None:
    # GIVEN a session in a full screen
    begin_holds()
    session_page.full_screen_toggled.connect(session_page.showNormal)
    session_page.showFullScreen()
    settle()
    assert session_page.is_far

    # WHEN the mouse moves, and what it brings is clicked
    far = far_view_of(session_page)
    move_over(far)
    QTest.mouseClick(button(far, "Leave full screen (F)"), Qt.MouseButton.LeftButton)
    settle()

    # THEN the whole page is back
    assert not session_page.is_far
    assert button(session_page.header, "Full screen (F)").isVisible()


def test_the_loudspeaker_is_not_on_while_there_is_no_sound(
    row: QWidget, icons: SessionIcons
) -> None:
    mute = button(row, "Sound off (M)")
    on = image_of(mute)

    icons.set_has_sound(False)
    assert mute.accessibleDescription() == mute.toolTip() == "There is no sound"
    assert mute.accessibleName() == "Sound off (M)"  # what a press does is the same
    assert image_of(mute) != on
    icons.set_muted(True)
    assert mute.accessibleName() == "Sound on (M)"

    icons.set_muted(False)
    icons.set_has_sound(True)
    assert mute.accessibleDescription() == ""
    assert mute.toolTip() == "Sound off (M)"
    assert image_of(mute) == on
