"""A session in the hands of whoever has media keys, a headset or a phone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind, Timeline
from lowback_timer.devices.media.controls import MediaHandler, PlaybackStatus
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.media_keys import Desk, MediaKeys
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.remote import ONE_PRESS_MS
from lowback_timer.window.session.room import SessionRoom
from tests.doubles.media_controls import RecordingControls
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.window.stage import HandClock, fill, pass_time, send_key, settle, show

HOLDS = make_timeline(make_dose(make_hold(20), sets=2, rest=30))
"""5 s to get ready, then two holds of 20 s with 30 s of rest between them."""
REPS = make_timeline(make_dose(make_reps(3), sets=2, rest=30))


@pytest.fixture
def controls() -> RecordingControls:
    return RecordingControls()


@pytest.fixture
def room(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    clock: HandClock,
    log: BackgroundLog,
    controls: RecordingControls,
) -> SessionRoom:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    desk = Desk(pytest.fail, pytest.fail, pytest.fail)
    keys = MediaKeys(controls.open, preferences, desk)
    services = make_services(
        host, look, preferences, log, clock=clock, media_keys=keys, notify=lambda _text: None
    )
    made = SessionRoom(services)
    fill(host, made.page)
    keys.open()
    return made


@pytest.fixture
def handler(room: SessionRoom) -> MediaHandler:
    return room.services.media_keys


def begin(
    room: SessionRoom,
    clock: HandClock,
    timeline: Timeline = HOLDS,
    counting: Counting = Counting.PACED,
    ms: int = 5_000 + 4_000,
) -> SessionDriver:
    """Begin a session, and let some time go by; usually 4 s of the first set."""
    room.start(timeline, counting)
    driver = room.driver
    assert driver is not None
    pass_time(clock, driver, ms)
    driver.look()
    return driver


# What is shown


def test_nothing_is_told_while_only_time_goes_by(
    room: SessionRoom, clock: HandClock, controls: RecordingControls
) -> None:
    driver = begin(room, clock)
    told = len(controls.shown)

    pass_time(clock, driver, 12_000)

    assert len(controls.shown) == told
    assert controls.jumps == []


def test_a_whole_workout_tells_of_every_step_once(
    room: SessionRoom, clock: HandClock, controls: RecordingControls
) -> None:
    begin(room, clock, ms=HOLDS.duration_ms + 10)

    ids = [state.track.id for state in controls.shown if state.track is not None]
    assert ids == [f"step_{index}" for index in range(len(HOLDS.steps))]
    assert [state.status for state in controls.shown] == [
        PlaybackStatus.STOPPED,
        *[PlaybackStatus.PLAYING] * len(HOLDS.steps),
        PlaybackStatus.STOPPED,
    ]
    assert controls.shown[-1].track is None
    assert controls.jumps == []


def test_what_can_be_done_is_what_the_session_allows(
    room: SessionRoom, clock: HandClock, controls: RecordingControls
) -> None:
    begin(room, clock)
    assert controls.shown[-1].can_seek
    assert controls.shown[-1].can_go_next
    assert controls.shown[-1].can_go_previous

    room.abandon()
    begin(room, clock, REPS)

    assert not controls.shown[-1].can_seek  # a set of reps has no clock that could be changed


def test_the_position_is_what_is_over_of_the_step_by_now(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    begin(room, clock)
    assert controls.shown[-1].track is not None
    assert controls.shown[-1].track.length_ms == 20_000
    assert handler.position_ms() == 4_000

    clock.ms += 70  # and nobody has looked

    assert handler.position_ms() == 4_070


def test_the_position_never_is_beyond_the_end(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    begin(room, clock, ms=5_000 + 19_990)
    clock.ms += 60

    assert handler.position_ms() == 20_000


def test_going_on_leads_back_by_the_lead_in_and_says_so(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    driver = begin(room, clock, ms=5_000 + 10_000)
    driver.pause()
    clock.ms += 60_000
    assert handler.position_ms() == 10_000
    assert controls.jumps == []

    driver.resume()

    assert controls.jumps == [7_000]
    pass_time(clock, driver, 3_000)
    assert handler.position_ms() == 10_000
    assert controls.jumps == [7_000]


def test_where_a_person_ends_the_set_there_is_no_length(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    begin(room, clock, REPS, Counting.BY_HAND)

    assert controls.shown[-1].track is not None
    assert controls.shown[-1].track.length_ms is None
    assert handler.position_ms() == 4_000


def test_beginning_a_step_again_is_a_jump(
    room: SessionRoom, clock: HandClock, controls: RecordingControls
) -> None:
    driver = begin(room, clock)

    driver.restart_step()

    assert controls.jumps == [0]


# What is asked for


def test_the_button_pauses_and_goes_on(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    driver = begin(room, clock)

    handler.play_pause()
    assert driver.reading().state is State.PAUSED
    handler.play_pause()
    assert driver.reading().state is State.RUNNING

    statuses = [state.status for state in controls.shown[-2:]]
    assert statuses == [PlaybackStatus.PAUSED, PlaybackStatus.PLAYING]


def test_play_never_pauses_and_pause_never_goes_on(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    driver = begin(room, clock)

    handler.play()
    assert driver.reading().state is State.RUNNING
    handler.pause()
    handler.pause()
    assert driver.reading().state is State.PAUSED
    handler.play()
    assert driver.reading().state is State.RUNNING


@pytest.mark.parametrize("button", ["play", "pause", "play_pause"])
def test_whoever_counts_by_hand_counts_with_whatever_button_comes(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, button: str
) -> None:
    driver = begin(room, clock, REPS, Counting.BY_HAND)

    getattr(handler, button)()

    assert driver.reading().turns_done == 1
    assert driver.reading().state is State.RUNNING


@pytest.mark.parametrize("button", ["play", "play_pause"])
def test_a_wait_is_ended_by_play(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, button: str
) -> None:
    driver = begin(room, clock, counting=Counting.PACED_WAITING, ms=5_000 + 20_000 + 31_000)
    assert driver.reading().is_waiting

    handler.pause()
    assert driver.reading().is_waiting
    getattr(handler, button)()

    assert driver.reading().step.kind is StepKind.HOLD


@pytest.mark.parametrize("button", ["play", "pause", "play_pause"])
def test_a_hold_as_long_as_one_can_is_ended_by_any_button(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, button: str
) -> None:
    timeline = make_timeline(make_dose(make_hold(20, is_open=True), sets=2, rest=30))
    driver = begin(room, clock, timeline)
    assert driver.reading().is_open_hold

    getattr(handler, button)()

    assert driver.reading().step.kind is StepKind.REST


def test_next_skips_and_previous_goes_back(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    driver = begin(room, clock)

    handler.next()
    assert driver.reading().step.kind is StepKind.REST
    handler.previous()
    assert driver.reading().step.kind is StepKind.HOLD


def test_seeking_on_leaves_less_of_the_step(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    driver = begin(room, clock)

    handler.seek(10_000)

    assert driver.reading().left_ms == 6_000
    assert handler.position_ms() == 14_000
    assert controls.jumps == [14_000]


def test_seeking_back_beyond_the_beginning_leaves_more_of_it_than_there_was(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    driver = begin(room, clock, ms=5_000 + 20_000 + 4_000)
    assert driver.reading().step.kind is StepKind.REST

    handler.seek(-15_000)

    assert driver.reading().left_ms == 26_000 + 15_000
    assert handler.position_ms() == 0
    assert controls.shown[-1].track is not None
    assert controls.shown[-1].track.length_ms == 41_000


def test_seeking_beyond_the_end_goes_on_to_the_next_step(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    driver = begin(room, clock)

    handler.seek(0)
    assert driver.reading().left_ms == 16_000
    handler.seek(3_600_000)

    assert driver.reading().step.kind is StepKind.REST
    assert driver.session.records[0].done == 4_000


def test_stop_asks_whether_to_leave_and_play_goes_on(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    driver = begin(room, clock)

    handler.stop()
    assert room.leave_question.isVisible()
    assert driver.reading().state is State.PAUSED
    handler.stop()
    handler.pause()
    assert room.leave_question.isVisible()

    handler.play()
    assert not room.leave_question.isVisible()
    assert driver.reading().state is State.RUNNING


def test_what_lies_over_the_page_makes_way(
    room: SessionRoom, clock: HandClock, handler: MediaHandler
) -> None:
    driver = begin(room, clock)
    room.show_steps()

    handler.next()

    assert not room.steps_sheet.isVisible()
    assert driver.reading().state is State.RUNNING
    assert driver.reading().step.kind is StepKind.REST


# One press


@pytest.fixture
def paused_by(room: SessionRoom, clock: HandClock, handler: MediaHandler) -> SessionDriver:
    """A session in which a media key has come through the controls just now."""
    driver = begin(room, clock)
    handler.play_pause()
    return driver


def press(room: SessionRoom, key: Qt.Key = Qt.Key.Key_MediaTogglePlayPause) -> None:
    send_key(room.page, QEvent.Type.KeyPress, key)
    send_key(room.page, QEvent.Type.KeyRelease, key)


def test_a_press_that_comes_as_a_key_as_well_acts_once(
    room: SessionRoom, clock: HandClock, paused_by: SessionDriver
) -> None:
    clock.ms += ONE_PRESS_MS - 1
    press(room)

    assert paused_by.reading().state is State.PAUSED


def test_the_key_may_come_first(room: SessionRoom, clock: HandClock, handler: MediaHandler) -> None:
    driver = begin(room, clock)

    press(room)
    clock.ms += ONE_PRESS_MS - 1
    handler.play_pause()

    assert driver.reading().state is State.PAUSED


def test_a_later_press_is_another_one(
    room: SessionRoom, clock: HandClock, paused_by: SessionDriver
) -> None:
    clock.ms += ONE_PRESS_MS
    press(room)

    assert paused_by.reading().state is State.RUNNING


def test_two_presses_of_the_same_way_are_two(
    room: SessionRoom, clock: HandClock, paused_by: SessionDriver, handler: MediaHandler
) -> None:
    handler.play_pause()
    assert paused_by.reading().state is State.RUNNING

    room.abandon()
    driver = begin(room, clock)
    press(room)
    press(room)
    assert driver.reading().state is State.RUNNING


def test_other_keys_are_no_media_keys(
    room: SessionRoom, clock: HandClock, paused_by: SessionDriver
) -> None:
    press(room, Qt.Key.Key_Space)

    assert paused_by.reading().state is State.RUNNING


def test_after_the_session_nothing_is_steered(
    room: SessionRoom, clock: HandClock, handler: MediaHandler, controls: RecordingControls
) -> None:
    ended: list[Session] = []
    room.go.connect(lambda request: ended.append(request.session))
    begin(room, clock)
    room.abandon()
    settle()

    handler.pause()
    handler.next()
    press(room)

    assert [session.state for session in ended] == [State.ABANDONED]
    assert controls.shown[-1].track is None
