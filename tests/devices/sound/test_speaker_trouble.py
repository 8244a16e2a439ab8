"""The player that can be heard, over links that hang and break."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.orders import Kind, Order, Report, State
from lowback_timer.devices.sound.speaker import ANSWER_S, START_S, WANTED_FOR_S
from tests.devices.sound.speaker_stage import OPEN, SpeakerStage


class TestHanging:
    def test_no_answer_within_a_second_is_given_up_and_told_once(self, stage: SpeakerStage) -> None:
        # GIVEN a device that works, and takes no more sounds
        stage.player.open()
        stage.link.open()
        hung = stage.link
        stage.player.play(Sound.GO)
        stage.pass_time(ANSWER_S - 0.1)
        assert stage.changes == []

        # WHEN a second has passed, THEN its process is ended
        stage.pass_time(0.2)
        assert hung.is_ended
        assert stage.player.name == "silent"
        assert stage.changes == ["this computer’s sound system does not answer"]

        # AND WHEN the next ones hang as well, THEN nothing more is told
        for _ in range(8):
            stage.link.report(Report(State.OPENING))
            stage.player.play(Sound.TICK)
            stage.pass_time(5)
        assert len(stage.changes) == 1
        assert all(link.is_ended for link in stage.links[:-1])

    def test_a_process_that_takes_no_orders_is_given_up_too(self, stage: SpeakerStage) -> None:
        stage.player.open()
        stage.link.open()
        stage.player.play(Sound.GO)
        stage.link.takes_orders = False
        stage.player.play(Sound.GO)
        stage.pass_time(1.1)
        assert stage.links[0].is_ended

    def test_loading_a_library_may_take_longer(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.GO)
        stage.pass_time(START_S - 1)
        assert not stage.link.is_ended
        stage.link.report(Report(State.OPENING))
        stage.pass_time(ANSWER_S + 0.1)
        assert stage.links[0].is_ended

    def test_each_answer_gives_the_next_one_its_time(self, stage: SpeakerStage) -> None:
        stage.player.open()
        stage.link.open()
        for _ in range(20):
            stage.player.play(Sound.TICK)
        for _ in range(20):
            stage.pass_time(0.9)
            stage.link.report(Report(State.DONE))
        assert not stage.link.is_ended

    def test_when_it_answers_again_that_is_told(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.GO)
        stage.link.report(Report(State.OPENING))
        stage.pass_time(1.1)
        stage.link.open()
        assert stage.changes == ["this computer’s sound system does not answer", "sound"]
        assert stage.player.name == "Qt Multimedia"

    def test_another_reason_for_the_same_silence_is_no_news(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.GO)
        stage.link.report(Report(State.OPENING))
        stage.pass_time(1.1)
        for _ in range(2):
            stage.link.lose()
            stage.pass_time(0.6)
        assert len(stage.changes) == 1
        assert stage.player.reason == "this computer has no sound output"

    def test_what_an_ended_process_still_says_is_not_heard(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.GO)
        first = stage.link
        first.lose()
        first.lose()
        stage.pass_time(0.1)
        first.report(OPEN)
        assert len(stage.links) == 2
        assert stage.player.device == ""


class TestLosingTheDevice:
    def test_another_process_takes_over_at_once_and_nobody_need_know(
        self, stage: SpeakerStage
    ) -> None:
        stage.player.open()
        stage.link.open()
        stage.link.lose()
        stage.pass_time(0)
        stage.link.open()
        assert len(stage.links) == 2
        assert stage.changes == []

    def test_the_sound_that_was_lost_is_ordered_again(self, stage: SpeakerStage) -> None:
        stage.player.open()
        stage.link.open()
        stage.player.play(Sound.END)
        stage.link.lose()
        stage.pass_time(0)
        assert stage.links[1].orders == stage.links[0].orders[-1:]

    def test_one_that_was_heard_is_not(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.END)
        stage.link.open()
        stage.link.lose()
        stage.pass_time(0)
        assert stage.link.heard == []

    def test_of_a_run_what_is_left_is_heard(self, stage: SpeakerStage) -> None:
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        stage.link.open()
        stage.now_s += 1.5
        stage.link.lose()
        stage.pass_time(0)
        assert stage.link.orders == [Order(Kind.PLAY, 1_000.0, Sound.COUNTDOWN, 100, 3, 1000)]

    def test_at_the_volume_that_holds_by_then(self, stage: SpeakerStage) -> None:
        stage.player.play_run(Sound.COUNTDOWN, 3, 1000)
        order = stage.link.orders[0]
        stage.player.set_volume(30)
        stage.link.lose()
        stage.pass_time(0)
        assert stage.link.orders == [replace(order, percent=30)]

    def test_without_any_device_it_is_told_once_and_tried_less_and_less_often(
        self, stage: SpeakerStage
    ) -> None:
        # GIVEN no device, in a session that has something to play every second
        tries: list[float] = []
        for _ in range(60):
            stage.player.play(Sound.TICK)
            if not stage.link.is_ended:
                tries.append(stage.now_s)
                stage.link.lose("no device")
            stage.pass_time(1)

        # THEN
        assert stage.changes == ["this computer has no sound output"]
        assert stage.player.details == "no device"
        assert 5 < len(tries) < 12
        assert max(b - a for a, b in pairwise(tries)) <= 11

    def test_a_device_that_comes_late_is_found(self, stage: SpeakerStage) -> None:
        for _ in range(4):
            stage.player.play(Sound.TICK)
            stage.link.lose()
            stage.pass_time(3)
        assert not stage.link.is_ended
        stage.link.open()
        assert stage.changes == ["this computer has no sound output", "sound"]

    def test_with_nothing_to_play_nothing_is_tried(self, stage: SpeakerStage) -> None:
        stage.player.play(Sound.TICK)
        stage.link.lose()
        stage.pass_time(0)
        stage.link.lose()
        stage.now_s += WANTED_FOR_S + 1
        assert stage.player.look() is None

        stage.player.keep_awake()
        assert len(stage.links) == 3

    def test_missing_sounds_are_told_at_once_and_never_tried_again(
        self, stage: SpeakerStage
    ) -> None:
        stage.player.play(Sound.TICK)
        stage.link.report(Report(State.FILES, failures=("go.wav: no such file",)))
        stage.pass_time(60)
        stage.player.play(Sound.TICK)
        assert len(stage.links) == 1
        assert stage.changes == ["the program’s own sounds are missing or damaged"]
        assert stage.player.details == "go.wav: no such file"
