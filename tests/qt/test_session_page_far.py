"""The far view on the session page, and what the page tells a screen reader."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.reading import Counting, State
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.far_colours import far_colours
from lowback_timer.qt.pages.session_page import SessionPage
from lowback_timer.qt.palette import LIGHT
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.far_view import FarView
from lowback_timer.qt.widgets.key_button import KeyButton
from lowback_timer.qt.widgets.near_view import NearView
from lowback_timer.qt.widgets.pause_veil import PauseVeil
from tests.fakes import make_dose, make_hold, make_reps
from tests.qt.stage import (
    HandClock,
    colour_at,
    make_driver,
    pass_time,
    settle,
    show,
    spoken_number,
)

Begin = Callable[..., SessionDriver]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def page(theme: Theme) -> SessionPage:
    return SessionPage(theme)


@pytest.fixture
def window(qtbot: QtBot, page: SessionPage) -> QWidget:
    """A window with the page, and with another widget that can have the keyboard."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page, 1)
    column.addWidget(QPushButton("another"))
    show(qtbot, window, 1280, 840)
    return window


@pytest.fixture
def begin(window: QWidget, page: SessionPage, clock: HandClock) -> Begin:
    """Begins two holds of 20 s, unless told otherwise, with 30 s of rest."""

    def begin(
        work: Any = None, ms: int = 8_000, counting: Counting = Counting.PACED, speed: float = 1
    ) -> SessionDriver:
        dose = make_dose(work or make_hold(20), sets=2, rest=30)
        driver = make_driver(clock, dose, counting=counting, speed=speed)
        page.begin(driver)
        driver.start()
        pass_time(clock, driver, ms)
        driver.look()
        settle()
        return driver

    return begin


def view(page: SessionPage) -> FarView:
    found = page.findChild(FarView)
    assert found is not None
    return found


def near(page: SessionPage) -> NearView:
    found = page.findChild(NearView)
    assert found is not None
    return found


def veil(page: SessionPage) -> PauseVeil:
    found = page.findChild(PauseVeil)
    assert found is not None
    return found


def end_flashes(page: SessionPage) -> None:
    for timer in page.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot():
            timer.stop()
            timer.timeout.emit()


def test_v_shows_the_far_view_in_place_of_all_else_and_back(
    page: SessionPage, begin: Begin
) -> None:
    begin()
    assert not page.is_far

    QTest.keyClick(page, Qt.Key.Key_V)
    settle()
    assert page.is_far
    assert view(page).isVisible()
    assert view(page).geometry() == page.rect()
    assert not near(page).isVisible()
    assert view(page).accessibleName() == "Hold, Superman"
    assert spoken_number(view(page)) == "17 seconds left of 20"

    QTest.keyClick(page, Qt.Key.Key_V)
    settle()
    assert not page.is_far
    assert near(page).isVisible()
    assert not view(page).isVisible()


def test_both_go_on_where_the_other_was(page: SessionPage, begin: Begin, clock: HandClock) -> None:
    driver = begin()
    page.show_far(True)
    pass_time(clock, driver, 5_000)
    assert spoken_number(view(page)) == "12 seconds left of 20"

    page.show_far(False)

    assert spoken_number(near(page)) == "12 seconds left of 20"


def test_a_full_screen_shows_it_and_a_window_does_not(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin()

    window.showFullScreen()
    settle()
    assert page.is_far

    window.showNormal()
    settle()
    assert not page.is_far


def test_in_a_full_screen_v_shows_everything(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin()
    window.showFullScreen()
    settle()

    QTest.keyClick(page, Qt.Key.Key_V)
    assert not page.is_far

    window.showNormal()
    settle()
    assert not page.is_far


def test_a_window_that_fills_the_screen_already_begins_with_it(qtbot: QtBot, theme: Theme) -> None:
    page = SessionPage(theme)
    qtbot.addWidget(page)

    page.showFullScreen()
    settle()

    assert page.is_far


def test_a_window_that_is_minimised_and_back_stays_as_it_was(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin()
    page.show_far(True)

    window.showMinimized()
    settle()
    window.showNormal()
    settle()

    assert page.is_far


def test_the_keyboard_does_not_stay_on_a_button_that_is_hidden(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin()
    skip = next(each for each in page.findChildren(KeyButton) if each.text() == "Skip")
    skip.setFocus()

    page.show_far(True)

    assert QApplication.focusWidget() is page


def test_the_keyboard_is_not_taken_from_anybody_else(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin()
    (another,) = window.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    another.setFocus()

    page.show_far(True)

    assert QApplication.focusWidget() is another


def test_it_is_a_big_target_too(page: SessionPage, begin: Begin) -> None:
    driver = begin()
    page.show_far(True)

    QTest.mouseClick(view(page), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    assert driver.reading().state is State.PAUSED

    QTest.keyClick(page, Qt.Key.Key_A)
    assert driver.reading().state is State.RUNNING


def test_a_pause_is_told_by_the_view_itself(page: SessionPage, begin: Begin) -> None:
    driver = begin()
    page.show_far(True)

    driver.pause()
    assert not veil(page).isVisible()
    assert view(page).accessibleName() == "Paused, Superman, Any key, or a click, goes on"

    page.show_far(False)
    assert veil(page).isVisible()
    assert veil(page).geometry().top() > page.header.geometry().bottom()
    assert veil(page).width() == page.width()

    page.show_far(True)
    assert not veil(page).isVisible()


def test_a_window_that_grew_meanwhile_is_covered_as_a_whole(
    window: QWidget, page: SessionPage, begin: Begin
) -> None:
    begin().pause()
    page.show_far(True)
    window.resize(1600, 1000)
    settle()

    page.show_far(False)

    assert veil(page).width() == page.width() == 1600
    assert veil(page).geometry().contains(page.panel.geometry())


def test_who_was_away_is_told_there_too(page: SessionPage, begin: Begin, clock: HandClock) -> None:
    driver = begin()
    page.show_far(True)

    clock.ms += 60_000
    driver.look()

    assert "You were away for 1 min 0 s. Any key" in view(page).accessibleName()


def test_nothing_moves_so_it_looks_seldom(page: SessionPage, begin: Begin) -> None:
    driver = begin(make_reps(8))
    assert driver.look_every_ms <= 50

    page.show_far(True)

    assert driver.look_every_ms == 100


def test_less_motion_means_no_breath(page: SessionPage, begin: Begin, clock: HandClock) -> None:
    page.set_reduce_motion(True)
    driver = begin(make_hold(60))
    page.show_far(True)

    shades = set()
    for _ in range(10):
        pass_time(clock, driver, 700)
        end_flashes(page)
        shades.add(colour_at(view(page), 20, 20))

    assert shades == {far_colours(LIGHT, "hold").breathed_out}
