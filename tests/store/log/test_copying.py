"""Two copies of the log become one: it does not matter in which order, nor how often."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.store.log.copies import Deletion, Instant, LogCopy, settled
from lowback_timer.store.log.copying import backup_of
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.any_log import logs
from tests.store.log.sessions import connection_of, fill
from tests.store.samples import EVENING, MINUTE

few = settings(max_examples=25)
"""Every example writes several logs."""


@contextmanager
def a_log(*parts: LogCopy) -> Iterator[WorkoutLog]:
    """A log into which some others were taken, one after the other."""
    with TemporaryDirectory() as folder, closing(WorkoutLog(Path(folder) / "workouts.db")) as log:
        log.open()
        for part in parts:
            log.copying.take_in(part)
        yield log


def merged(*parts: LogCopy) -> LogCopy:
    with a_log(*parts) as log:
        return log.copying.read()


@few
@given(logs)
def test_what_is_read_of_a_log_makes_the_same_log(log: LogCopy) -> None:
    first = merged(log)

    assert first == settled(log)
    assert merged(first) == first


@few
@given(logs, logs, logs)
def test_logs_can_be_merged_in_any_order(one: LogCopy, two: LogCopy, three: LogCopy) -> None:
    whole = merged(one, two, three)

    assert merged(two, one, three) == merged(three, two, one) == whole
    assert merged(one, merged(two, three)) == whole


@few
@given(logs, logs)
def test_what_was_taken_in_once_changes_nothing_any_more(one: LogCopy, two: LogCopy) -> None:
    with a_log(one, two) as log:
        before = log.copying.read()
        for part in (one, two, before):
            assert not log.copying.compare(part)
            assert not log.copying.take_in(part)
        assert log.copying.read() == before


@few
@given(logs, logs)
def test_what_a_comparison_foretells_comes_true(one: LogCopy, two: LogCopy) -> None:
    with a_log(one) as log:
        foretold = log.copying.compare(two)

        assert log.copying.take_in(two) == foretold


def test_a_session_is_read_with_all_that_the_log_has_of_it(log: WorkoutLog) -> None:
    number = fill(log)
    log.end_session(number, State.FINISHED, EVENING + MINUTE, 60_000)
    log.set_answers(number, Answers(4, 2, 3, note="Good."), EVENING + 2 * MINUTE)

    (session,) = log.copying.read().sessions

    assert session.started == Instant(1_772_566_200_000, 0)
    assert session.changed_ms == 1_772_566_200_000 + 120_000
    assert (session.answers.effort, session.answers.note) == (4, "Good.")
    assert [each.step_index for each in session.sets] == [0, 1, 2]


def test_a_session_keeps_its_number_so_that_it_can_go_on(log: WorkoutLog) -> None:
    number = fill(log)
    (session,) = log.copying.read().sessions
    connection_of(log).execute("UPDATE sessions SET plan = 'the rest', at_step = 7")

    log.copying.take_in(
        LogCopy((replace(session, workout_name="Other", changed_ms=session.changed_ms + 1),))
    )

    (row,) = connection_of(log).execute("SELECT id, workout_name, plan, at_step FROM sessions")
    assert row == (number, "Other", "the rest", 7)
    assert len(log.sets_of(number)) == 3


def test_what_was_deleted_stays_so_until_it_is_brought_back(log: WorkoutLog) -> None:
    fill(log)
    (session,) = log.copying.read().sessions
    deletion = Deletion(session.uid, session.changed_ms + 10)

    changes = log.copying.take_in(LogCopy(deletions=(deletion,)))
    assert changes.removed == (session.uid,)
    assert log.sessions(9) == ()

    assert log.copying.take_in(LogCopy((session,))).stay_deleted == 1
    assert log.sessions(9) == ()

    log.copying.take_in(LogCopy((replace(session, changed_ms=deletion.at_ms + 1),)))
    assert len(log.sessions(9)) == 1


def test_what_the_log_was_before_is_kept_once(log: WorkoutLog) -> None:
    backup = backup_of(log.path)
    fill(log)
    (session,) = before = log.copying.read().sessions
    log.copying.take_in(LogCopy(before))
    assert not backup.exists()  # nothing has changed

    for number in range(3):
        log.copying.take_in(LogCopy((replace(session, uid=f"other {number}"),)))

    assert sorted(each.name for each in log.path.parent.iterdir()) == [
        "workouts.before-import.db",
        "workouts.db",
    ]
    with closing(WorkoutLog(backup)) as kept:
        kept.open()
        assert len(kept.sessions(9)) == 3


def test_nothing_is_taken_in_when_it_is_called_off(log: WorkoutLog) -> None:
    fill(log)
    before = log.copying.read()

    def call_off(_done: int, _all: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        log.copying.take_in(
            LogCopy(tuple(replace(each, uid="new") for each in before.sessions)), call_off
        )

    assert log.copying.read() == before


def test_nothing_is_taken_in_when_the_log_cannot_be_copied_first(
    log: WorkoutLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(log)
    before = log.copying.read()
    backup_of(log.path).mkdir()

    with pytest.raises(LogError, match="cannot be copied first"):
        log.copying.take_in(LogCopy(tuple(replace(each, uid="new") for each in before.sessions)))

    assert log.copying.read() == before


def test_a_number_that_sqlite_cannot_hold_changes_nothing(log: WorkoutLog) -> None:
    fill(log)
    before = log.copying.read()
    strange = tuple(replace(each, uid="new", sets_done=2**70) for each in before.sessions)

    with pytest.raises(OverflowError):
        log.copying.take_in(LogCopy(strange))

    assert log.copying.read() == before


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["delete", "restore", "say", "merge"]))))
@settings(max_examples=15)
def test_two_computers_agree_whatever_was_done_on_each(steps: list[tuple[bool, str]]) -> None:
    """Deleted, brought back and answered on either, with clocks that stand still."""
    with a_log() as one, a_log() as two:
        fill(one)
        two.copying.take_in(one.copying.read())
        for is_first, step in steps:
            here, there = (one, two) if is_first else (two, one)
            sessions = here.sessions(9)
            if step == "delete" and sessions:
                here.bin.delete(sessions[0].id, EVENING)
            elif step == "restore" and not sessions and (kept := here.bin.kept(EVENING)):
                here.bin.restore(kept[0], EVENING)
            elif step == "say" and sessions:
                here.set_answers(sessions[0].id, Answers(effort=3), EVENING)
            elif step == "merge":
                here.copying.take_in(there.copying.read())

        first, second = one.copying.read(), two.copying.read()
        one.copying.take_in(second)
        two.copying.take_in(first)

        assert one.copying.read() == two.copying.read() == merged(second, first)
        assert not one.copying.compare(two.copying.read())
