"""Numbers from 0 to 10."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.look.look import Look
from tests.window.stage import colour_at, settle


@pytest.fixture
def scale(qtbot: QtBot, look: Look) -> Scale:
    made = Scale(look, "Back pain now", ("none", "the worst"), "muscle")
    qtbot.addWidget(made)
    made.resize(600, 120)
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    settle()
    return made


@pytest.fixture
def said(scale: Scale) -> list[int | None]:
    said: list[int | None] = []
    scale.chosen.connect(said.append)
    return said


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_a_click_chooses_and_another_one_takes_it_back(
    scale: Scale, said: list[int | None]
) -> None:
    QTest.mouseClick(scale.marks[4], Qt.MouseButton.LeftButton)
    assert scale.value == 4

    QTest.mouseClick(scale.marks[4], Qt.MouseButton.LeftButton)
    assert scale.value is None
    assert said == [4, None]


def test_digits_choose(scale: Scale, said: list[int | None]) -> None:
    scale.focus_mark.setFocus()

    press(Qt.Key.Key_7, Qt.Key.Key_0)

    assert said == [7, 0]


def test_a_one_and_a_zero_right_after_it_are_ten(scale: Scale) -> None:
    scale.focus_mark.setFocus()

    press(Qt.Key.Key_1, Qt.Key.Key_0)

    assert scale.value == 10


def test_arrows_lead_along_and_no_further_than_the_ends(
    scale: Scale, said: list[int | None]
) -> None:
    scale.focus_mark.setFocus()

    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert said == [0, 1, 0]

    press(Qt.Key.Key_End, Qt.Key.Key_Right)
    assert scale.value == 10
    assert QApplication.focusWidget() is scale.marks[10]
    press(Qt.Key.Key_Home)
    assert scale.value == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_what_was_said_can_be_taken_back(scale: Scale, key: Qt.Key) -> None:
    scale.focus_mark.setFocus()
    press(Qt.Key.Key_3, key)

    assert scale.value is None


def test_from_outside_it_is_silent(scale: Scale, said: list[int | None]) -> None:
    scale.set_value(6)
    assert scale.value == 6
    scale.set_value(None)
    assert scale.value is None
    assert said == []


def test_tab_leads_to_the_chosen_number_or_the_first(scale: Scale) -> None:
    def stops() -> list[int]:
        return [each.number for each in scale.marks if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops() == [0]
    scale.marks[5].click()
    assert stops() == [5]
    scale.set_value(None)
    assert stops() == [0]


def test_a_screen_reader_hears_what_is_asked_and_what_the_ends_mean(scale: Scale) -> None:
    assert scale.accessibleName() == "Back pain now"
    assert [scale.marks[each].accessibleName() for each in (0, 4, 10)] == [
        "0, none",
        "4",
        "10, the worst",
    ]
    assert scale.marks[4].accessibleDescription() == "Back pain now"


@pytest.mark.parametrize(("width", "rows"), [(600, 1), (330, 2)])
def test_where_they_do_not_fit_they_stand_in_two_rows(scale: Scale, width: int, rows: int) -> None:
    scale.resize(width, 300)
    settle()

    assert len({mark.y() for mark in scale.marks}) == rows
    assert all(mark.geometry().right() < scale.row.width() for mark in scale.marks)


def test_large_texts_stand_in_two_rows(scale: Scale, look: Look) -> None:
    look.set_text_scale(2)
    scale.resize(500, 400)
    settle()

    assert len({mark.y() for mark in scale.marks}) == 2
    for mark in scale.marks:
        assert mark.fontMetrics().horizontalAdvance(mark.text()) <= mark.width()


def test_the_chosen_one_is_filled(scale: Scale, look: Look) -> None:
    scale.marks[2].click()
    QWidget.clearFocus(scale.marks[2])
    settle()

    assert colour_at(scale.marks[2], 8, 20) == look.palette.muscle.upper()


def test_something_more_can_be_said_at_the_end(scale: Scale) -> None:
    scale.show_further("before: 2")
    assert scale._most.text() == "the worst · before: 2"
    scale.show_further("")
    assert scale._most.text() == "the worst"
