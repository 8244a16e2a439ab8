"""Changing and deleting sessions, and bringing back what they were."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from lowback_timer.core.session.answers import Answers
from lowback_timer.store.log.bin import KEPT
from lowback_timer.store.log.editing import Edited
from lowback_timer.store.log.writing import LogError, WorkoutLog
from tests.store.log.sessions import connection_of, fill
from tests.store.samples import EVENING, LATER, begin

NOTED = Answers(effort=4, note="Slept badly")


def rows_of(log: WorkoutLog) -> list[tuple[int, bool]]:
    """Of what stands in the bin: whether it is a deletion, and whether there is content."""
    rows = connection_of(log).execute("SELECT is_deleted, content FROM bin ORDER BY is_deleted")
    return [(is_deleted, content is not None) for is_deleted, content in rows]


def note(log: WorkoutLog, session: int) -> Edited:
    """Have a session be easier to tell of."""
    edited = Edited(EVENING, NOTED, log.sets_of(session))
    assert log.bin.change(session, edited, LATER) is not None
    return edited


def test_a_session_is_deleted_with_its_sets_and_no_other(log: WorkoutLog) -> None:
    other, session = fill(log), fill(log)

    log.bin.delete(session, LATER)

    assert [each.id for each in log.sessions(9)] == [other]
    assert log.sets_of(session) == ()
    assert len(log.sets_of(other)) == 3


def test_it_comes_back_as_it_was_and_later_than_it_was_deleted(log: WorkoutLog) -> None:
    session = fill(log)
    before, sets = log.sessions(1), log.sets_of(session)

    deleted = log.bin.delete(session, LATER)
    assert deleted is not None
    new = begin(log, LATER)  # has the number that has become free
    log.bin.restore(deleted, LATER)

    assert new == session
    _, restored = log.sessions(9)
    assert replace(restored, id=session) == before[0]
    assert log.sets_of(restored.id) == sets
    (changed_ms,) = (
        connection_of(log)
        .execute("SELECT changed_ms FROM sessions WHERE id = ?", (restored.id,))
        .fetchone()
    )
    assert changed_ms > deleted.at_ms
    assert rows_of(log) == [(1, False)]


def test_what_is_gone_can_neither_be_deleted_nor_changed(log: WorkoutLog) -> None:
    assert log.bin.delete(7, LATER) is None
    assert log.bin.change(7, Edited(EVENING, NOTED, ()), LATER) is None
    assert rows_of(log) == []


def test_what_was_deleted_is_listed_with_its_name_for_thirty_days(log: WorkoutLog) -> None:
    deleted = log.bin.delete(fill(log), LATER)

    (kept,) = log.bin.kept(LATER + KEPT)
    assert kept == deleted
    assert (kept.workout_name, kept.started_at, kept.at) == ("First steps", EVENING, LATER)
    assert log.bin.kept(LATER + KEPT + timedelta(seconds=1)) == ()


def test_after_thirty_days_nothing_is_left_but_that_it_was_deleted(log: WorkoutLog) -> None:
    changed, deleted = fill(log), fill(log)
    note(log, changed)
    log.bin.delete(deleted, LATER)
    assert rows_of(log) == [(0, True), (1, True)]

    begin(log, LATER + KEPT)
    assert rows_of(log) == [(0, True), (1, True)]
    begin(log, LATER + KEPT + timedelta(seconds=1))

    assert rows_of(log) == [(1, False)]


def test_whoever_deletes_something_lets_go_of_what_is_too_old(log: WorkoutLog) -> None:
    old, other = fill(log), fill(log)
    log.bin.delete(old, LATER)

    log.bin.delete(other, LATER + KEPT + timedelta(seconds=1))

    rows = connection_of(log).execute("SELECT content IS NULL FROM bin ORDER BY at_ms").fetchall()
    assert rows == [(1,), (0,)]


def test_a_change_can_be_taken_back_and_that_too(log: WorkoutLog) -> None:
    session = fill(log)
    before = log.sessions(1)
    note(log, session)
    changed = log.sessions(1)
    assert changed[0].answers == NOTED

    (kept,) = log.bin.kept(LATER)
    log.bin.restore(kept, LATER)
    assert log.sessions(1) == before
    (kept,) = log.bin.kept(LATER)
    log.bin.restore(kept, LATER)

    assert log.sessions(1) == changed


def test_of_a_deleted_session_the_last_of_it_alone_is_listed(log: WorkoutLog) -> None:
    session = fill(log)
    note(log, session)

    log.bin.delete(session, LATER)

    assert [each.is_deleted for each in log.bin.kept(LATER)] == [True]


def test_what_is_let_go_of_for_good_cannot_come_back(log: WorkoutLog) -> None:
    session = fill(log)
    note(log, session)
    deleted = log.bin.delete(session, LATER)
    assert deleted is not None

    log.bin.forget(deleted.uid)
    log.bin.restore(deleted, LATER)

    assert log.sessions(9) == ()
    assert log.bin.kept(LATER) == ()
    assert rows_of(log) == [(1, False)]


def test_what_was_deleted_leaves_no_trace_on_the_disk(log: WorkoutLog) -> None:
    session = fill(log)
    log.bin.change(session, Edited(EVENING, replace(NOTED, note="to nobody"), ()), LATER)
    deleted = log.bin.delete(session, LATER)
    assert deleted is not None
    assert b"to nobody" in log.path.read_bytes()

    log.bin.forget(deleted.uid)

    assert b"to nobody" not in log.path.read_bytes()


@pytest.mark.parametrize("content", ["{}", "[", '{"session": {"started_ms": "x"}}'])
def test_content_that_makes_no_sense_is_told_in_a_sentence(log: WorkoutLog, content: str) -> None:
    deleted = log.bin.delete(fill(log), LATER)
    assert deleted is not None
    connection_of(log).execute("UPDATE bin SET content = ?", (content,))

    with pytest.raises(LogError, match="holds what it should not"):
        log.bin.kept(LATER)
    with pytest.raises(LogError, match="cannot be read any more"):
        log.bin.restore(deleted, LATER)
    assert rows_of(log) == [(1, True)]


def test_the_content_is_named_column_by_column(log: WorkoutLog) -> None:
    log.bin.delete(fill(log), LATER)

    (content,) = connection_of(log).execute("SELECT content FROM bin").fetchone()
    told = json.loads(content)
    assert told["session"]["workout_id"] == "first-steps"
    assert [each["step_index"] for each in told["sets"]] == [0, 1, 2]
