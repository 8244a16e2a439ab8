"""The silences of a session: when a voice has to keep still."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting, CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.core.cues.silences import Silence, silences_ahead
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_hold, make_timeline


def silences_at(
    ms: int, timeline: Timeline, counting: Counting = Counting.PACED, speed: float = 1
) -> list[Silence]:
    session = Session(timeline, counting)
    session.start()
    session.advance_to(ms)
    return [*silences_ahead(session.reading(), ms, timeline, speed)]


def tune(from_ms: int, until_ms: int) -> Silence:
    return Silence(from_ms, until_ms, cuts_off=False)


TIMELINE = make_timeline(
    make_dose(make_hold(20), sides=Sides.EACH, sets=2, rest=10), make_dose(rest=9)
)
"""Ready 5 s, left 20 s, over 4 s, right 20 s, rest 10 s; twice; ready 5 s, reps 9 s."""


def test_the_last_three_seconds_of_a_hold_are_silent_with_a_moment_to_fall_silent() -> None:
    for ms in (5_000, 17_000, 24_999):
        assert Silence(21_850, 25_000) in silences_at(ms, TIMELINE)


def test_getting_ready_turning_over_and_resting_end_in_a_countdown_and_its_go() -> None:
    for ms, until_ms in ((0, 5_000), (26_000, 29_000), (50_000, 59_000)):
        there = silences_at(ms, TIMELINE)
        assert Silence(until_ms - 3_150, until_ms) in there
        assert Silence(until_ms, until_ms + 150) in there


def test_the_countdown_of_a_step_to_come_is_seen_as_well() -> None:
    # GIVEN a rest before another exercise, whose name would last into the next countdown
    there = silences_at(104_000, TIMELINE)

    assert min(each.from_ms for each in there if each.cuts_off) == 118_000 - 3_150


def test_tunes_are_left_alone_but_cut_nobody_off() -> None:
    there = silences_at(5_000, TIMELINE)

    assert tune(15_000, 15_440) in there  # halfway
    assert tune(25_000, 25_450) in there  # the end of the hold
    assert tune(25_600, 26_150) in there  # the other side
    assert tune(49_600, 50_700) in silences_at(30_000, TIMELINE)  # the rest


def test_tunes_do_not_shrink_in_a_quick_session() -> None:
    assert tune(25_600, 26_425) in silences_at(5_000, TIMELINE, speed=1.5)


def test_before_the_first_step_no_set_has_ended() -> None:
    assert all(each.from_ms > 0 for each in silences_at(0, TIMELINE))


def test_a_rest_that_waits_for_the_person_has_no_countdown_nor_is_known_what_follows() -> None:
    assert silences_at(50_000, TIMELINE, Counting.PACED_WAITING) == [
        tune(49_000, 49_450),
        tune(49_600, 50_700),
    ]


def test_nothing_is_known_beyond_reps_that_are_counted_by_hand() -> None:
    timeline = make_timeline(make_dose(sets=2, rest=10))

    assert silences_at(6_000, timeline, Counting.BY_HAND) == [Silence(5_000, 5_150)]
    assert len(silences_at(6_000, timeline)) > 3


def test_nor_beyond_a_hold_as_long_as_one_can_which_has_no_last_seconds() -> None:
    timeline = make_timeline(make_dose(make_hold(30, is_open=True), sets=2, rest=10))

    assert silences_at(6_000, timeline) == [Silence(5_000, 5_150)]


def test_a_lead_in_is_a_countdown_too() -> None:
    session = Session(TIMELINE)
    session.start()
    session.advance_to(15_000)
    session.pause()

    assert silences_ahead(session.reading(), 15_000, TIMELINE) == ()

    session.resume()
    there = silences_ahead(session.reading(), 15_000, TIMELINE)
    assert there[0] == Silence(15_000, 18_150)
    assert Silence(24_850, 28_000) in there


def test_a_session_that_is_over_has_no_silences() -> None:
    assert silences_at(TIMELINE.duration_ms, TIMELINE) == []


def test_nobody_keeps_still_for_sounds_that_are_left_out() -> None:
    hearing = Hearing(frozenset({CueGroup.HALFWAY, CueGroup.LAST_SECONDS}))
    session = Session(TIMELINE)
    session.start()
    session.advance_to(5_000)

    there = silences_ahead(session.reading(), 5_000, TIMELINE, hearing=hearing)

    assert set(silences_at(5_000, TIMELINE)) - set(there) >= {
        Silence(21_850, 25_000),  # the last seconds
        tune(15_000, 15_440),  # halfway
    }
    assert Silence(25_850, 29_000) in there  # the countdown to the other side


def test_silences_last_until_sounds_that_are_played_later_are_over() -> None:
    session = Session(TIMELINE)
    session.start()

    there = silences_ahead(session.reading(), 0, TIMELINE, 1.5, Hearing(late_ms=200))

    assert [(each.from_ms, each.until_ms - 300) for each in there] == [
        (each.from_ms, each.until_ms) for each in silences_at(0, TIMELINE, speed=1.5)
    ]


@pytest.mark.parametrize(
    ("from_ms", "until_ms", "overlaps"),
    [(0, 1_000, False), (0, 1_001, True), (1_999, 3_000, True), (2_000, 3_000, False)],
)
def test_what_ends_as_it_begins_does_not_run_into_it(
    from_ms: int, until_ms: int, overlaps: bool
) -> None:
    assert Silence(1_000, 2_000).overlaps(from_ms, until_ms) is overlaps


@given(timelines, st.integers(0, 60_000), st.sampled_from(Counting))
def test_a_silence_is_a_stretch_of_time_that_is_not_over_long_ago(
    timeline: Timeline, ms: int, counting: Counting
) -> None:
    session = Session(timeline, counting)
    session.start()
    session.advance_to(ms)

    for silence in silences_ahead(session.reading(), ms, timeline):
        assert silence.from_ms < silence.until_ms <= timeline.duration_ms + 60_000
