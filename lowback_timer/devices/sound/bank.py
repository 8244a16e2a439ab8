"""The cues in memory, made ready for an output when they are first wanted."""

from __future__ import annotations

import wave
from array import array
from functools import cache
from typing import TYPE_CHECKING

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.output import RATE
from lowback_timer.devices.sound.resample import resampled

if TYPE_CHECKING:
    from pathlib import Path

_HIGHEST = 32_767

_UNITY = 1 << 15
"""The factor that changes nothing: whole numbers scale half again as fast as fractions."""


class SoundFileError(Exception):
    """A cue's file is missing or is not what a cue must be; the text names it and says why."""


class SoundBank:
    """Every cue, read once; scaled and composed when it is first asked for, and kept.

    Args:
        folder: Holds one WAV file for every `Sound`.

    Raises:
        SoundFileError: A file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._rate = RATE
        self._files = {sound: _read(folder / f"{sound}.wav") for sound in Sound}
        self._originals = self._files
        self.one = cache(self._one)
        self.run = cache(self._run)

    @property
    def rate(self) -> int:
        """Samples a second of all that comes from here."""
        return self._rate

    def use_rate(self, rate: int) -> None:
        """Go over to another number of samples a second; takes some tenths of a second."""
        if rate == self._rate:
            return
        self._rate = rate
        self._originals = {
            sound: resampled(samples, RATE, rate) for sound, samples in self._files.items()
        }
        self.one.cache_clear()
        self.run.cache_clear()

    def _one(self, sound: Sound, percent: int) -> bytes:
        """Return a cue's samples at a volume of 0 to 100.

        The amplitude is the square of the share, so that half way sounds about half as loud:
        12 dB less, where ten decibels are commonly said to be heard as half.
        """
        factor = percent * percent * _UNITY // 100**2
        samples = self._originals[sound]
        return array("h", [value * factor // _UNITY for value in samples]).tobytes()

    def _run(self, sound: Sound, count: int, every_ms: int, percent: int) -> bytes:
        """Return one buffer in which a cue starts `count` times, `every_ms` apart to the sample."""
        return _repeated(self.one(sound, percent), count, every_ms * self._rate // 1000)


def _read(path: Path) -> array[int]:
    """Return the samples of a cue's file, in native byte order."""
    try:
        with path.open("rb") as file, wave.open(file) as reader:
            kind = (reader.getnchannels(), reader.getsampwidth(), reader.getframerate())
            samples = reader.readframes(reader.getnframes())
    except OSError as error:
        raise SoundFileError(f"{path}: {error.strerror or error}") from error
    except (wave.Error, EOFError) as error:
        reason = str(error) or "it ends early"
        raise SoundFileError(f"{path}: not a WAV file ({reason})") from error
    if kind != (1, 2, RATE):
        raise SoundFileError(f"{path}: not 16 bits, {RATE} Hz, one channel")
    if not samples or len(samples) % 2:
        raise SoundFileError(f"{path}: no sound in it")
    return array("h", samples)


def _repeated(cue: bytes, count: int, step: int) -> bytes:
    """Return a cue that starts `count` times, `step` samples apart; where it overlaps itself, add.

    Adding takes a few milliseconds for each second of sound, joining next to nothing, and a cue
    that is repeated is nearly always shorter than the gap.
    """
    if count < 1:
        return b""
    gap = 2 * step - len(cue)
    if gap >= 0:
        return (cue + bytes(gap)) * (count - 1) + cue
    mix = array("h", bytes(2 * step * (count - 1) + len(cue)))
    for turn in range(count):
        for index, value in enumerate(array("h", cue), turn * step):
            mix[index] = min(max(mix[index] + value, -_HIGHEST), _HIGHEST)
    return mix.tobytes()
