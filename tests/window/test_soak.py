"""A long session in one process.

With some versions of Qt for Python the process dies after some ten thousand calls into Qt, which
no short test finds out; `docs/adr/0005-qt-versions.md` tells of one.
"""

from pathlib import Path

from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_workout,
)
from tests.window.stage import HandClock, image_of, pictured, settle, show, timer_of

LOOKS = 20_000
SPEED = 10


def test_a_window_lives_through_twenty_thousand_looks(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    # GIVEN a short workout with every kind of step, on the real page
    exercise = pictured(tmp_path)
    workout = make_workout(
        make_section(make_item(make_dose(make_hold(20)), exercise), kind=SectionKind.WARM_UP),
        make_section(
            make_item(make_dose(make_reps(6), sides=Sides.ALTERNATE, sets=2, rest=15), exercise),
            make_item(make_dose(make_hold(25), sides=Sides.EACH, rest=10), exercise),
        ),
    )
    timeline = compile_workout(workout, PREPARATION)
    page = SessionPage(look)
    show(qtbot, page, 1024, 640)
    clock = HandClock()
    looks = workouts = 0

    # WHEN it is done over and over
    while looks < LOOKS:
        driver = SessionDriver(Session(timeline), clock, SPEED)
        page.begin(driver)
        driver.start()
        timer = timer_of(driver)
        while timer.isActive():
            clock.ms += timer.interval()
            driver.look()
            looks += 1
            if looks % 250 == 0:
                settle()
            if looks % 2_500 == 0:
                assert not image_of(page).isNull()
        page.end()
        driver.deleteLater()
        settle()
        workouts += 1

    # THEN the window is still there, and so is the last number that it showed
    assert workouts > 10
    assert looks >= LOOKS
    assert page.isVisible()
