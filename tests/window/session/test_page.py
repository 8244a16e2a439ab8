from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_dose, make_hold, make_reps, make_section
from tests.window.stage import HandClock, Watcher, make_driver, pass_time

Begin = Callable[..., SessionDriver]

SIGNALS = (
    "leave_asked",
    "skip_warm_up_asked",
    "keys_asked",
    "how_to_asked",
    "asked",
    "mute_toggled",
    "full_screen_toggled",
)


@pytest.fixture
def asked(page: SessionPage) -> list[str]:
    """The signals of the page, in order."""
    asked: list[str] = []
    for name in SIGNALS:
        getattr(page, name).connect(lambda *_given, name=name: asked.append(name))
    return asked


@pytest.fixture
def begin(page: SessionPage, clock: HandClock) -> Begin:
    """Begins a session on the page, and lets some time go by."""

    def begin(*parts: Any, ms: int = 0, counting: Counting = Counting.PACED) -> SessionDriver:
        parts = parts or (
            make_section(make_dose(make_hold(20)), kind=SectionKind.WARM_UP),
            make_section(make_dose(make_reps(8), sets=2, rest=30)),
        )
        driver = make_driver(clock, *parts, counting=counting)
        page.begin(driver)
        driver.start()
        pass_time(clock, driver, ms)
        driver.look()
        return driver

    return begin


def press(page: SessionPage, key: Qt.Key) -> None:
    # QTest knows no media keys.
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(page, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def test_without_a_session_keys_do_nothing(page: SessionPage, asked: list[str]) -> None:
    for action in Action:
        press(page, action.value.keys[0])

    assert asked == []


def test_it_has_the_keyboard_when_a_session_begins(page: SessionPage, begin: Begin) -> None:
    begin()

    assert QApplication.focusWidget() is page


# The keys: the session begins with 5 s to get ready and a hold of 20 s to warm up


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_P])
def test_pause_and_go_on(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin(ms=8_000)

    press(page, key)
    assert driver.reading().state is State.PAUSED

    press(page, key)
    assert driver.reading().state is State.RUNNING


def test_back_and_skip(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=8_000)
    assert driver.reading().step.index == 1

    press(page, Qt.Key.Key_Right)
    assert driver.reading().step.index == 2

    press(page, Qt.Key.Key_Left)
    assert driver.reading().step.index == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_fifteen_seconds_more(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin(ms=8_000)

    press(page, key)

    assert driver.reading().duration_ms == 35_000


def test_fifteen_seconds_less(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=8_000)

    press(page, Qt.Key.Key_Minus)

    assert driver.reading().duration_ms == 5_000


def test_begin_this_step_again(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=15_000)

    press(page, Qt.Key.Key_R)

    assert (driver.reading().step.index, driver.reading().elapsed_ms) == (1, 0)


def test_end_this_set_here(page: SessionPage, begin: Begin) -> None:
    driver = begin(ms=15_000)

    press(page, Qt.Key.Key_H)

    assert driver.session.records[0].done == 10_000
    assert driver.reading().step.index == 2


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_W, "skip_warm_up_asked"),
        (Qt.Key.Key_M, "mute_toggled"),
        (Qt.Key.Key_F, "full_screen_toggled"),
        (Qt.Key.Key_F11, "full_screen_toggled"),
        (Qt.Key.Key_I, "how_to_asked"),
        (Qt.Key.Key_Escape, "leave_asked"),
        (Qt.Key.Key_Question, "keys_asked"),
        (Qt.Key.Key_F1, "keys_asked"),
    ],
)
def test_what_is_not_the_sessions_business_is_asked_for(
    page: SessionPage, begin: Begin, asked: list[str], key: Qt.Key, signal: str
) -> None:
    driver = begin(ms=8_000)
    watcher = Watcher(driver)

    press(page, key)

    assert asked == [signal]
    assert watcher.events == []


@pytest.mark.parametrize("action", Action)
def test_no_key_is_left_without_an_effect(
    page: SessionPage, begin: Begin, asked: list[str], action: Action
) -> None:
    for key in action.value.keys:
        driver = begin(ms=8_000)
        watcher = Watcher(driver)
        was_far = page.is_far
        asked.clear()

        press(page, key)

        assert asked or watcher.events or page.is_far != was_far, key


@pytest.mark.parametrize("action", Action)
def test_a_key_that_is_held_down_acts_once(
    page: SessionPage, begin: Begin, asked: list[str], action: Action
) -> None:
    driver = begin(ms=8_000)
    watcher = Watcher(driver)

    for key in action.value.keys:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(page, event)

    assert asked == []
    assert watcher.events == []


def test_the_systems_shortcuts_and_keys_do_nothing(
    page: SessionPage, begin: Begin, asked: list[str]
) -> None:
    driver = begin(ms=8_000)
    watcher = Watcher(driver)

    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_F2, Qt.Key.Key_VolumeUp):
        press(page, key)

    assert asked == []
    assert watcher.events == []


def test_after_the_end_keys_do_nothing(page: SessionPage, begin: Begin, asked: list[str]) -> None:
    driver = begin(ms=8_000)
    driver.abandon()
    page.end()

    for action in Action:
        press(page, action.value.keys[0])

    assert asked == []


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_any_key_without_a_meaning_pauses(page: SessionPage, begin: Begin, key: Qt.Key) -> None:
    driver = begin(ms=8_000)

    press(page, key)

    assert driver.reading().state is State.PAUSED


# By hand


def test_by_hand_space_counts_and_p_pauses(page: SessionPage, begin: Begin) -> None:
    driver = begin(make_dose(make_reps(8)), ms=6_000, counting=Counting.BY_HAND)

    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Space)
    assert driver.reading().turns_done == 2
    assert driver.reading().state is State.RUNNING

    press(page, Qt.Key.Key_P)
    assert driver.reading().state is State.PAUSED
    assert driver.reading().turns_done == 2


def test_by_hand_space_ends_a_pause(page: SessionPage, begin: Begin) -> None:
    driver = begin(make_dose(make_reps(8)), ms=6_000, counting=Counting.BY_HAND)
    press(page, Qt.Key.Key_P)

    press(page, Qt.Key.Key_Space)

    assert driver.reading().state is State.RUNNING
    assert driver.reading().turns_done == 0


@pytest.mark.parametrize("ms", [2_000, 9_000])
def test_by_hand_space_pauses_where_there_are_no_reps(
    page: SessionPage, begin: Begin, ms: int
) -> None:
    driver = begin(make_dose(make_hold(20)), ms=ms, counting=Counting.BY_HAND)

    press(page, Qt.Key.Key_Space)

    assert driver.reading().state is State.PAUSED


def test_the_last_rep_by_hand_leads_to_the_rest(page: SessionPage, begin: Begin) -> None:
    dose = make_dose(make_reps(2), sets=2, rest=30)
    driver = begin(dose, ms=6_000, counting=Counting.BY_HAND)

    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Space)

    assert driver.reading().step.kind is StepKind.REST
    assert "Breathe" in [text.text() for text in page.findChildren(QLabel)]


def test_how_the_exercise_that_is_shown_is_done_can_be_looked_up(
    page: SessionPage, begin: Begin
) -> None:
    begin(ms=8_000)
    looked_up: list[str] = []
    page.how_to_asked.connect(looked_up.append)

    press(page, Qt.Key.Key_I)
    page.panel.how_to.click()

    assert looked_up == ["superman", "superman"]
