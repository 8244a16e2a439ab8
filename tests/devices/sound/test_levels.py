"""The cues and the voice at the volumes that a person finds set."""

from __future__ import annotations

import math
import random
from array import array

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.bank import SoundBank
from lowback_timer.devices.sound.output import RATE
from lowback_timer.resources import sounds_dir
from lowback_timer.store.settings.fields import Settings
from tests.devices.sound.lufs import integrated, momentary

SPEECH_LUFS, SPEECH_PERCENT = -17.4, 80
"""Measured: a recording of this program's own sentences, said by espeak-ng through
speech-dispatcher. From there to 60 % the recordings lose 2.3 dB: the amplitude is as the share."""

OVER_SPEECH_LU = 3.0

SOFT = {Sound.TICK, Sound.GET_READY}


@pytest.fixture(scope="module")
def bank() -> SoundBank:
    return SoundBank(sounds_dir())


def speech(percent: int) -> list[float]:
    """A stand-in: eight syllables of noise with the spectrum, the pauses and the level of words."""
    chance = random.Random(1)
    smooth, samples = 0.0, []
    for index in range(4 * RATE):
        smooth += 0.1 * (chance.uniform(-1, 1) - smooth)
        samples.append(smooth * abs(math.sin(2 * math.pi * index / RATE)))
    wanted = SPEECH_LUFS + 20 * math.log10(percent / SPEECH_PERCENT)
    factor = 10 ** ((wanted - integrated(samples, RATE)) / 20)
    return [value * factor for value in samples]


def loudness(bank: SoundBank, sound: Sound, percent: int) -> float:
    samples = array("h", bank.one(sound, percent))
    return momentary([value / 32_768 for value in samples], RATE)


def test_the_stand_in_is_as_loud_as_it_says() -> None:
    assert integrated(speech(80), RATE) == pytest.approx(-17.4, abs=0.1)
    assert integrated(speech(60), RATE) == pytest.approx(-19.9, abs=0.1)


def test_at_the_defaults_every_cue_that_matters_is_heard_over_the_voice(bank: SoundBank) -> None:
    voice = integrated(speech(Settings.voice_volume_percent.default), RATE)
    for sound in set(Sound) - SOFT:
        cue = loudness(bank, sound, Settings.volume_percent.default)
        assert cue - voice >= OVER_SPEECH_LU, sound


def test_the_go_is_the_loudest_of_the_beeps_and_the_ticks_stay_soft(bank: SoundBank) -> None:
    levels = {sound: loudness(bank, sound, 100) for sound in Sound}
    assert levels[Sound.GO] > max(levels[Sound.COUNTDOWN], levels[Sound.LAST]) + 1
    for sound in SOFT:
        assert levels[sound] < levels[Sound.COUNTDOWN] - 10
