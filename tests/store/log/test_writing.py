from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.writing import LoggedSession, LoggedSet, WorkoutLog
from tests.store.samples import EVENING, LATER, MINUTE, TALLY, a_record, a_step, begin


def done_in(log: WorkoutLog, session: int) -> list[tuple[int, Side | None, int, Outcome]]:
    return [(row.step_index, row.side, row.done, row.outcome) for row in log.sets_of(session)]


# What goes in comes out


def test_a_new_log_is_empty(log: WorkoutLog) -> None:
    assert log.sessions(10) == ()
    assert log.last_done(LATER) == {}
    assert log.sets_of(1) == ()


def test_a_session_in_progress_has_no_end(log: WorkoutLog) -> None:
    session = log.begin_session("first-steps", "First steps", EVENING, 900_000, 3)

    (found,) = log.sessions(10)
    assert found.uid
    assert replace(found, uid="") == LoggedSession(
        session,
        "first-steps",
        "First steps",
        EVENING,
        900_000,
        None,
        None,
        None,
        sets_planned=3,
        sets_done=0,
        sets_early=0,
    )


@pytest.mark.parametrize("state", [State.FINISHED, State.ABANDONED])
def test_a_session_that_is_over_has_one(log: WorkoutLog, state: State) -> None:
    session, other = begin(log), begin(log, EVENING - MINUTE)

    log.end_session(session, state, EVENING + 15 * MINUTE, 870_000)

    ended, running = log.sessions(10)
    assert (ended.id, ended.state) == (session, state)
    assert (ended.ended_at, ended.active_ms) == (EVENING + 15 * MINUTE, 870_000)
    assert (running.id, running.state, running.ended_at) == (other, None, None)


@pytest.mark.parametrize("state", [State.IDLE, State.RUNNING, State.PAUSED])
def test_a_session_cannot_end_in_the_middle(log: WorkoutLog, state: State) -> None:
    session = begin(log)

    with pytest.raises(ValueError, match=f"{state} has not ended"):
        log.end_session(session, state, EVENING, 1)


def test_a_set_is_logged_with_all_that_is_known_of_it(log: WorkoutLog) -> None:
    session = begin(log)
    record = SetRecord(a_step(7, Side.LEFT), Side.LEFT, 10, 8, Outcome.ENDED_EARLY)

    log.add_sets(session, [record], EVENING + MINUTE, TALLY)

    assert log.sets_of(session) == (
        LoggedSet(
            step_index=7,
            section=SectionKind.MAIN,
            exercise_id="bird-dog",
            exercise_name="Bird dog",
            side=Side.LEFT,
            set_number=1,
            kind=StepKind.REPS,
            planned=10,
            done=8,
            outcome=Outcome.ENDED_EARLY,
            at=EVENING + MINUTE,
        ),
    )


def test_sets_come_in_the_order_of_the_workout(log: WorkoutLog) -> None:
    session, other = begin(log), begin(log)
    log.add_sets(session, [a_record(12), a_record(3, Side.RIGHT)], EVENING, TALLY)
    log.add_sets(session, [a_record(3, Side.LEFT)], EVENING, TALLY)
    log.add_sets(other, [a_record(4)], EVENING, TALLY)

    found = [(row.step_index, row.side) for row in log.sets_of(session)]
    assert found == [(3, Side.LEFT), (3, Side.RIGHT), (12, None)]


def test_everything_is_there_after_opening_again(log: WorkoutLog) -> None:
    session = begin(log)
    log.add_sets(session, [a_record(1), a_record(2)], EVENING, TALLY)
    log.end_session(session, State.FINISHED, EVENING, 1_000)
    before = log.sessions(10), log.sets_of(session), log.last_done(LATER)

    log.close()
    assert log.open() is None

    assert (log.sessions(10), log.sets_of(session), log.last_done(LATER)) == before


def test_text_that_has_no_utf_8_is_logged_all_the_same(log: WorkoutLog) -> None:
    log.begin_session("\ud83d", "Half a \ud83d", EVENING, 1, 3)

    assert log.sessions(1)[0].workout_name == "Half a ?"


# Sets done again


def test_what_is_said_of_a_set_last_takes_the_place_of_what_was_said_before(
    log: WorkoutLog,
) -> None:
    session = begin(log)
    log.add_sets(session, [a_record(3, done=4, outcome=Outcome.ENDED_EARLY)], EVENING, TALLY)

    log.add_sets(session, [a_record(3, done=10)], EVENING + MINUTE, TALLY)

    assert done_in(log, session) == [(3, None, 10, Outcome.DONE)]
    assert log.sets_of(session)[0].at == EVENING + MINUTE


def test_a_set_of_which_the_same_is_said_again_stays_at_its_instant(log: WorkoutLog) -> None:
    session = begin(log)
    log.add_sets(session, [a_record(3)], EVENING, TALLY)

    log.add_sets(session, [a_record(3)], EVENING + MINUTE, TALLY)

    assert log.sets_of(session)[0].at == EVENING


def test_a_session_tells_how_many_sets_were_done(log: WorkoutLog) -> None:
    session = begin(log)
    log.add_sets(session, [a_record(3)], EVENING, Tally(planned=4, done=1, early=0))
    log.add_sets(session, [a_record(5)], EVENING, Tally(planned=4, done=1, early=1))

    (entry,) = log.sessions(1)
    assert (entry.sets_planned, entry.sets_done, entry.sets_early) == (4, 1, 1)


def test_a_session_whose_sets_cannot_be_written_keeps_its_tally(log: WorkoutLog) -> None:
    session = begin(log)

    with pytest.raises(KeyError):
        log.add_sets(session, (dict[str, SetRecord]()[key] for key in "x"), EVENING, TALLY)

    assert log.sessions(1)[0].sets_done == 0


records = st.builds(
    a_record,
    index=st.integers(0, 3),
    side=st.sampled_from([None, *Side]),
    done=st.integers(0, 12),
    outcome=st.sampled_from(Outcome),
)


@given(st.lists(st.lists(records, max_size=4), max_size=8))
def test_any_sequence_of_sets_ends_as_it_was_told(batches: list[list[SetRecord]]) -> None:
    log = WorkoutLog(Path(":memory:"))  # nothing on the disk, for there are many examples
    log.open()
    session = begin(log)
    expected: dict[tuple[int, Side | None], SetRecord] = {}
    for batch in batches:
        log.add_sets(session, batch, EVENING, TALLY)
        expected.update({(record.step.index, record.side): record for record in batch})

    found = done_in(log, session)
    log.close()

    assert sorted(found, key=str) == sorted(
        ((index, side, record.done, record.outcome) for (index, side), record in expected.items()),
        key=str,
    )
    assert [index for index, *_ in found] == sorted(index for index, *_ in found)


# What a person says, and how far a session has come


def test_what_a_person_says_is_kept(log: WorkoutLog) -> None:
    session = begin(log)
    answers = Answers(effort=4, pain_before=2, pain_after=0, note="good")

    log.set_answers(session, answers, EVENING)

    assert log.sessions(10)[0].answers == answers


def test_what_a_person_says_of_a_set_is_kept(log: WorkoutLog) -> None:
    session = begin(log)
    log.add_sets(session, [a_record(1)], EVENING, TALLY)

    log.add_sets(session, [replace(a_record(1), felt=Felt.HURT, pain=3)], EVENING, TALLY)

    (found,) = log.sets_of(session)
    assert (found.felt, found.pain) == (Felt.HURT, 3)


@pytest.mark.parametrize("number", [-1, 11])
def test_what_is_not_on_the_scale_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        Answers(pain_after=number)
