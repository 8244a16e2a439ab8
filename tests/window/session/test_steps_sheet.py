"""The sheet with the list of steps."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.step_entries import entries_of
from lowback_timer.window.session.steps_sheet import CoolDown, StepsSheet
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_session
from tests.window.stage import settle, show


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> StepsSheet:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    return StepsSheet(look, host)


def open_with_sets(sheet: StepsSheet, sets: int, *, has_cool_down: bool = False) -> None:
    name = "Back extension on a ball with both hands behind the head"
    session = make_session(
        make_item(make_dose(make_hold(10), sets=sets, rest=9), make_exercise(name))
    )
    entries = entries_of(session.timeline, (), session.step)
    cool_down = CoolDown.AHEAD if has_cool_down else CoolDown.NONE
    sheet.show_entries(entries, cool_down, can_swap=has_cool_down)
    sheet.open()
    settle()


def buttons(sheet: StepsSheet) -> list[str]:
    return [each.text() for each in sheet.findChildren(KeyButton) if each.isVisible()]


def test_the_keyboard_is_in_the_list(sheet: StepsSheet) -> None:
    open_with_sets(sheet, 5)

    assert sheet.list.hasFocus()
    assert sheet.accessibleName() == "The whole workout"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_L])
def test_it_closes_by_the_key_that_has_opened_it_and_by_escape(
    sheet: StepsSheet, qtbot: QtBot, key: Qt.Key
) -> None:
    open_with_sets(sheet, 5)

    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet.list, key)

    assert not sheet.isVisible()


def test_the_cool_down_is_offered_where_one_lies_ahead(sheet: StepsSheet) -> None:
    asked: list[Action] = []
    sheet.asked.connect(asked.append)
    open_with_sets(sheet, 5)
    assert buttons(sheet) == ["Close"]
    QTest.keyClick(sheet.list, Qt.Key.Key_C)
    assert asked == []

    open_with_sets(sheet, 5, has_cool_down=True)
    assert buttons(sheet) == ["Swap the next one", "Cool down now", "Close"]
    QTest.keyClick(sheet.list, Qt.Key.Key_C)
    assert asked == [Action.COOL_DOWN]


@pytest.mark.parametrize("sets", [1, 5, 60])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_it_fits_into_the_window_whatever_is_in_it(
    sheet: StepsSheet, look: Look, sets: int, scale: float, size: tuple[int, int]
) -> None:
    look.set_text_scale(scale)
    sheet._host.resize(*size)
    open_with_sets(sheet, sets, has_cool_down=True)

    for part in (sheet.list, *(each for each in sheet.findChildren(KeyButton) if each.isVisible())):
        box = part.rect().translated(part.mapTo(sheet, QPoint()))
        assert sheet.rect().contains(box)
    assert sheet.list.height() >= min(sheet.list.wanted_height(), 200)


def test_a_cool_down_that_is_off_can_be_added(sheet: StepsSheet) -> None:
    session = make_session()
    entries = entries_of(session.timeline, (), session.step)
    sheet.show_entries(entries, CoolDown.OFF, can_swap=False)
    sheet.open()

    assert buttons(sheet) == ["Add the cool-down", "Close"]
