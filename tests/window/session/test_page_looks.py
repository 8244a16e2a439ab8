"""What the session page shows, and how often it looks at the clock."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.cue_list import CueList
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.ring import Ring
from tests.fakes import make_dose, make_hold, make_item, make_reps
from tests.window.stage import (
    HandClock,
    box_of,
    child_of,
    colour_at,
    image_of,
    make_driver,
    pass_time,
    pause_of,
    pictured,
    settle,
    spoken_number,
)

Begin = Callable[..., SessionDriver]


@pytest.fixture
def begin(page: SessionPage, clock: HandClock, tmp_path: Path) -> Begin:
    """Begins a session on the page, and lets some time go by."""

    def begin(dose: Any = None, ms: int = 0, counting: Counting = Counting.PACED) -> SessionDriver:
        dose = dose or make_dose(make_hold(20), sets=2, rest=30)
        driver = make_driver(clock, make_item(dose, pictured(tmp_path)), counting=counting)
        page.begin(driver)
        driver.start()
        pass_time(clock, driver, ms)
        driver.look()
        settle()
        return driver

    return begin


def texts(page: SessionPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


def ring(page: SessionPage) -> Ring:
    found = page.findChild(Ring)
    assert found is not None
    return found


def test_every_part_of_the_page_tells_of_the_same_instant(page: SessionPage, begin: Begin) -> None:
    begin(ms=10_000)

    assert spoken_number(ring(page)) == "15 seconds left of 20"
    *shown, left = texts(page)
    assert shown == [
        "Superman",
        "Next",
        "Rest 30 s, then Superman",
        "20 s hold · set 2 of 2",
        "A short workout",
        "0:10 elapsed",
    ]
    assert left.startswith("1:05 left · done at ")


def test_another_session_takes_the_place_of_the_last_one(page: SessionPage, begin: Begin) -> None:
    begin(ms=10_000).abandon()
    page.end()

    begin(make_dose(make_reps(8)), ms=0)

    assert spoken_number(ring(page)) == "5 seconds of 5"
    assert "8 reps" in texts(page)


# Pausing


def test_a_pause_shows_what_is_paused_and_how_to_go_on(
    page: SessionPage, begin: Begin, look: Look
) -> None:
    driver = begin(ms=10_000)
    cues = child_of(page, CueList)
    running, number = image_of(cues), box_of(image_of(ring(page)), look.palette.ink)

    driver.toggle_pause()
    settle()

    assert pause_of(page) == ("Paused · Superman", "Press any key or click to go on")
    # Number and cues stay as they were; the ring has no colour that calls for anything.
    assert box_of(image_of(ring(page)), look.palette.ink) == number
    assert image_of(cues) == running
    assert box_of(image_of(ring(page)), look.palette.hold).isEmpty()
    assert not box_of(image_of(ring(page)), look.palette.phases[Phase.PAUSED]).isEmpty()


def test_a_click_goes_on(page: SessionPage, begin: Begin, look: Look) -> None:
    driver = begin(ms=10_000)
    driver.toggle_pause()

    QTest.mouseClick(ring(page), Qt.MouseButton.LeftButton)

    assert driver.reading().state is State.RUNNING
    assert pause_of(page) == ("", "")
    assert not box_of(image_of(ring(page)), look.palette.get_ready).isEmpty()


@pytest.mark.parametrize(
    ("missed_ms", "away"),
    [(5_400, "5 s"), (60_000, "1 min 0 s"), (3_725_000, "1 h 2 min")],
)
def test_who_was_away_is_told_for_how_long(
    page: SessionPage, begin: Begin, clock: HandClock, missed_ms: int, away: str
) -> None:
    driver = begin(ms=10_000)

    clock.ms += missed_ms
    driver.look()

    said = f"Paused · You were away for {away}", "Press any key or click to go on"
    assert pause_of(page) == said
    # which stays, whatever else is done in the pause
    driver.skip()
    assert pause_of(page) == said


def test_the_next_pause_knows_nothing_of_it(
    page: SessionPage, begin: Begin, clock: HandClock
) -> None:
    driver = begin(ms=10_000)
    clock.ms += 60_000
    driver.look()
    driver.resume()

    driver.pause()

    assert pause_of(page)[0] == "Paused · Superman"


# The flash


def edge(page: SessionPage) -> str:
    return colour_at(page, 2, 400)


def flash_timer(page: SessionPage) -> QTimer:
    (timer,) = page.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer


def test_every_cue_is_seen_in_the_colour_of_the_phase(
    page: SessionPage, begin: Begin, clock: HandClock, look: Look
) -> None:
    driver = begin(ms=1_500)
    flash_timer(page).timeout.emit()
    assert edge(page) == look.palette.ground

    # the first beep of the countdown
    pass_time(clock, driver, 510)
    assert edge(page) == look.palette.get_ready
    flash_timer(page).timeout.emit()

    # the go
    pass_time(clock, driver, 3_000)
    assert edge(page) == look.palette.hold
    flash_timer(page).timeout.emit()

    # nothing that is heard
    pass_time(clock, driver, 500)
    assert edge(page) == look.palette.ground


def test_ticks_flash_more_softly_than_beeps(
    page: SessionPage, begin: Begin, clock: HandClock, look: Look
) -> None:
    driver = begin(ms=4_500)
    pass_time(clock, driver, 600)  # past the go
    assert colour_at(page, 10, 400) == look.palette.hold
    flash_timer(page).timeout.emit()

    pass_time(clock, driver, 1_000)  # past a held second
    assert edge(page) == look.palette.hold
    assert colour_at(page, 10, 400) != look.palette.hold
