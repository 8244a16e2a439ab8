"""Looking through the workouts."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.store.log.entries import LastDone
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.workout_browser import WorkoutBrowser
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.window.browsing.catalogues import shipped
from tests.window.stage import settle, show

TODAY = date(2026, 3, 4)
YESTERDAY = {"first-time": LastDone(TODAY - timedelta(days=1), 16, 16)}


@pytest.fixture
def browser(qtbot: QtBot, look: Look, preferences: Preferences) -> WorkoutBrowser:
    made = WorkoutBrowser(look, preferences, QWidget(), today=lambda: TODAY)
    made.show_library(shipped())
    show(qtbot, made, 1280, 800)
    return made


def lines(browser: WorkoutBrowser, workout_id: str) -> list[str]:
    return [
        line.text for line in browser.grid.cards.card(browser.grid.cards.row_of(workout_id)).lines
    ]


def test_it_lists_the_workouts(browser: WorkoutBrowser) -> None:
    assert browser.head.count.text() == "12 workouts"
    assert [chip.text() for chip in browser.head.chips] == [
        "Any equipment",
        "Any length",
        "Any level",
    ]


def test_when_each_was_last_done_comes_later(browser: WorkoutBrowser) -> None:
    assert len(lines(browser, "first-time")) == 2
    browser.show_last_done(YESTERDAY)
    assert lines(browser, "first-time")[-1] == "last done yesterday"


def test_it_is_still_known_of_another_library(browser: WorkoutBrowser) -> None:
    browser.show_last_done(YESTERDAY)
    browser.show_library(Library({}, {"first-time": shipped().workouts["first-time"]}))
    assert lines(browser, "first-time")[-1] == "last done yesterday"


def test_what_is_listed_already_stays(browser: WorkoutBrowser) -> None:
    browser.select("between-meetings")
    chips = browser.head.chips
    browser.show_library(shipped())
    assert browser.current == "between-meetings"
    assert browser.head.chips is chips


def test_other_times_to_get_ready_make_other_lengths(browser: WorkoutBrowser) -> None:
    before = lines(browser, "first-time")[1]
    browser.show_library(shipped(), Preparation(60_000, 60_000, 60_000, 300))
    assert lines(browser, "first-time")[1] != before


def test_two_browsers_share_what_is_chosen(
    qtbot: QtBot, browser: WorkoutBrowser, look: Look, preferences: Preferences
) -> None:
    other = WorkoutBrowser(look, preferences, QWidget())
    qtbot.addWidget(other)
    other.show_library(shipped())
    browser.head.chips[2].facet.choose(preferences, "advanced", True)
    settle()
    assert (
        other.grid.cards.ids == browser.grid.cards.ids == ("hinge-and-pull", "gym-posterior-chain")
    )
    assert preferences.current.workout_levels == ("advanced",)


def test_short_ones_alone(browser: WorkoutBrowser, preferences: Preferences) -> None:
    preferences.set(Settings.workout_lengths, ("short",))
    assert "between-meetings" in browser.grid.cards.ids
    assert "hinge-and-pull" not in browser.grid.cards.ids
