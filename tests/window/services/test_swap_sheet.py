"""Asks which exercise is to be done in the place of another."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.swapping import Alternative, Kinship
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.swap_sheet import SwapSheet
from tests.fakes import make_dose, make_exercise, make_item
from tests.window.stage import settle, show

BRIDGE = make_item(make_dose(sets=2, rest=30), make_exercise("Bridge"))
FOUND = (
    Alternative(make_exercise("Hip lift"), Kinship.EASIER),
    Alternative(make_exercise("Superman"), Kinship.ALIKE),
)


@pytest.fixture
def chosen() -> list[Exercise]:
    return []


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> SwapSheet:
    host = QWidget()
    show(qtbot, host, 1000, 800)
    return SwapSheet(look, host)


def test_it_offers_each_in_its_own_dose(sheet: SwapSheet, chosen: list[Exercise]) -> None:
    sheet.ask(BRIDGE, Level.BEGINNER, FOUND, chosen.append)
    settle()

    assert [each.accessibleName() for each in sheet.choices] == [
        "Hip lift, easier, 2 × 12 reps",
        "Superman, 2 × 12 reps",
    ]
    assert QApplication.focusWidget() is sheet.choices[0]


def test_what_is_chosen_is_told_and_it_closes(sheet: SwapSheet, chosen: list[Exercise]) -> None:
    sheet.ask(BRIDGE, Level.BEGINNER, FOUND, chosen.append)

    sheet.choices[1].click()

    assert chosen == [FOUND[1].exercise]
    assert not sheet.isVisible()


def test_all_can_stay_as_it_is(sheet: SwapSheet, chosen: list[Exercise]) -> None:
    sheet.ask(BRIDGE, Level.BEGINNER, FOUND, chosen.append)

    sheet.button.click()

    assert chosen == []
    assert not sheet.isVisible()


def test_where_there_is_nothing_else_it_says_so(sheet: SwapSheet, chosen: list[Exercise]) -> None:
    sheet.ask(BRIDGE, Level.BEGINNER, FOUND, chosen.append)
    sheet.ask(BRIDGE, Level.BEGINNER, (), chosen.append)
    settle()

    assert sheet.choices == []
    assert QApplication.focusWidget() is sheet.button
    texts = [each.text() for each in sheet.findChildren(QLabel)]
    assert any("nothing else that you have the equipment for" in each for each in texts)
