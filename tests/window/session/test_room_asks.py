"""What the room asks before anything is given up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.devices.sound import SilentPlayer
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowExercise
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.room import SessionRoom
from tests.doubles.services import make_services
from tests.fakes import (
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_section,
    make_timeline,
)
from tests.window.stage import HandClock, Watcher, fill, pass_time, show

# The session: 5 s to get ready and two holds of 10 s to warm up, then a hold of 20 s.


@pytest.fixture
def room(
    qtbot: QtBot, look: Look, preferences: Preferences, clock: HandClock, log: BackgroundLog
) -> SessionRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    room = SessionRoom(
        make_services(host, look, preferences, log, clock=clock, notify=lambda _text: None)
    )
    fill(host, room.page)
    return room


@pytest.fixture
def driver(room: SessionRoom, clock: HandClock) -> SessionDriver:
    """That of a session 8 s old, in its first hold."""
    timeline = make_timeline(
        make_section(make_dose(make_hold(10), sets=2), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_hold(20))),
    )
    room.start(timeline, Counting.PACED)
    assert room.driver is not None
    pass_time(clock, room.driver, 8_000)
    room.driver.look()
    return room.driver


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def state(driver: SessionDriver) -> State:
    return driver.reading().state


def test_leaving_asks_first_and_time_stands_still(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    press(Qt.Key.Key_Escape)

    assert room.leave_question.isVisible()
    assert state(driver) is State.PAUSED
    clock.ms += 60_000
    driver.look()
    assert driver.reading().elapsed_ms == 3_000


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_whoever_stays_goes_on_where_they_were(
    room: SessionRoom,
    driver: SessionDriver,
    clock: HandClock,
    ended: list[Session],
    key: Qt.Key,
) -> None:
    press(Qt.Key.Key_Escape)
    clock.ms += 60_000

    press(key)

    assert not room.leave_question.isVisible()
    assert state(driver) is State.RUNNING
    assert driver.reading().elapsed_ms == 3_000
    assert driver.reading().lead_in_ms == 3_000
    assert ended == []
    # and the keyboard works as before
    press(Qt.Key.Key_Space)
    assert state(driver) is State.PAUSED


def test_whoever_leaves_keeps_what_was_done(
    room: SessionRoom, driver: SessionDriver, kept: WorkoutLog, ended: list[Session]
) -> None:
    press(Qt.Key.Key_Escape)

    QTest.mouseClick(room.leave_question.yes, Qt.MouseButton.LeftButton)

    assert not room.is_on
    assert not room.leave_question.isVisible()
    assert [session.state for session in ended] == [State.ABANDONED]
    assert ended[0].records[0].done == 3_000
    (logged,) = kept.sessions(10)
    assert (logged.state, logged.active_ms) == (State.ABANDONED, 8_000)
    (only,) = kept.sets_of(logged.id)
    assert (only.done, only.outcome) == (3_000, Outcome.ENDED_EARLY)


def test_a_session_that_was_paused_before_stays_so(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)

    press(Qt.Key.Key_Escape)

    assert not room.leave_question.isVisible()
    assert state(driver) is State.PAUSED


def test_closing_the_window_twice_asks_once(room: SessionRoom, driver: SessionDriver) -> None:
    # GIVEN somebody who clicks on the window's cross, and again
    room.ask_to_leave()
    room.ask_to_leave()

    press(Qt.Key.Key_Escape)

    assert not room.leave_question.isVisible()
    assert state(driver) is State.RUNNING
    press(Qt.Key.Key_P)
    assert state(driver) is State.PAUSED


def test_a_session_that_ends_at_that_very_moment_is_not_asked_about(
    room: SessionRoom, driver: SessionDriver, clock: HandClock, ended: list[Session]
) -> None:
    # GIVEN a session whose end has come, but not the timer that tells of it
    left_ms = driver.session.timeline.duration_ms - 8_000
    pass_time(clock, driver, left_ms - 50)
    clock.ms += 60

    room.ask_to_leave()

    assert [session.state for session in ended] == [State.FINISHED]
    assert not room.leave_question.isVisible()


# The sheet of keys


def test_the_sheet_of_keys_stops_the_clock_while_it_is_read(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_Question)
    assert room.keys_sheet.isVisible()
    assert state(driver) is State.PAUSED

    press(Qt.Key.Key_Escape)
    assert not room.keys_sheet.isVisible()
    assert state(driver) is State.RUNNING


def test_it_goes_on_only_when_nothing_is_left_to_read(
    room: SessionRoom, driver: SessionDriver
) -> None:
    # GIVEN somebody who clicks on the window's cross while reading the keys
    press(Qt.Key.Key_Question)
    room.ask_to_leave()

    press(Qt.Key.Key_Escape)
    assert room.keys_sheet.isVisible()
    assert state(driver) is State.PAUSED

    press(Qt.Key.Key_Escape)
    assert state(driver) is State.RUNNING


def test_the_sheet_of_keys_opens_without_a_session_too(room: SessionRoom) -> None:
    room.keys_sheet.open()
    press(Qt.Key.Key_Escape)

    assert not room.keys_sheet.isVisible()


# The warm-up


def test_skipping_the_warm_up_asks_with_a_word_on_why_it_is_there(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_W)

    assert room.warm_up_question.isVisible()
    assert "small muscles of your back" in room.warm_up_question.accessibleDescription()
    assert state(driver) is State.PAUSED


def test_whoever_is_warm_goes_on_with_the_main_part(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_W)

    QTest.mouseClick(room.warm_up_question.yes, Qt.MouseButton.LeftButton)

    reading = driver.reading()
    assert reading.step.section is SectionKind.MAIN
    assert reading.state is State.RUNNING
    assert [record.outcome for record in driver.session.records] == [Outcome.SKIPPED] * 2


def test_whoever_is_not_goes_on_with_the_warm_up(room: SessionRoom, driver: SessionDriver) -> None:
    press(Qt.Key.Key_W)

    press(Qt.Key.Key_Return)

    assert driver.reading().step.section is SectionKind.WARM_UP
    assert driver.reading().elapsed_ms == 3_000
    assert state(driver) is State.RUNNING


def test_after_the_warm_up_there_is_nothing_to_skip(
    room: SessionRoom, driver: SessionDriver, clock: HandClock
) -> None:
    pass_time(clock, driver, 20_000)
    driver.look()
    assert driver.reading().step.section is SectionKind.MAIN

    press(Qt.Key.Key_W)

    assert not room.warm_up_question.isVisible()
    assert state(driver) is State.RUNNING


def test_the_loudspeaker_is_not_on_once_the_sound_is_lost(room: SessionRoom) -> None:
    loudspeakers = room.services.loudspeakers
    loudspeakers.player = SilentPlayer("no device")

    loudspeakers.changed.emit()

    told = {each.toolTip() for each in room.page.header.findChildren(IconButton)}
    assert "There is no sound" in told


def test_how_it_is_done_is_asked_for_of_a_session_that_stands_still_and_stays_so(
    room: SessionRoom, driver: SessionDriver
) -> None:
    asked: list[Request] = []
    room.go.connect(asked.append)

    press(Qt.Key.Key_I)

    assert asked == [ShowExercise("superman")]
    assert state(driver) is State.PAUSED

    press(Qt.Key.Key_I)  # once it is paused, it can be looked up again
    assert asked == [ShowExercise("superman")] * 2
    assert state(driver) is State.PAUSED


# The whole workout


def test_the_list_of_steps_stops_the_clock_and_goes_on_when_it_is_closed(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_L)
    assert room.steps_sheet.isVisible()
    assert driver.reading().state is State.PAUSED

    press(Qt.Key.Key_Escape)
    assert not room.steps_sheet.isVisible()
    assert driver.reading().state is State.RUNNING
    assert driver.reading().lead_in_ms == 3_000


def test_whoever_chooses_a_set_is_led_there_and_the_rest_is_skipped(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)

    # THEN they get ready for it, and the clock runs
    step = driver.reading().step
    assert not room.steps_sheet.isVisible()
    assert (step.section, step.kind.value) == (SectionKind.MAIN, "get_ready")
    assert driver.reading().state is State.RUNNING
    outcomes = [each.outcome for each in driver.session.records]
    assert outcomes == [Outcome.SKIPPED, Outcome.SKIPPED]


def test_whoever_was_in_a_pause_stays_in_it(room: SessionRoom, driver: SessionDriver) -> None:
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)

    assert driver.reading().step.section is SectionKind.MAIN
    assert driver.reading().state is State.PAUSED


def test_a_button_opens_the_list_as_well(room: SessionRoom, driver: SessionDriver) -> None:
    names = {each.accessibleName(): each for each in room.page.findChildren(IconButton)}

    names["The whole workout (L)"].click()

    assert room.steps_sheet.isVisible()
    assert [each.text for each in room.steps_sheet.list.entries[:2]] == ["Warm-up", "Superman"]


# The cool-down


@pytest.fixture
def cooling(room: SessionRoom, clock: HandClock) -> SessionDriver:
    """8 s into a session of two holds, with a cool-down after them."""
    timeline = make_timeline(
        make_section(make_dose(make_hold(10), sets=2)),
        make_section(make_dose(make_hold(20)), kind=SectionKind.COOL_DOWN),
    )
    room.start(timeline, Counting.PACED)
    assert room.driver is not None
    pass_time(clock, room.driver, 8_000)
    return room.driver


def test_the_cool_down_is_asked_for_and_everything_before_it_skipped(
    room: SessionRoom, cooling: SessionDriver
) -> None:
    press(Qt.Key.Key_C)
    assert room.cool_down_question.isVisible()
    assert cooling.reading().state is State.PAUSED

    room.cool_down_question.yes.click()

    assert cooling.reading().step.section is SectionKind.COOL_DOWN
    assert cooling.reading().state is State.RUNNING
    assert [each.outcome for each in cooling.session.records] == [Outcome.SKIPPED] * 2


def test_whoever_changes_their_mind_goes_on(room: SessionRoom, cooling: SessionDriver) -> None:
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_Escape)

    assert cooling.reading().step.section is SectionKind.MAIN
    assert cooling.reading().state is State.RUNNING


def test_from_the_list_it_is_not_asked_again(room: SessionRoom, cooling: SessionDriver) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_C)

    assert not room.steps_sheet.isVisible()
    assert cooling.reading().step.section is SectionKind.COOL_DOWN
    assert cooling.reading().state is State.RUNNING


def test_one_that_is_off_can_be_added_and_the_list_shows_it(
    room: SessionRoom, clock: HandClock
) -> None:
    cool_down = make_section(make_dose(make_hold(20)), kind=SectionKind.COOL_DOWN)
    room.start(make_timeline(make_section(), replace(cool_down, is_on=False)), Counting.PACED)
    assert room.driver is not None
    pass_time(clock, room.driver, 6_000)
    press(Qt.Key.Key_L)
    assert [each.text for each in room.steps_sheet.list.entries] == ["Main part", "Superman"]

    press(Qt.Key.Key_C)

    heads = [each.text for each in room.steps_sheet.list.entries if each.step is None]
    assert heads == ["Main part", "Cool-down"]
    assert room.driver.reading().step.section is SectionKind.MAIN
    assert room.driver.reading().state is State.PAUSED


def test_without_one_ahead_its_key_is_part_of_the_big_target(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_C)

    assert driver.reading().state is State.PAUSED
    assert not room.cool_down_question.isVisible()


# Another exercise


@pytest.fixture
def swapping(room: SessionRoom, clock: HandClock) -> SessionDriver:
    """Getting ready for the first of two exercises, with three to choose from."""
    exercises = [make_exercise(name) for name in ("Bridge", "Plank", "Bird dog")]
    room.services.library.current = replace(
        room.services.library.current, exercises={each.id: each for each in exercises}
    )
    first, second = (make_item(make_dose(make_hold(10)), each) for each in exercises[:2])
    room.start(make_timeline(first, second), Counting.PACED)
    assert room.driver is not None
    pass_time(clock, room.driver, 2_000)
    room.driver.look()
    return room.driver


def names(driver: SessionDriver) -> list[str]:
    work = [step for step in driver.session.timeline.steps if step.kind.is_work]
    return [step.exercise.name for step in work]


@pytest.mark.parametrize("keys", [(Qt.Key.Key_X,), (Qt.Key.Key_L, Qt.Key.Key_X)])
def test_another_exercise_takes_the_place_of_the_next(
    room: SessionRoom, swapping: SessionDriver, keys: tuple[Qt.Key, ...]
) -> None:
    watcher = Watcher(swapping)
    for key in keys:
        press(key)
    assert room.swap_sheet.isVisible()
    assert watcher.names == ["paused"]  # and not gone on in between
    assert not room.steps_sheet.isVisible()
    assert swapping.reading().state is State.PAUSED
    assert len(room.swap_sheet.choices) == 1

    room.swap_sheet.choices[0].click()

    assert names(swapping) == ["Bird dog", "Plank"]
    assert swapping.reading().state is State.RUNNING
    assert "Bird dog" in room.page.panel._name.text()


def test_whoever_keeps_it_goes_on(room: SessionRoom, swapping: SessionDriver) -> None:
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_Escape)

    assert names(swapping) == ["Bridge", "Plank"]
    assert swapping.reading().state is State.RUNNING


def test_at_work_its_key_is_part_of_the_big_target(
    room: SessionRoom, driver: SessionDriver
) -> None:
    press(Qt.Key.Key_X)

    assert driver.reading().state is State.PAUSED
    assert not room.swap_sheet.isVisible()
