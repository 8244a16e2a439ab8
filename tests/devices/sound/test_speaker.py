"""The player that can be heard: what it orders, and when."""

from __future__ import annotations

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.orders import Kind, Order
from tests.devices.sound.speaker_stage import SpeakerStage


class TestWhileAllIsWell:
    def test_nothing_is_started_before_it_is_wanted(self, stage: SpeakerStage) -> None:
        stage.player.set_volume(50)
        stage.player.set_muted(False)
        stage.player.stop()
        assert stage.links == []
        assert (stage.player.name, stage.player.reason) == ("simpleaudio", "")

    def test_sounds_and_runs_are_ordered_with_their_instant(self, stage: SpeakerStage) -> None:
        stage.player.set_volume(70)
        stage.player.play(Sound.GO)
        stage.now_s += 1
        stage.player.play_run(Sound.LAST, 3, 1000)
        stage.player.keep_awake()
        assert stage.link.orders == [
            Order(Kind.PLAY, 1_000.0, Sound.GO, 70),
            Order(Kind.PLAY, 1_001.0, Sound.LAST, 70, 3, 1000),
            Order(Kind.KEEP_AWAKE, 1_001.0),
        ]

    def test_what_is_open_can_be_shown(self, stage: SpeakerStage) -> None:
        stage.player.open()
        stage.link.open()
        player = stage.player
        assert (player.name, player.device, player.reason) == ("Qt Multimedia", "Speakers", "")
        assert player.details == "simpleaudio is not installed"
        assert stage.changes == []

    @pytest.mark.parametrize(("percent", "kept"), [(-5, None), (0, None), (37, 37), (250, 100)])
    def test_the_volume_is_kept_within_its_limits(
        self, stage: SpeakerStage, percent: int, kept: int | None
    ) -> None:
        stage.player.set_volume(percent)
        stage.player.keep_awake()
        stage.player.play(Sound.GO)
        assert [each.percent for each in stage.link.orders[1:]] == ([kept] if kept else [])

    def test_what_keeps_awake_is_played_when_muted_too(self, stage: SpeakerStage) -> None:
        stage.player.set_muted(True)
        stage.player.keep_awake()
        stage.player.play(Sound.GO)
        assert [order.kind for order in stage.link.orders] == [Kind.KEEP_AWAKE]

    def test_a_closed_player_keeps_still(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.GO)
        stage.player.close()
        stage.player.play(Sound.GO)
        stage.player.stop()
        assert stage.link.is_ended
        assert len(stage.links) == 1
        assert stage.player.look() is None


class TestMuting:
    def test_silences_at_once_and_until_unmuted(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.END)
        stage.player.set_muted(True)
        stage.player.play(Sound.REST)
        stage.player.set_muted(False)
        stage.player.play(Sound.GO)
        assert stage.link.heard == [Sound.END, Sound.GO]
        assert stage.link.orders[1].kind is Kind.STOP

    def test_what_is_left_of_a_run_is_heard_when_unmuted(self, stage: SpeakerStage) -> None:
        # GIVEN a run of beeps, muted and unmuted half way through
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        stage.now_s += 0.5
        stage.player.set_muted(True)
        stage.now_s += 0.5
        stage.player.set_muted(False)

        # THEN it is ordered again, with the instant at which it began: what is over is left out
        first, _, again = stage.link.orders
        assert again == first

    def test_so_is_what_is_left_of_one_that_began_muted(self, stage: SpeakerStage) -> None:
        stage.player.set_muted(True)
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        stage.now_s += 1
        stage.player.set_muted(False)
        assert stage.link.orders == [
            Order(Kind.PLAY, 1_000.0, Sound.COUNTDOWN, 100, 3, 1000),
        ]

    def test_a_run_that_was_stopped_is_not(self, stage: SpeakerStage) -> None:
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        stage.player.set_muted(True)
        stage.player.stop()
        stage.player.set_muted(False)
        assert stage.link.heard == [Sound.COUNTDOWN]

    def test_unmuting_what_was_not_muted_plays_nothing_twice(self, stage: SpeakerStage) -> None:
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        stage.player.set_muted(False)
        assert stage.link.heard == [Sound.COUNTDOWN]


def test_whoever_can_wait_gets_an_answer(stage: SpeakerStage) -> None:
    stage.player.open(patience_s=0)
    stage.link.open()
    stage.player.open(patience_s=60)
    assert stage.player.name == "Qt Multimedia"


def test_a_thread_looks_when_it_is_time() -> None:
    # GIVEN a player with a thread of its own, whose link breaks
    stage = SpeakerStage()
    stage.player.play(Sound.GO)
    watcher = stage.player._watcher
    assert watcher is not None
    stage.link.lose()

    # THEN another is made without anybody asking, and closing ends the thread
    with stage.player._condition:
        assert stage.player._condition.wait_for(lambda: len(stage.links) == 2, timeout=30)
    stage.player.close()
    watcher.join(timeout=30)
    assert not watcher.is_alive()
