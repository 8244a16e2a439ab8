"""Orders that come in time, late, and too late."""

from __future__ import annotations

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.bank import SoundBank
from lowback_timer.devices.sound.orders import Kind, Order
from lowback_timer.devices.sound.output import RATE, OutputError
from lowback_timer.devices.sound.pre_roll import awake_samples
from lowback_timer.devices.sound.taker import OrderTaker, RenewalWanted
from lowback_timer.resources import sounds_dir
from tests.devices.sound.outputs import FakeOutput

NOW_S = 100.0


@pytest.fixture(scope="module")
def bank() -> SoundBank:
    return SoundBank(sounds_dir())


class Stage:
    """An order taker, what it plays on, and the time."""

    def __init__(self, bank: SoundBank, *, stops_at_once: bool = True) -> None:
        self.now_s = NOW_S
        self.output = FakeOutput(stops_at_once=stops_at_once)
        self.bank = bank
        self.taker = OrderTaker(self.output, bank, can_renew=True, clock=lambda: self.now_s)

    def play(self, late_s: float = 0.0, sound: Sound = Sound.GO) -> None:
        self.taker.obey(Order(Kind.PLAY, self.now_s - late_s, sound))

    def play_run(self, late_s: float = 0.0) -> None:
        at_s = self.now_s - late_s
        self.taker.obey(Order(Kind.PLAY, at_s, Sound.COUNTDOWN, count=3, every_ms=1000))

    def stop(self) -> None:
        self.taker.obey(Order(Kind.STOP, self.now_s))

    def beeps(self) -> list[float]:
        """After how many seconds the beeps of the last buffer begin."""
        cue, samples = self.bank.one(Sound.COUNTDOWN, 100), self.output.heard[-1]
        # The first sample of a cue is a zero, and so is every one before it.
        begun, found, at = cue.lstrip(b"\0"), [], -1
        while (at := samples.find(begun, at + 1)) >= 0:
            found.append((at - (len(cue) - len(begun))) / 2 / RATE)
        return found


@pytest.fixture
def stage(bank: SoundBank) -> Stage:
    return Stage(bank)


class TestWaiting:
    def test_what_is_wanted_later_begins_with_silence(self, stage: Stage, bank: SoundBank) -> None:
        stage.taker.obey(Order(Kind.PLAY, NOW_S, Sound.END, wait_ms=250))
        assert stage.output.heard == [bytes(2 * RATE // 4) + bank.one(Sound.END, 100)]

    def test_of_which_there_is_less_when_it_comes_late(self, stage: Stage) -> None:
        late, longest = Order(Kind.PLAY, NOW_S - 0.05, Sound.END, wait_ms=250), 0.2
        stage.taker.obey(late)
        cue = stage.bank.one(Sound.END, 100)
        assert len(stage.output.heard[0]) - len(cue) == pytest.approx(2 * RATE * longest, abs=4)

    def test_a_run_waits_as_a_whole(self, stage: Stage) -> None:
        order = Order(Kind.PLAY, NOW_S, Sound.COUNTDOWN, count=3, every_ms=1000, wait_ms=180)
        stage.taker.obey(order)
        assert stage.beeps() == pytest.approx([0.18, 1.18, 2.18], abs=1e-4)


class TestPlaying:
    def test_a_sound_is_played_as_loud_as_ordered(self, stage: Stage, bank: SoundBank) -> None:
        stage.taker.obey(Order(Kind.PLAY, NOW_S, Sound.END, percent=40))
        assert stage.output.heard == [bank.one(Sound.END, 40)]

    @pytest.mark.parametrize(("late_s", "is_heard"), [(0.29, True), (0.31, False)])
    def test_one_that_comes_too_late_is_left_out(
        self, stage: Stage, late_s: float, is_heard: bool
    ) -> None:
        stage.play(late_s)
        assert bool(stage.output.heard) == is_heard

    def test_what_keeps_awake_is_played_whenever_it_comes(self, stage: Stage) -> None:
        stage.taker.obey(Order(Kind.KEEP_AWAKE, NOW_S - 5))
        assert stage.output.heard == [awake_samples(RATE)]

    def test_a_lost_output_is_told(self, stage: Stage) -> None:
        stage.output.failure = "gone"
        with pytest.raises(OutputError, match="gone"):
            stage.play()


class TestRuns:
    def test_in_time_it_is_one_piece_that_begins_at_once(
        self, stage: Stage, bank: SoundBank
    ) -> None:
        stage.play_run()
        assert stage.output.heard == [bank.run(Sound.COUNTDOWN, 3, 1000, 100)]

    @pytest.mark.parametrize(
        ("late_s", "beeps"),
        [
            (0.04, [0, 1, 2]),  # barely late: all of it
            (0.3, [0.7, 1.7]),  # the first is over, the others come in their time
            (1.03, [0, 1]),
            (1.6, [0.4]),
            (2.0, [0]),
        ],
    )
    def test_late_it_goes_on_where_it_would_be(
        self, stage: Stage, late_s: float, beeps: list[float]
    ) -> None:
        stage.play_run(late_s)
        assert stage.beeps() == pytest.approx(beeps, abs=1e-3)

    def test_when_it_is_over_nothing_is_played(self, stage: Stage) -> None:
        stage.play_run(late_s=2.1)
        assert stage.output.heard == []


class TestStopping:
    def test_an_output_that_stops_at_once_is_stopped(self, stage: Stage) -> None:
        stage.play()
        stage.stop()
        assert stage.output.stops == 1

    def test_another_one_ends_its_process_while_something_sounds(self, bank: SoundBank) -> None:
        stage = Stage(bank, stops_at_once=False)
        stage.play(sound=Sound.END)
        stage.now_s += 0.5  # 0.45 s of sound, and what the system goes on with
        with pytest.raises(RenewalWanted):
            stage.stop()

    def test_it_need_not_when_all_is_over_anyway(self, bank: SoundBank) -> None:
        stage = Stage(bank, stops_at_once=False)
        stage.play(sound=Sound.END)
        stage.now_s += 1
        stage.stop()
        assert stage.output.stops == 1

    def test_nor_for_what_nobody_hears(self, bank: SoundBank) -> None:
        stage = Stage(bank, stops_at_once=False)
        stage.taker.obey(Order(Kind.KEEP_AWAKE, NOW_S))
        stage.stop()
        assert stage.output.stops == 1

    def test_where_no_process_stands_by_it_does_what_it_can(self, bank: SoundBank) -> None:
        output = FakeOutput(stops_at_once=False)
        taker = OrderTaker(output, bank, can_renew=False, clock=lambda: NOW_S)
        taker.obey(Order(Kind.PLAY, NOW_S))
        taker.obey(Order(Kind.STOP, NOW_S))
        assert output.stops == 1
