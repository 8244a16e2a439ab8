"""The far view on the session page, and what the page tells a screen reader."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.reading import State
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.far_colours import far_colours
from lowback_timer.window.session.near_view import NearView
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_hold, make_reps
from tests.window.stage import (
    Begin,
    HandClock,
    button_of,
    child_of,
    colour_at,
    end_flashes,
    far_view_of,
    pass_time,
    pause_of,
    settle,
    spoken_number,
)


def test_v_shows_the_far_view_in_place_of_all_else_and_back(
    session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()
    assert not session_page.is_far

    QTest.keyClick(session_page, Qt.Key.Key_V)
    settle()
    assert session_page.is_far
    assert far_view_of(session_page).isVisible()
    assert far_view_of(session_page).geometry() == session_page.rect()
    assert not child_of(session_page, NearView).isVisible()
    assert far_view_of(session_page).accessibleName() == "Hold, Superman"
    assert spoken_number(far_view_of(session_page)) == "17 seconds left of 20"

    QTest.keyClick(session_page, Qt.Key.Key_V)
    settle()
    assert not session_page.is_far
    assert child_of(session_page, NearView).isVisible()
    assert not far_view_of(session_page).isVisible()


def test_both_go_on_where_the_other_was(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock
) -> None:
    driver = begin_in_window()
    session_page.show_far(True)
    pass_time(clock, driver, 5_000)
    assert spoken_number(far_view_of(session_page)) == "12 seconds left of 20"

    session_page.show_far(False)

    assert spoken_number(child_of(session_page, NearView)) == "12 seconds left of 20"


def test_a_full_screen_shows_it_and_a_window_does_not(
    session_window: QWidget, session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()

    session_window.showFullScreen()
    settle()
    assert session_page.is_far

    session_window.showNormal()
    settle()
    assert not session_page.is_far


def test_in_a_full_screen_v_shows_everything(
    session_window: QWidget, session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()
    session_window.showFullScreen()
    settle()

    QTest.keyClick(session_page, Qt.Key.Key_V)
    assert not session_page.is_far

    session_window.showNormal()
    settle()
    assert not session_page.is_far


def test_a_window_that_fills_the_screen_already_begins_with_it(qtbot: QtBot, look: Look) -> None:
    page = SessionPage(look)
    qtbot.addWidget(page)

    page.showFullScreen()
    settle()

    assert page.is_far


def test_a_window_that_is_minimised_and_back_stays_as_it_was(
    session_window: QWidget, session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()
    session_page.show_far(True)

    session_window.showMinimized()
    settle()
    session_window.showNormal()
    settle()

    assert session_page.is_far


def test_the_keyboard_does_not_stay_on_a_button_that_is_hidden(
    session_window: QWidget, session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()
    button_of(session_page, "Skip").setFocus()

    session_page.show_far(True)

    assert QApplication.focusWidget() is session_page


def test_the_keyboard_is_not_taken_from_anybody_else(
    session_window: QWidget, session_page: SessionPage, begin_in_window: Begin
) -> None:
    begin_in_window()
    (another,) = session_window.findChildren(
        QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    another.setFocus()

    session_page.show_far(True)

    assert QApplication.focusWidget() is another


def test_it_is_a_big_target_too(session_page: SessionPage, begin_in_window: Begin) -> None:
    driver = begin_in_window()
    session_page.show_far(True)

    QTest.mouseClick(far_view_of(session_page), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    assert driver.reading().state is State.PAUSED

    QTest.keyClick(session_page, Qt.Key.Key_A)
    assert driver.reading().state is State.RUNNING


def test_a_pause_is_told_by_the_view_itself(
    session_page: SessionPage, begin_in_window: Begin
) -> None:
    driver = begin_in_window()
    session_page.show_far(True)

    driver.pause()
    assert (
        far_view_of(session_page).accessibleName()
        == "Paused, Superman, Press any key or click to go on"
    )

    session_page.show_far(False)
    assert pause_of(session_page) == ("Paused · Superman", "Press any key or click to go on")


def test_who_was_away_is_told_there_too(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock
) -> None:
    driver = begin_in_window()
    session_page.show_far(True)

    clock.ms += 60_000
    driver.look()

    assert (
        "You were away for 1 min 0 s. Press any key" in far_view_of(session_page).accessibleName()
    )


def test_nothing_moves_so_it_looks_seldom(
    session_page: SessionPage, begin_in_window: Begin
) -> None:
    driver = begin_in_window(make_reps(8))
    assert driver.look_every_ms <= 50

    session_page.show_far(True)

    assert driver.look_every_ms == 100


def test_less_motion_means_no_breath(
    session_page: SessionPage, begin_in_window: Begin, clock: HandClock
) -> None:
    session_page.set_reduce_motion(True)
    driver = begin_in_window(make_hold(60))
    session_page.show_far(True)

    shades = set()
    for _ in range(10):
        pass_time(clock, driver, 700)
        end_flashes(session_page)
        shades.add(colour_at(far_view_of(session_page), 20, 20))

    assert shades == {far_colours(LIGHT, Phase.HOLD).breathed_out}
