"""What the session page lights up and announces, near and far."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.reading import Counting
from lowback_timer.qt.driver import SessionDriver
from lowback_timer.qt.far_colours import far_colours
from lowback_timer.qt.pages import session_page
from lowback_timer.qt.pages.session_page import SessionPage
from lowback_timer.qt.palette import LIGHT
from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.far_view import FarView
from tests.fakes import make_dose, make_hold, make_reps
from tests.qt.stage import (
    HandClock,
    colour_at,
    make_driver,
    pass_time,
    settle,
    show,
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


def flash_timer(page: SessionPage) -> QTimer:
    timer = view(page).findChild(QTimer)
    assert timer is not None
    return timer


def end_flashes(page: SessionPage) -> None:
    for timer in page.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot():
            timer.stop()
            timer.timeout.emit()


def test_every_beep_of_a_countdown_lights_it_up(
    page: SessionPage, begin: Begin, clock: HandClock
) -> None:
    driver = begin(ms=1_500)
    page.show_far(True)
    end_flashes(page)

    for _ in range(3):
        pass_time(clock, driver, 600)
        assert flash_timer(page).isActive()
        assert colour_at(view(page), 20, 20) == far_colours(LIGHT, "get_ready").flash_ground
        end_flashes(page)
        pass_time(clock, driver, 400)
        assert not flash_timer(page).isActive()


def test_soft_cues_are_a_line_that_can_be_seen_on_the_ground(
    page: SessionPage, begin: Begin, clock: HandClock
) -> None:
    driver = begin(ms=7_900)
    page.show_far(True)
    end_flashes(page)

    pass_time(clock, driver, 200)  # past a held second

    assert not flash_timer(page).isActive()
    assert colour_at(page, 2, 400) == far_colours(LIGHT, "hold").ink


@pytest.mark.parametrize("is_far", [True, False])
def test_at_sixty_times_the_pace_there_are_at_most_three_flashes_a_second(
    page: SessionPage, begin: Begin, clock: HandClock, is_far: bool
) -> None:
    # GIVEN a rehearsal in which a beep follows the other
    driver = begin(make_reps(8), ms=0, speed=60)
    page.show_far(is_far)
    end_flashes(page)
    begun: list[float] = []

    # WHEN it goes on for two seconds
    for _ in range(200):
        clock.ms += 10
        driver.look()
        if any(timer.isActive() for timer in page.findChildren(QTimer) if timer.isSingleShot()):
            begun.append(clock.ms)
            end_flashes(page)

    # THEN there are flashes, and never more than three within a second
    assert len(begun) >= 4
    assert all(later - first > 1_000 for first, later in zip(begun, begun[3:], strict=False))


# The screen reader


def test_every_step_is_announced(
    page: SessionPage, begin: Begin, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[QWidget, str]] = []
    monkeypatch.setattr(session_page, "announce", lambda *what: said.append(what))

    driver = begin(ms=0, counting=Counting.PACED_WAITING)
    assert said == [(page, "Get ready. Superman")]
    pass_time(clock, driver, 20_000)
    assert [text for _, text in said[1:]] == ["Hold. Superman"]
    pass_time(clock, driver, 10_000)
    assert [text for _, text in said[2:]] == ["Rest. Breathe"]
    pass_time(clock, driver, 40_000)
    assert [text for _, text in said[3:]] == ["Rest is over. Ready?"]
