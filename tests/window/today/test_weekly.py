"""What the first page says and asks once a week."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from lowback_timer.window.today.offers import Offer
from lowback_timer.window.today.wish_card import WishCard
from tests.window.stage import settle
from tests.window.today.conftest import TODAY, Train

FILM = "sit through a film"
MONDAY = TODAY.toordinal() - 3


def ask(room: TodayRoom) -> Offer | None:
    room.ask_what_was_done()
    settle()
    return room.page.offers.shown


def lines(room: TodayRoom) -> list[str]:
    return [each.text() for each in room.page.offers.findChildren(QLabel) if each.isVisible()]


def test_who_has_never_trained_is_told_nothing(room: TodayRoom) -> None:
    assert ask(room) is None


def test_in_a_new_week_there_is_a_look_back(room: TodayRoom, train: Train) -> None:
    train(6, "first-time")
    train(12, "first-time")

    assert ask(room) is Offer.LOOK_BACK
    assert lines(room)[:2] == ["A look back", "1 session last week."]


def test_a_quiet_week_is_told_of_without_a_reproach(room: TodayRoom, train: Train) -> None:
    train(20, "first-time")

    assert ask(room) is Offer.LOOK_BACK
    assert lines(room)[1] == "Last week was a quiet one. This week begins afresh."


def test_escape_puts_it_away_for_the_week(
    room: TodayRoom, services: Services, train: Train
) -> None:
    train(6, "first-time")
    ask(room)

    QTest.keyClick(room.page, Qt.Key.Key_Escape)

    assert room.page.offers.shown is None
    assert services.preferences.current.looked_back == MONDAY
    assert ask(room) is None


def test_a_first_week_has_nothing_to_look_back_to(room: TodayRoom, train: Train) -> None:
    train(1, "first-time")

    assert ask(room) is None


# The wish


@pytest.fixture
def wish(room: TodayRoom, services: Services) -> WishCard:
    """The question, once somebody has named something."""
    services.preferences.set(Settings.wish, FILM)
    assert ask(room) is Offer.WISH
    (card,) = room.page.offers.findChildren(WishCard)
    return card


def test_without_a_wish_nothing_is_asked(room: TodayRoom) -> None:
    assert ask(room) is None


def test_it_is_asked_how_well_it_goes(wish: WishCard, room: TodayRoom) -> None:
    assert lines(room)[0] == "Sit through a film: how well does it go?"


def test_one_click_answers_and_it_is_not_asked_again_this_week(
    wish: WishCard, room: TodayRoom, services: Services, kept: WorkoutLog
) -> None:
    wish.scale_row.marks[6].click()
    assert wish.timer.isActive()  # for whoever changes their mind
    wish.timer.timeout.emit()

    assert [each.rating for each in kept.progress.ratings(FILM)] == [6]
    assert ask(room) is None
    assert services.preferences.current.asked_for_wish == MONDAY


def test_one_key_answers_wherever_the_keyboard_is(
    wish: WishCard, room: TodayRoom, kept: WorkoutLog
) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_0):
        QTest.keyClick(room.page, key)
    wish.timer.timeout.emit()

    assert [each.rating for each in kept.progress.ratings(FILM)] == [10]


def test_what_is_taken_back_is_not_kept(wish: WishCard) -> None:
    wish.scale_row.marks[6].click()
    wish.scale_row.marks[6].click()

    assert not wish.timer.isActive()


def test_nobody_has_to_answer(wish: WishCard, room: TodayRoom, kept: WorkoutLog) -> None:
    wish.close_button.click()

    assert ask(room) is None
    assert kept.progress.ratings(FILM) == ()


def test_a_week_later_it_is_asked_again(
    wish: WishCard, room: TodayRoom, services: Services
) -> None:
    services.preferences.set(Settings.asked_for_wish, MONDAY - 7)

    assert ask(room) is Offer.WISH
