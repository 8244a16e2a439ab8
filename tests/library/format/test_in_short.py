"""What a person writes who only wants three exercises, and the notes they keep for themselves."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import jsonschema
import pytest
import yaml

from lowback_timer.core.plan.dose import Dose, Hold, Level, Reps
from lowback_timer.core.plan.workout import Goal, Item, Note, SectionKind, Workout
from lowback_timer.library.format.slugs import slug_of
from tests.library.format.test_format import SCHEMA
from tests.library.samples import SAMPLE, load, mistakes, spoil


def workout_of(tmp_path: Path, text: str, name: str) -> Workout:
    """The workout of that id from the sample with that text behind it."""
    return load(tmp_path / "mine.yaml", SAMPLE + text).workouts[name]


def item_of(tmp_path: Path, line: str) -> Item:
    text = f"  - {{name: Mine, level: intermediate, exercises: [{line}]}}\n"
    return workout_of(tmp_path, text, "mine").sections[0].items[0]


def amounts(dose: Dose) -> tuple[int, int]:
    """Its sets, and the reps or seconds of each."""
    work = dose.work
    return dose.sets, work.count if isinstance(work, Reps) else work.duration_ms // 1000


SHORT = """\
  - name: Three holds
    rest: 10
    exercises:
      - bridge 30s
      - plank 30 s
      - bridge 2x12 reps
"""


def test_a_workout_is_a_name_and_a_list(tmp_path: Path) -> None:
    workout = workout_of(tmp_path, SHORT, "three-holds")

    assert (workout.level, workout.goal, workout.summary) == (Level.BEGINNER, Goal.HEALTH, "")
    (section,) = workout.sections
    assert (section.kind, section.rounds, section.is_on) == (SectionKind.MAIN, 1, True)
    assert [amounts(item.dose) for item in section.items] == [(1, 30), (1, 30), (2, 12)]
    assert {item.dose.rest_ms for item in section.items} == {10_000}
    assert {item.dose.last_rest_ms for item in section.items} == {10_000}


def test_the_schema_takes_it(tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert validator.is_valid(yaml.safe_load(SAMPLE + SHORT))
    for mistake in ("bridge 30s, rest 10", "30s bridge", "bridge: 30s"):
        assert not validator.is_valid(yaml.safe_load(SAMPLE + SHORT.replace("plank 30 s", mistake)))


def test_rounds_and_a_rest_of_its_own(tmp_path: Path) -> None:
    text = SHORT.replace("rest: 10", "rest: 10\n    rounds: 3").replace(
        "plank 30 s", "{exercise: plank, rest: 25}"
    )
    (section,) = workout_of(tmp_path, text, "three-holds").sections
    assert section.rounds == 3
    assert [item.dose.rest_ms for item in section.items] == [10_000, 25_000, 10_000]


def test_the_rest_of_a_workout_holds_in_its_sections_and_not_in_those_it_names(
    tmp_path: Path,
) -> None:
    text = """\
  - name: Mine
    rest: 10
    sections:
      - calm
      - {kind: main, exercises: [plank 30s]}
sections:
  calm: {kind: warm-up, exercises: [{exercise: plank, hold: 20, rest: 33}]}
"""
    calm, main = workout_of(tmp_path, text, "mine").sections
    assert (calm.items[0].dose.rest_ms, main.items[0].dose.rest_ms) == (33_000, 10_000)


def test_a_rest_that_is_too_short_for_several_sets(tmp_path: Path) -> None:
    text = "  - {name: Mine, rest: 0, exercises: [bridge 2x30s]}\n"
    assert mistakes(tmp_path / "mine.yaml", SAMPLE + text) == [
        "68:39: 2 sets need a rest of at least 5 seconds between them, not 0; write `rest: 30`, say"
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("bridge 30s", (1, 30)),
        ("bridge 30 sec", (1, 30)),
        ("bridge 2 min", (1, 120)),
        ("bridge 12 reps", (1, 12)),
        ("bridge 1 rep", (1, 1)),
        ("bridge 3x30s", (3, 30)),
        ("bridge 3 x 12 reps", (3, 12)),
        ("bridge  2×45s", (2, 45)),
        ("bridge", (2, 8)),
        ("{exercise: bridge}", (2, 8)),
    ],
)
def test_an_exercise_on_a_line(tmp_path: Path, line: str, expected: tuple[int, int]) -> None:
    assert amounts(item_of(tmp_path, line).dose) == expected


def test_as_long_as_one_can_on_a_line(tmp_path: Path) -> None:
    assert item_of(tmp_path, "plank max").dose.work == Hold(40_000, is_open=True)


def test_ids_made_of_the_same_name(tmp_path: Path) -> None:
    text = SHORT + SHORT.replace("Three", "three")
    assert mistakes(tmp_path / "mine.yaml", SAMPLE + text) == [
        "74:5: the id `three-holds` is taken in line 68; choose another"
    ]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Rücken, abends", "ruecken-abends"),
        ("  Año 2 – ¡ya! ", "ano-2-ya"),
        ("背中", ""),
        ("x" * 80, "x" * 48),
    ],
)
def test_an_id_made_of_a_name(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@pytest.mark.parametrize("day", ["2026-06-30", '"2026-06-30"'])
def test_a_note_with_who_and_until(tmp_path: Path, day: str) -> None:
    line = f"{{exercise: plank, note: {{text: Slowly, by: Dr. W, until: {day}}}}}"
    note = item_of(tmp_path, line).note
    assert note == Note("Slowly", "Dr. W", date(2026, 6, 30).toordinal())


def test_a_note_that_is_a_text(tmp_path: Path) -> None:
    library = load(tmp_path / "mine.yaml", spoil("rest: 0}", "rest: 0, note: no further than 30°}"))
    item = library.workouts["short"].sections[0].items[0]
    assert item.note == Note("no further than 30°")
