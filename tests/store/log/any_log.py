"""Any log at all, for property tests."""

from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.copies import (
    MOST,
    Deletion,
    Instant,
    LogCopy,
    Notch,
    Rating,
    SessionCopy,
    SetCopy,
)

uids = st.sampled_from(["a", "b", "c", "-d", "=e"])
"""Few, so that logs have sessions in common."""
moments = st.integers(0, 5)
"""Few, so that things happen at once."""
amounts = st.integers(0, 3) | st.integers(0, MOST)
numbers = st.none() | st.integers(0, 10)
texts = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    ["=1+1", "'quoted", '"', 'a "b", c;\r\nd', "\ufeffx", "-", "\t", "@x", " x ", "\x00", "\x85"]
)
instants = st.builds(
    Instant, st.integers(-2_000_000_000_000, 30_000_000_000_000), st.none() | st.integers(-839, 839)
)
answers = st.builds(Answers, numbers, numbers, numbers, numbers, texts)
sets = st.builds(
    SetCopy,
    st.integers(0, 3),
    st.none() | st.sampled_from(Side),
    st.sampled_from(SectionKind),
    texts,
    texts,
    amounts,
    st.sampled_from([StepKind.REPS, StepKind.HOLD]),
    amounts,
    amounts,
    st.sampled_from(Outcome),
    instants,
    st.none() | st.sampled_from(Felt),
    numbers,
    st.none() | amounts,
)
sessions = st.builds(
    SessionCopy,
    uids,
    moments,
    texts,
    texts,
    instants,
    amounts,
    st.none() | st.sampled_from([State.FINISHED, State.ABANDONED]),
    st.none() | instants,
    st.none() | amounts,
    st.none() | amounts,
    amounts,
    amounts,
    texts,
    answers,
    st.lists(sets, max_size=3, unique_by=lambda each: each.key).map(
        lambda found: tuple(sorted(found, key=lambda each: each.key))
    ),
)
notches = st.builds(
    Notch,
    uids,
    st.sampled_from(["bridge", "plank"]),
    st.just("hold"),
    st.builds(Instant, moments, st.integers(-839, 839)),
    st.integers(-1, 1),
    st.sampled_from(["easy_twice", "too_hard"]),
    st.booleans(),
)
ratings = st.builds(
    Rating, st.builds(Instant, moments, st.integers(-839, 839)), texts, st.integers(0, 10)
)


def tuples(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(of, max_size=4).map(tuple)


logs = st.builds(
    LogCopy,
    tuples(sessions),
    tuples(st.builds(Deletion, uids, moments)),
    tuples(notches),
    tuples(ratings),
)
