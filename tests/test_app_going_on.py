"""The whole program goes on with what was cut short when it was closed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.choices import Counting, LanguageChoice
from lowback_timer.core.session.reading import State
from lowback_timer.program import Program
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.go_on_card import GoOnCard
from lowback_timer.window.services.requests import ShowToday
from lowback_timer.window.today.offers import Offer
from tests.opening import Open
from tests.window.stage import settle

SPEED = 60


def sessions(folder: Path) -> tuple[LoggedSession, ...]:
    log = WorkoutLog(folder / "workouts.db")
    log.open()
    found = log.sessions(10)
    log.close()
    return found


def read(program: Program) -> None:
    """Wait until the log has answered, and everything has its place."""
    assert program.services.log.flush(10)
    settle()


def cut_short(open_with: Open) -> Program:
    """Skip to the second exercise, and have something outside end the program."""
    program = open_with()
    program.navigation.today.start("beginner-floor", Counting.PACED)
    driver = program.navigation.session.driver
    assert driver is not None
    for _ in range(4):
        driver.skip()
    program.closing.end(143)
    return program


def card(program: Program) -> GoOnCard:
    assert program.navigation.today.page.offers.shown is Offer.GO_ON
    (found,) = (
        each for each in program.navigation.today.page.findChildren(GoOnCard) if each.isVisible()
    )
    return found


def test_after_a_kill_the_next_start_goes_on(open_with: Open, tmp_path: Path) -> None:
    # GIVEN a session that was ended from outside
    cut_short(open_with)
    ((before),) = sessions(tmp_path)
    assert before.state is None

    # WHEN the program is opened again
    program = open_with()
    read(program)

    # THEN it offers to go on
    assert card(program).offer.text().startswith("Go on at Hip extension, right")

    # AND does so, in the same record
    QTest.keyClick(program.navigation.today.page, Qt.Key.Key_G)
    read(program)
    driver = program.navigation.session.driver
    assert driver is not None
    assert driver.session.step.exercise.id == "hip-extension"
    assert [each.uid for each in sessions(tmp_path)] == [before.uid]

    # AND WHEN it is left on purpose, THEN it is on the card of its workout, and nowhere else
    driver.abandon()
    read(program)
    program.navigation.go(ShowToday())
    read(program)
    (after,) = sessions(tmp_path)
    assert after.state is State.ABANDONED
    assert program.navigation.today.page.offers.isHidden()
    browser = program.navigation.today.page.workouts
    assert browser is not None
    lines = browser._workouts.card("beginner-floor").lines
    assert lines[-1].text.startswith("Go on at Hip extension, right")


def test_another_language_keeps_the_offer_in_its_words(open_with: Open, tmp_path: Path) -> None:
    cut_short(open_with)
    program = open_with()
    read(program)
    before = card(program).offer.text()

    program.services.preferences.set(Settings.language, LanguageChoice.GERMAN)
    read(program)

    assert card(program).offer.text() != before
    program.services.preferences.set(Settings.language, LanguageChoice.ENGLISH)
    read(program)
    assert card(program).offer.text() == before


def test_who_begins_something_else_at_once_is_not_asked_after_it(
    open_with: Open, tmp_path: Path
) -> None:
    cut_short(open_with)

    program = open_with(workout="first-time", start=True)
    read(program)
    driver = program.navigation.session.driver
    assert driver is not None
    assert driver.session.timeline.workout.id == "first-time"
    driver.abandon()
    program.navigation.go(ShowToday())
    read(program)

    assert program.navigation.today.page.offers.isHidden()
    assert len(sessions(tmp_path)) == 2
