"""Beside the steps of a workout."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.sidebar import Sidebar
from tests.window.stage import settle
from tests.window.workouts.making import hosted, make_adjuster


@pytest.fixture
def sidebar(qtbot: QtBot, look: Look) -> Sidebar:
    made = Sidebar(look)
    made.show_workout(make_adjuster())
    hosted(qtbot, made, 360)
    return made


def test_start_says_how_long_it_takes(qtbot: QtBot, sidebar: Sidebar) -> None:
    assert sidebar.start.text() == "Start · 7 min"
    assert sidebar.start.accessibleName() == "Start A short workout, 7 min"
    with qtbot.waitSignal(sidebar.start_clicked, timeout=0):
        sidebar.start.click()


def test_it_asks_for_the_sound_check(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.waitSignal(sidebar.sound_check_clicked, timeout=0):
        sidebar.sound_check.click()


def test_it_follows_what_is_done(sidebar: Sidebar) -> None:
    adjuster = make_adjuster()
    adjuster.set_minutes(5)

    sidebar.refresh(adjuster)

    assert sidebar.start.text() == "Start · 3 min"


def test_its_cards_can_be_shown_elsewhere_and_come_back(sidebar: Sidebar) -> None:
    cards = sidebar.lend_cards()
    settle()

    assert not sidebar.isAncestorOf(cards)
    assert sidebar.start.y() == pytest.approx(sidebar.sound_check.y(), abs=6)

    sidebar.take_cards()
    settle()

    assert sidebar.isAncestorOf(cards)
    assert sidebar.start.y() < sidebar.sound_check.y()


def test_it_is_as_wide_as_its_choices(sidebar: Sidebar) -> None:
    assert sidebar.least_width() >= sidebar.counting.choice.least_width()
    assert sidebar.least_width() >= sidebar.time.minutes.least_width()
