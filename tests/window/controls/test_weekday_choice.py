"""Some of the days of a week."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.weekday_choice import WeekdayChoice
from lowback_timer.window.look.look import Look
from tests.window.stage import show

MONDAY, WEDNESDAY, SUNDAY = 1, 3, 7


@pytest.fixture
def choice(qtbot: QtBot, look: Look) -> WeekdayChoice:
    made = WeekdayChoice(look, "Days")
    show(qtbot, made, 400, 60)
    return made


@pytest.fixture
def chosen(choice: WeekdayChoice) -> list[frozenset[int]]:
    chosen: list[frozenset[int]] = []
    choice.chosen.connect(chosen.append)
    return chosen


def test_days_are_chosen_and_left_by_mouse_and_by_keyboard(
    choice: WeekdayChoice, chosen: list[frozenset[int]]
) -> None:
    QTest.mouseClick(choice.days[MONDAY], Qt.MouseButton.LeftButton)
    QTest.keyClick(choice.days[WEDNESDAY], Qt.Key.Key_Space)
    QTest.keyClick(choice.days[MONDAY], Qt.Key.Key_Space)

    assert chosen == [{MONDAY}, {MONDAY, WEDNESDAY}, {WEDNESDAY}]
    assert choice.value == {WEDNESDAY}


def test_choosing_from_outside_tells_nothing(
    choice: WeekdayChoice, chosen: list[frozenset[int]]
) -> None:
    choice.set_value({MONDAY, SUNDAY})

    assert choice.value == {MONDAY, SUNDAY}
    assert chosen == []


@pytest.mark.parametrize(
    ("locale", "first"), [("en_US", SUNDAY), ("de_DE", MONDAY), ("es_ES", MONDAY)]
)
def test_it_begins_as_weeks_do_where_one_lives(
    qtbot: QtBot, look: Look, locale: str, first: int
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        made = WeekdayChoice(look, "Days")
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(made)

    assert next(iter(made.days)) == first
    assert len(made.days) == 7


def test_a_day_is_told_by_its_whole_name(choice: WeekdayChoice) -> None:
    button = choice.days[WEDNESDAY]

    assert button.text() == "W"
    assert (button.accessibleName(), button.accessibleDescription()) == ("Wednesday", "Days")
    assert button.toolTip() == "Wednesday"
