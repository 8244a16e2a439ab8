"""Looking through a list: filters, search, and what happens when nothing is left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.library.model import Library
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.exercise_browser import ExerciseBrowser
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.browsing.catalogues import own, shipped
from tests.window.stage import settle, show


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def browser(qtbot: QtBot, window: QWidget, look: Look, preferences: Preferences) -> ExerciseBrowser:
    made = ExerciseBrowser(look, preferences, window)
    QVBoxLayout(window).addWidget(made)
    made.show_library(shipped())
    window.activateWindow()
    with qtbot.waitActive(window):
        made.first_focus().setFocus()
    settle()
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    heard: list[str] = []
    monkeypatch.setattr(
        "lowback_timer.window.controls.announce.announce",
        lambda _who, text, **_how: heard.append(text),
    )
    return heard


def shown(browser: ExerciseBrowser) -> list[str]:
    return list(browser.grid.cards.ids)


def search_for(browser: ExerciseBrowser, words: str) -> None:
    browser.search.take_focus()
    QTest.keyClicks(browser.search.edit, words)
    settle()


def test_all_are_listed_and_counted(browser: ExerciseBrowser) -> None:
    assert len(shown(browser)) == 20
    assert browser.head.count.text() == "20 exercises"
    assert browser.current == "back-extension"


def test_a_filter_leaves_some_and_is_kept(
    browser: ExerciseBrowser, preferences: Preferences
) -> None:
    browser.head.chips[1].open_popup()
    popup = browser.head.chips[1].popup
    assert popup is not None

    popup.boxes["side"].click()
    popup.boxes["supine"].click()

    assert shown(browser) == ["bridge", "side-plank"]
    assert browser.head.count.text() == "2 of 20 exercises"
    assert preferences.current.exercise_positions == ("side", "supine")


def test_what_was_kept_counts_from_the_start(
    qtbot: QtBot, look: Look, preferences: Preferences, window: QWidget
) -> None:
    preferences.set(Settings.exercise_kinds, ("hold",))
    made = ExerciseBrowser(look, preferences, window)
    qtbot.addWidget(made)
    made.show_library(shipped())
    assert set(shown(made)) == {"bridge", "front-plank", "side-plank"}


def test_a_screen_reader_is_told_once_how_many_are_left(
    qtbot: QtBot, browser: ExerciseBrowser, preferences: Preferences, said: list[str]
) -> None:
    browser.head.chips[0].facet.choose(preferences, "ball", True)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [f"{len(shown(browser))} of 20 exercises"]


def test_a_list_that_is_not_seen_says_nothing(
    qtbot: QtBot, browser: ExerciseBrowser, preferences: Preferences, said: list[str]
) -> None:
    browser.hide()
    preferences.set(Settings.exercise_kinds, ("hold",))
    browser._telling.timeout.emit()
    assert said == []
    assert len(shown(browser)) == 3


# Search


def test_slash_leads_to_the_search_and_down_to_the_best_hit(browser: ExerciseBrowser) -> None:
    QTest.keyClick(browser.grid, Qt.Key.Key_Slash)
    assert browser.search.edit.hasFocus()

    search_for(browser, "brigde")
    assert shown(browser) == ["bridge"]

    QTest.keyClick(browser.search.edit, Qt.Key.Key_Down)
    assert browser.grid.hasFocus()
    assert browser.current == "bridge"


def test_a_slash_can_be_searched_for(browser: ExerciseBrowser) -> None:
    search_for(browser, "a/b")
    assert browser.search.text == "a/b"


def test_the_best_hit_is_where_the_keyboard_goes(browser: ExerciseBrowser) -> None:
    browser.select("glute-ham-raise")
    search_for(browser, "plank")
    assert browser.current == shown(browser)[0] == "front-plank"


def test_enter_opens_the_best_hit(qtbot: QtBot, browser: ExerciseBrowser) -> None:
    search_for(browser, "dead")
    with qtbot.waitSignal(browser.opened) as opened:
        QTest.keyClick(browser.search.edit, Qt.Key.Key_Return)
    assert opened.args == ["deadlift"]


def test_enter_opens_nothing_that_was_not_searched_for(browser: ExerciseBrowser) -> None:
    opened: list[str] = []
    browser.opened.connect(opened.append)
    browser.search.take_focus()
    QTest.keyClick(browser.search.edit, Qt.Key.Key_Return)
    assert opened == []


def test_escape_clears_the_search(browser: ExerciseBrowser) -> None:
    search_for(browser, "dead")
    QTest.keyClick(browser.search.edit, Qt.Key.Key_Escape)
    assert len(shown(browser)) == 20


def test_search_and_filter_count_together(
    browser: ExerciseBrowser, preferences: Preferences
) -> None:
    preferences.set(Settings.exercise_positions, ("side",))
    search_for(browser, "plank")
    assert shown(browser) == ["side-plank"]


# Nothing left


def test_it_says_which_filter_to_loosen_and_loosens_it(
    browser: ExerciseBrowser, preferences: Preferences
) -> None:
    preferences.set(Settings.exercise_positions, ("side",))
    preferences.set(Settings.exercise_levels, ("advanced",))
    settle()
    assert browser.nothing.isVisible()
    assert browser.nothing.title.text() == "No exercise is left."
    assert browser.nothing.advice.text().startswith("Without “Position: on the side”, there are")
    assert browser.nothing.button.text() == "Any position"

    browser.nothing.button.click()
    settle()

    assert browser.grid.isVisible()
    assert browser.grid.hasFocus()
    assert preferences.current.exercise_levels == ("advanced",)
    assert preferences.current.exercise_positions == ()


def test_a_search_that_finds_nothing_can_be_cleared(browser: ExerciseBrowser) -> None:
    search_for(browser, "xyzzy")
    assert browser.nothing.button.text() == "Clear the search"
    assert browser.first_focus() is browser.nothing.button

    browser.nothing.button.click()

    assert len(shown(browser)) == 20
    assert browser.search.text == ""


def test_all_can_be_loosened_at_once(browser: ExerciseBrowser, preferences: Preferences) -> None:
    preferences.set(Settings.exercise_positions, ("side",))
    preferences.set(Settings.exercise_levels, ("advanced",))
    search_for(browser, "xyzzy")
    assert browser.nothing.button.text() == "Show all"

    browser.nothing.button.click()

    assert len(shown(browser)) == 20


def test_an_empty_library_says_what_to_do(browser: ExerciseBrowser) -> None:
    browser.show_library(Library())
    assert browser.empty.isVisible()
    assert browser.empty.text().startswith("There are no exercises")
    assert browser.first_focus() is browser.search.edit


# Coming back


def test_another_library_is_listed_with_its_own_filters(browser: ExerciseBrowser) -> None:
    search_for(browser, "plank")
    browser.show_library(own())
    assert shown(browser) == ["e1"]
    browser.search.clear()
    assert len(shown(browser)) == 4
    assert list(browser.head.chips[0].facet.options) == ["mat", "ball"]


def test_the_same_library_leaves_all_as_it_was(browser: ExerciseBrowser) -> None:
    browser.select("deadlift")
    place = browser.grid.verticalScrollBar().value()
    assert place > 0
    browser.show_library(shipped())
    assert browser.current == "deadlift"
    assert browser.grid.verticalScrollBar().value() == place


def test_filters_keep_the_card_where_the_keyboard_is(
    browser: ExerciseBrowser, preferences: Preferences
) -> None:
    browser.select("side-plank")
    preferences.set(Settings.exercise_positions, ("side",))
    assert browser.current == "side-plank"
    preferences.set(Settings.exercise_positions, ("supine",))
    assert browser.current == "bridge"


def test_tab_leads_from_the_filters_to_the_search_and_to_the_list(
    browser: ExerciseBrowser, window: QWidget
) -> None:
    # GIVEN something else in the window, as the rail, before the page with the list is entered
    browser.hide()
    rail = QPushButton("rail", window)
    rail.show()
    browser.show()
    order = [*browser.head.chips, browser.search.edit, browser.grid]
    rail.setFocus()
    for widget in order:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_it_is_ready_before_anybody_asks(qtbot: QtBot, browser: ExerciseBrowser) -> None:
    qtbot.waitUntil(lambda: browser.is_ready)
