"""What a week was like, from the log."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.core.coach.looking_back import WeekPast
from lowback_timer.core.session.answers import Answers
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.practising import DAY, EXERCISES, train
from tests.store.samples import EVENING, begin

FILM = "sit through a film"


@pytest.fixture
def log(path: Path) -> Iterator[WorkoutLog]:
    log = WorkoutLog(path)
    log.open()
    yield log
    log.close()


def week(log: WorkoutLog) -> WeekPast:
    """The last seven days."""
    return log.progress.week(EVENING - 7 * DAY, EVENING, FILM, EXERCISES)


def test_nothing_was_done(log: WorkoutLog) -> None:
    begin(log, EVENING - DAY)  # and nothing done in it

    assert week(log) == WeekPast()


def test_what_was_done_in_those_days_is_summed_up(log: WorkoutLog) -> None:
    train(log, 9, answers=Answers(pain_before=9))
    train(log, 5, answers=Answers(pain_before=3, pain_after=4))
    train(log, 2, answers=Answers(pain_before=2))
    log.progress.look(EVENING, EXERCISES)
    log.progress.rate(FILM, 4, EVENING - 3 * DAY)
    log.progress.rate(FILM, 6, EVENING - DAY)
    train(log, 0)

    assert week(log) == WeekPast(2, 120_000, ("Bridge",), (), 3, 2, 6)


def test_what_is_not_in_the_library_is_not_named(log: WorkoutLog) -> None:
    train(log, 5)
    train(log, 2)
    log.progress.look(EVENING, EXERCISES)

    assert log.progress.week(EVENING - 7 * DAY, EVENING, FILM, {}).more == ()
