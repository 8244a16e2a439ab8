"""How well somebody can do what they want to be able to do again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.store.log.ratings import Rating
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.samples import EVENING, LATER, MINUTE

FILM = "sit through a film"


@pytest.fixture
def log(path: Path) -> Iterator[WorkoutLog]:
    log = WorkoutLog(path)
    log.open()
    yield log
    log.close()


def test_ratings_of_a_wish_come_in_their_order(log: WorkoutLog) -> None:
    log.progress.rate(FILM, 6, LATER)
    log.progress.rate(FILM, 4, EVENING)
    log.progress.rate("lift my son", 2, LATER + MINUTE)

    assert log.progress.ratings(FILM) == (Rating(EVENING, FILM, 4), Rating(LATER, FILM, 6))


def test_there_is_nothing_beyond_the_scale(log: WorkoutLog) -> None:
    with pytest.raises(ValueError, match="11"):
        log.progress.rate(FILM, 11, EVENING)

    assert log.progress.ratings(FILM) == ()
