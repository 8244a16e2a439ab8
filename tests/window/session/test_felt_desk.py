"""How a set was, and what is done when it hurt: on the page, with real keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.exercise import Variation
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.resources import images_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session import SessionRoom
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.felt_desk import TOLD_IN_SESSIONS, keys_text
from lowback_timer.window.session.near_view import NearView
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_section, make_timeline
from tests.window.stage import HandClock, child_of, fill, pass_time, settle

PICTURE = str(images_dir() / "bridge.svg")
EASIER = make_exercise("Kneeling plank", picture=PICTURE)
PLANK = make_exercise(
    "Plank", picture=PICTURE, easier=(Variation("On the knees", "kneeling-plank"),)
)
BRIDGE = make_exercise("Bridge", picture=PICTURE)


@pytest.fixture
def room(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    tmp_path: Path,
) -> Iterator[SessionRoom]:
    """Three holds of 20 s of a plank with 30 s of rest, then a bridge; 5 s to get ready."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    services = make_services(host, look, preferences, log, clock=clock, folder=tmp_path)
    exercises = {each.id: each for each in (PLANK, EASIER, BRIDGE)}
    services.library.current = replace(services.library.current, exercises=exercises)
    made = SessionRoom(services)
    fill(host, made.page)
    host.activateWindow()
    with qtbot.waitActive(host):
        host.show()
    made.page.setFocus()
    begin(made)
    yield made
    made.abandon()
    host.hide()


def begin(room: SessionRoom) -> SessionDriver:
    room.start(
        make_timeline(
            make_item(make_dose(make_hold(20), sets=3, rest=30), PLANK),
            make_item(make_dose(make_hold(20), rest=30), BRIDGE),
        ),
        Counting.PACED,
    )
    assert room.driver is not None
    return room.driver


@pytest.fixture
def driver(room: SessionRoom) -> SessionDriver:
    assert room.driver is not None
    return room.driver


def go_to(clock: HandClock, driver: SessionDriver, ms: int) -> None:
    pass_time(clock, driver, ms)
    driver.look()
    settle()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    settle()


def felt_of(driver: SessionDriver) -> list[tuple[Felt | None, int | None]]:
    return [(each.felt, each.pain) for each in driver.session.records]


def row_of(room: SessionRoom) -> NearView:
    return child_of(room.page, NearView)


def work_ahead(driver: SessionDriver) -> list[str]:
    steps = driver.session.timeline.steps[driver.session.step.index :]
    return [step.exercise.name for step in steps if step.kind.is_work]


# In the rest


def test_a_key_in_the_rest_says_how_the_set_was_and_nothing_stops(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 27_000)
    assert row_of(room).felt.isVisible()

    press(Qt.Key.Key_1, Qt.Key.Key_3)

    assert felt_of(driver) == [(Felt.TOO_HARD, None)]
    assert row_of(room).felt.chips[Felt.TOO_HARD].isChecked()
    assert driver.reading().state is State.RUNNING


def test_so_does_a_click(room: SessionRoom, driver: SessionDriver, clock: HandClock) -> None:
    go_to(clock, driver, 27_000)

    QTest.mouseClick(row_of(room).felt.chips[Felt.RIGHT], Qt.MouseButton.LeftButton)

    assert felt_of(driver) == [(Felt.RIGHT, None)]
    press(Qt.Key.Key_Space)  # is still that of the page
    assert driver.reading().state is State.PAUSED


def test_a_key_that_comes_too_late_still_means_the_set_before(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 56_000)
    assert driver.reading().step.kind is StepKind.HOLD
    assert not row_of(room).felt.isVisible()

    press(Qt.Key.Key_2)

    assert felt_of(driver) == [(Felt.RIGHT, None)]
    assert driver.reading().state is State.RUNNING


def test_before_any_set_such_a_key_is_part_of_the_big_target(driver: SessionDriver) -> None:
    press(Qt.Key.Key_2)

    assert driver.reading().state is State.PAUSED


def test_nobody_has_to_answer(room: SessionRoom, driver: SessionDriver, clock: HandClock) -> None:
    go_to(clock, driver, 300_000)

    assert not room.is_on
    assert {felt for felt, _ in felt_of(driver)} == {None}


def test_a_warm_up_is_not_asked_about(room: SessionRoom, clock: HandClock) -> None:
    warm_up = make_section(
        make_item(make_dose(make_hold(20), rest=30), PLANK), kind=SectionKind.WARM_UP
    )
    room.start(make_timeline(warm_up, make_section(make_item(exercise=PLANK))), Counting.PACED)
    assert room.driver is not None
    go_to(clock, room.driver, 27_000)

    assert not row_of(room).felt.isVisible()
    press(Qt.Key.Key_1)
    assert room.driver.reading().state is State.PAUSED


def test_whoever_does_not_want_to_be_asked_is_not(
    room: SessionRoom, driver: SessionDriver, clock: HandClock, preferences: Preferences
) -> None:
    preferences.set(Settings.asks_how_it_was, value=False)
    go_to(clock, driver, 27_000)

    assert not row_of(room).felt.isVisible()
    press(Qt.Key.Key_4)
    assert driver.reading().state is State.PAUSED
    assert felt_of(driver) == [(None, None)]


def test_the_far_view_shows_only_what_was_said(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 27_000)
    room.page.show_far(True)
    press(Qt.Key.Key_1)

    assert room.page._far.accessibleName().endswith("too easy")
    room.page.show_far(False)


# It hurts


def test_in_a_set_it_stops_and_asks_how_much(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 10_000)

    press(Qt.Key.Key_4)

    assert room.felt.sheet.isVisible()
    assert driver.reading().state is State.PAUSED
    assert driver.reading().step.kind is StepKind.REST
    assert [each.done for each in driver.session.records] == [5_000]
    assert felt_of(driver) == [(Felt.HURT, None)]


def test_a_little_goes_on(room: SessionRoom, driver: SessionDriver, clock: HandClock) -> None:
    go_to(clock, driver, 10_000)
    press(Qt.Key.Key_4, Qt.Key.Key_2)
    assert room.felt.sheet.told == "You can go on. If it grows, say so again."

    press(Qt.Key.Key_Return)

    assert not room.felt.sheet.isVisible()
    assert driver.reading().state is State.RUNNING
    assert felt_of(driver) == [(Felt.HURT, 2)]
    assert work_ahead(driver) == ["Plank", "Plank", "Bridge"]


def test_four_is_answered_with_the_easier_variation(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 10_000)
    press(Qt.Key.Key_4, Qt.Key.Key_4)
    assert room.felt.sheet.told == "Kneeling plank takes the place of Plank for today."

    press(Qt.Key.Key_Return)

    assert work_ahead(driver) == ["Kneeling plank", "Kneeling plank", "Bridge"]
    assert driver.reading().state is State.RUNNING


def test_six_ends_the_exercise_for_today(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 10_000)
    press(Qt.Key.Key_4, Qt.Key.Key_6)
    assert room.felt.sheet.signs.isVisible()

    press(Qt.Key.Key_Return)

    assert work_ahead(driver) == ["Bridge"]


def test_something_new_in_a_leg_does_so_without_a_number(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 10_000)
    press(Qt.Key.Key_4, Qt.Key.Key_L, Qt.Key.Key_Return)

    assert work_ahead(driver) == ["Bridge"]


def test_two_more_than_before_does_so(
    room: SessionRoom, clock: HandClock, driver: SessionDriver
) -> None:
    room.abandon()
    room.services.pain_today.say(1)
    other = begin(room)
    go_to(clock, other, 10_000)

    press(Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_Return)

    assert work_ahead(other) == ["Bridge"]


def test_escape_leaves_it_open_and_the_session_stopped(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 10_000)
    press(Qt.Key.Key_4, Qt.Key.Key_Escape)

    assert not room.felt.sheet.isVisible()
    assert driver.reading().state is State.PAUSED
    assert work_ahead(driver) == ["Plank", "Plank", "Bridge"]
    press(Qt.Key.Key_Space)
    assert driver.reading().state is State.RUNNING


def test_in_the_rest_it_asks_as_well(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    go_to(clock, driver, 27_000)
    press(Qt.Key.Key_4, Qt.Key.Key_5)

    assert felt_of(driver) == [(Felt.HURT, 5)]
    assert driver.reading().state is State.PAUSED


def test_with_nothing_else_left_the_workout_is_over(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    room.start(
        make_timeline(make_item(make_dose(make_hold(20), sets=2, rest=30), PLANK)), Counting.PACED
    )
    assert room.driver is not None
    go_to(clock, room.driver, 10_000)

    press(Qt.Key.Key_4, Qt.Key.Key_9, Qt.Key.Key_Return)

    assert not room.is_on


def test_in_the_last_set_the_last_page_asks(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    room.start(make_timeline(make_item(make_dose(make_hold(20)), PLANK)), Counting.PACED)
    assert room.driver is not None
    go_to(clock, room.driver, 10_000)

    press(Qt.Key.Key_4)

    assert not room.is_on
    assert not room.felt.sheet.isVisible()


def test_what_was_said_before_goes_with_the_session(room: SessionRoom) -> None:
    room.abandon()
    room.services.pain_today.say(3)
    begin(room)

    assert room.answers is not None
    assert room.answers.current.pain_before == 3
    assert room.services.pain_today.known is None


# The voice


def test_the_keys_are_told_in_the_first_rest_of_the_first_sessions(
    room: SessionRoom,
    clock: HandClock,
    preferences: Preferences,
    driver: SessionDriver,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []

    def add(text: str, _kind: object, _lasts_ms: int) -> bool:
        told.append(text)
        return True

    monkeypatch.setattr(room.services.narrator, "add", add)
    for _ in range(TOLD_IN_SESSIONS + 1):
        room.abandon()
        go_to(clock, begin(room), 90_000)

    assert told == [keys_text()] * TOLD_IN_SESSIONS
    assert preferences.current.sessions_told_keys == TOLD_IN_SESSIONS
