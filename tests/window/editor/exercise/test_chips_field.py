"""Chips to choose from."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.editor.exercise.chips_field import ChipsField
from lowback_timer.window.look.look import Look

OPTIONS = {"a": "Ball", "b": "Bench"}


def told_by(field: ChipsField) -> list[tuple[str, bool]]:
    told: list[tuple[str, bool]] = []
    field.switched.connect(lambda value, is_on: told.append((value, is_on)))
    return told


def test_any_number_can_be_chosen(qtbot: QtBot, look: Look) -> None:
    field = ChipsField(look, "Needs", OPTIONS)
    qtbot.addWidget(field)
    told = told_by(field)
    field.set_values({"a"})
    assert told == []
    field.chips["b"].click()
    field.chips["a"].click()
    assert told == [("b", True), ("a", False)]
    assert field.chips["a"].accessibleDescription() == "Needs"


def test_one_is_always_chosen(qtbot: QtBot, look: Look) -> None:
    field = ChipsField(look, "Position", OPTIONS, is_one_of=True)
    qtbot.addWidget(field)
    told = told_by(field)
    field.set_values({"a"})
    field.chips["b"].click()
    field.chips["b"].click()
    assert told == [("b", True)]
    assert not field.chips["a"].isChecked()


def test_arrow_keys_go_through_all_of_them(qtbot: QtBot, look: Look) -> None:
    field = ChipsField(look, "Position", {each: 9 * each for each in "abcd"}, is_one_of=True)
    qtbot.addWidget(field)
    field.resize(150, 400)  # in several rows
    field.set_values({"a"})
    field.show()
    told = told_by(field)
    field.chips["a"].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        shown = next(each for each in field.chips.values() if each.isChecked())
        QTest.keyClick(shown, key)
    assert told == [("b", True), ("c", True), ("d", True)]
    QTest.keyClick(field.chips["d"], Qt.Key.Key_Up)
    assert field.chips["c"].isChecked()
