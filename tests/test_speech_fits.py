"""Nothing is ever said over a countdown, a go, or the end of a hold, whatever is done and named.

Gone through with the workouts that come with the program, in all of its languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from lowback_timer.core.choices import Counting, Verbosity
from lowback_timer.core.cues.speech_pace import SpeechPace
from lowback_timer.core.cues.tones import GO_MS, TUNES_MS, sound_of
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Section, Workout
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    LastSeconds,
    SessionFinished,
    SetFinished,
)
from lowback_timer.core.session.timeline import Preparation, StepKind, Timeline, compile_workout
from lowback_timer.core.text import english, use_translator
from lowback_timer.library.loader import load_all
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.window.shell.translation import Translation
from tests.core.cues.speaking import Speaking, Speech

LANGUAGES = ("en", "de", "es")
WORKOUTS = 12

PREPARATIONS = [
    Preparation(),
    Preparation(8_000, 5_000, 6_000),
    Preparation(5_000, 0, 5_000, rest_percent=50),
    Preparation(3_000, 0, 3_000, rest_percent=50),
]
"""From the times that the program starts with to the shortest that can be set."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    use_translator(english)


@cache
def workouts(language: str) -> tuple[Workout, ...]:
    found = load_all(exercises_file(), (), images=images_dir(), language=language).library.workouts
    assert len(found) == WORKOUTS
    return tuple(found.values())


def renamed(workout: Workout, names: list[str]) -> Workout:
    """The same workout of exercises that somebody has given other names."""

    def another(exercise: Exercise) -> Exercise:
        return replace(exercise, name=names[len(exercise.id) % len(names)])

    def with_other_names(section: Section) -> Section:
        items = (replace(each, exercise=another(each.exercise)) for each in section.items)
        return replace(section, items=tuple(items))

    return replace(workout, sections=tuple(map(with_other_names, workout.sections)))


def stretches(events: list[Event], speed: float) -> list[tuple[float, float]]:
    """When nothing may be said, told from what was beeped: countdowns, gos, the ends of holds."""
    found: list[tuple[float, float]] = []
    begun_ms: float | None = None
    for event in events:
        match event:
            case Countdown(at_ms=at_ms) | LastSeconds(at_ms=at_ms):
                begun_ms = at_ms if begun_ms is None else begun_ms
            case Go(at_ms=at_ms):
                found.append((at_ms if begun_ms is None else begun_ms, at_ms + GO_MS * speed))
                begun_ms = None
            case SetFinished(at_ms=at_ms) | SessionFinished(at_ms=at_ms) if begun_ms is not None:
                found.append((begun_ms, at_ms))
                begun_ms = None
            case _:
                pass
    return found


def tunes(events: list[Event], speed: float) -> list[tuple[float, float]]:
    """When a tune sounds."""
    sounds = ((event.at_ms, sound_of(event)) for event in events)
    return [
        (at_ms, at_ms + TUNES_MS[sound] * speed) for at_ms, sound in sounds if sound in TUNES_MS
    ]


def overlaps(heard: list[Speech], kept: list[tuple[float, float]]) -> list[tuple[str, float]]:
    """What is said over one of those stretches, and when."""
    return [
        (each.text, each.from_ms)
        for each in heard
        for from_ms, until_ms in kept
        if each.from_ms < until_ms and each.until_ms > from_ms
    ]


def run(stage: Speaking) -> Speaking:
    stage.tell(stage.session.start())
    stage.go_on()
    return stage


@cache
def spoken(language: str, number: int, preparation: Preparation) -> Speaking:
    """A whole session over a workout, as it is told; to be looked at only."""
    return run(Speaking(timeline_of(language, number, preparation), pace=SpeechPace(language)))


def timeline_of(language: str, number: int, preparation: Preparation) -> Timeline:
    Translation().choose(language)
    return compile_workout(workouts(language)[number], preparation)


@pytest.mark.parametrize("preparation", PREPARATIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_workout_is_talked_over(language: str, preparation: Preparation) -> None:
    for number in range(WORKOUTS):
        stage = spoken(language, number, preparation)

        assert overlaps(stage.heard, stretches(stage.events, 1)) == []
        assert overlaps(stage.heard, tunes(stage.events, 1)) == []
        assert all(each.is_whole for each in stage.heard)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_usual_times_every_exercise_is_announced_in_full_and_has_its_cue(
    language: str,
) -> None:
    for number in range(WORKOUTS):
        timeline = timeline_of(language, number, Preparation())
        texts = spoken(language, number, Preparation()).texts

        for step in timeline.steps:
            if step.kind is StepKind.GET_READY:
                assert any(text.startswith(f"{step.exercise.name}.") for text in texts)
                assert any(f"{cue}." in texts for cue in step.exercise.cues)


def test_the_german_bird_dog_is_told_to_brace_first() -> None:
    said = set()
    for number in range(WORKOUTS):
        said |= set(spoken("de", number, Preparation()).texts)

    assert "Erst Bauch fest, dann bewegen." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_shortest_times_the_side_is_still_told(language: str) -> None:
    for number in range(WORKOUTS):
        timeline = timeline_of(language, number, PREPARATIONS[-1])
        texts = " ".join(spoken(language, number, PREPARATIONS[-1]).texts).lower()

        for step in timeline.steps:
            if step.kind.is_work and step.side is not None:
                assert step.exercise.side_names.of(step.side).lower() in texts


names = st.one_of(
    st.text(alphabet="abcdefgh áß ", min_size=1, max_size=80).filter(str.strip),
    st.text(alphabet="abc0123456789-,( ", min_size=1, max_size=80).filter(str.strip),
    st.sampled_from(["x" * 80, "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"]),
)


@settings(max_examples=80, deadline=None)
@given(
    language=st.sampled_from(LANGUAGES),
    number=st.integers(0, WORKOUTS - 1),
    preparation=st.builds(
        Preparation,
        get_ready_ms=st.integers(3, 20).map(lambda s: s * 1000),
        move_ms=st.integers(0, 6).map(lambda s: s * 1000),
        switch_sides_ms=st.integers(3, 12).map(lambda s: s * 1000),
        rest_percent=st.sampled_from([50, 70, 100, 200]),
    ),
    own=st.lists(names, min_size=1, max_size=4),
    rate=st.sampled_from([-50, -20, 0, 30, 50]),
    speed=st.sampled_from([1, 1.5]),
    verbosity=st.sampled_from([Verbosity.NAMES, Verbosity.COACH]),
    counts_aloud=st.booleans(),
    shares=st.lists(st.floats(0.5, 1), min_size=1, max_size=9),
)
def test_whatever_is_set_and_named_nothing_that_matters_is_talked_over(  # noqa: PLR0917 - all that can be set
    language: str,
    number: int,
    preparation: Preparation,
    own: list[str],
    rate: int,
    speed: float,
    verbosity: Verbosity,
    counts_aloud: bool,
    shares: list[float],
) -> None:
    Translation().choose(language)
    timeline = compile_workout(renamed(workouts(language)[number], own), preparation)
    stage = Speaking(
        timeline,
        pace=SpeechPace(language, rate),
        speed=speed,
        share=lambda each: shares[each % len(shares)],
    )
    stage.planner.verbosity, stage.planner.counts_aloud = verbosity, counts_aloud
    run(stage)

    assert overlaps(stage.heard, stretches(stage.events, speed)) == []
    assert overlaps(stage.heard, tunes(stage.events, speed)) == []


@settings(max_examples=12, deadline=None)
@given(
    language=st.sampled_from(LANGUAGES),
    number=st.integers(0, WORKOUTS - 1),
    preparation=st.sampled_from(PREPARATIONS),
    counting=st.sampled_from(Counting),
    share=st.floats(1, 4),
)
def test_a_voice_that_is_slower_than_anybody_thought_is_cut_off_before(
    language: str, number: int, preparation: Preparation, counting: Counting, share: float
) -> None:
    timeline = timeline_of(language, number, preparation)
    stage = Speaking(timeline, counting, SpeechPace(language), share=lambda _: share)
    stage.tell(stage.session.start())
    while not stage.session.state.is_over:
        stage.go_on(5_000)
        reading = stage.session.reading()
        is_by_hand = counting is Counting.BY_HAND and reading.step.kind is StepKind.REPS
        if (reading.is_waiting or is_by_hand) and not stage.session.state.is_over:
            stage.hush()
            stage.tell(stage.session.skip())

    assert overlaps(stage.heard, stretches(stage.events, 1)) == []
