"""The cues: made anew they are the files in assets/sounds, and they keep what was promised."""

from __future__ import annotations

import io
import math
import wave
from array import array
from itertools import pairwise, zip_longest
from pathlib import Path

import pytest

from lowback_timer.core.cues.tones import Sound
from tools.sounds import __main__ as program
from tools.sounds.loudness import a_weighting, gain, max_level_db
from tools.sounds.recipes import C4, GO_DB, LEVEL_DB, MALLET, RECIPES, SOFT_DB
from tools.sounds.synth import PEAK_LIMIT_DB, RATE, Note, TooLoudError, render
from tools.sounds.wav import wav_bytes

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "sounds"
FULL_SCALE = 32_768
SOFT = (Sound.GET_READY, Sound.TICK)
LONGEST_MS = {
    Sound.GET_READY: 80,
    Sound.COUNTDOWN: 150,
    Sound.GO: 150,
    Sound.LIFT: 600,
    Sound.TICK: 60,
    Sound.LOWER: 600,
    Sound.LAST: 150,
    Sound.DONE: 2000,
}
HEARD_TOGETHER = (
    (Sound.GO, Sound.LIFT),
    (Sound.LAST, Sound.TICK),
    (Sound.END, Sound.REST),
    (Sound.END, Sound.SWITCH_SIDES),
)


def samples_of(sound: Sound) -> array[int]:
    with wave.open(io.BytesIO((FOLDER / f"{sound}.wav").read_bytes())) as reader:
        assert (reader.getnchannels(), reader.getsampwidth()) == (1, 2)
        assert reader.getframerate() == RATE
        return array("h", reader.readframes(reader.getnframes()))


def peak(samples: array[int]) -> int:
    return max(map(abs, samples))


def strength(samples: array[int], hertz: float) -> float:
    """Return the amplitude of one frequency, by correlation with a sine and a cosine."""
    angles = [2 * math.pi * hertz * index / RATE for index in range(len(samples))]
    real = sum(value * math.cos(angle) for value, angle in zip(samples, angles, strict=True))
    imaginary = sum(value * math.sin(angle) for value, angle in zip(samples, angles, strict=True))
    return math.hypot(real, imaginary) / len(samples)


def pitch(samples: array[int]) -> float:
    """Return the strongest frequency in hertz, to a quarter tone, between 220 Hz and 1.7 kHz."""
    candidates = [220 * 2 ** (step / 24) for step in range(72)]
    return max(candidates, key=lambda hertz: strength(samples, hertz))


@pytest.mark.parametrize("sound", Sound)
class TestEverySound:
    def test_the_file_is_what_the_tool_makes(self, sound: Sound) -> None:
        assert (FOLDER / f"{sound}.wav").read_bytes() == wav_bytes(sound)

    def test_begins_at_once_and_ends_in_silence(self, sound: Sound) -> None:
        samples = samples_of(sound)
        heard = next(i for i, value in enumerate(samples) if abs(value) > peak(samples) / 4)
        assert samples[0] == samples[-1] == 0
        assert heard < 5 * RATE / 1000

    def test_does_not_click(self, sound: Sound) -> None:
        # The bend of a waveform is its frequency, squared, times its amplitude: a step between two
        # samples bends it as much as a partial near 22 kHz would.
        samples = [0, *samples_of(sound), 0]
        bends = (abs(c - 2 * b + a) for (a, b), (_, c) in pairwise(pairwise(samples)))
        assert max(bends) < peak(samples_of(sound)) * (2 * math.pi * 5000 / RATE) ** 2

    def test_is_as_loud_as_its_recipe_says(self, sound: Sound) -> None:
        level = max_level_db((value / FULL_SCALE for value in samples_of(sound)), RATE)
        assert level == pytest.approx(LEVEL_DB + RECIPES[sound].offset_db, abs=0.1)

    def test_stays_below_the_peak_limit(self, sound: Sound) -> None:
        assert 20 * math.log10(peak(samples_of(sound)) / FULL_SCALE) <= PEAK_LIMIT_DB

    def test_is_short(self, sound: Sound) -> None:
        assert len(samples_of(sound)) <= LONGEST_MS.get(sound, 1200) * RATE / 1000


def test_the_folder_holds_the_cues_and_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{sound}.wav" for sound in Sound}
    assert set(RECIPES) == set(Sound)


def test_the_program_writes_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "FOLDER", tmp_path / "assets" / "sounds")
    program.main()
    for sound in Sound:
        assert (program.FOLDER / f"{sound}.wav").read_bytes() == wav_bytes(sound)


def test_the_soft_cues_are_six_to_nine_decibels_softer() -> None:
    assert -9 <= SOFT_DB <= -6
    assert {sound for sound, recipe in RECIPES.items() if recipe.offset_db < 0} == set(SOFT)


def test_of_the_others_the_go_is_the_loudest_and_the_rest_are_alike() -> None:
    offsets = {sound: recipe.offset_db for sound, recipe in RECIPES.items() if sound not in SOFT}
    go = offsets.pop(Sound.GO)
    assert go == GO_DB
    assert max(offsets.values()) <= go / 2


@pytest.mark.parametrize("pair", HEARD_TOGETHER)
def test_cues_that_meet_do_not_clip(pair: tuple[Sound, Sound]) -> None:
    one, other = map(samples_of, pair)
    assert max(abs(a + b) for a, b in zip_longest(one, other, fillvalue=0)) < FULL_SCALE


class TestMeaning:
    def test_the_go_is_higher_than_the_countdown_and_the_end_lower_than_the_last(self) -> None:
        assert pitch(samples_of(Sound.GO)) > 1.5 * pitch(samples_of(Sound.COUNTDOWN))
        assert strength(samples_of(Sound.END), C4) > 10 * strength(samples_of(Sound.LAST), C4)

    def test_lift_rises_and_lower_falls(self) -> None:
        lift, lower = samples_of(Sound.LIFT), samples_of(Sound.LOWER)
        third = len(lift) // 3
        assert pitch(lift[-third:]) > 1.3 * pitch(lift[:third])
        assert pitch(lower[:third]) > 1.3 * pitch(lower[-third:])

    def test_done_begins_like_the_end_of_a_set_and_then_goes_on(self) -> None:
        done, end = samples_of(Sound.DONE), samples_of(Sound.END)
        # The two differ in level alone while the first note sounds by itself.
        ratio = peak(done[: RATE // 10]) / peak(end[: RATE // 10])
        alone = range(0, int(0.3 * RATE), 7)
        assert all(abs(done[index] - ratio * end[index]) < 40 for index in alone)
        assert pitch(done[RATE:]) > 1.9 * C4


class TestMeter:
    # IEC 61672-1, table of frequency weightings.
    @pytest.mark.parametrize(
        ("hertz", "decibels"), [(250, -8.6), (500, -3.2), (1000, 0.0), (2000, 1.2), (4000, 1.0)]
    )
    def test_weighs_frequencies_as_the_standard_does(self, hertz: int, decibels: float) -> None:
        factor = math.prod(gain(section, hertz, RATE) for section in a_weighting(RATE))
        assert 20 * math.log10(factor) == pytest.approx(decibels, abs=0.5)

    # IEC 61672-1, reference responses to 4 kHz tone bursts, time weighting F.
    @pytest.mark.parametrize(
        ("milliseconds", "decibels"),
        [(1000, 0.0), (500, -0.1), (200, -1.0), (100, -2.6), (50, -4.8)],
    )
    def test_weighs_time_as_the_standard_does(self, milliseconds: int, decibels: float) -> None:
        def burst(length_ms: int) -> list[float]:
            return [
                math.sin(2 * math.pi * 4000 * index / RATE)
                for index in range(length_ms * RATE // 1000)
            ]

        steady = max_level_db(burst(1500), RATE)
        level = max_level_db(burst(milliseconds), RATE) - steady
        assert level == pytest.approx(decibels, abs=0.1)

    def test_a_full_sine_of_1_khz_measures_its_mean_square(self) -> None:
        sine = [math.sin(2 * math.pi * 1000 * index / RATE) for index in range(RATE)]
        assert max_level_db(sine, RATE) == pytest.approx(-3.0, abs=0.1)

    def test_silence_has_a_finite_level(self) -> None:
        assert max_level_db([0.0] * 10, RATE) == pytest.approx(-200.0)


def test_a_sound_that_would_exceed_the_peak_limit_is_refused() -> None:
    with pytest.raises(TooLoudError, match="exceeds -3"):
        render([Note(0, 100, 1000.0, MALLET)], level_db=0.0)
