"""The first page: what it suggests, and where it leads."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from lowback_timer.core.choices import Counting, LevelChoice
from lowback_timer.library.model import Library
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import (
    Request,
    ShowKeys,
    ShowWorkout,
    StartWorkout,
)
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from tests.window.stage import HandClock, settle
from tests.window.today.conftest import NOW, Train


def texts(room: TodayRoom) -> list[str]:
    return [each.text() for each in room.page.findChildren(QLabel) if each.isVisible()]


def name_shown(room: TodayRoom) -> str:
    return room.page.card._name.text()


def reason_shown(room: TodayRoom) -> str:
    return room.page.card._reason.text()


def test_the_first_time_it_greets_and_suggests_a_short_one(room: TodayRoom) -> None:
    room.ask_what_was_done()
    settle()

    assert {"Good evening", "Two sessions a week are enough.", "0 of 2 this week"} <= {*texts(room)}
    assert name_shown(room) == "First time · one exercise"
    assert reason_shown(room).startswith("A short one to begin with")
    assert room.page.asking.isVisible()


def test_before_the_log_has_answered_no_reason_is_made_up(room: TodayRoom) -> None:
    assert reason_shown(room) == ""
    assert not room.page.asking.isVisible()
    assert room.page.card.has_suggestion


def test_it_knows_what_was_done(room: TodayRoom, train: Train) -> None:
    train(3, "first-time")

    room.ask_what_was_done()
    settle()

    assert "Last session on Monday. Your back has had 2 days of rest." in texts(room)
    assert "1 of 2 this week" in texts(room)
    assert "Monday" in room.page.week.accessibleName()
    assert name_shown(room) == "Beginner · floor only"
    assert not room.page.asking.isVisible()


def test_a_back_that_recovers_is_told_of_and_nothing_is_forbidden(
    room: TodayRoom, train: Train, asked: list[Request]
) -> None:
    train(1, "beginner-floor")

    room.ask_what_was_done()
    settle()

    assert reason_shown(room).startswith("Your back is still recovering since yesterday")
    room.page.card.start.click()
    assert isinstance(asked[0], StartWorkout)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts_what_is_shown(
    room: TodayRoom, services: Services, asked: list[Request], key: Qt.Key
) -> None:
    services.preferences.set(Settings.counting, Counting.BY_HAND)
    room.page.first_focus().setFocus()

    QTest.keyClick(room.page.first_focus(), key)

    (start,) = asked
    assert isinstance(start, StartWorkout)
    assert start.timeline.workout.id == "first-time"
    assert start.counting is Counting.BY_HAND


def test_a_workout_is_compiled_as_the_settings_are_by_now(
    room: TodayRoom, services: Services, asked: list[Request]
) -> None:
    room.start("between-meetings", Counting.PACED)
    longer = services.preferences.current.get_ready_ms + 10_000
    services.preferences.set(Settings.get_ready_ms, longer)
    room.start("between-meetings", Counting.BY_HAND)

    one, other = asked
    assert isinstance(one, StartWorkout)
    assert isinstance(other, StartWorkout)
    assert other.timeline.duration_ms > one.timeline.duration_ms


def test_something_else_comes_with_its_own_reason(room: TodayRoom, train: Train) -> None:
    train(1, "first-time")
    room.ask_what_was_done()
    first = name_shown(room), reason_shown(room)

    room.page.card.other.click()
    assert name_shown(room) != first[0]
    assert reason_shown(room) != first[1]

    for _ in range(len(room.advice.all) - 1):
        room.page.card.other.click()
    assert (name_shown(room), reason_shown(room)) == first


def test_change_leads_to_the_workout(room: TodayRoom, asked: list[Request]) -> None:
    room.page.card.change.click()

    assert asked == [ShowWorkout("first-time")]


def test_the_keys_are_in_reach(room: TodayRoom, asked: list[Request]) -> None:
    room.page.keys.click()

    assert asked == [ShowKeys()]


def test_why_tells_all_reasons_with_their_sources(room: TodayRoom, services: Services) -> None:
    room.ask_what_was_done()

    room.page.card.why.click()
    settle()

    told = [each.text() for each in room.why.findChildren(QLabel) if each.isVisible()]
    assert "First time · one exercise" in told
    assert any("9 Great Lower Back Exercises" in text for text in told)
    assert "A convention of this program." in told


# Answers


def test_an_answer_changes_the_suggestion_at_once_and_is_kept(
    room: TodayRoom, services: Services
) -> None:
    room.ask_what_was_done()
    settle()
    asking = room.page.asking

    QTest.mouseClick(asking.levels[LevelChoice.INTERMEDIATE], Qt.MouseButton.LeftButton)

    assert name_shown(room) == "Intermediate · floor only"
    assert services.preferences.current.level is LevelChoice.INTERMEDIATE
    assert "rod" in asking.equipment  # which no workout of the level before needs

    QTest.mouseClick(asking.equipment["ball"], Qt.MouseButton.LeftButton)
    assert services.preferences.current.equipment == ("mat", "ball")
    assert "beginner-ball" in [each.workout.id for each in room.advice.all]

    # WHEN somebody comes back, nothing is left to ask
    room.open()
    settle()
    assert not asking.isVisible()


def test_after_the_first_session_nothing_is_asked(room: TodayRoom, train: Train) -> None:
    room.open()
    settle()
    assert room.page.asking.isVisible()

    train(0, "first-time")
    room.open()
    settle()

    assert not room.page.asking.isVisible()
    assert name_shown(room) == "Beginner · floor only"


# Nothing moves under a finger


def test_somebody_who_has_turned_to_something_else_stays_there(
    room: TodayRoom, train: Train
) -> None:
    train(3, "beginner-floor")
    room.page.card.other.click()
    before = name_shown(room)

    room.ask_what_was_done()

    assert name_shown(room) == before
    assert reason_shown(room)


def test_what_has_been_there_for_a_moment_stays(
    room: TodayRoom, train: Train, clock: HandClock
) -> None:
    train(3, "first-time")
    clock.ms += 1_000

    room.ask_what_was_done()

    assert name_shown(room) == "First time · one exercise"


def test_what_is_being_pressed_stays(room: TodayRoom, train: Train, asked: list[Request]) -> None:
    train(3, "first-time")
    QTest.mousePress(room.page.card.start, Qt.MouseButton.LeftButton)

    room.ask_what_was_done()
    QTest.mouseRelease(room.page.card.start, Qt.MouseButton.LeftButton)

    (start,) = asked
    assert isinstance(start, StartWorkout)
    assert start.timeline.workout.name == name_shown(room) == "First time · one exercise"


def test_coming_back_shows_what_was_turned_to(room: TodayRoom) -> None:
    room.ask_what_was_done()
    room.page.card.other.click()
    before = name_shown(room)

    room.open()

    assert name_shown(room) == before


# Nothing to suggest


def test_when_nothing_fits_the_equipment_it_says_so_and_asks_for_it(
    room: TodayRoom, services: Services, asked: list[Request]
) -> None:
    library = services.library.current
    needy = {key: each for key, each in library.workouts.items() if each.needs}
    services.library.current = replace(library, workouts=needy)
    room.open()
    settle()

    assert name_shown(room) == "Nothing fits what you have at hand"
    assert not room.page.card.start.isVisible()
    QTest.keyClick(room.page, Qt.Key.Key_Return)
    assert asked == []
    assert room.page.first_focus() is room.page.asking.equipment["ball"]

    room.page.asking.equipment["ball"].click()
    settle()
    assert name_shown(room) == "Beginner · ball"
    assert room.page.card.start.isVisible()


def test_a_library_without_workouts_is_told_of(room: TodayRoom, services: Services) -> None:
    services.library.current = Library()
    room.open()
    settle()

    assert "There are no workouts in your library yet" in texts(room)
    assert room.page.first_focus() is room.page.keys


def test_a_room_without_a_page_asks_the_log_nothing(services: Services) -> None:
    room = TodayRoom(services, lambda: NOW)

    room.ask_what_was_done()

    assert not room.is_built


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
