"""What suits a break now, asked of the log."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.breaks import Break
from lowback_timer.core.plan.dose import Reps
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.summary import Tally
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.breaks import ask_for_break, break_timeline
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from tests.doubles.services import make_services
from tests.store.samples import a_record
from tests.window.stage import HandClock, show

NOON = datetime(2026, 5, 14, 12).astimezone()


@pytest.fixture
def services(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    tmp_path: Path,
) -> Services:
    host = QWidget()
    show(qtbot, host, 1280, 800)
    clock.wall_offset_ms = NOON.timestamp() * 1000 - clock.now_ms()
    made = make_services(host, look, preferences, log, clock=clock, folder=tmp_path)
    made.library.load("en")
    return made


def found_by(services: Services) -> Break | str:
    found: list[Break | str] = []
    ask_for_break(services, found.append, found.append)
    return found[0]


def chosen_by(services: Services) -> str:
    found = found_by(services)
    assert isinstance(found, Break)
    return found.exercise.id


def train(
    services: Services,
    exercise_id: str,
    *,
    days_ago: int = 0,
    felt: Felt | None = None,
    pain: int | None = None,
    answers: Answers | None = None,
) -> None:
    """Log a set of an exercise an hour ago, or some days earlier."""
    at = services.now() - timedelta(days=days_ago, minutes=60)
    exercise = services.library.current.exercises[exercise_id]
    record = a_record()
    step = replace(record.step, exercise=exercise)
    record = replace(record, step=step, felt=felt, pain=pain)
    with closing(WorkoutLog(services.folder / "workouts.db")) as kept:
        kept.open()
        session = kept.begin_session("any", "Any", at, 60_000, 1)
        kept.add_sets(session, [record], at, Tally(1, 1, 0))
        if answers is not None:
            kept.set_answers(session, answers, at)


def test_with_nothing_but_a_chair_it_begins_on_the_feet(services: Services) -> None:
    assert chosen_by(services) == "good-morning"


def test_what_was_done_longest_ago_has_its_turn(services: Services) -> None:
    for days_ago, each in enumerate(("good-morning", "hip-extension", "bird-dog")):
        train(services, each, days_ago=days_ago)
    assert chosen_by(services) == "bird-dog"

    services.preferences.set(Settings.equipment, ("rod",))
    assert chosen_by(services) == "hip-hinge"


def test_it_is_one_set_of_as_much_as_suits_the_person(services: Services) -> None:
    found = found_by(services)
    assert isinstance(found, Break)

    timeline = break_timeline(services, found)

    (step,) = [each for each in timeline.steps if each.kind.is_work]
    assert isinstance(step.dose.work, Reps)
    assert step.dose.work.count == 12


def test_what_hurt_today_is_left_alone(services: Services) -> None:
    for each in ("good-morning", "bird-dog"):
        train(services, each, days_ago=30)
    train(services, "hip-extension", days_ago=1, felt=Felt.HURT)
    assert chosen_by(services) == "good-morning"

    train(services, "good-morning", felt=Felt.HURT)
    train(services, "bird-dog", pain=4)

    assert chosen_by(services) == "hip-extension"


def test_a_little_is_no_reason(services: Services) -> None:
    for each in ("bird-dog", "hip-extension"):
        train(services, each, pain=3)
    train(services, "good-morning", days_ago=1)
    assert chosen_by(services) == "good-morning"


def test_a_back_that_hurts_much_gets_no_break(services: Services) -> None:
    services.pain_today.say(6)

    found = found_by(services)

    assert isinstance(found, str)
    assert found.startswith("That is a lot.")


@pytest.mark.parametrize(
    ("answers", "days_ago", "is_refused"),
    [
        (Answers(pain_before=7), 0, True),
        (Answers(pain_before=7, pain_after=2), 0, False),
        (Answers(pain_after=7), 1, False),
        (Answers(pain_after=2, pain_next=7), 1, True),
        (Answers(), 0, False),
    ],
)
def test_the_last_word_of_today_counts(
    services: Services, answers: Answers, days_ago: int, is_refused: bool
) -> None:
    train(services, "bridge", days_ago=days_ago, answers=answers)

    assert isinstance(found_by(services), str) is is_refused


def test_pain_that_keeps_rising_is_for_a_clinician(services: Services) -> None:
    for pain in range(4):
        train(services, "bridge", days_ago=9 - pain, answers=Answers(pain_before=pain))

    found = found_by(services)

    assert isinstance(found, str)
    assert "physiotherapist" in found


def test_where_nothing_suits_it_says_so(services: Services) -> None:
    for each in ("good-morning", "bird-dog", "hip-extension"):
        train(services, each, pain=5)

    assert found_by(services) == "Nothing in your library suits a break beside a chair now."


def test_early_in_the_day_nothing_bends(services: Services) -> None:
    services.preferences.set(Settings.gets_up_min, NOON.hour * 60 - 90)

    assert chosen_by(services) == "bird-dog"
