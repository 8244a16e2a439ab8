"""Which sessions can go on."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.entries import Checkpoint
from lowback_timer.store.log.running import RunningSessions
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record, begin

HOUR = timedelta(hours=1)
REACHED = EVENING + 10 * MINUTE
Cut = Callable[..., int]


@pytest.fixture
def cut(log: WorkoutLog) -> Cut:
    """Logs a session that was cut short after its first set, and gives its number."""

    def make(at: datetime = EVENING, *, step: int = 4, plan: str = "{}") -> int:
        session = begin(log, at)
        reached = Checkpoint(plan, step, 500_000, at + 10 * MINUTE)
        log.add_sets(session, [a_record()], at + 9 * MINUTE, TALLY, reached)
        return session

    return make


def numbers(log: WorkoutLog, now: datetime) -> list[int]:
    return [each.session.id for each in log.unfinished(now)]


def test_one_that_was_cut_short_can_go_on(log: WorkoutLog, cut: Cut) -> None:
    session = cut()

    (found,) = log.unfinished(REACHED + 20 * MINUTE)

    assert found.session.id == session
    assert found.session.sets_done == TALLY.done
    assert [each.done for each in found.sets] == [10]
    assert found.checkpoint == Checkpoint("{}", 4, 500_000, REACHED)
    assert found.is_latest
    assert not found.was_left


@pytest.mark.parametrize(
    ("after", "is_offered"),
    [
        (timedelta(), True),
        (12 * HOUR, True),
        (12 * HOUR + MINUTE, False),
        (-5 * MINUTE, True),  # two clocks may differ a little
        (-HOUR, False),  # the clock was put back: the time has not come yet
    ],
)
def test_it_can_for_twelve_hours(
    log: WorkoutLog, cut: Cut, after: timedelta, is_offered: bool
) -> None:
    cut()

    assert bool(numbers(log, REACHED + after)) is is_offered


def test_one_that_was_left_can_go_on_until_the_day_is_over(log: WorkoutLog, cut: Cut) -> None:
    session = cut()
    log.end_session(session, State.ABANDONED, REACHED + MINUTE, 560_000)

    (found,) = log.unfinished(EVENING.replace(hour=23, minute=59))
    assert found.was_left
    assert found.checkpoint.active_ms == 560_000  # that of the end
    assert numbers(log, EVENING + 6 * HOUR) == []


def test_a_finished_one_cannot_and_its_plan_is_forgotten(log: WorkoutLog, cut: Cut) -> None:
    session = cut()

    log.end_session(session, State.FINISHED, REACHED, 560_000)

    assert numbers(log, REACHED) == []
    plans = connection_of(log).execute("SELECT plan FROM sessions").fetchall()
    assert plans == [(None,)]


def test_nor_can_one_that_never_came_beyond_the_first_moments(log: WorkoutLog, cut: Cut) -> None:
    cut(step=0)

    assert numbers(log, REACHED) == []


def test_the_latest_comes_first_and_knows_that_it_is(log: WorkoutLog, cut: Cut) -> None:
    earlier, later = cut(EVENING - HOUR), cut()

    found = log.unfinished(REACHED)

    assert [(each.session.id, each.is_latest) for each in found] == [
        (later, True),
        (earlier, False),
    ]


def test_a_plan_is_forgotten_when_another_session_begins_a_day_later(
    log: WorkoutLog, cut: Cut
) -> None:
    cut()
    begin(log, REACHED + 24 * HOUR)
    assert connection_of(log).execute("SELECT count(plan) FROM sessions").fetchone() == (1,)

    begin(log, REACHED + 24 * HOUR + MINUTE)

    assert connection_of(log).execute("SELECT count(plan) FROM sessions").fetchone() == (0,)


def test_one_that_is_under_way_somewhere_is_nobody_elses(
    log: WorkoutLog, cut: Cut, tmp_path: Path
) -> None:
    cut()
    (found,) = log.unfinished(REACHED)
    others = RunningSessions(log.path)

    others.begin(found.session.uid)
    assert numbers(log, REACHED) == []

    others.close()
    assert numbers(log, REACHED) != []


def test_a_deleted_one_is_gone(log: WorkoutLog, cut: Cut) -> None:
    log.bin.delete(cut(), LATER)

    assert numbers(log, REACHED) == []


def test_only_how_far_it_has_come_is_written_where_the_plan_stays(
    log: WorkoutLog, cut: Cut
) -> None:
    session = cut(plan="[1]")

    log.set_checkpoint(session, Checkpoint("[2]", 6, 600_000, REACHED), with_plan=False)

    (found,) = log.unfinished(REACHED)
    assert (found.checkpoint.plan, found.checkpoint.step_index) == ("[1]", 6)


def test_what_another_program_has_put_there_is_told(log: WorkoutLog, cut: Cut) -> None:
    cut()
    connection_of(log).execute("UPDATE sessions SET at_step = 'the third'")

    with pytest.raises(LogError, match="holds what it should not"):
        log.unfinished(REACHED)


def test_looking_for_them_reads_no_session_that_is_over(log: WorkoutLog, cut: Cut) -> None:
    cut()
    query = "SELECT 1 FROM sessions WHERE plan IS NOT NULL AND reached_ms BETWEEN 1 AND 2"

    (plan,) = connection_of(log).execute(f"EXPLAIN QUERY PLAN {query}").fetchall()

    assert "sessions_to_go_on" in plan[-1]
