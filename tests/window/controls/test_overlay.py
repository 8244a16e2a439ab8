import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, colour_at, image_of, send_key, settle, show


class Host(QWidget):
    """A page with a place for the keyboard, which keeps the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.edit, self.other = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.other)
        column.addStretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.keys.append(event.key())


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> Host:
    host = Host()
    show(qtbot, host, 900, 600)
    host.edit.setFocus()
    return host


@pytest.fixture
def overlay(host: Host, look: Look) -> Overlay:
    """One with a text and three buttons."""
    overlay = Overlay(look, host)
    overlay.body.addWidget(QLabel("Something to read"))
    for text in ("One", "Two", "Three"):
        overlay.body.addWidget(QPushButton(text))
    return overlay


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def focused_text() -> str:
    focused = QApplication.focusWidget()
    return focused.text() if isinstance(focused, QPushButton) else ""


def test_it_is_not_there_until_it_is_opened(host: Host, overlay: Overlay) -> None:
    assert not overlay.isVisible()
    assert host.edit.hasFocus()


def test_it_dims_the_whole_host_and_puts_a_card_in_its_middle(
    host: Host, overlay: Overlay, look: Look
) -> None:
    before = colour_at(host, 5, 590)

    overlay.open()
    settle()

    assert overlay.geometry() == host.rect()
    assert colour_at(host, 5, 590) != before
    card = box_of(image_of(host), look.palette.card)
    assert card.center().x() == pytest.approx(450, abs=3)
    assert card.center().y() == pytest.approx(300, abs=12)
    assert 400 < card.width() <= 560


def test_it_stays_as_large_as_its_host(host: Host, overlay: Overlay) -> None:
    overlay.open()

    host.resize(1_100, 700)
    settle()

    assert overlay.geometry() == host.rect()


def test_escape_closes_it_and_gives_the_keyboard_back(
    qtbot: QtBot, host: Host, overlay: Overlay
) -> None:
    overlay.open()
    assert not host.edit.hasFocus()

    with qtbot.waitSignal(overlay.closed, timeout=0):
        press(Qt.Key.Key_Escape)

    assert not overlay.isVisible()
    assert host.edit.hasFocus()
    assert host.keys == []


def test_escape_closes_it_from_a_button_too(host: Host, overlay: Overlay) -> None:
    overlay.open(overlay.findChildren(QPushButton)[1])
    assert focused_text() == "Two"

    press(Qt.Key.Key_Escape)

    assert not overlay.isVisible()
    assert host.edit.hasFocus()


def test_asked_for_twice_it_still_gives_the_keyboard_back(host: Host, overlay: Overlay) -> None:
    # GIVEN somebody who asks again while it is open
    overlay.open(overlay.findChildren(QPushButton)[0])
    overlay.open(overlay.findChildren(QPushButton)[0])

    press(Qt.Key.Key_Escape)

    assert host.edit.hasFocus()


def test_each_time_the_keyboard_goes_back_to_where_it_came_from(
    host: Host, overlay: Overlay
) -> None:
    overlay.open()
    overlay.close_overlay()
    host.other.setFocus()

    overlay.open()
    overlay.close_overlay()

    assert host.other.hasFocus()


def test_what_has_gone_meanwhile_does_not_get_the_keyboard(host: Host, overlay: Overlay) -> None:
    overlay.open()
    host.edit.hide()

    overlay.close_overlay()

    assert not host.edit.hasFocus()


def test_tab_goes_round_inside(overlay: Overlay) -> None:
    overlay.open()

    there = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        there.append(focused_text())
    assert there == ["One", "Two", "Three", "One"]

    back = []
    for _ in range(3):
        press(Qt.Key.Key_Backtab)
        back.append(focused_text())
    assert back == ["Three", "Two", "One"]


def test_tab_goes_from_top_to_bottom_whatever_came_first(overlay: Overlay) -> None:
    overlay.body.insertWidget(1, QPushButton("Zero"))
    overlay.open()
    settle()

    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(focused_text())

    assert seen == ["Zero", "One", "Two", "Three"]


def test_tab_passes_over_what_is_hidden(overlay: Overlay) -> None:
    overlay.findChildren(QPushButton)[1].hide()
    overlay.open(overlay.findChildren(QPushButton)[0])

    press(Qt.Key.Key_Tab)

    assert focused_text() == "Three"


def test_with_nothing_to_go_to_tab_stays(host: Host, look: Look) -> None:
    empty = Overlay(look, host)
    empty.open()

    press(Qt.Key.Key_Tab)

    assert empty.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_P, Qt.Key.Key_Right, Qt.Key.Key_F1])
def test_no_key_gets_through_to_the_page_behind(host: Host, overlay: Overlay, key: Qt.Key) -> None:
    overlay.open()

    press(key)

    assert host.keys == []
    assert overlay.isVisible()


def test_an_escape_that_is_still_held_down_does_not_close_it(host: Host, overlay: Overlay) -> None:
    overlay.open()

    send_key(overlay, QEvent.Type.KeyPress, Qt.Key.Key_Escape, repeated=True)
    assert overlay.isVisible()

    send_key(overlay, QEvent.Type.KeyPress, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
