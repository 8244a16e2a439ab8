"""A number for screen readers."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.spoken_number import SpokenNumber
from tests.window.stage import PaintWatch, image_of, settle, show


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    show(qtbot, host, 100, 100)
    return host


def test_it_can_be_looked_up(host: QWidget) -> None:
    number = SpokenNumber(host)

    number.show_number("7", "of 12 · lift")

    heard = QAccessible.queryAccessibleInterface(number)
    assert heard.role() is QAccessible.Role.StaticText
    assert heard.text(QAccessible.Text.Name) == "7"
    assert heard.text(QAccessible.Text.Description) == "of 12"


@pytest.mark.parametrize(
    ("number", "seconds"), [("1:57", "117"), ("2:00", "120"), ("1:00:05", "3605")]
)
def test_minutes_and_seconds_are_told_in_seconds(host: QWidget, number: str, seconds: str) -> None:
    spoken = SpokenNumber(host)

    spoken.show_number(number, "left of 2:00 · hold")

    heard = QAccessible.queryAccessibleInterface(spoken)
    assert heard.text(QAccessible.Text.Name) == seconds
    assert heard.text(QAccessible.Text.Description) == "seconds, left of 2:00"


def test_it_is_found_where_its_parent_is_seen(host: QWidget) -> None:
    number = SpokenNumber(host)
    number.show()

    host.resize(300, 200)
    settle()

    assert QAccessible.queryAccessibleInterface(number).rect().size() == host.size()


def test_nobody_sees_it_and_nothing_is_repainted_for_it(host: QWidget) -> None:
    before = image_of(host)
    number = SpokenNumber(host)
    number.show()
    settle()
    assert image_of(host) == before
    watch = PaintWatch(host)

    number.show_number("8", "of 12")
    settle()

    assert watch.paints == 0
