"""Deleting sessions, and bringing them back."""

from dataclasses import replace

from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import fill
from tests.store.samples import LATER, begin


def test_a_session_is_deleted_with_its_sets_and_no_other(log: WorkoutLog) -> None:
    other, session = fill(log), fill(log)

    log.bin.delete(session)

    assert [each.id for each in log.sessions(9)] == [other]
    assert log.sets_of(session) == ()
    assert len(log.sets_of(other)) == 3


def test_it_comes_back_as_it_was(log: WorkoutLog) -> None:
    session = fill(log)
    before, sets = log.sessions(1), log.sets_of(session)

    deleted = log.bin.delete(session)
    assert deleted is not None
    new = begin(log, LATER)  # has the number that has become free
    log.bin.restore(deleted)

    assert new == session
    _, restored = log.sessions(9)
    assert replace(restored, id=session) == before[0]
    assert log.sets_of(restored.id) == sets


def test_what_is_gone_cannot_be_deleted(log: WorkoutLog) -> None:
    assert log.bin.delete(7) is None
