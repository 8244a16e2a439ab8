"""Tones: what an event sounds like."""

import wave

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.tones import GO_MS, TUNES_MS, Sound, sound_of
from lowback_timer.core.plan.dose import RepPhase, Sides
from lowback_timer.core.session.events import Event, PhaseStarted, SetFinished
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.resources import sounds_dir
from tests.core.script import instant, stamp
from tests.fakes import (
    make_dose,
    make_hold,
    make_reps,
    make_session,
    make_tempo,
    make_timeline,
)


def heard(timeline: Timeline) -> list[str]:
    """Every sound of an undisturbed session, as lines."""
    sounds = ((event.at_ms, sound_of(event)) for event in rehearse(timeline))
    return [f"{stamp(at_ms)} {sound}" for at_ms, sound in sounds if sound]


def sounds_of(events: tuple[Event, ...]) -> list[Sound | None]:
    """The sounds of some events; None for those that pass in silence."""
    return [sound_of(event) for event in events]


def test_a_set_of_reps_sounds_its_lifting_lowering_and_holding() -> None:
    tempo = make_tempo(lift=1, hold=2, lower=1, pause=1)

    assert heard(make_timeline(make_dose(make_reps(2, tempo), sets=2, rest=4)))[:15] == [
        "0:00.6 get_ready",
        "0:02 countdown",
        "0:03 countdown",
        "0:04 countdown",
        "0:05 go",  # and no lift, which would say the same
        "0:07 tick",
        "0:08 lower",
        "0:10 lift",
        "0:12 tick",
        "0:13 lower",
        "0:14 end",
        "0:14.6 rest",
        "0:15 countdown",
        "0:16 countdown",
        "0:17 countdown",
    ]


def test_each_held_second_ticks_and_the_last_three_are_beeped() -> None:
    told = heard(make_timeline(make_dose(make_hold(20), sides=Sides.EACH)))

    first_side = told[told.index("0:05 go") : told.index("0:29 go")]
    assert first_side == [
        "0:05 go",
        *(f"0:{second:02} tick" for second in range(6, 15)),
        "0:15 halfway",
        *(f"0:{second:02} tick" for second in range(16, 22)),
        "0:22 last",
        "0:23 last",
        "0:24 last",
        "0:25 end",
        "0:25.6 switch_sides",
        "0:26 countdown",
        "0:27 countdown",
        "0:28 countdown",
    ]


def test_the_workout_ends_with_its_own_tune_and_no_end_tone() -> None:
    timeline = make_timeline(make_dose(make_hold(5)))

    assert heard(timeline)[-2:] == ["0:09 last", "0:10 done"]


def test_the_first_lift_is_silent_on_the_first_side_only() -> None:
    timeline = make_timeline(make_dose(make_reps(1), sides=Sides.ALTERNATE))
    lifts = [
        (event.side, sound_of(event))
        for event in rehearse(timeline)
        if isinstance(event, PhaseStarted) and event.phase is RepPhase.LIFT
    ]

    assert lifts == [("left", None), ("right", Sound.LIFT)]


def test_a_movement_that_starts_at_the_top_opens_with_its_lowering() -> None:
    tempo = make_tempo(lift=1, hold=1, lower=2, pause=0, from_top=True)

    assert heard(make_timeline(make_dose(make_reps(2, tempo))))[4:] == [
        "0:05 go",  # and no lowering, which would say the same
        "0:07 lift",
        "0:09 lower",
        "0:11 lift",
        "0:12 done",
    ]


@pytest.mark.parametrize("phase", [RepPhase.HOLD, RepPhase.PAUSE])
def test_staying_still_begins_in_silence(phase: RepPhase) -> None:
    event = PhaseStarted(0, rep=2, side=None, turn=2, phase=phase, opens_set=False)

    assert sound_of(event) is None


def test_a_rep_counted_by_hand_ticks_and_one_counted_by_the_clock_does_not() -> None:
    by_hand = make_session(counting=Counting.BY_HAND)
    by_hand.advance_to(instant("0:07"))
    paced = make_session()
    paced.advance_to(instant("0:08.999"))

    assert sounds_of(by_hand.count_rep()) == [Sound.TICK]
    assert sounds_of(paced.advance_to(instant("0:09"))[:1]) == [None]


def test_a_skipped_set_ends_in_silence_and_one_ended_early_does_not() -> None:
    skipped, ended = (make_session(make_dose(sets=2, rest=9)) for _ in range(2))
    skipped.advance_to(instant("0:07"))
    ended.advance_to(instant("0:07"))

    assert sounds_of(skipped.skip()[:1]) == [None]
    assert sounds_of(ended.finish_set()[:1]) == [Sound.END]


def test_moving_about_makes_no_sound_of_its_own() -> None:
    session = make_session(make_dose(make_hold(10)))
    session.advance_to(instant("0:01"))

    for events in (session.pause(), session.resume(), session.add_time(1), session.abandon()):
        assert set(sounds_of(events)) == {None}


def test_the_end_of_a_waiting_rest_is_heard() -> None:
    session = make_session(make_dose(sets=2, rest=9), counting=Counting.PACED_WAITING)
    session.advance_to(instant("0:22.999"))

    assert sounds_of(session.advance_to(instant("0:23"))) == [Sound.GET_READY]


def test_the_last_set_is_known_by_its_event() -> None:
    timeline = make_timeline(make_dose(sets=2, rest=9))
    ends = [event for event in rehearse(timeline) if isinstance(event, SetFinished)]

    assert [event.is_last for event in ends] == [False, True]


def test_words_wait_for_as_long_as_a_tune_really_sounds() -> None:
    for sound, length_ms in (TUNES_MS | {Sound.GO: GO_MS}).items():
        with wave.open(str(sounds_dir() / f"{sound}.wav")) as file:
            assert file.getnframes() * 1000 == length_ms * file.getframerate(), sound
