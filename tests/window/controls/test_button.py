from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.button import Button, Link
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, colour_at, image_of, show

UNDER_MOUSE = Qt.WidgetAttribute.WA_UnderMouse


def at_rest(qtbot: QtBot, button: Any) -> Any:
    """The button on the screen, with neither the keyboard nor the mouse on it."""
    show(qtbot, button, 200, 50)
    button.clearFocus()
    button.setAttribute(UNDER_MOUSE, False)
    return button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [Button, Link])
def test_it_takes_enter_as_well_as_space(
    qtbot: QtBot, look: Look, kind: type[Button] | type[Link], key: Qt.Key
) -> None:
    clicks: list[int] = []
    made = kind(look, "Start", lambda: clicks.append(1))
    show(qtbot, made, 200, 50)

    QTest.keyClick(made, key)

    assert clicks == [1]


def test_a_primary_button_stands_out(qtbot: QtBot, look: Look) -> None:
    primary, plain = Button(look, "Start", int, is_primary=True), Button(look, "Start", int)
    for made in (primary, plain):
        at_rest(qtbot, made)

    assert colour_at(primary, 100, 6) == look.palette.reps
    assert colour_at(plain, 100, 6) == look.palette.card


@pytest.mark.parametrize("is_primary", [False, True])
def test_it_shows_the_mouse_and_a_press(qtbot: QtBot, look: Look, is_primary: bool) -> None:
    made = at_rest(qtbot, Button(look, "Start", int, is_primary=is_primary))
    before = image_of(made)

    here = QPointF(100, 25)
    made.setAttribute(UNDER_MOUSE, True)
    made.enterEvent(QEnterEvent(here, here, here))
    under_mouse = image_of(made)
    assert under_mouse != before

    made.setAttribute(UNDER_MOUSE, False)
    made.leaveEvent(QEvent(QEvent.Type.Leave))
    assert image_of(made) == before

    made.setDown(True)
    assert is_primary or image_of(made) not in (before, under_mouse)


def test_one_that_cannot_be_pressed_is_dim(qtbot: QtBot, look: Look) -> None:
    made = at_rest(qtbot, Button(look, "Start", int))
    made.setEnabled(False)

    assert not box_of(image_of(made), look.palette.dim).isEmpty()
    assert box_of(image_of(made), look.palette.ink).isEmpty()


@pytest.mark.parametrize(("kind", "edge"), [(Button, 19), (Link, 6)])
def test_no_text_moves_when_the_focus_comes(
    qtbot: QtBot, look: Look, kind: type[Button] | type[Link], edge: int
) -> None:
    # GIVEN a button that is no larger than it asks for
    host = QWidget()
    made: QPushButton = kind(look, "Safety", int)
    made.setParent(host)
    made.adjustSize()
    host.activateWindow()
    show(qtbot, host, 300, 100)
    with qtbot.waitActive(host):
        host.show()
    made.clearFocus()
    made.setAttribute(UNDER_MOUSE, False)
    inside = made.rect().adjusted(edge, 3, -edge, -3)  # without the rounded corners
    before = image_of(made).copy(inside)

    # WHEN the keyboard comes to it
    made.setFocus()

    # THEN all inside the line around it is as it was
    assert image_of(made).copy(inside) == before
    assert not box_of(image_of(made).copy(0, 0, made.width(), 2), look.palette.ink).isEmpty()
    host.hide()


def test_the_line_around_a_primary_button_that_has_the_focus_stands_off(
    qtbot: QtBot, look: Look
) -> None:
    made = at_rest(qtbot, Button(look, "Start", int, is_primary=True))
    made.setFocus()

    across = [colour_at(made, 100, y) for y in range(8)]
    assert across[:3] == [look.palette.ink] * 3
    assert across[3:5] == [look.palette.card] * 2
    assert across[5:] == [look.palette.reps] * 3


def test_it_grows_with_the_scale_and_the_size_of_texts(qtbot: QtBot, look: Look) -> None:
    made = Button(look, "Start", int)
    qtbot.addWidget(made)
    small = made.sizeHint()

    look.set_scale(2)
    assert made.sizeHint().width() == pytest.approx(2 * small.width(), abs=3)
    assert made.sizeHint().height() == pytest.approx(2 * small.height(), abs=3)

    look.set_text_scale(2)
    line = made.fontMetrics().height()
    assert made.sizeHint().height() > line
    assert made.minimumSizeHint() == made.sizeHint()


def test_a_primary_button_that_cannot_be_pressed_calls_for_nothing(
    qtbot: QtBot, look: Look
) -> None:
    button = Button(look, "Start", lambda: None, is_primary=True)
    show(qtbot, button, 160, 50)
    button.setEnabled(False)

    image = image_of(button)

    assert image.pixelColor(80, 6).name().upper() == look.palette.track.upper()
