"""A share that is chosen by sliding."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of


@pytest.fixture
def slider(qtbot: QtBot, look: Look) -> Slider:
    made = Slider(look, range(0, 101, 5), lambda number: f"{number} %", "in percent")
    made.set_value(50)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def spot(slider: Slider, share: float) -> QPoint:
    """A place on the groove."""
    left, right = slider._ends()
    return QPoint(round(left + share * (right - left)), slider.height() // 2)


def test_a_click_takes_the_knob_there_in_whole_steps(qtbot: QtBot, slider: Slider) -> None:
    with qtbot.waitSignal(slider.chosen, timeout=0) as chosen:
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=spot(slider, 0.21))

    assert chosen.args == [20]


def test_dragging_tells_only_where_it_ends(qtbot: QtBot, slider: Slider) -> None:
    told: list[int] = []
    slider.chosen.connect(told.append)

    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=spot(slider, 0.5))
    for share in (0.6, 0.7, 0.8):
        QTest.mouseMove(slider, spot(slider, share))
    assert told == []
    assert slider.sliderPosition() == 80
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=spot(slider, 0.8))

    assert told == [80]


@pytest.mark.parametrize(("x", "value"), [(-500, 0), (5_000, 100)])
def test_beyond_the_ends_there_is_nothing(slider: Slider, x: int, value: int) -> None:
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=spot(slider, 0.5))
    slider._follow(x)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)

    assert slider.value() == value


def test_a_move_without_a_press_does_nothing(slider: Slider) -> None:
    QTest.mouseMove(slider, spot(slider, 0.9))

    assert slider.sliderPosition() == 50


def test_the_knob_stands_where_the_number_is(slider: Slider, look: Look) -> None:
    ends = []
    for value in (0, 50, 100):
        slider.set_value(value)
        ends.append(box_of(image_of(slider), look.palette.reps).right())

    assert ends[1] - ends[0] == pytest.approx(ends[2] - ends[1], abs=1)
    assert ends[2] > ends[0] + 100
