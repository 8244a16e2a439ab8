"""How often the session page looks at the clock, and how large it shows everything."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.ring import Ring
from lowback_timer.window.session.workout_bar import WorkoutBar
from tests.fakes import make_dose, make_hold, make_item, make_reps
from tests.window.stage import (
    SIZES,
    HandClock,
    PaintWatch,
    box_of,
    image_of,
    make_driver,
    pass_time,
    pictured,
    settle,
    show,
)


@pytest.fixture
def driver(page: SessionPage, clock: HandClock, tmp_path: Path) -> SessionDriver:
    """A session one second old: 5 s to get ready, then a hold of ten minutes."""
    driver = make_driver(clock, make_item(make_dose(make_hold(600)), pictured(tmp_path)))
    page.begin(driver)
    driver.start()
    pass_time(clock, driver, 1_000)
    driver.look()
    settle()
    return driver


def ring(page: SessionPage) -> Ring:
    found = page.findChild(Ring)
    assert found is not None
    return found


# How often it looks


def test_it_looks_often_only_while_the_picture_moves(
    page: SessionPage, driver: SessionDriver, clock: HandClock
) -> None:
    moving = driver.look_every_ms

    pass_time(clock, driver, 9_000)
    holding = driver.look_every_ms

    assert moving <= 50
    assert holding >= 100


def test_a_page_that_nobody_sees_looks_seldom(
    page: SessionPage, driver: SessionDriver, clock: HandClock
) -> None:
    page.hide()
    driver.look()
    assert 500 <= driver.look_every_ms < 2_000  # or it would look like sleep

    page.show()
    driver.look()
    assert driver.look_every_ms <= 50


def test_a_window_that_is_minimised_looks_seldom(page: SessionPage, driver: SessionDriver) -> None:
    page.showMinimized()
    driver.look()

    assert driver.look_every_ms >= 500


def test_within_a_second_only_what_moves_is_repainted(
    page: SessionPage, driver: SessionDriver, clock: HandClock
) -> None:
    # GIVEN a hold, 5.1 s old
    pass_time(clock, driver, 9_100)
    driver.look()
    settle()
    watch, number = PaintWatch(page), PaintWatch(ring(page))

    # WHEN less than a second goes by
    pass_time(clock, driver, 800)
    settle()

    # THEN only the breathing picture, the tip of the ring and the bar are painted anew
    bar = page.findChild(WorkoutBar)
    assert bar is not None
    moved = QRegion(ring(page).geometry())
    for each in (page.panel.figure, bar):
        moved = moved.united(each.rect().translated(each.mapTo(page, QPoint(0, 0))))
    assert not watch.region.isEmpty()
    assert watch.region.subtracted(moved).isEmpty()
    assert not number.region.contains(ring(page).rect().center())


def test_in_a_pause_nothing_is_repainted(
    page: SessionPage, driver: SessionDriver, clock: HandClock
) -> None:
    driver.toggle_pause()
    settle()
    watch = PaintWatch(page)

    for _ in range(20):
        clock.ms += 100
        driver.look()
        settle()

    assert watch.paints == 0


# Size


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_everything_fits_into_every_window(
    qtbot: QtBot, look: Look, clock: HandClock, width: int, height: int
) -> None:
    page = SessionPage(look)
    show(qtbot, page, width, height)
    driver = make_driver(clock, make_dose(make_reps(12), sets=3, rest=30))
    page.begin(driver)
    driver.start()
    settle()

    assert (page.width(), page.height()) == (width, height)
    parts: list[QWidget] = [
        *page.findChildren(KeyButton),
        *page.findChildren(IconButton),
        ring(page),
        page.panel,
    ]
    for part in parts:
        if part.isVisible():
            top_left = part.mapTo(page, part.rect().topLeft())
            bottom_right = part.mapTo(page, part.rect().bottomRight())
            assert page.rect().contains(top_left)
            assert page.rect().contains(bottom_right)


def test_text_grows_with_the_window(page: SessionPage, driver: SessionDriver) -> None:
    title = next(text for text in page.findChildren(QLabel) if text.text() == "Superman")
    small = title.font().pixelSize()

    page.resize(2560, 1600)

    assert title.font().pixelSize() == 2 * small


def test_beneath_notices_the_number_is_still_a_sixth_of_the_window(
    qtbot: QtBot, look: Look, clock: HandClock
) -> None:
    # GIVEN a window in which a notice takes a third of the height
    window, page = QWidget(), SessionPage(look)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    notice = QWidget()
    notice.setFixedHeight(400)
    column.addWidget(notice)
    column.addWidget(page)
    show(qtbot, window, 1280, 1200)
    driver = make_driver(clock, make_dose(make_hold(120)))
    page.begin(driver)
    driver.start()
    pass_time(clock, driver, 5_010)
    settle()

    digits = box_of(image_of(ring(page)), look.palette.ink)

    assert digits.height() >= 200 * 0.7  # a digit is some seven tenths of its font


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_texts_of_twice_the_size_keep_the_buttons_in_the_window(
    qtbot: QtBot, look: Look, clock: HandClock, width: int, height: int
) -> None:
    look.set_text_scale(2)
    page = SessionPage(look)
    page.setMinimumSize(1, 1)  # as in the window, which has a least size of its own
    show(qtbot, page, width, height)
    page.begin(make_driver(clock, make_dose(make_reps(12), sets=3, rest=30)))
    settle()

    assert (page.width(), page.height()) == (width, height)
    buttons = [each for each in page.findChildren(KeyButton) if each.isVisible()]
    for button in buttons:
        assert button.width() >= button.minimumSizeHint().width(), button.text()
    for left, right in itertools.pairwise(buttons):
        assert left.geometry().right() < right.geometry().left()
    assert buttons[-1].geometry().right() < width
