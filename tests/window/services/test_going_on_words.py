from datetime import UTC, datetime, timedelta

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.reading import State
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.log.entries import Checkpoint, LoggedSession, Unfinished
from lowback_timer.window.services.going_on_words import (
    go_on_text,
    offers_by_workout,
    past_text,
    place_text,
)
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_timeline

NOW = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)
TIMELINE = make_timeline(make_dose(make_hold(10), sides=Sides.EACH, sets=2, rest=20))


def a_continuation(
    ago: timedelta = timedelta(minutes=20), state: State | None = None, index: int = 0
) -> Continuation:
    at = NOW - ago
    session = LoggedSession(1, "short", "Short", at, 1, state, at if state else None, 1, 16, 12, 0)
    logged = Unfinished(session, (), Checkpoint("", index, 1, at), True, 1)
    return Continuation(logged, TIMELINE, Counting.PACED, ())


def test_a_set_is_told_from_the_others() -> None:
    work = [step for step in TIMELINE.steps if step.kind.is_work]

    assert [place_text(step) for step in work] == [
        "Superman, set 1, left side",
        "Superman, set 1, right side",
        "Superman, set 2, left side",
        "Superman, set 2, right side",
    ]


def test_only_what_there_are_several_of_is_counted() -> None:
    once = make_timeline(make_dose(make_reps(4), sides=Sides.ALTERNATE))
    rounds = make_timeline(make_section(make_dose(), rounds=3))

    assert place_text(once.steps[1]) == "Superman"
    assert place_text(rounds.steps[1]) == "Superman, round 1 of 3"


def test_it_is_offered_by_where_it_goes_on() -> None:
    assert go_on_text(a_continuation(index=3)) == "Go on at Superman, set 1, right side"


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (timedelta(seconds=-40), "Cut short just now"),
        (timedelta(seconds=40), "Cut short just now"),
        (timedelta(minutes=1), "Cut short 1 minute ago"),
        (timedelta(minutes=59), "Cut short 59 minutes ago"),
        (timedelta(minutes=61), "Cut short 1 hour ago"),
        (timedelta(hours=11, minutes=40), "Cut short 12 hours ago"),
    ],
)
def test_it_is_told_when_it_was_cut_short_and_how_much_was_done(ago: timedelta, told: str) -> None:
    assert past_text(a_continuation(ago), NOW) == f"{told} · 12 of 16 sets done"


def test_and_that_it_was_left() -> None:
    found = a_continuation(state=State.ABANDONED)

    assert past_text(found, NOW) == "Left earlier today · 12 of 16 sets done"


def test_of_several_sessions_of_a_workout_the_latest_is_offered() -> None:
    later, earlier = a_continuation(index=3), a_continuation(index=1)

    assert offers_by_workout((later, earlier)) == {"short": go_on_text(later)}
