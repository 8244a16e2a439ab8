"""A session in the words and numbers of a player."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.devices.media.controls import PlaybackStatus, Track
from lowback_timer.window.session.now_playing import left_ms, status_of, track_of
from tests.fakes import make_dose, make_hold, make_reps, make_session


def track(session: Session) -> Track:
    return track_of(session.reading(), session.timeline, 1_000)


@pytest.fixture
def holds() -> Session:
    """5 s to get ready, then two holds of 10 s a side: 4 s to turn over, and 20 s of rest."""
    return make_session(make_dose(make_hold(10), sides=Sides.EACH, sets=2, rest=20))


def test_every_step_says_what_is_done_in_it(holds: Session) -> None:
    lines = []
    while not holds.state.is_over:
        now = track(holds)
        lines.append((now.id, now.title, now.artist))
        holds.skip()

    name = holds.timeline.workout.exercises[0].name
    assert lines[:5] == [
        ("step_0", name, "Get ready · 10 s hold per side · set 1 of 2 · left side"),
        ("step_1", name, "10 s hold per side · set 1 of 2 · left side"),
        ("step_2", name, "Switch sides · 10 s hold per side · set 1 of 2 · right side"),
        ("step_3", name, "10 s hold per side · set 1 of 2 · right side"),
        ("step_4", f"Next: {name}", "Rest · 10 s hold per side · set 2 of 2 · left side"),
    ]
    assert len({line[0] for line in lines}) == len(holds.timeline.steps)


def test_the_workout_is_the_album_and_the_program_its_cover(holds: Session) -> None:
    told = track(holds)

    assert told.album == holds.timeline.workout.name
    assert told.length_ms == 1_000
    assert told.art is not None
    assert told.art.suffix == ".png"


def test_it_plays_while_time_goes_on(holds: Session) -> None:
    not_begun = Session(holds.timeline)
    assert status_of(not_begun.reading()) is PlaybackStatus.STOPPED

    assert status_of(holds.reading()) is PlaybackStatus.PLAYING
    holds.pause()
    assert status_of(holds.reading()) is PlaybackStatus.PAUSED

    holds.abandon()
    assert status_of(holds.reading()) is PlaybackStatus.STOPPED


def test_a_rest_that_is_over_waits_as_if_it_were_paused() -> None:
    session = make_session(
        make_dose(make_hold(10), sets=2, rest=20), counting=Counting.PACED_WAITING
    )
    session.advance_to(36_000)

    assert status_of(session.reading()) is PlaybackStatus.PAUSED
    assert track(session).artist == "Rest is over · 10 s hold · set 2 of 2"


def test_what_is_left_includes_the_lead_in(holds: Session) -> None:
    assert left_ms(holds.reading()) == 5_000

    holds.skip()

    assert left_ms(holds.reading()) == 3_000 + 10_000


@pytest.mark.parametrize(
    "session",
    [
        make_session(make_dose(make_reps(3)), counting=Counting.BY_HAND),
        make_session(make_dose(make_hold(10, is_open=True))),
    ],
)
def test_nobody_knows_when_something_is_over_that_a_person_ends(session: Session) -> None:
    session.skip()

    assert left_ms(session.reading()) is None
