"""What the first page makes of answers, of the log, and of the time that goes by."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.choices import LevelChoice
from lowback_timer.library.model import Library
from lowback_timer.window.services.requests import (
    Request,
    StartWorkout,
)
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from tests.window.stage import HandClock, fill, settle
from tests.window.today.conftest import NOW, Train, name_shown, reason_shown, texts

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


def test_a_window_that_stays_open_overnight_knows_the_next_morning(
    services: Services, train: Train
) -> None:
    train(0, "first-time")
    times = [NOW]
    room = TodayRoom(services, lambda: times[-1])
    fill(services.host, room.page)
    room.page.show()
    room.ask_what_was_done()
    room.page.card.other.click()
    settle()
    before = name_shown(room)
    assert "You have trained today. Now your back recovers." in texts(room)

    times.append(NOW + timedelta(hours=13))
    room.page.looked_at.emit()

    assert {"Good morning", "Last session yesterday. Your back is still recovering."} <= {
        *texts(room)
    }
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
