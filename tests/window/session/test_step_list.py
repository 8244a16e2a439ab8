"""Going through the list of steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.session import Session
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.step_entries import entries_of
from lowback_timer.window.session.step_list import StepList
from tests.fakes import make_dose, make_hold, make_section, make_session
from tests.window.stage import settle, show


@pytest.fixture
def session() -> Session:
    """Two sections of one exercise with ten sets each, in the second set of the first."""
    dose = make_dose(make_hold(10), sets=10, rest=9)
    session = make_session(make_section(dose), make_section(dose))
    session.advance_to(5_000 + 19_000 + 1_000)
    return session


@pytest.fixture
def steps(qtbot: QtBot, look: Look, session: Session) -> StepList:
    steps = StepList(look)
    show(qtbot, steps, 500, 300)
    steps.setFocus()
    steps.show_entries(entries_of(session.timeline, session.records, session.step))
    settle()
    return steps


@pytest.fixture
def chosen(steps: StepList) -> list[int]:
    chosen: list[int] = []
    steps.chosen.connect(chosen.append)
    return chosen


def at(steps: StepList) -> str:
    return steps.entries[steps.currentIndex().row()].text


def test_it_opens_at_the_set_that_goes_on(steps: StepList) -> None:
    assert at(steps) == "Set 2 of 10"
    assert steps.visualRect(steps.currentIndex()).intersects(steps.viewport().rect())


def test_arrows_lead_past_the_heads_of_sections(steps: StepList) -> None:
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert at(steps) == "Set 1 of 10"
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert at(steps) == "Superman"
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert at(steps) == "Superman"

    for _ in range(11):
        QTest.keyClick(steps, Qt.Key.Key_Down)
    assert (at(steps), steps.currentIndex().row()) == ("Superman", 13)


def test_home_and_end_lead_to_the_ends_which_are_in_view(steps: StepList) -> None:
    QTest.keyClick(steps, Qt.Key.Key_End)
    assert at(steps) == "Set 10 of 10"
    assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))

    QTest.keyClick(steps, Qt.Key.Key_Home)
    assert at(steps) == "Superman"
    assert steps.verticalScrollBar().value() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_goes_to_an_entry(
    steps: StepList, chosen: list[int], session: Session, key: Qt.Key
) -> None:
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, key)

    (index,) = chosen
    assert session.timeline.steps[index].set_number == 3


def test_so_does_a_click_but_not_one_on_a_section(steps: StepList, chosen: list[int]) -> None:
    QTest.keyClick(steps, Qt.Key.Key_Home)
    left = Qt.MouseButton.LeftButton
    for row in (0, 1):
        place = steps.visualRect(steps.model().index(row, 0)).center()
        QTest.mouseClick(steps.viewport(), left, pos=place)

    assert chosen == [0]


def test_it_asks_for_the_room_of_all_entries(steps: StepList) -> None:
    last = steps.model().index(len(steps.entries) - 1, 0)
    steps.setFixedHeight(steps.wanted_height())
    settle()

    assert steps.verticalScrollBar().maximum() == 0
    assert steps.viewport().rect().contains(steps.visualRect(last))
