"""The cues in memory: read once, scaled by the volume, composed into runs."""

from __future__ import annotations

import shutil
import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.bank import SoundBank, SoundFileError
from lowback_timer.devices.sound.output import RATE
from lowback_timer.resources import sounds_dir


@pytest.fixture
def bank() -> SoundBank:
    return SoundBank(sounds_dir())


def samples_of(data: bytes) -> array[int]:
    return array("h", data)


def write_wav(path: Path, samples: list[int], *, rate: int = RATE, channels: int = 1) -> None:
    with wave.open(str(path), "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(array("h", samples).tobytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(sounds_dir(), tmp_path / "sounds"))


class TestReading:
    def test_at_full_volume_a_cue_is_what_its_file_holds(self, bank: SoundBank) -> None:
        with wave.open(str(sounds_dir() / "go.wav")) as reader:
            assert bank.one(Sound.GO, 100) == reader.readframes(reader.getnframes())

    def test_reads_its_files_once(self, folder: Path) -> None:
        bank = SoundBank(folder)
        shutil.rmtree(folder)
        assert all(bank.one(sound, 50) for sound in Sound)

    def test_a_missing_file_is_named(self, folder: Path) -> None:
        (folder / "rest.wav").unlink()
        with pytest.raises(SoundFileError, match=r"rest\.wav: No such file"):
            SoundBank(folder)

    @pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all", bytes(100)])
    def test_a_file_that_is_no_wav_is_named(self, folder: Path, content: bytes) -> None:
        (folder / "rest.wav").write_bytes(content)
        with pytest.raises(SoundFileError, match=r"rest\.wav: not a WAV file"):
            SoundBank(folder)

    def test_a_wav_of_another_kind_is_refused(self, folder: Path) -> None:
        write_wav(folder / "rest.wav", [1, 2], rate=48_000)
        with pytest.raises(SoundFileError, match="not 16 bits, 44100 Hz, one channel"):
            SoundBank(folder)
        write_wav(folder / "rest.wav", [1, 2], channels=2)
        with pytest.raises(SoundFileError, match="not 16 bits, 44100 Hz, one channel"):
            SoundBank(folder)

    def test_an_empty_sound_is_refused(self, folder: Path) -> None:
        write_wav(folder / "rest.wav", [])
        with pytest.raises(SoundFileError, match="no sound in it"):
            SoundBank(folder)

    def test_a_sound_cut_off_in_mid_sample_is_refused(self, folder: Path) -> None:
        whole = (folder / "rest.wav").read_bytes()
        (folder / "rest.wav").write_bytes(whole[:-1])
        with pytest.raises(SoundFileError, match=r"rest\.wav"):
            SoundBank(folder)


class TestVolume:
    def test_half_way_is_a_quarter_of_the_amplitude(self, bank: SoundBank) -> None:
        loud = samples_of(bank.one(Sound.LIFT, 100))
        quiet = samples_of(bank.one(Sound.LIFT, 50))
        assert max(quiet) == max(loud) // 4
        assert min(quiet) == min(loud) // 4

    def test_a_run_follows_the_volume(self, bank: SoundBank) -> None:
        run = bank.run(Sound.COUNTDOWN, 3, 1000, 50)
        assert run.startswith(bank.one(Sound.COUNTDOWN, 50))

    def test_each_is_made_once(self, bank: SoundBank) -> None:
        assert bank.one(Sound.GO, 70) is bank.one(Sound.GO, 70)
        assert bank.run(Sound.LAST, 3, 1000, 70) is bank.run(Sound.LAST, 3, 1000, 70)


class TestAnotherRate:
    def test_everything_lasts_as_long_as_before(self, bank: SoundBank) -> None:
        lengths = {sound: len(bank.one(sound, 100)) / RATE for sound in Sound}
        bank.use_rate(48_000)
        assert bank.rate == 48_000
        for sound, seconds in lengths.items():
            assert len(bank.one(sound, 100)) / 48_000 == pytest.approx(seconds, abs=1e-4)

    def test_a_run_is_as_far_apart_as_before(self, bank: SoundBank) -> None:
        bank.use_rate(48_000)
        cue = bank.one(Sound.COUNTDOWN, 100)
        run = bank.run(Sound.COUNTDOWN, 2, 500, 100)
        assert run[2 * 24_000 :] == cue

    def test_what_is_there_already_is_not_made_anew(self, bank: SoundBank) -> None:
        cue = bank.one(Sound.GO, 100)
        bank.use_rate(RATE)
        assert bank.one(Sound.GO, 100) is cue


class TestRuns:
    @given(count=st.integers(1, 10), every_ms=st.integers(150, 1500))
    def test_every_repetition_starts_at_its_sample(self, count: int, every_ms: int) -> None:
        bank = SoundBank(sounds_dir())
        cue = bank.one(Sound.COUNTDOWN, 100)
        run = bank.run(Sound.COUNTDOWN, count, every_ms, 100)
        step = 2 * (every_ms * RATE // 1000)
        assert len(run) == step * (count - 1) + len(cue)
        for turn in range(count):
            assert run[turn * step : turn * step + len(cue)] == cue
            assert not any(run[turn * step + len(cue) : (turn + 1) * step])

    def test_a_sound_longer_than_the_gap_is_added_to_itself(self, bank: SoundBank) -> None:
        cue = samples_of(bank.one(Sound.LIFT, 100))
        step = RATE // 10
        run = samples_of(bank.run(Sound.LIFT, 2, 100, 100))
        assert len(run) == len(cue) + step
        assert run[:step] == cue[:step]
        assert run[step : len(cue)] == array(
            "h", [a + b for a, b in zip(cue[step:], cue[:-step], strict=True)]
        )
        assert run[len(cue) :] == cue[-step:]

    def test_what_adds_up_to_too_much_is_limited(self, bank: SoundBank) -> None:
        run = samples_of(bank.run(Sound.END, 4, 0, 100))
        assert max(run) == -min(run) == 32_767

    @pytest.mark.parametrize("count", [0, -1])
    def test_a_run_of_nothing_is_empty(self, bank: SoundBank, count: int) -> None:
        assert bank.run(Sound.LAST, count, 1000, 100) == b""
