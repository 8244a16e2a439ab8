"""One setting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.settings.setting_row import SettingRow
from tests.window.stage import settle, show


@pytest.fixture
def control() -> QPushButton:
    made = QPushButton("Change")
    made.setFixedWidth(200)
    return made


@pytest.fixture
def row(qtbot: QtBot, look: Look, control: QPushButton) -> SettingRow:
    made = SettingRow(look, "Colours", "Of the whole window", control)
    show(qtbot, made, 700, 100)
    return made


def test_the_control_is_told_by_the_words_to_screen_readers(
    row: SettingRow, control: QPushButton
) -> None:
    assert control.accessibleName() == "Colours"
    assert control.accessibleDescription() == "Of the whole window"

    row.set_hint("Of this page")

    assert control.accessibleDescription() == "Of this page"
    assert row.hint.text() == "Of this page"


def test_without_a_hint_there_is_no_empty_line(row: SettingRow) -> None:
    row.set_hint("")

    assert not row.hint.isVisible()


def test_its_words_are_never_a_window_of_their_own(
    qtbot: QtBot, qapp: QApplication, look: Look, control: QPushButton
) -> None:
    shown: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show:
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)

    row = SettingRow(look, "Colours", "Of the whole window", control)

    qapp.removeEventFilter(watch)
    qtbot.addWidget(row)
    assert not shown


def test_the_control_stands_beside_the_words_or_below(
    row: SettingRow, control: QPushButton
) -> None:
    assert control.x() == 500

    row.resize(400, 200)
    settle()

    assert control.x() == 0
    assert control.y() > row.hint.geometry().bottom()


def test_it_grows_with_the_scale(row: SettingRow, look: Look) -> None:
    small = row.hint.font().pixelSize()

    look.set_scale(2)

    assert row.hint.font().pixelSize() == 2 * small


@pytest.mark.parametrize(("make", "unit"), [(Slider, "in percent"), (Stepper, "in seconds")])
def test_a_number_is_read_with_what_it_counts(
    qtbot: QtBot, look: Look, make: Callable[..., NumberChoice], unit: str
) -> None:
    number = make(look, range(10), str, unit)
    row = SettingRow(look, "Length", "", number)
    qtbot.addWidget(row)

    assert number.accessibleName() == f"Length, {unit}"
