"""Cues of sets whose reps are counted by hand."""

from lowback_timer.core.choices import Counting
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.devices.sound.cue_player import CuePlayer
from tests.doubles.player import RecordingPlayer
from tests.fakes import make_dose, make_reps, make_timeline

Call = tuple[str, tuple[object, ...]]


def play(sound: Sound) -> Call:
    return ("play", (sound,))


def by_hand(*commands: str) -> tuple[list[Call], Session]:
    """What is heard of a set of two reps, and of another, counted by hand."""
    timeline = make_timeline(make_dose(make_reps(2), sets=2, rest=10))
    session, player = Session(timeline, Counting.BY_HAND), RecordingPlayer()
    cues = CuePlayer(player)
    cues.handle(session.start())
    for command in commands:
        if command == "count":
            cues.handle(session.count_rep())
        else:
            cues.handle(session.advance_to(int(command)))
    return player.calls, session


def test_the_last_rep_that_is_counted_by_hand_sounds_like_the_end_of_the_set() -> None:
    calls, _ = by_hand("5000", "6000", "count", "8000", "count")
    assert calls[-3:] == [play(Sound.GO), play(Sound.TICK), play(Sound.END)]


def test_a_set_that_is_counted_to_its_end_before_its_go_leaves_no_beeps_behind() -> None:
    # GIVEN somebody who skips to a set, and counts both reps while it is counted down
    timeline = make_timeline(make_dose(make_reps(2), sets=2, rest=10))
    session, player = Session(timeline, Counting.BY_HAND), RecordingPlayer()
    cues = CuePlayer(player)
    session.start()
    cues.handle(session.skip())
    assert player.calls == [("play_run", (Sound.COUNTDOWN, 3, 1000))]

    for _ in range(2):
        cues.handle(session.count_rep())

    assert player.calls[-2:] == [("stop", ()), play(Sound.END)]


def test_so_it_does_when_the_last_two_follow_each_other_within_a_blink() -> None:
    calls, _ = by_hand("5000", "6000", "count", "6050", "count")
    assert calls[-2:] == [play(Sound.TICK), play(Sound.END)]


def test_the_last_rep_of_all_sounds_like_the_end_of_the_workout() -> None:
    calls, session = by_hand(
        "5000", "6000", "count", "8000", "count", "18000", "20000", "count", "22000", "count"
    )
    assert session.state is State.FINISHED
    assert calls[-2:] == [play(Sound.TICK), play(Sound.DONE)]
