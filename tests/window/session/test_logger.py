from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.writing import LogError, WorkoutLog
from lowback_timer.window.session.logger import SessionLogger
from tests.fakes import make_dose, make_hold, make_reps, make_timeline

FULL = "The workout log cannot be written: the disk is full."


EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)


class FailingLog(WorkoutLog):
    """A log of which the methods that are named in `failing` fail."""

    def __init__(self, path: Path, *failing: str) -> None:
        super().__init__(path)
        self.failing = set(failing)
        self.tried: list[str] = []

    def _try(self, name: str) -> None:
        self.tried.append(name)
        if name in self.failing:
            raise LogError(FULL)

    def begin_session(
        self, workout_id: str, workout_name: str, started_at: datetime, planned_ms: int
    ) -> int:
        self._try("begin")
        return super().begin_session(workout_id, workout_name, started_at, planned_ms)

    def add_sets(self, session_id: int, records: Iterable[SetRecord], at: datetime) -> None:
        self._try("add")
        super().add_sets(session_id, records, at)

    def end_session(
        self, session_id: int, state: State, ended_at: datetime, active_ms: int
    ) -> None:
        self._try("end")
        super().end_session(session_id, state, ended_at, active_ms)


class Wall:
    """A clock on the wall, set by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> datetime:
        return EVENING + timedelta(seconds=self.seconds)


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[FailingLog]:
    log = FailingLog(tmp_path / "workouts.db")
    log.open()
    yield log
    log.close()


@pytest.fixture
def session() -> Session:
    """Two holds of 10 s with 20 s of rest, then four reps in turn on either side."""
    return Session(
        make_timeline(
            make_dose(make_hold(10), sets=2, rest=20),
            make_dose(make_reps(2), sides=Sides.ALTERNATE),
        )
    )


def run(session: Session, logger: SessionLogger, until_ms: int) -> None:
    logger.handle(session.start())
    logger.handle(session.advance_to(until_ms))


def seconds_of(log: WorkoutLog) -> list[float]:
    """When the sets of the only session in the log were over, in seconds after its beginning."""
    (logged,) = log.sessions(10)
    return [(each.at - logged.started_at).total_seconds() for each in log.sets_of(logged.id)]


def test_a_whole_session_is_in_the_log(log: WorkoutLog, session: Session, wall: Wall) -> None:
    told: list[str] = []
    logger = SessionLogger(log, session, told.append, wall)
    wall.seconds = 100
    run(session, logger, session.timeline.duration_ms)

    (logged,) = log.sessions(10)
    assert (logged.workout_id, logged.workout_name) == ("short", "A short workout")
    assert logged.state is State.FINISHED
    assert logged.planned_ms == logged.active_ms == session.timeline.duration_ms
    assert logged.sets_done == 3
    assert (logged.started_at, logged.ended_at) == (EVENING, wall())
    sets = log.sets_of(logged.id)
    assert [(each.side, each.done, each.outcome) for each in sets] == [
        (None, 10_000, Outcome.DONE),
        (None, 10_000, Outcome.DONE),
        (Side.LEFT, 2, Outcome.DONE),
        (Side.RIGHT, 2, Outcome.DONE),
    ]
    assert told == []


def test_each_set_is_written_as_soon_as_it_is_over(log: WorkoutLog, session: Session) -> None:
    logger = SessionLogger(log, session, lambda _: None)
    (begun,) = log.sessions(10)
    assert begun.state is None
    assert log.sets_of(begun.id) == ()

    run(session, logger, 16_000)

    # Whatever happens from here on, the first set is kept.
    assert [each.done for each in log.sets_of(begun.id)] == [10_000]


def test_a_session_that_was_left_is_logged_with_what_was_done(
    log: WorkoutLog, session: Session
) -> None:
    logger = SessionLogger(log, session, lambda _: None)
    run(session, logger, 39_000)
    logger.handle(session.abandon())

    (logged,) = log.sessions(10)
    assert logged.state is State.ABANDONED
    assert logged.active_ms == 39_000
    assert [each.done for each in log.sets_of(logged.id)] == [10_000, 4_000]


def test_pauses_do_not_count(log: WorkoutLog, session: Session) -> None:
    logger = SessionLogger(log, session, lambda _: None)
    run(session, logger, 8_000)
    logger.handle(session.pause())
    session.advance_to(100_000)
    logger.handle(session.abandon())

    assert log.sessions(10)[0].active_ms == 8_000


def test_by_itself_it_takes_the_time_from_the_clock_on_the_wall(
    log: WorkoutLog, session: Session
) -> None:
    before = datetime.now(UTC)

    SessionLogger(log, session, lambda _: None)

    (begun,) = log.sessions(10)
    assert before - timedelta(milliseconds=1) <= begun.started_at <= datetime.now(UTC)


# Trouble: the sets are over at 0:15, 0:45 and 1:29, and so is the workout then


def play(session: Session, logger: SessionLogger, wall: Wall, until: float) -> None:
    """Let the session run, while the clock on the wall keeps up, and tell the logger all of it."""
    if session.state is State.IDLE:
        logger.handle(session.start())
    while (due := session.next_due_ms) is not None and due <= until * 1000:
        wall.seconds = due / 1000
        logger.handle(session.advance_to(due))


@pytest.mark.parametrize(
    ("failing", "tried"),
    [
        ("begin", ["begin", "begin", "begin", "begin"]),
        ("add", ["begin", "add", "add", "add"]),
        ("end", ["begin", "add", "add", "add", "end"]),
    ],
)
def test_what_cannot_be_written_is_told_once_and_life_goes_on(
    log: FailingLog, session: Session, wall: Wall, failing: str, tried: list[str]
) -> None:
    told: list[str] = []
    log.failing = {failing}

    logger = SessionLogger(log, session, told.append, wall)
    play(session, logger, wall, until=120)

    assert told == [FULL]
    assert log.tried == tried  # once a set, however much there is to write
    assert session.state is State.FINISHED


@pytest.mark.parametrize("works_again", [14, 44, 88])
@pytest.mark.parametrize("failing", ["begin", "add"])
def test_what_could_not_be_written_is_written_later_as_if_nothing_had_been(
    log: FailingLog, session: Session, wall: Wall, failing: str, works_again: float
) -> None:
    # GIVEN a log that fails until some second of the session
    told: list[str] = []
    log.failing = {failing}
    logger = SessionLogger(log, session, told.append, wall)
    play(session, logger, wall, until=works_again)

    # WHEN it works again
    log.failing.clear()
    play(session, logger, wall, until=120)

    # THEN all of the session is there, and every set at its own instant
    (logged,) = log.sessions(10)
    assert (logged.state, logged.active_ms, logged.sets_done) == (State.FINISHED, 89_000, 3)
    assert (logged.started_at, logged.ended_at) == (EVENING, EVENING + timedelta(seconds=89))
    assert [each.done for each in log.sets_of(logged.id)] == [10_000, 10_000, 2, 2]
    assert seconds_of(log) == [15, 45, 89, 89]
    assert told == ([FULL] if failing == "begin" or works_again > 15 else [])


def test_a_log_that_fails_twice_is_told_of_once(
    log: FailingLog, session: Session, wall: Wall
) -> None:
    told: list[str] = []
    logger = SessionLogger(log, session, told.append, wall)
    for until, failing in ((20, {"add"}), (50, set()), (120, {"end"})):
        log.failing = set(failing)
        play(session, logger, wall, until)

    assert told == [FULL]
    assert seconds_of(log) == [15, 45, 89, 89]


def test_an_end_that_could_not_be_written_can_be_written_later_still(
    log: FailingLog, session: Session, wall: Wall
) -> None:
    log.failing = {"end"}
    logger = SessionLogger(log, session, lambda _: None, wall)
    play(session, logger, wall, until=120)
    assert log.sessions(10)[0].state is None

    log.failing.clear()
    wall.seconds = 999
    logger.write()
    logger.write()  # with nothing left to write

    (logged,) = log.sessions(10)
    assert (logged.state, logged.ended_at) == (State.FINISHED, EVENING + timedelta(seconds=89))
    assert log.tried.count("end") == 2


def test_a_session_left_in_trouble_is_logged_when_the_trouble_is_over(
    log: FailingLog, session: Session, wall: Wall
) -> None:
    log.failing = {"begin"}
    logger = SessionLogger(log, session, lambda _: None, wall)
    play(session, logger, wall, until=39)
    log.failing.clear()

    logger.handle(session.abandon())

    (logged,) = log.sessions(10)
    assert (logged.started_at, logged.state) == (EVENING, State.ABANDONED)
    assert [each.done for each in log.sets_of(logged.id)] == [10_000, 4_000]


def test_a_log_that_is_not_open_is_told_of(tmp_path: Path, session: Session) -> None:
    told: list[str] = []

    SessionLogger(WorkoutLog(tmp_path / "closed.db"), session, told.append)

    assert told == ["The workout log is not open."]


def test_each_session_tells_anew(log: FailingLog, session: Session) -> None:
    told: list[str] = []
    log.failing = {"begin"}

    SessionLogger(log, session, told.append)
    SessionLogger(log, session, told.append)

    assert told == [FULL, FULL]
