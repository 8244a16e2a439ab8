"""How much each set of a workout asks for, and how long the rests are."""

from __future__ import annotations

from pathlib import Path

import pytest

from lowback_timer.core.plan.dose import Dose, Hold, Reps, Sides, Tempo
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from tests.library.samples import load, spoil

TEMPO = Tempo(1000, 0, 1000, 0)


def dose_of(tmp_path: Path, reps: str) -> Dose:
    """The dose of the bridge in reps, with that in the place of its reps."""
    library = load(tmp_path / "mine.yaml", spoil("reps: 12,", f"{reps},"))
    return library.workouts["short"].sections[1].items[1].dose


def held(tmp_path: Path, hold: str) -> Dose:
    """The dose of the plank, with that in the place of its hold."""
    library = load(tmp_path / "mine.yaml", spoil("hold: 25, sets: 1, rest: 0", hold))
    return library.workouts["short"].sections[0].items[0].dose


def test_a_list_is_a_set_each(tmp_path: Path) -> None:
    dose = dose_of(tmp_path, "reps: [8, 6, 4]")

    works = tuple(Reps(count, TEMPO) for count in (8, 6, 4))
    assert dose == Dose(works[0], 3, Sides.EACH, 45_000, works=works)


def test_sets_that_are_all_alike_are_so_many_sets(tmp_path: Path) -> None:
    assert dose_of(tmp_path, "reps: [8, 8]") == Dose(Reps(8, TEMPO), 2, Sides.EACH, 45_000)


def test_the_list_may_say_again_how_many_they_are(tmp_path: Path) -> None:
    assert dose_of(tmp_path, "reps: [8, 6], sets: 2").sets == 2


def test_a_single_amount_in_a_list_is_for_all_sets(tmp_path: Path) -> None:
    assert dose_of(tmp_path, "reps: [8]") == Dose(Reps(8, TEMPO), 2, Sides.EACH, 45_000)


def test_holds_may_differ_as_well(tmp_path: Path) -> None:
    dose = held(tmp_path, "hold: [30, 20, 10], rest: 15")

    assert dose.works == (Hold(30_000), Hold(20_000), Hold(10_000))


@pytest.mark.parametrize(
    ("hold", "estimate_ms"), [("hold: max", 40_000), ("hold: max, estimate: 90", 90_000)]
)
def test_a_hold_can_be_as_long_as_one_can(tmp_path: Path, hold: str, estimate_ms: int) -> None:
    assert held(tmp_path, f"{hold}, sets: 2").work == Hold(estimate_ms, is_open=True)


@pytest.mark.parametrize(
    ("rests", "between_ms", "after_ms"),
    [
        ("rest: 20", 20_000, 20_000),
        ("rest: 20, rest_after: 60", 20_000, 60_000),
        ("rest: 20, rest_after: 0", 20_000, 0),
        ("rest_after: 75", 45_000, 75_000),
    ],
)
def test_the_rest_after_the_last_set_may_be_another(
    tmp_path: Path, rests: str, between_ms: int, after_ms: int
) -> None:
    dose = dose_of(tmp_path, f"reps: 8, {rests}")

    assert (dose.rest_ms, dose.last_rest_ms) == (between_ms, after_ms)


def test_an_exercise_may_have_a_rest_of_its_own_after_the_last_set(tmp_path: Path) -> None:
    text = spoil("rest: 45", "rest: 45\n        rest_after: 90")
    library = load(tmp_path / "mine.yaml", text)
    text = spoil("reps: 12,", "reps: 12, rest: 30,", text)
    overridden = load(tmp_path / "mine.yaml", text)

    assert library.workouts["short"].sections[1].items[1].dose.last_rest_ms == 90_000
    assert overridden.workouts["short"].sections[1].items[1].dose.last_rest_ms == 30_000


# Sections that are off


@pytest.mark.parametrize("word", ["off", "Off", "no", "false", '"off"'])
def test_a_section_can_be_off_by_default(tmp_path: Path, word: str) -> None:
    text = spoil("kind: warm-up", f"kind: warm-up\n        default: {word}")
    library = load(tmp_path / "mine.yaml", text)

    assert [each.is_on for each in library.workouts["short"].sections] == [False, True]


@pytest.mark.parametrize("word", ["on", "yes", "True"])
def test_or_on_as_it_is_anyway(tmp_path: Path, word: str) -> None:
    text = spoil("kind: warm-up", f"kind: warm-up\n        default: {word}")
    library = load(tmp_path / "mine.yaml", text)

    assert [each.is_on for each in library.workouts["short"].sections] == [True, True]


def test_where_all_are_off_none_is(tmp_path: Path) -> None:
    text = spoil("kind: warm-up", "kind: warm-up\n        default: off")
    text = spoil("kind: main", "kind: main\n        default: off", text)
    library = load(tmp_path / "mine.yaml", text)

    assert [each.is_on for each in library.workouts["short"].sections] == [True, True]


def test_nearly_all_built_in_workouts_have_a_cool_down_that_is_off() -> None:
    library = load_shipped(exercises_file(), images_dir(), "")

    without = set()
    for workout in library.workouts.values():
        cool_downs = [each for each in workout.sections if each.kind is SectionKind.COOL_DOWN]
        assert not any(section.is_on for section in cool_downs)
        if not cool_downs:
            without.add(workout.id)
    # Of the one nothing would be left to come down from; the other ends on one's feet.
    assert without == {"warm-up-only", "between-meetings"}
