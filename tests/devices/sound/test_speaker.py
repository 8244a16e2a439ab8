"""The player that can be heard, on outputs that work, fail, and fail later."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.bank import SoundBank
from lowback_timer.devices.sound.output import Output, OutputError
from lowback_timer.devices.sound.pre_roll import awake_samples
from lowback_timer.devices.sound.speaker import SpeakerPlayer
from lowback_timer.resources import sounds_dir


class FakeOutput:
    device = "loudspeakers"

    def __init__(self, name: str) -> None:
        self.name = name
        self.heard: list[bytes] = []
        self.done: list[str] = []
        self.lost = False

    def start(self, samples: bytes) -> None:
        if self.lost:
            raise OutputError(f"{self.name} is gone")
        self.heard.append(samples)

    def stop(self) -> None:
        self.done.append("stop")

    def close(self) -> None:
        self.done.append("close")


def opener(output: Output) -> Callable[[], Output]:
    return lambda: output


def broken() -> Output:
    raise OutputError("no device")


@pytest.fixture(scope="module")
def whole_bank() -> SoundBank:
    return SoundBank(sounds_dir())


@pytest.fixture
def bank(whole_bank: SoundBank) -> SoundBank:
    whole_bank.set_volume(100)
    return whole_bank


@pytest.fixture
def first() -> FakeOutput:
    return FakeOutput("first")


@pytest.fixture
def second() -> FakeOutput:
    return FakeOutput("second")


class TestWithAnOutputThatWorks:
    def test_the_first_one_is_used_and_the_others_are_not_opened(
        self, bank: SoundBank, first: FakeOutput
    ) -> None:
        def never() -> Output:
            pytest.fail("opened without need")

        player = SpeakerPlayer(bank, [opener(first), never])
        assert (player.name, player.reason) == ("first", "")

    def test_sounds_and_runs_are_handed_over_whole(
        self, bank: SoundBank, first: FakeOutput
    ) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.play(Sound.GO)
        player.play_run(Sound.COUNTDOWN, 3, 1000)
        assert first.heard == [bank.one(Sound.GO), bank.run(Sound.COUNTDOWN, 3, 1000)]

    def test_the_volume_holds_for_the_next_sound(self, bank: SoundBank, first: FakeOutput) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        loud = bank.one(Sound.GO)
        player.set_volume(40)
        player.play(Sound.GO)
        assert first.heard == [bank.one(Sound.GO)]
        assert first.heard != [loud]

    def test_at_volume_zero_nothing_is_started(self, bank: SoundBank, first: FakeOutput) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.set_volume(0)
        player.play(Sound.GO)
        assert first.heard == []

    def test_muting_silences_at_once_and_until_unmuted(
        self, bank: SoundBank, first: FakeOutput
    ) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.set_muted(True)
        player.play(Sound.GO)
        player.play_run(Sound.LAST, 3, 1000)
        assert (first.heard, first.done) == ([], ["stop"])
        player.set_muted(False)
        player.play(Sound.GO)
        assert (first.heard, first.done) == ([bank.one(Sound.GO)], ["stop"])

    def test_the_device_is_that_of_the_output(self, bank: SoundBank, first: FakeOutput) -> None:
        assert SpeakerPlayer(bank, [opener(first)]).device == "loudspeakers"
        assert SpeakerPlayer(bank, [broken]).device == ""

    def test_what_keeps_it_awake_is_started_beside_the_cues(
        self, bank: SoundBank, first: FakeOutput
    ) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.play_run(Sound.COUNTDOWN, 3, 1000)
        player.keep_awake()
        assert first.heard == [bank.run(Sound.COUNTDOWN, 3, 1000), awake_samples()]
        assert first.done == []

    def test_whoever_wants_silence_gets_it(self, bank: SoundBank, first: FakeOutput) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.set_muted(True)
        player.keep_awake()
        player.set_muted(False)
        player.set_volume(0)
        player.keep_awake()
        assert first.heard == []

    def test_stop_and_close_reach_the_output(self, bank: SoundBank, first: FakeOutput) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.stop()
        player.close()
        assert first.done == ["stop", "close"]

    def test_a_closed_player_keeps_still(self, bank: SoundBank, first: FakeOutput) -> None:
        player = SpeakerPlayer(bank, [opener(first)])
        player.close()
        player.play(Sound.GO)
        player.stop()
        player.close()
        assert (first.heard, first.done) == ([], ["close"])


class TestWithoutOne:
    def test_the_next_is_taken_and_the_reason_kept(
        self, bank: SoundBank, second: FakeOutput
    ) -> None:
        changes: list[tuple[str, str]] = []
        player = SpeakerPlayer(
            bank, [broken, opener(second)], lambda *change: changes.append(change)
        )
        assert (player.name, player.reason) == ("second", "no device")
        assert changes == []

    def test_with_none_at_all_it_is_silent_and_nothing_raises(self, bank: SoundBank) -> None:
        player = SpeakerPlayer(bank, [broken, broken])
        assert (player.name, player.reason) == ("silent", "no device; no device")
        player.play(Sound.GO)
        player.play_run(Sound.LAST, 3, 1000)
        player.stop()
        player.set_volume(50)
        player.set_muted(True)
        player.close()


class TestLosingTheDevice:
    def test_the_sound_that_failed_is_heard_on_the_next_output(
        self, bank: SoundBank, first: FakeOutput, second: FakeOutput
    ) -> None:
        changes: list[tuple[str, str]] = []
        player = SpeakerPlayer(
            bank, [opener(first), opener(second)], lambda *change: changes.append(change)
        )
        player.play(Sound.GO)
        first.lost = True
        player.play(Sound.LIFT)
        player.play(Sound.LOWER)
        assert first.heard == [bank.one(Sound.GO)]
        assert first.done == ["close"]
        assert second.heard == [bank.one(Sound.LIFT), bank.one(Sound.LOWER)]
        assert changes == [("second", "first is gone")]

    def test_with_nothing_left_it_falls_silent_and_says_so_once(
        self, bank: SoundBank, first: FakeOutput
    ) -> None:
        changes: list[tuple[str, str]] = []
        player = SpeakerPlayer(
            bank, [opener(first), broken], lambda *change: changes.append(change)
        )
        first.lost = True
        player.play(Sound.GO)
        player.play(Sound.GO)
        player.stop()
        assert changes == [("silent", "first is gone; no device")]
        assert player.name == "silent"

    def test_an_output_that_opens_but_does_not_play_is_passed_over(
        self, bank: SoundBank, first: FakeOutput, second: FakeOutput
    ) -> None:
        third = FakeOutput("third")
        player = SpeakerPlayer(bank, [opener(first), opener(second), opener(third)])
        first.lost = second.lost = True
        player.play(Sound.GO)
        assert third.heard == [bank.one(Sound.GO)]
        assert player.reason == "first is gone; second is gone"


class TestFindingItAgain:
    @pytest.fixture
    def now(self) -> list[float]:
        return [1000.0]

    @pytest.fixture
    def changes(self) -> list[tuple[str, str]]:
        return []

    @pytest.fixture
    def player(
        self,
        bank: SoundBank,
        first: FakeOutput,
        now: list[float],
        changes: list[tuple[str, str]],
    ) -> SpeakerPlayer:
        """A player that has just lost its only output."""

        def open_first() -> Output:
            if first.lost:
                raise OutputError("no device")
            return first

        player = SpeakerPlayer(
            bank, [open_first], lambda *change: changes.append(change), lambda: now[0]
        )
        first.lost = True
        player.play(Sound.GO)
        assert player.name == "silent"
        changes.clear()
        return player

    def test_a_device_that_is_back_is_used_again(
        self,
        bank: SoundBank,
        player: SpeakerPlayer,
        first: FakeOutput,
        now: list[float],
        changes: list[tuple[str, str]],
    ) -> None:
        first.lost = False
        now[0] += 5
        player.play(Sound.LIFT)
        assert first.heard == [bank.one(Sound.LIFT)]
        assert (player.name, player.reason) == ("first", "")
        assert changes == [("first", "")]

    def test_it_is_not_tried_at_every_sound(
        self, player: SpeakerPlayer, first: FakeOutput, now: list[float]
    ) -> None:
        first.lost = False
        now[0] += 4.9
        player.play(Sound.LIFT)
        assert first.heard == []

    def test_trying_in_vain_tells_nothing_and_waits_again(
        self,
        player: SpeakerPlayer,
        first: FakeOutput,
        now: list[float],
        changes: list[tuple[str, str]],
    ) -> None:
        now[0] += 5
        player.play(Sound.LIFT)
        first.lost = False
        now[0] += 4.9
        player.play(Sound.LIFT)
        assert (first.heard, changes) == ([], [])
        assert player.reason == "no device"

    def test_a_closed_player_does_not_try(
        self, player: SpeakerPlayer, first: FakeOutput, now: list[float]
    ) -> None:
        player.close()
        first.lost = False
        now[0] += 60
        player.play(Sound.LIFT)
        assert first.heard == []
