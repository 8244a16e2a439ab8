"""What becomes of a session when somebody says what it really was."""

from dataclasses import replace
from datetime import timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.records import Outcome
from lowback_timer.store.log.editing import Edited, grouped, numbered
from lowback_timer.store.log.entries import LoggedSession, LoggedSet
from lowback_timer.store.log.migrations import counted
from lowback_timer.store.log.writing import WorkoutLog
from tests.store.log.sessions import connection_of, fill
from tests.store.samples import EVENING, LATER, in_one_folder

MINUTE = timedelta(minutes=1)


def changed(
    log: WorkoutLog, *sets: LoggedSet, answers: Answers | None = None, minutes: int = 0
) -> LoggedSession:
    """A session that was said to have had these sets, so many minutes later."""
    (session,) = log.sessions(1)
    edited = Edited(EVENING + minutes * MINUTE, answers or Answers(), sets)
    log.bin.change(session.id, edited, LATER)
    return log.sessions(1)[0]


def test_answers_and_sets_are_as_they_are_told(log: WorkoutLog) -> None:
    first, second, third = log.sets_of(fill(log))
    answers = Answers(4, 2, 3, 1, "Better than Monday")
    told = replace(second, done=5, outcome=Outcome.ENDED_EARLY, felt=Felt.TOO_HARD, load_g=8000)

    session = changed(log, first, told, third, answers=answers)

    assert session.answers == answers
    sets = log.sets_of(session.id)
    assert (sets[1].done, sets[1].felt, sets[1].load_g) == (5, Felt.TOO_HARD, 8000)
    assert (session.sets_planned, session.sets_done, session.sets_early) == (3, 2, 1)


def test_a_set_more_has_its_place_after_the_others_of_its_exercise(log: WorkoutLog) -> None:
    first, *others = log.sets_of(fill(log))

    session = changed(log, first, first, *others)

    assert [each.step_index for each in log.sets_of(session.id)] == [0, 1, 2, 3]
    assert [each.set_number for each in log.sets_of(session.id)] == [1, 2, 3, 4]
    assert (session.sets_planned, session.sets_done) == (4, 4)


def test_a_set_less_is_one_less_that_was_planned(log: WorkoutLog) -> None:
    sets = log.sets_of(fill(log))

    assert changed(log, *sets[:2]).sets_planned == 2


def test_what_was_planned_and_never_reached_still_was(log: WorkoutLog) -> None:
    session = fill(log)
    connection_of(log).execute("UPDATE sessions SET sets_planned = 7")

    assert changed(log, *log.sets_of(session)[:2]).sets_planned == 6


def test_another_time_moves_everything_with_it(log: WorkoutLog) -> None:
    session = fill(log)
    sets = log.sets_of(session)
    east = (EVENING + 90 * MINUTE).astimezone(timezone(timedelta(hours=5)))

    log.bin.change(session, Edited(east, Answers(), sets), LATER)

    (moved,) = log.sessions(1)
    assert (moved.started_at, moved.started_at.utcoffset()) == (east, timedelta(hours=5))
    later = log.sets_of(session)
    assert [each.at for each in later] == [each.at + 90 * MINUTE for each in sets]
    assert later[0].at.utcoffset() == timedelta(hours=5)


def test_the_same_time_leaves_the_zone_alone(log: WorkoutLog) -> None:
    sets = log.sets_of(fill(log))

    session = changed(log, *sets)

    assert log.sets_of(session.id) == tuple(
        replace(each, step_index=index, set_number=index + 1) for index, each in enumerate(sets)
    )


@settings(in_one_folder, max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["bird-dog", "bridge"]),
            st.sampled_from([None, Side.LEFT, Side.RIGHT]),
            st.sampled_from(list(Outcome)),
            st.integers(0, 1),
        ),
        min_size=1,
        max_size=9,
    )
)
def test_sets_are_counted_as_those_of_old_logs_are(
    log: WorkoutLog, sets: list[tuple[str, Side | None, Outcome, int]]
) -> None:
    # A set that was ended at once counts there as one of which a part was done.
    connection_of(log).execute("DELETE FROM sets")
    connection_of(log).execute("DELETE FROM sessions")
    sample = log.sets_of(fill(log))[0]
    session = changed(
        log,
        *(
            replace(
                sample,
                step_index=index,
                exercise_id=exercise,
                side=side,
                outcome=outcome if done else Outcome.SKIPPED,
                done=done,
            )
            for index, (exercise, side, outcome, done) in enumerate(sets)
        ),
    )

    found = counted(connection_of(log), session.id)

    assert found == (session.sets_planned, session.sets_done, session.sets_early)


def test_both_sides_of_a_set_stay_together(log: WorkoutLog) -> None:
    sample = log.sets_of(fill(log))[0]
    both = [replace(sample, side=side) for side in (Side.LEFT, Side.RIGHT)]

    sets = list(numbered([*both, *(replace(each, step_index=4) for each in both)]))

    assert [each.step_index for each in sets] == [0, 0, 1, 1]
    assert [each.set_number for each in sets] == [1, 1, 2, 2]
    assert [len(each) for each in grouped(sets)] == [2, 2]


def test_a_set_more_on_one_side_has_a_place_of_its_own(log: WorkoutLog) -> None:
    sample = log.sets_of(fill(log))[0]
    left, right = (replace(sample, side=side) for side in (Side.LEFT, Side.RIGHT))

    sets = list(numbered([left, right, left, left]))

    assert [(each.step_index, each.side) for each in sets] == [
        (0, Side.LEFT),
        (0, Side.RIGHT),
        (1, Side.LEFT),
        (2, Side.LEFT),
    ]
