"""The first page: its order, and its room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lowback_timer.core.choices import LevelChoice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.go_on_card import GoOnCard
from lowback_timer.window.services.requests import (
    Request,
    StartWorkout,
)
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from lowback_timer.window.today.offers import Offer
from lowback_timer.window.today.wish_card import WishCard
from tests.window.stage import settle
from tests.window.today.conftest import focused


def test_tab_goes_from_top_to_bottom_and_round(room: TodayRoom) -> None:
    room.ask_what_was_done()
    settle()
    page, listed = room.page, room.page.workouts
    assert listed is not None
    page.keys.setFocus()

    reached = [focused()]
    for _ in range(20):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is reached[0]:
            break
        reached.append(focused())

    assert reached == [
        page.keys,
        page.card.why,
        page.card.start,
        page.card.change,
        page.card.other,
        page.asking.levels[LevelChoice.BEGINNER],
        page.asking.equipment["ball"],
        *listed.head.chips,
        listed.search.edit,
        listed.grid,
    ]


def test_tab_comes_to_what_is_offered_before_the_suggestion(room: TodayRoom) -> None:
    room.ask_what_was_done()
    settle()
    page = room.page
    card = GoOnCard(page.look, "Go on at Bridge", "Short", "Cut short just now")
    page.offers.put(Offer.WISH, WishCard(page.look, "Garden"))
    page.offers.put(Offer.GO_ON, card)
    page.keys.setFocus()

    reached = []
    for _ in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())

    assert reached == [card.go_on, card.not_now, page.card.why, page.card.start]


def test_the_page_starts_only_what_can_be_seen(room: TodayRoom, asked: list[Request]) -> None:
    # GIVEN a page that is scrolled so far that Start is out of sight
    room.page.area.setFixedHeight(120)
    settle()
    settle()  # the list of workouts comes when the page has been painted
    elsewhere = QWidget(room.page)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    elsewhere.show()
    elsewhere.setFocus()
    room.page.area.verticalScrollBar().setValue(0)
    assert room.page.card.start.visibleRegion().isEmpty()

    # WHEN Enter is pressed, THEN it comes into view first
    QTest.keyClick(elsewhere, Qt.Key.Key_Return)
    assert asked == []
    assert not room.page.card.start.visibleRegion().isEmpty()
    assert QApplication.focusWidget() is room.page.card.start

    QTest.keyClick(room.page.card.start, Qt.Key.Key_Return)
    assert isinstance(asked[0], StartWorkout)


def test_a_row_of_cards_is_seen_in_a_small_window(room: TodayRoom, services: Services) -> None:
    services.host.resize(970, 640)  # beside the rail of a window of 1024 pixels
    services.preferences.set(Settings.level, LevelChoice.BEGINNER)
    room.open()
    for _ in range(4):
        settle()

    listed = room.page.workouts
    assert listed is not None
    top = listed.grid.mapTo(room.page, QPoint()).y()
    assert top + listed.grid.row_height <= room.page.height()


@pytest.mark.parametrize("text_scale", [1, 1.5, 2])
@pytest.mark.parametrize("width", [640, 970, 1400])
def test_no_text_is_cut_off(
    room: TodayRoom, services: Services, look: Look, width: int, text_scale: float
) -> None:
    services.host.resize(width, 640)
    look.set_text_scale(text_scale)
    room.open()
    for _ in range(6):
        settle()

    page = room.page
    for text in page.findChildren(QLabel):
        if text.isVisible() and text.text():
            needed = text.heightForWidth(text.width()) if text.wordWrap() else 0
            assert text.height() >= needed, text.text()
    right = page.area.viewport().width()
    for part in (page.card, page.week, page.keys, *page.asking.levels.values()):
        assert part.mapTo(page.area.viewport(), part.rect().topRight()).x() < right
    look.set_text_scale(1)
