"""What everybody should know, and what must not be missing in it."""

import re

import pytest

from lowback_timer.window.safety.advice import (
    ask_first,
    pain_bands,
    pain_words,
    sources,
)
from lowback_timer.window.services.red_flags import Advice, doctor_first, emergency


def all_of(advice: Advice) -> str:
    return " ".join((advice.title, advice.what_to_do, *advice.points, advice.meaning))


@pytest.mark.parametrize(
    "word", ["Do not drive", "112", "911", "thighs", "urine", "bowels", "sex", "both legs"]
)
def test_what_cannot_wait_is_complete(word: str) -> None:
    assert word in all_of(emergency())


@pytest.mark.parametrize("word", ["cancer", "weight", "fever", "steroids", "fall", "night"])
def test_what_a_doctor_should_see_is_complete(word: str) -> None:
    assert word in all_of(doctor_first())


def test_an_emergency_is_nothing_to_see_a_doctor_for_and_the_other_way_round() -> None:
    assert not set(emergency().points) & set(doctor_first().points)


@pytest.mark.parametrize("word", ["hurts already", "badly", "blood pressure", "breathing"])
def test_who_should_ask_first_is_complete(word: str) -> None:
    assert word in all_of(ask_first())


def test_the_bands_of_pain_leave_no_number_out() -> None:
    numbers: list[int] = []
    for band in pain_bands():
        low, high = map(int, re.findall(r"\d+", band.numbers))
        numbers += range(low, high + 1)

    assert numbers == list(range(11))


def test_how_far_the_bands_can_be_trusted_is_said() -> None:
    _, always, trust = pain_words()

    assert "growing always means stop" in always
    assert "Nobody has tested them" in trust
    assert "never means that all is well" in trust


def test_every_source_has_a_title_and_a_publisher() -> None:
    assert len(sources()) == 7
    for each in sources():
        assert each.count(". ") >= 1
        assert each.endswith(".")
        assert "\n" not in each
