import pytest

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    LastSeconds,
    RepCounted,
    SecondHeld,
    SetFinished,
    StepAnnounced,
    StepStarted,
)
from lowback_timer.core.session.records import records_of
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.sound import cue_player
from lowback_timer.devices.sound.cue_player import CuePlayer
from tests.doubles.player import RecordingPlayer
from tests.fakes import make_dose, make_hold, make_reps, make_tempo, make_timeline

Call = tuple[str, tuple[object, ...]]


def play(sound: Sound) -> Call:
    return ("play", (sound,))


def run(sound: Sound, count: int, every_ms: int = 1000) -> Call:
    return ("play_run", (sound, count, every_ms))


STOP: Call = ("stop", ())
ANY_STEP = make_timeline().steps[1]


@pytest.fixture
def timeline() -> Timeline:
    return make_timeline(make_dose(make_hold(5)))


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


@pytest.fixture
def cues(player: RecordingPlayer, timeline: Timeline) -> CuePlayer:
    return CuePlayer(player)


def countdown(*seconds: int, zero_ms: int = 10_000) -> list[Event]:
    """The countdown to `zero_ms`."""
    return [Countdown(zero_ms - left * 1000, seconds_left=left) for left in seconds]


def counted(at_ms: int, turn: int = 1) -> RepCounted:
    return RepCounted(at_ms, rep=turn, reps=12, side=None, turn=turn, by_hand=True)


def test_a_whole_session_is_heard_in_order(player: RecordingPlayer) -> None:
    # GIVEN two sets of one rep, which is lifted, held for two seconds and lowered
    work = make_reps(1, make_tempo(lift=1, hold=2, lower=1, pause=1))
    timeline = make_timeline(make_dose(work, sets=2, rest=10))

    # WHEN all that the session says is played
    CuePlayer(player).handle(rehearse(timeline))

    # THEN each beep, tick and tone comes once, and each countdown is one piece
    one_set = [play(Sound.GO), play(Sound.TICK), play(Sound.LOWER)]
    assert player.calls == [
        play(Sound.GET_READY),
        run(Sound.COUNTDOWN, 3),
        *one_set,
        play(Sound.END),
        play(Sound.REST),
        run(Sound.COUNTDOWN, 3),
        *one_set,
        play(Sound.DONE),
    ]


def test_the_last_seconds_of_a_hold_are_one_piece_too(
    player: RecordingPlayer, timeline: Timeline
) -> None:
    CuePlayer(player).handle(rehearse(timeline))

    assert player.calls == [
        play(Sound.GET_READY),
        run(Sound.COUNTDOWN, 3),
        play(Sound.GO),
        play(Sound.TICK),
        run(Sound.LAST, 3),
        play(Sound.DONE),
    ]


def test_beeps_that_come_in_separate_looks_are_still_one_run(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    for event in countdown(3, 2, 1):
        cues.handle([event])

    assert player.calls == [run(Sound.COUNTDOWN, 3)]


def test_a_countdown_that_starts_late_is_as_long_as_what_is_left(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    cues.handle(countdown(2, 1))

    assert player.calls == [run(Sound.COUNTDOWN, 2)]


def test_every_countdown_is_beeped(cues: CuePlayer, player: RecordingPlayer) -> None:
    # GIVEN a countdown, and another that begins where the first has ended
    cues.handle([*countdown(3, 2, 1), Go(10_000, step=ANY_STEP)])
    cues.handle(countdown(3, 2, 1, zero_ms=13_500))

    assert player.calls == [
        run(Sound.COUNTDOWN, 3),
        play(Sound.GO),
        run(Sound.COUNTDOWN, 3),
    ]


def test_at_speed_the_beeps_come_closer_together(
    player: RecordingPlayer, timeline: Timeline
) -> None:
    CuePlayer(player, speed=4).handle(countdown(3, 2, 1))

    assert player.calls == [run(Sound.COUNTDOWN, 3, every_ms=250)]


def test_stopping_silences_the_player(cues: CuePlayer, player: RecordingPlayer) -> None:
    cues.stop()

    assert player.calls == [STOP]


def test_a_countdown_that_was_stopped_goes_on_with_what_is_left_of_it(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    # GIVEN a countdown that a pause cut short after its first beep
    cues.handle(countdown(3))
    cues.stop()

    # WHEN the session goes on
    cues.handle(countdown(2, 1, zero_ms=25_000))

    # THEN the two seconds left are beeped
    assert player.calls == [run(Sound.COUNTDOWN, 3), STOP, run(Sound.COUNTDOWN, 2)]


def test_a_countdown_that_was_stopped_can_begin_again_within_its_time(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    # GIVEN a countdown at 7 s to 10 s that a key press cut short at once
    cues.handle(countdown(3))
    cues.stop()

    # WHEN another begins before the first would have ended
    cues.handle(countdown(3, 2, 1, zero_ms=11_000))

    assert player.calls == [run(Sound.COUNTDOWN, 3), STOP, run(Sound.COUNTDOWN, 3)]


def test_what_passes_in_silence_is_not_played(cues: CuePlayer, player: RecordingPlayer) -> None:
    cues.handle([StepStarted(0, step=ANY_STEP)])

    assert player.calls == []


@pytest.mark.parametrize(
    ("speed", "gap_ms", "sounds"),
    [(1, 80, 2), (1, 79, 1), (10, 800, 2), (10, 799, 1)],
)
def test_sounds_are_left_out_that_would_follow_too_fast(
    player: RecordingPlayer, timeline: Timeline, speed: float, gap_ms: int, sounds: int
) -> None:
    # GIVEN two ticks so close together
    ticks = [SecondHeld(1_000, seconds=1), SecondHeld(1_000 + gap_ms, seconds=2)]

    CuePlayer(player, speed).handle(ticks)

    assert player.calls == [play(Sound.TICK)] * sounds


def test_one_that_was_left_out_does_not_keep_out_the_next(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    # GIVEN a key that is hit three times, 50 ms apart
    cues.handle([counted(1_000, 1), counted(1_050, 2), counted(1_100, 3)])

    # THEN the third tick is heard: it is 100 ms after the last one that was
    assert player.calls == [play(Sound.TICK), play(Sound.TICK)]


def test_at_great_speed_what_matters_more_is_still_heard(
    player: RecordingPlayer, timeline: Timeline
) -> None:
    # GIVEN a session at a hundred times its pace, in which a countdown takes 30 ms
    cues = CuePlayer(player, speed=100)

    cues.handle([SecondHeld(1_000, seconds=1)])
    cues.handle([LastSeconds(2_000 + n * 1000, seconds_left=3 - n) for n in range(3)])
    cues.handle([SecondHeld(5_000, seconds=5)])

    assert player.calls == [play(Sound.TICK), run(Sound.LAST, 3, every_ms=10)]


@pytest.mark.parametrize("later_ms", [0, 5, 50, 79])
def test_the_first_beep_after_a_key_press_is_heard_whatever_sounded_just_before(
    cues: CuePlayer, player: RecordingPlayer, later_ms: int
) -> None:
    # GIVEN a cue, and right after it a key that brings a lead-in
    cues.handle([SecondHeld(7_000, seconds=1)])
    cues.stop()
    cues.handle(countdown(3, 2, 1, zero_ms=10_000 + later_ms))

    # THEN all three of its beeps are heard
    assert player.calls == [play(Sound.TICK), STOP, run(Sound.COUNTDOWN, 3)]


def test_so_is_a_softer_sound_after_a_key_press(cues: CuePlayer, player: RecordingPlayer) -> None:
    cues.handle([Go(7_000, step=ANY_STEP)])
    cues.stop()
    cues.handle([SecondHeld(7_010, seconds=1)])

    assert player.calls == [play(Sound.GO), STOP, play(Sound.TICK)]


def test_beeps_and_the_end_of_a_set_are_heard_beside_each_other(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    # GIVEN three seconds to switch sides: the first beep falls on the end of the set
    ended = SetFinished(7_000, records_of(ANY_STEP, 2, skipped=False), is_last=False)

    cues.handle([ended, *countdown(3, 2, 1)])

    assert player.calls == [play(Sound.END), run(Sound.COUNTDOWN, 3)]


def test_so_are_beeps_and_what_announces_the_step(cues: CuePlayer, player: RecordingPlayer) -> None:
    switch = make_timeline(make_dose(make_hold(5), sides=Sides.EACH)).steps[2]

    cues.handle([StepAnnounced(6_950, step=switch), *countdown(3, 2, 1)])

    assert player.calls == [play(Sound.SWITCH_SIDES), run(Sound.COUNTDOWN, 3)]


def test_a_tick_makes_way_for_a_beep(cues: CuePlayer, player: RecordingPlayer) -> None:
    cues.handle([SecondHeld(6_950, seconds=1), LastSeconds(7_000, seconds_left=3)])
    cues.handle([SecondHeld(7_050, seconds=2)])

    assert player.calls == [run(Sound.LAST, 3)]


def test_every_sound_has_its_weight() -> None:
    assert set(cue_player._BY_WEIGHT) == set(Sound)


def test_what_is_turned_off_in_the_middle_of_its_beeps_falls_silent(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    cues.handle([LastSeconds(7_000, seconds_left=3)])

    cues.play_for(Hearing(frozenset({CueGroup.LAST_SECONDS})))
    cues.handle([LastSeconds(8_000, seconds_left=2)])

    assert player.calls == [run(Sound.LAST, 3), STOP]

    cues.play_for(Hearing())
    cues.handle([LastSeconds(9_000, seconds_left=1)])

    assert player.calls[2:] == [run(Sound.LAST, 1)]


def test_turning_off_something_else_lets_a_countdown_go_on(
    cues: CuePlayer, player: RecordingPlayer
) -> None:
    cues.handle(countdown(3))

    cues.play_for(Hearing(frozenset(CueGroup)))

    assert player.calls == [run(Sound.COUNTDOWN, 3)]


def test_everything_can_be_wanted_later(cues: CuePlayer, player: RecordingPlayer) -> None:
    cues.play_for(Hearing(late_ms=180))

    cues.handle([*countdown(3), Go(10_000, ANY_STEP)])

    assert player.calls == [
        ("play_run", (Sound.COUNTDOWN, 3, 1000, 180)),
        ("play", (Sound.GO, 180)),
    ]
