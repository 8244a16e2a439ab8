"""The silences of a session: when a voice has to keep still."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.speech import Kind
from lowback_timer.core.cues.speech_queue import Silence, silences_in
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_hold, make_timeline


def silences_at(
    ms: int, timeline: Timeline, counting: Counting = Counting.PACED
) -> tuple[Silence, ...]:
    session = Session(timeline, counting)
    session.start()
    session.advance_to(ms)
    return silences_in(session.reading(), ms, timeline)


TIMELINE = make_timeline(
    make_dose(make_hold(20), sides=Sides.EACH, sets=2, rest=10), make_dose(rest=9)
)
"""Ready 5 s, left 20 s, over 4 s, right 20 s, rest 10 s; twice; ready 5 s, reps 9 s."""


def test_the_last_three_seconds_of_a_hold_are_silent_with_a_moment_to_fall_silent() -> None:
    for ms in (5_000, 17_000, 24_999):
        assert silences_at(ms, TIMELINE) == (Silence(21_750, 25_000, None),)


def test_getting_ready_turning_over_and_resting_end_in_a_countdown() -> None:
    assert silences_at(0, TIMELINE) == (Silence(2_000, 5_000, Kind.NAME),)
    assert silences_at(26_000, TIMELINE) == (Silence(26_000, 29_000, Kind.NAME),)
    assert silences_at(50_000, TIMELINE) == (Silence(56_000, 59_000, Kind.NAME),)


def test_a_rest_before_getting_ready_has_no_silence_nor_have_reps() -> None:
    assert silences_at(104_000, TIMELINE) == ()
    assert silences_at(120_000, TIMELINE) == ()


def test_a_rest_that_waits_for_the_person_has_no_countdown() -> None:
    assert silences_at(50_000, TIMELINE, Counting.PACED_WAITING) == ()


def test_a_lead_in_is_a_countdown_too() -> None:
    session = Session(TIMELINE)
    session.start()
    session.advance_to(15_000)
    session.pause()

    assert silences_in(session.reading(), 15_000, TIMELINE) == ()

    session.resume()
    assert silences_in(session.reading(), 15_000, TIMELINE) == (
        Silence(15_000, 18_000, Kind.NAME),
        Silence(24_750, 28_000, None),
    )


def test_a_session_that_is_over_has_no_silences() -> None:
    assert silences_at(TIMELINE.duration_ms, TIMELINE) == ()


@given(timelines, st.integers(0, 60_000))
def test_silences_lie_in_the_step_that_is_going_on(timeline: Timeline, ms: int) -> None:
    session = Session(timeline)
    session.start()
    session.advance_to(ms)
    reading = session.reading()

    for silence in silences_in(reading, ms, timeline):
        assert silence.until_ms == ms + reading.left_ms
        assert 3_000 <= silence.until_ms - silence.from_ms <= 3_250
