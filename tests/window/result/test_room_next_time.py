"""What the page after a session says of the next one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.single import Amounts, dose_of, single_workout
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.next_doses import next_doses
from lowback_timer.window.result.next_time import NextTime
from lowback_timer.window.result.room import ResultRoom
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from tests.doubles.services import make_services
from tests.store.log.practising import train
from tests.store.samples import EVENING
from tests.window.stage import HandClock, fill, show


@pytest.fixture
def services(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    tmp_path: Path,
    clock: HandClock,
) -> Services:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    clock.wall_offset_ms = EVENING.timestamp() * 1000 - clock.ms
    made = make_services(host, look, preferences, log, folder=tmp_path, clock=clock)
    made.library.load("en")
    return made


@pytest.fixture
def session(services: Services) -> Session:
    """All of a workout with bird dogs and a bridge that is held."""
    workout = services.library.current.workouts["beginner-floor"]
    session = Session(compile_workout(workout))
    session.start()
    session.advance_to(session.timeline.duration_ms)
    return session


@pytest.fixture
def block(services: Services, session: Session) -> NextTime:
    """What is said of the next time, when the bridge was too easy twice."""
    room = ResultRoom(services)
    fill(services.host, room.page)
    room.open(session)
    return room.page.questions.next_time


def changing(block: NextTime) -> str:
    return block._changing.text() if not block._changing.isHidden() else ""


@pytest.fixture
def easy_twice(kept: WorkoutLog) -> int:
    train(kept, 3)
    return train(kept, 0)


def test_it_says_what_is_more_and_what_stays(easy_twice: int, block: NextTime) -> None:
    assert changing(block).startswith("Bridge: 2 × 35 s hold (+5 s). You did every set")
    assert block._staying.text() == "As before: Bird dog."


def test_all_of_it_can_be_left_as_it_is(
    easy_twice: int, block: NextTime, services: Services
) -> None:
    block.leave.click()

    assert changing(block) == ""
    assert block._staying.text() == "As before: Bird dog, Bridge."
    assert block.leave.text() == "Do it after all"
    (change,) = services.progress.changes("beginner-floor")
    assert change.notch is not None
    assert change.notch.is_refused


def test_after_pain_nothing_is_more(easy_twice: int, kept: WorkoutLog, block: NextTime) -> None:
    assert changing(block)
    room = block.window().findChild(ResultRoom)
    kept.set_answers(easy_twice, Answers(pain_before=1, pain_after=4), EVENING)
    assert room is not None

    room._ask_what_is_next()

    assert changing(block) == ""


def test_what_was_done_alone_is_judged_by_ones_level(services: Services, easy_twice: int) -> None:
    services.progress.ask()
    bridge = services.library.current.exercises["bridge"]
    alone = single_workout(bridge, dose_of(bridge, bridge.level, Amounts(hold_ms=35_000)))
    session = Session(compile_workout(alone))
    session.start()
    session.advance_to(session.timeline.duration_ms)

    (found,) = next_doses(session, services)

    assert found.notch is not None
    assert found.after.work.duration_ms == 35_000  # type: ignore[union-attr]


def test_the_week_is_shown_with_what_was_done_today(
    services: Services, session: Session, easy_twice: int
) -> None:
    room = ResultRoom(services)
    fill(services.host, room.page)
    assert room.page.week is None

    room.open(session)

    assert room.page.week is not None
    assert "this week, on" in room.page.week.accessibleName()
