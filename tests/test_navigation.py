"""From one room to another, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.navigation import Navigation
from lowback_timer.program import Program
from lowback_timer.window.services.requests import (
    GoBack,
    ShowExercise,
    ShowHelp,
    ShowHistory,
    ShowResult,
    ShowSettings,
    ShowToday,
    ShowWorkouts,
)
from tests.opening import Open
from tests.window.stage import settle


@pytest.fixture
def program(open_with: Open) -> Program:
    return open_with()


@pytest.fixture
def navigation(program: Program) -> Navigation:
    return program.navigation


def test_a_room_is_built_when_it_is_entered_and_stays(navigation: Navigation) -> None:
    navigation.go(ShowSettings())
    settings = navigation.settings
    navigation.go(ShowToday())
    navigation.go(ShowSettings())

    assert navigation.settings is settings
    assert settings.page.isVisible()


def test_the_rail_and_its_keys_lead_to_the_rooms(program: Program, navigation: Navigation) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert navigation.settings.page.isVisible()

    program.window.rail.entries["today"].click()
    assert navigation.today.page.isVisible()

    QTest.keyClick(program.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert navigation.safety.page.isVisible()


def test_in_a_session_nothing_leads_elsewhere(program: Program, navigation: Navigation) -> None:
    navigation.today.start("between-meetings", Counting.PACED)
    settle()

    QTest.keyClick(program.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

    assert navigation.is_session_on
    assert navigation.session.page.isVisible()
    assert not program.window.rail.isVisible()


def test_what_was_left_leads_to_its_result(navigation: Navigation) -> None:
    navigation.today.start("between-meetings", Counting.PACED)
    session = navigation.session.driver
    assert session is not None

    navigation.abandon()

    assert not navigation.is_session_on
    assert navigation.result.page.isVisible()
    navigation.go(ShowResult(session.session))
    assert navigation.result.page.isVisible()


def test_the_other_rooms_are_loaded_while_nothing_else_is_to_be_done(
    qtbot: QtBot, navigation: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    # To be loaded is all: no page is built before somebody goes there.
    qtbot.waitUntil(lambda: navigation.today.is_built)
    navigation._load_rooms()

    assert len(navigation._rooms) == 1


def test_what_is_written_with_is_loaded_once_there_is_something_to_write_on(
    qtbot: QtBot, navigation: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[bool] = []
    monkeypatch.setattr(navigation, "_load_editors", lambda: loaded.append(True))

    navigation.go(ShowHistory())
    navigation.go(ShowWorkouts())
    assert loaded == []

    qtbot.waitUntil(lambda: loaded == [True])


def test_from_the_history_an_exercise_leads_back_to_it(navigation: Navigation) -> None:
    navigation.go(ShowHistory())
    assert navigation.history.page.isVisible()

    navigation.go(ShowExercise("bridge"))
    assert navigation.exercises.exercise_page.back.text() == "‹ History"
    navigation.go(GoBack())

    assert navigation.history.page.isVisible()


# Help


def test_f1_opens_the_handbook_at_what_helps_here_and_escape_leads_back(
    program: Program, navigation: Navigation
) -> None:
    navigation.go(ShowHistory())
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    settle()

    page = navigation.help.page
    assert page.isVisible()
    assert page.reader.toPlainText().startswith("Your log, and pain")
    assert program.window.rail.entries["help"].is_here

    QTest.keyClick(program.window, Qt.Key.Key_F1)
    assert page.isVisible()

    QTest.keyClick(page.reader, Qt.Key.Key_Escape)
    assert navigation.history.page.isVisible()


def test_the_rail_leads_to_what_was_read_last(program: Program, navigation: Navigation) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    reader = navigation.help.page.reader
    assert reader.toPlainText().startswith("Getting started")

    navigation.go(ShowHelp("holds"))
    navigation.go(ShowToday())
    program.window.rail.entries["help"].click()

    assert reader.toPlainText().startswith("Holds")


def test_in_a_session_f1_shows_the_keys(program: Program, navigation: Navigation) -> None:
    navigation.today.start("between-meetings", Counting.PACED)
    settle()

    QTest.keyClick(navigation.session.page, Qt.Key.Key_F1)

    assert navigation.is_session_on
    assert navigation.session.keys_sheet.isVisible()
