"""What paints itself, in a window that is read from right to left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.workout_bar import WorkoutBar
from tests.fakes import make_dose, make_hold
from tests.window.stage import HandClock, box_of, image_of, make_driver, pass_time, settle, show

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def make_switch(look: Look) -> QWidget:
    switch = Switch(look)
    switch.set_value(True)
    return switch


def make_slider(look: Look) -> QWidget:
    slider = Slider(look, range(0, 101, 5), lambda _number: "", "in percent")
    slider.set_value(80)
    return slider


def make_cues(look: Look) -> QWidget:
    cues = CueList(look)
    cues.show_cues((" ", " "), 1, Phase.HOLD)  # dots alone: numbers are not mirrored
    return cues


def make_bar(look: Look) -> QWidget:
    bar = WorkoutBar(look)
    clock = HandClock()
    driver = make_driver(clock, make_dose(make_hold(20), sets=2, rest=30))
    driver.start()
    pass_time(clock, driver, 15_000)
    driver.look()
    bar.resize(600, 40)
    bar.show_timeline(driver.session.timeline)
    bar.show_reading(driver.reading())
    return bar


@pytest.mark.parametrize(
    ("make", "colour"),
    [
        (make_switch, "on_accent"),
        (make_slider, "reps"),
        (make_cues, "hold"),
        (make_bar, "hold"),
    ],
)
def test_it_is_the_other_way_round(
    qtbot: QtBot, look: Look, make: Callable[[Look], QWidget], colour: str
) -> None:
    widget = make(look)
    show(qtbot, widget, 600, 60)
    inks = {"hold": look.palette.phases[Phase.HOLD], "on_accent": look.palette.on_accent}
    ink = inks.get(colour, look.palette.reps)
    usual = box_of(image_of(widget), ink)

    widget.setLayoutDirection(RIGHT_TO_LEFT)
    widget.resize(widget.width() - 1, widget.height())  # as a window does that is opened so
    widget.resize(widget.width() + 1, widget.height())
    settle()

    turned = box_of(image_of(widget), ink)
    assert turned.left() == pytest.approx(widget.width() - 1 - usual.right(), abs=1)
    assert turned.width() == pytest.approx(usual.width(), abs=1)


def test_a_slider_grows_to_the_left(qtbot: QtBot, look: Look) -> None:
    slider = Slider(look, range(0, 101, 5), str, "in percent")
    slider.setLayoutDirection(RIGHT_TO_LEFT)
    show(qtbot, slider, 300, 40)
    groove_end = QPoint(slider.width() - 170, 20)

    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=groove_end)

    assert slider.value() > 80


def test_the_plus_of_a_stepper_is_at_the_left(qtbot: QtBot, look: Look) -> None:
    stepper = Stepper(look, range(10), str, "in steps")
    stepper.setLayoutDirection(RIGHT_TO_LEFT)
    show(qtbot, stepper, 150, 40)

    QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(5, 20))

    assert stepper.value() == 1


def test_a_key_stands_left_of_its_text(qtbot: QtBot, look: Look) -> None:
    button = KeyButton(look, "Skip", "W", lambda: None, is_primary=True)
    show(qtbot, button, 300, 52)
    usual = image_of(button)

    button.setLayoutDirection(RIGHT_TO_LEFT)
    settle()

    assert image_of(button) != usual
