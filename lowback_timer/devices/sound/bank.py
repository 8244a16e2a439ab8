"""The cues in memory, at the volume that is set, ready to be handed to an output."""

from __future__ import annotations

import wave
from array import array
from typing import TYPE_CHECKING

from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.text import translate
from lowback_timer.devices.sound.output import RATE

if TYPE_CHECKING:
    from pathlib import Path

_HIGHEST = 32_767

_UNITY = 1 << 15
"""The factor that changes nothing: whole numbers scale half again as fast as fractions."""


class SoundFileError(Exception):
    """A cue's file is missing or is not what a cue must be; the text names it and says why."""


class SoundBank:
    """Every cue, read once; scaled when the volume changes, so that playing costs nothing.

    Args:
        folder: Holds one WAV file for every `Sound`.

    Raises:
        SoundFileError: A file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._originals = {sound: _read(folder / f"{sound}.wav") for sound in Sound}
        self._scaled = {sound: samples.tobytes() for sound, samples in self._originals.items()}
        self._runs: dict[tuple[Sound, int, int], bytes] = {}
        self._percent = 100

    @property
    def percent(self) -> int:
        """The volume, 0 to 100."""
        return self._percent

    def set_volume(self, percent: int) -> None:
        """Scale every cue, which takes about 20 ms.

        The amplitude is the square of the share, so that half way sounds about half as loud:
        12 dB less, where ten decibels are commonly said to be heard as half.
        """
        percent = min(max(percent, 0), 100)
        if percent == self._percent:
            return
        self._percent = percent
        self._runs.clear()
        factor = percent * percent * _UNITY // 100**2
        for sound, samples in self._originals.items():
            scaled = array("h", [value * factor // _UNITY for value in samples])
            self._scaled[sound] = scaled.tobytes()

    def one(self, sound: Sound) -> bytes:
        """Return a cue's samples."""
        return self._scaled[sound]

    def run(self, sound: Sound, count: int, every_ms: int) -> bytes:
        """Return one buffer in which a cue starts `count` times, `every_ms` apart to the sample."""
        key = (sound, count, every_ms)
        if key not in self._runs:
            self._runs[key] = _repeated(self._scaled[sound], count, max(every_ms, 0) * RATE // 1000)
        return self._runs[key]


def _read(path: Path) -> array[int]:
    """Return the samples of a cue's file, in native byte order."""
    try:
        with path.open("rb") as file, wave.open(file) as reader:
            kind = (reader.getnchannels(), reader.getsampwidth(), reader.getframerate())
            samples = reader.readframes(reader.getnframes())
    except OSError as error:
        raise SoundFileError(f"{path}: {error.strerror or error}") from error
    except (wave.Error, EOFError) as error:
        reason = str(error) or translate("Sound", "it ends early")
        text = translate("Sound", "{file}: not a WAV file ({reason})")
        raise SoundFileError(text.format(file=path, reason=reason)) from error
    if kind != (1, 2, RATE):
        text = translate("Sound", "{file}: not 16 bits, {rate} Hz, one channel")
        raise SoundFileError(text.format(file=path, rate=RATE))
    if not samples or len(samples) % 2:
        raise SoundFileError(translate("Sound", "{file}: no sound in it").format(file=path))
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
