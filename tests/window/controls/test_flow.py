"""Widgets that go on in the next line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.flow import Flow
from tests.window.stage import settle


@pytest.fixture
def flow(qtbot: QtBot) -> Iterator[Flow]:
    """Four widgets of 100 × 20, the third 40 high, with 10 between them."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Flow()
    window.setLayout(made)
    made.setContentsMargins(5, 5, 5, 5)
    made.setSpacing(10)
    for index in range(4):
        part = QPushButton()
        part.setFixedSize(100, 40 if index == 2 else 20)
        made.addWidget(part)
    yield made
    window.hide()


def window_of(flow: Flow) -> QWidget:
    window = flow.parentWidget()
    assert window is not None
    return window


def boxes(flow: Flow, width: int) -> list[tuple[int, int]]:
    """The left and the top of each."""
    window = window_of(flow)
    window.resize(width, flow.heightForWidth(width))
    window.show()
    settle()
    parts = (flow.itemAt(index) for index in range(flow.count()))
    return [(part.geometry().x(), part.geometry().y()) for part in parts if part is not None]


def test_what_fits_stands_in_one_line_on_one_middle(flow: Flow) -> None:
    assert boxes(flow, 440) == [(5, 15), (115, 15), (225, 5), (335, 15)]
    assert flow.sizeHint().toTuple() == (440, 50)


def test_a_full_line_goes_on_in_the_next(flow: Flow) -> None:
    assert boxes(flow, 220) == [(5, 5), (115, 5), (5, 35), (115, 45)]
    assert flow.heightForWidth(220) == 80
    assert flow.minimumSize().toTuple() == (110, 50)


def test_from_right_to_left(flow: Flow) -> None:
    window_of(flow).setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert boxes(flow, 220) == [(115, 5), (5, 5), (115, 35), (5, 45)]


def test_what_is_hidden_takes_no_room(flow: Flow) -> None:
    boxes(flow, 440)
    window_of(flow).findChildren(QPushButton)[2].hide()

    assert flow.heightForWidth(440) == 30


def test_a_text_that_is_wider_than_all_wraps(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = Flow()
    window.setLayout(flow)
    label = QLabel("a few words that are too many for one line")
    label.setWordWrap(True)
    flow.addWidget(label)

    assert flow.heightForWidth(60) > flow.heightForWidth(600)


def test_one_can_be_taken_away(flow: Flow) -> None:
    taken = flow.takeAt(1)

    assert taken is not None
    assert flow.count() == 3
    assert flow.takeAt(9) is None
    assert flow.itemAt(9) is None


def test_an_empty_one_needs_no_room() -> None:
    flow = Flow()
    flow.setContentsMargins(0, 0, 0, 0)

    assert flow.sizeHint().toTuple() == (0, 0)
    assert flow.heightForWidth(100) == 0
