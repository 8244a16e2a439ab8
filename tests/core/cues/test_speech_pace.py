"""The pace of a voice: what is estimated, and what is learnt."""

import pytest

from lowback_timer.core.cues.speech_pace import MARGIN, TELLS_AFTER_MS, SpeechPace

BIRD_DOG = "Erst Bauch fest, dann bewegen."
"""Espeak-ng was measured to need 1.8 s for it; between the moment at which the voice is free, 6.3 s
into getting ready, and the countdown at 9 s there is little more."""


@pytest.mark.parametrize(
    ("language", "text", "took_ms"),
    [
        ("de", BIRD_DOG, 1_800),
        # The measured medians of whole sentences, of 500 ms and 90 ms a letter.
        ("en", "a" * 60, 0.78 * 5_900),
        ("de", "a" * 60, 0.72 * 5_900),
        ("es", "a" * 60, 0.73 * 5_900),
    ],
)
def test_an_estimate_is_somewhat_above_what_was_measured(
    language: str, text: str, took_ms: float
) -> None:
    length_ms = SpeechPace(language).length_ms(text)

    assert took_ms < length_ms < 1.5 * took_ms


def test_the_cue_of_the_german_bird_dog_fits_into_its_three_seconds() -> None:
    assert SpeechPace("de").length_ms(BIRD_DOG) < 8_850 - 6_330


def test_of_a_language_that_was_not_measured_the_slowest_is_assumed() -> None:
    assert SpeechPace("fi").length_ms("Halfway.") > SpeechPace("en").length_ms("Halfway.")


def test_a_number_is_longer_than_it_is_written() -> None:
    assert SpeechPace().length_ms("45 s") == SpeechPace().length_ms("abcd s")


def test_a_slow_voice_takes_longer_and_a_quick_one_less() -> None:
    slow, usual, quick = (SpeechPace("en", rate).length_ms("Halfway.") for rate in (-50, 0, 50))

    assert slow / usual == pytest.approx(3**0.5)
    assert usual / quick == pytest.approx(3**0.5)


# Learning


def taught(*shares: float, rate: int = 0) -> tuple[float, float]:
    """The estimate for a sentence, before and after so many were heard to take those shares."""
    pace, text = SpeechPace("fi", rate), "a" * 50
    before = pace.length_ms(text)
    for share in shares:
        pace.learn(text, before / MARGIN * share + TELLS_AFTER_MS)
    return before, pace.length_ms(text)


def test_from_a_few_sentences_nothing_is_learnt() -> None:
    before, after = taught(0.5, 0.5, 0.5, 0.5)
    assert after == before


@pytest.mark.parametrize("rate", [-50, 0, 50])
def test_from_more_it_is(rate: int) -> None:
    before, after = taught(0.5, 0.6, 0.7, 0.8, 0.9, rate=rate)
    assert after == pytest.approx(0.7 * before)


def test_what_no_voice_does_teaches_nothing() -> None:
    before, after = taught(*[0.0] * 9, *[5.0] * 9)
    assert after == before


def test_a_voice_that_has_changed_is_learnt_anew() -> None:
    before, after = taught(*[0.5] * 20, *[1.5] * 15)
    assert after == pytest.approx(1.5 * before)
