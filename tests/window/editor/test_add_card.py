"""The exercises that can be put into a workout."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.editor.add_card import AddCard
from lowback_timer.window.editor.page import EditorPage
from tests.window.stage import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(page: EditorPage) -> AddCard:
    return page.adding


def added_by(card: AddCard) -> list[str]:
    found: list[str] = []
    card.added.connect(found.append)
    return found


def test_all_exercises_are_listed_with_how_each_is_dosed(card: AddCard) -> None:
    cards = card.list.cards
    told = {cards.card(row).name: cards.card(row).lines[0].text for row in range(cards.rowCount())}

    assert len(told) == 20
    assert told["Bridge"] == "reps or hold"
    assert told["Bird dog"] == "reps, sides take turns"
    assert told["Front plank"] == "hold"


def test_a_click_on_the_plus_and_a_double_click_add(card: AddCard) -> None:
    added, view = added_by(card), card.list.viewport()
    place = card.list.visualRect(card.list.cards.index(1))

    QTest.mouseClick(view, LEFT, pos=place.center())
    assert added == []
    QTest.mouseClick(view, LEFT, pos=QPoint(place.right() - 16, place.center().y()))
    assert added == ["superman"]
    QTest.mouseDClick(view, LEFT, pos=place.center())
    assert added == ["superman", "superman"]


def test_enter_in_the_search_adds_the_best_and_is_ready_for_the_next(card: AddCard) -> None:
    added = added_by(card)
    card.search.take_focus()
    QTest.keyClicks(card.search.edit, "side pl")
    QTest.keyClick(card.search.edit, Qt.Key.Key_Return)

    assert added == ["side-plank"]
    assert card.search.edit.selectedText() == "side pl"


def test_where_nothing_is_found_it_says_so(card: AddCard) -> None:
    card.search.take_focus()
    QTest.keyClicks(card.search.edit, "qqqq")
    settle()
    assert card.nothing.isVisible()
    assert not card.list.isVisible()

    QTest.keyClick(card.search.edit, Qt.Key.Key_Escape)
    assert card.list.isVisible()


def test_keys_held_down_add_once(qtbot: QtBot, card: AddCard) -> None:
    added = added_by(card)
    card.list.setFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Down)

    QTest.keyClick(card.list, Qt.Key.Key_Space)

    assert added == ["superman"]
