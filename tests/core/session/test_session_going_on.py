"""A session that was cut off goes on as another one, and nobody can tell from its records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.events import Countdown, Go, StepStarted
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord, records_of
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.timeline import StepKind, Timeline
from tests.core.commands import view
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_hold, make_timeline

TIMELINE = make_timeline(make_dose(make_hold(10), sets=3, rest=20))
"""Get ready for 5 s, and hold for 10 s, thrice, with 20 s of rest."""
FIRST, SECOND, THIRD = (step for step in TIMELINE.steps if step.kind.is_work)


def at(progress: Progress, now_ms: int = 0) -> Session:
    session = Session(TIMELINE)
    session.advance_to(now_ms)
    session.go_on(progress)
    return session


def to_the_end(session: Session) -> tuple[SetRecord, ...]:
    """Do all that is left to do, in full."""
    while session.state is State.RUNNING:
        due = session.next_due_ms
        if due is None:
            session.count_rep()
        elif session.step.is_open and session.reading().left_ms == 0:
            session.finish_set()
        else:
            session.advance_to(min(due, session.now_ms + 500))
    return session.records


def test_a_set_that_was_under_way_is_done_anew_after_the_rest_before_it() -> None:
    done = records_of(FIRST, 10_000, skipped=False)
    session = Session(TIMELINE)
    session.advance_to(70_000)

    (started, *_) = session.go_on(Progress(SECOND.index, 35_000, done))

    assert started == StepStarted(70_000, TIMELINE.steps[SECOND.index - 1])
    assert session.step.kind is StepKind.REST
    assert session.records == done


def test_it_is_counted_down_to() -> None:
    session = at(Progress(0, 0))

    events = session.advance_to(5_000)

    assert [event.seconds_left for event in events if isinstance(event, Countdown)] == [3, 2, 1]
    assert any(isinstance(event, Go) for event in events)


def test_the_time_goes_on_from_what_it_was() -> None:
    session = at(Progress(SECOND.index, 35_000), now_ms=4_000)
    assert session.reading().session_elapsed_ms == 35_000

    session.advance_to(6_500)

    assert session.reading().session_elapsed_ms == 37_500


def test_of_two_tries_the_better_one_still_counts() -> None:
    # GIVEN a set of which 8 s were held before the session was left
    session = at(Progress(FIRST.index, 13_000, records_of(FIRST, 8_000, skipped=False)))

    # WHEN it is done again, for less
    session.advance_to(5_000 + 3_000)
    session.finish_set()

    # THEN what was done before stays
    (record,) = session.records
    assert (record.done, record.outcome) == (8_000, Outcome.ENDED_EARLY)


@pytest.mark.parametrize("index", [-1, len(TIMELINE.steps)])
def test_there_is_no_way_to_where_no_session_can_be(index: int) -> None:
    session = Session(TIMELINE)
    before = view(session)

    with pytest.raises(IllegalCommandError, match="come so far"):
        session.go_on(Progress(index, 0))

    assert view(session) == before


@given(
    timeline=timelines, counting=st.sampled_from([Counting.PACED, Counting.BY_HAND]), data=st.data()
)
def test_cut_off_at_any_step_its_records_are_those_of_one_that_never_was(
    timeline: Timeline, counting: Counting, data: st.DataObject
) -> None:
    whole = Session(timeline, counting)
    whole.start()

    # WHEN it is cut off some times, each at some step
    session = Session(timeline, counting)
    session.start()
    at_index = 0
    for _ in range(data.draw(st.integers(1, 3))):
        at_index = data.draw(st.integers(at_index, len(timeline.steps) - 1))
        run_to(session, at_index)
        progress = Progress(
            session.step.index, session.reading().session_elapsed_ms, session.records
        )
        session = Session(timeline, counting)
        session.go_on(progress)

    # THEN that cannot be seen in the end
    assert to_the_end(session) == to_the_end(whole)
    assert session.reading().session_elapsed_ms >= whole.reading().session_elapsed_ms


def run_to(session: Session, index: int) -> None:
    """Do everything up to the beginning of a step."""
    while session.state is State.RUNNING and session.step.index < index:
        due = session.next_due_ms
        if due is None:
            session.count_rep()
        elif session.step.is_open and session.reading().left_ms == 0:
            session.finish_set()
        else:
            session.advance_to(min(due, session.now_ms + 500))
