"""The room of the safety notice."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.safety import SafetyRoom
from lowback_timer.window.safety.back_part import EXERCISES
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import GoBack, ShowExercise
from tests.doubles.services import make_services
from tests.window.stage import show


@pytest.fixture
def room(qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog) -> SafetyRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    return SafetyRoom(make_services(host, look, preferences, log))


def test_what_has_to_be_read_lies_over_whatever_page_there_is(room: SafetyRoom) -> None:
    room.ask_to_acknowledge()

    assert room.notice.isVisible()
    assert not room.is_built


def test_the_page_leads_to_exercises_and_back(qtbot: QtBot, room: SafetyRoom) -> None:
    room.services.library.load("en")

    with qtbot.waitSignal(room.go) as asked:
        room.page.anatomy.links["superman"].click()
    assert asked.args == [ShowExercise("superman")]

    with qtbot.waitSignal(room.go) as asked:
        room.page.escape()
    assert asked.args == [GoBack()]


def test_every_exercise_it_leads_to_is_in_the_library(room: SafetyRoom) -> None:
    room.services.library.load("en")

    linked = {each for ids in EXERCISES.values() for each in ids}
    assert set(room.page.anatomy.links) == linked
    assert linked <= set(room.services.library.current.exercises)


def test_without_these_exercises_nothing_is_linked(room: SafetyRoom) -> None:
    assert room.page.anatomy.links == {}


def test_the_articles_are_credited(room: SafetyRoom) -> None:
    room.services.library.load("en")

    texts = [label.text() for label in room.page.anatomy.findChildren(QLabel)]
    for source in room.services.library.current.sources.values():
        assert any(source.title in each and source.author in each for each in texts)


def test_that_it_was_read_is_kept(room: SafetyRoom, preferences: Preferences) -> None:
    room.ask_to_acknowledge()
    assert not preferences.current.safety_acknowledged

    room.notice.acknowledged.emit()

    assert preferences.current.safety_acknowledged
