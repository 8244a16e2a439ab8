from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.room import SessionRoom
from tests.doubles.player import RecordingPlayer
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_tempo, make_timeline
from tests.window.cut_short import cut_short
from tests.window.stage import HandClock, fill, pass_time, settle, show

STOP = ("stop", ())


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def room(
    host: QWidget,
    look: Look,
    preferences: Preferences,
    clock: HandClock,
    player: RecordingPlayer,
    log: BackgroundLog,
) -> SessionRoom:
    room = SessionRoom(
        make_services(
            host, look, preferences, log, clock=clock, player=player, notify=lambda _text: None
        )
    )
    fill(host, room.page)
    return room


@pytest.fixture
def page(room: SessionRoom) -> SessionPage:
    return room.page


def test_turning_the_sound_off_is_told(
    room: SessionRoom, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "lowback_timer.window.session.page.announce", lambda _who, text: said.append(text)
    )

    room.page.mute_toggled.emit()
    preferences.set(Settings.muted, value=False)

    assert said == ["Sound off", "Sound on"]


@pytest.fixture
def timeline() -> Timeline:
    """A hold of 5 s to warm up; then two sets of a rep, with 10 s of rest. 5 s to get ready."""
    work = make_reps(1, make_tempo(lift=1, hold=2, lower=1, pause=1))
    return make_timeline(
        make_section(make_dose(make_hold(5)), kind=SectionKind.WARM_UP),
        make_section(make_dose(work, sets=2, rest=10)),
    )


def begin(room: SessionRoom, timeline: Timeline, clock: HandClock, ms: int = 0) -> SessionDriver:
    """Begin a session, and let some time go by."""
    room.start(timeline, Counting.PACED)
    assert room.driver is not None
    driver = room.driver
    pass_time(clock, driver, ms)
    driver.look()
    return driver


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def play(sound: Sound) -> tuple[str, tuple[object, ...]]:
    return ("play", (sound,))


def run(sound: Sound, count: int) -> tuple[str, tuple[object, ...]]:
    return ("play_run", (sound, count, 1000))


def heard(player: RecordingPlayer) -> list[tuple[str, tuple[object, ...]]]:
    """What can be heard, and what ends it, in order."""
    return [call for call in player.calls if call[0] in {"play", "play_run", "stop"}]


# From start to end


def test_a_whole_workout_is_heard_with_each_countdown_in_one_piece(
    room: SessionRoom, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    begin(room, timeline, clock, ms=timeline.duration_ms + 10)

    rep = [play(Sound.GO), play(Sound.TICK), play(Sound.LOWER)]
    assert heard(player) == [
        play(Sound.GET_READY),
        run(Sound.COUNTDOWN, 3),
        play(Sound.GO),
        play(Sound.TICK),
        run(Sound.LAST, 3),
        play(Sound.END),
        play(Sound.GET_READY),
        run(Sound.COUNTDOWN, 3),
        *rep,
        play(Sound.END),
        play(Sound.REST),
        run(Sound.COUNTDOWN, 3),
        *rep,
        play(Sound.DONE),
    ]


def test_a_whole_workout_ends_once_and_is_logged(
    room: SessionRoom,
    clock: HandClock,
    kept: WorkoutLog,
    timeline: Timeline,
    ended: list[Session],
) -> None:
    assert not room.is_on
    begin(room, timeline, clock, ms=1_000)
    assert room.is_on

    assert room.driver is not None
    pass_time(clock, room.driver, timeline.duration_ms)
    settle()

    assert not room.is_on
    assert [session.state for session in ended] == [State.FINISHED]
    assert len(ended[0].records) == 3
    (logged,) = kept.sessions(10)
    assert (logged.state, logged.sets_planned, logged.sets_done) == (State.FINISHED, 3, 3)
    assert logged.active_ms == timeline.duration_ms
    assert [each.outcome for each in kept.sets_of(logged.id)] == [Outcome.DONE] * 3


def test_one_workout_can_follow_the_other(
    room: SessionRoom,
    clock: HandClock,
    player: RecordingPlayer,
    kept: WorkoutLog,
    timeline: Timeline,
    ended: list[Session],
) -> None:
    begin(room, timeline, clock, ms=timeline.duration_ms + 10)
    settle()
    first = heard(player)
    player.calls.clear()
    clock.ms += 3_600_000

    begin(room, timeline, clock, ms=timeline.duration_ms + 10)
    settle()

    assert heard(player) == first  # and nothing twice, as if the first were still heard
    assert len(ended) == len(kept.sessions(10)) == 2


def test_nothing_is_left_of_a_session_that_is_over(
    room: SessionRoom, clock: HandClock, timeline: Timeline
) -> None:
    for _ in range(3):
        begin(room, timeline, clock, ms=timeline.duration_ms + 10)
        settle()

    assert room.findChildren(SessionDriver) == []


def test_without_a_session_nothing_can_be_left(room: SessionRoom, ended: list[Session]) -> None:
    room.abandon()
    room.warm_up_question.accepted.emit()

    assert ended == []


# Taken back


def test_a_skip_too_many_is_taken_back_and_the_log_follows(
    room: SessionRoom,
    clock: HandClock,
    player: RecordingPlayer,
    kept: WorkoutLog,
    timeline: Timeline,
    ended: list[Session],
) -> None:
    # GIVEN a last set that was skipped by mistake, and a minute on the page of the result
    last = timeline.steps[-1]
    driver = begin(room, timeline, clock, ms=last.start_ms + 1_000)
    driver.skip()
    settle()
    (logged,) = kept.sessions(10)
    assert (logged.state, logged.sets_done) == (State.FINISHED, 2)
    player.calls.clear()
    clock.ms += 60_000

    # WHEN it is taken back
    room.reopen(ended[0])

    # THEN the session is on again, with three beeps to the go
    assert room.is_on
    assert kept.sessions(10)[0].state is None
    assert room.driver is not None
    pass_time(clock, room.driver, 3_100)
    assert heard(player) == [run(Sound.COUNTDOWN, 3), play(Sound.GO)]

    # and in the end all of it is in the log, as one session
    pass_time(clock, room.driver, last.duration_ms)
    settle()
    assert not room.is_on
    assert ended == [ended[0]] * 2
    (logged,) = kept.sessions(10)
    assert (logged.state, logged.sets_done) == (State.FINISHED, 3)
    assert logged.active_ms == timeline.duration_ms + 1_000 + 3_000
    assert logged.ended_at is not None
    assert (logged.ended_at - logged.started_at).total_seconds() * 1000 == (
        logged.active_ms + 60_000
    )


def test_skipping_everything_is_no_workout_done_in_the_log_either(
    room: SessionRoom, clock: HandClock, kept: WorkoutLog, timeline: Timeline
) -> None:
    driver = begin(room, timeline, clock, ms=100)
    while room.is_on:
        driver.skip()

    (logged,) = kept.sessions(10)
    assert (logged.state, logged.sets_done, logged.sets_early) == (State.ABANDONED, 0, 0)


# Sound


def test_whatever_player_is_in_use_is_woken_before_the_first_sound(
    room: SessionRoom, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    other = RecordingPlayer()

    room.services.loudspeakers.player = other
    begin(room, timeline, clock)

    assert other.calls[0] == ("keep_awake", ())
    assert player.calls == []


def test_a_pause_stops_what_sounds(
    room: SessionRoom, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    # GIVEN a countdown after its first beep
    driver = begin(room, timeline, clock, ms=2_500)
    assert heard(player)[-1] == run(Sound.COUNTDOWN, 3)

    press(Qt.Key.Key_Space)
    assert heard(player)[-1] == STOP

    # WHEN it goes on, THEN with all the beeps, and time to be in position by
    player.calls.clear()
    press(Qt.Key.Key_Space)
    pass_time(clock, driver, 3_100)
    assert heard(player) == [STOP, run(Sound.COUNTDOWN, 3), play(Sound.GO)]


def test_a_sleep_stops_what_sounds_and_plays_no_burst(
    room: SessionRoom, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    driver = begin(room, timeline, clock, ms=2_500)
    before = len(heard(player))

    clock.ms += 60_000
    driver.look()

    assert heard(player)[before:] == [STOP]
    assert driver.session.state is State.PAUSED


def test_a_rep_by_hand_ticks_at_once_and_cuts_nothing_off(
    room: SessionRoom, clock: HandClock, player: RecordingPlayer
) -> None:
    room.start(make_timeline(make_dose(make_reps(5))), Counting.BY_HAND)
    assert room.driver is not None
    pass_time(clock, room.driver, 6_000)
    before = len(heard(player))

    press(Qt.Key.Key_Space)

    assert heard(player)[before:] == [play(Sound.TICK)]


def test_at_speed_time_and_beeps_go_faster(
    host: QWidget,
    look: Look,
    preferences: Preferences,
    clock: HandClock,
    log: BackgroundLog,
    timeline: Timeline,
) -> None:
    player = RecordingPlayer()
    room = SessionRoom(
        make_services(
            host,
            look,
            preferences,
            log,
            clock=clock,
            player=player,
            notify=lambda _text: None,
            speed=4,
        )
    )
    begin(room, timeline, clock, ms=timeline.duration_ms // 4 + 10)

    assert not room.is_on
    assert ("play_run", (Sound.COUNTDOWN, 3, 250)) in heard(player)


class TestGoingOn:
    @pytest.fixture
    def services(self, room: SessionRoom, tmp_path: Path) -> Services:
        room.services.library.load("en")
        return room.services

    def test_a_session_goes_on_in_its_own_record(
        self,
        room: SessionRoom,
        services: Services,
        kept: WorkoutLog,
        clock: HandClock,
        player: RecordingPlayer,
        ended: list[Session],
    ) -> None:
        # GIVEN a session that was cut short before its seventh set
        cut_short(services, kept)
        found: list[Continuation] = []
        services.going_on.begin("beginner-floor-20", found.append)

        # WHEN it goes on
        room.go_on(found[0])

        # THEN it is where it was, and its time too
        assert room.driver is not None
        reading = room.driver.reading()
        assert reading.step.index == found[0].coming.index - 1
        assert reading.session_elapsed_ms == 600_000
        assert room.driver.session.records == found[0].progress.records

        # AND WHEN it has come to its end, THEN all of it counts
        while room.driver is not None:
            pass_time(clock, room.driver, 20_000)
        (session,) = ended
        assert session.state is State.FINISHED
        (logged,) = kept.sessions(10)
        assert (logged.sets_done, logged.sets_planned) == (8, 8)
        assert logged.active_ms == session.reading().session_elapsed_ms > 600_000
        assert len(kept.sets_of(logged.id)) == len(session.records)

    def test_nobody_else_is_offered_it_meanwhile(
        self, room: SessionRoom, services: Services, kept: WorkoutLog
    ) -> None:
        cut_short(services, kept)
        found: list[Continuation] = []
        services.going_on.begin("beginner-floor-20", found.append)
        room.go_on(found[0])

        assert kept.unfinished(services.now()) == ()

        room.cut_short()
        services.log.close()
        assert [each.session.uid for each in kept.unfinished(services.now())] == [found[0].uid]
