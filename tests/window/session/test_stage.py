import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.sound.player import RecordingPlayer
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.stage import SessionStage
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_tempo, make_timeline
from tests.window.stage import HandClock, pass_time, settle, show

STOP = ("stop", ())


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


@pytest.fixture
def page(look: Look) -> SessionPage:
    return SessionPage(look)


@pytest.fixture
def stage(
    qtbot: QtBot,
    look: Look,
    page: SessionPage,
    clock: HandClock,
    player: RecordingPlayer,
    log: BackgroundLog,
) -> SessionStage:
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    show(qtbot, host, 1280, 800)
    return SessionStage(
        host=host, look=look, page=page, clock=clock, player=player, log=log, speed=1
    )


@pytest.fixture
def ended(stage: SessionStage) -> list[Session]:
    ended: list[Session] = []
    stage.ended.connect(ended.append)
    return ended


@pytest.fixture
def timeline() -> Timeline:
    """A hold of 5 s to warm up; then two sets of a rep, with 10 s of rest. 5 s to get ready."""
    work = make_reps(1, make_tempo(lift=1, hold=2, lower=1, pause=1))
    return make_timeline(
        make_section(make_dose(make_hold(5)), kind=SectionKind.WARM_UP),
        make_section(make_dose(work, sets=2, rest=10)),
    )


def begin(stage: SessionStage, timeline: Timeline, clock: HandClock, ms: int = 0) -> SessionDriver:
    """Begin a session, and let some time go by."""
    stage.begin(timeline, Counting.PACED)
    assert stage.driver is not None
    driver = stage.driver
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
    stage: SessionStage, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    begin(stage, timeline, clock, ms=timeline.duration_ms + 10)

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
    stage: SessionStage,
    clock: HandClock,
    kept: WorkoutLog,
    timeline: Timeline,
    ended: list[Session],
) -> None:
    assert not stage.is_on
    begin(stage, timeline, clock, ms=1_000)
    assert stage.is_on

    assert stage.driver is not None
    pass_time(clock, stage.driver, timeline.duration_ms)
    settle()

    assert not stage.is_on
    assert [session.state for session in ended] == [State.FINISHED]
    assert len(ended[0].records) == 3
    (logged,) = kept.sessions(10)
    assert (logged.state, logged.sets_planned, logged.sets_done) == (State.FINISHED, 3, 3)
    assert logged.active_ms == timeline.duration_ms
    assert [each.outcome for each in kept.sets_of(logged.id)] == [Outcome.DONE] * 3


def test_one_workout_can_follow_the_other(
    stage: SessionStage,
    clock: HandClock,
    player: RecordingPlayer,
    kept: WorkoutLog,
    timeline: Timeline,
    ended: list[Session],
) -> None:
    begin(stage, timeline, clock, ms=timeline.duration_ms + 10)
    settle()
    first = heard(player)
    player.calls.clear()
    clock.ms += 3_600_000

    begin(stage, timeline, clock, ms=timeline.duration_ms + 10)
    settle()

    assert heard(player) == first  # and nothing twice, as if the first were still heard
    assert len(ended) == len(kept.sessions(10)) == 2


def test_nothing_is_left_of_a_session_that_is_over(
    stage: SessionStage, clock: HandClock, timeline: Timeline
) -> None:
    for _ in range(3):
        begin(stage, timeline, clock, ms=timeline.duration_ms + 10)
        settle()

    assert stage.findChildren(SessionDriver) == []


def test_without_a_session_nothing_can_be_left(stage: SessionStage, ended: list[Session]) -> None:
    stage.abandon()
    stage.warm_up_question.accepted.emit()

    assert ended == []


# Sound


def test_whatever_player_is_in_use_is_woken_before_the_first_sound(
    stage: SessionStage, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    other = RecordingPlayer()

    stage.use_player(other)
    begin(stage, timeline, clock)

    assert other.calls[0] == ("keep_awake", ())
    assert player.calls == []


def test_a_pause_stops_what_sounds(
    stage: SessionStage, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    # GIVEN a countdown after its first beep
    driver = begin(stage, timeline, clock, ms=2_500)
    assert heard(player)[-1] == run(Sound.COUNTDOWN, 3)

    press(Qt.Key.Key_Space)
    assert heard(player)[-1] == STOP

    # WHEN it goes on, THEN with the beeps that are left
    press(Qt.Key.Key_Space)
    player.calls.clear()
    pass_time(clock, driver, 2_600)
    assert heard(player) == [run(Sound.COUNTDOWN, 2), play(Sound.GO)]


def test_a_sleep_stops_what_sounds_and_plays_no_burst(
    stage: SessionStage, clock: HandClock, player: RecordingPlayer, timeline: Timeline
) -> None:
    driver = begin(stage, timeline, clock, ms=2_500)
    before = len(heard(player))

    clock.ms += 60_000
    driver.look()

    assert heard(player)[before:] == [STOP]
    assert driver.session.state is State.PAUSED


def test_a_rep_by_hand_ticks_at_once_and_cuts_nothing_off(
    stage: SessionStage, clock: HandClock, player: RecordingPlayer
) -> None:
    stage.begin(make_timeline(make_dose(make_reps(5))), Counting.BY_HAND)
    assert stage.driver is not None
    pass_time(clock, stage.driver, 6_000)
    before = len(heard(player))

    press(Qt.Key.Key_Space)

    assert heard(player)[before:] == [play(Sound.TICK)]


def test_at_speed_time_and_beeps_go_faster(
    qtbot: QtBot, look: Look, clock: HandClock, log: BackgroundLog, timeline: Timeline
) -> None:
    host, player = QWidget(), RecordingPlayer()
    qtbot.addWidget(host)
    page = SessionPage(look)
    page.setParent(host)
    stage = SessionStage(
        host=host, look=look, page=page, clock=clock, player=player, log=log, speed=4
    )
    begin(stage, timeline, clock, ms=timeline.duration_ms // 4 + 10)

    assert not stage.is_on
    assert ("play_run", (Sound.COUNTDOWN, 3, 250)) in heard(player)
