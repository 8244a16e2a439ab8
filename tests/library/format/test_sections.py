"""Sections that stand once in a file, and that workouts name."""

from __future__ import annotations

from pathlib import Path

import pytest

from lowback_timer.core.plan.dose import Dose, Hold, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.library.loader import check_file
from lowback_timer.library.model import Library
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from tests.library.samples import SAMPLE, load, mistakes, spoil

INLINE = """\
      - kind: warm-up
        exercises:
          - {exercise: plank, hold: 25, sets: 1, rest: 0}
"""
SECTIONS = """\
sections:
  wake-up:
    kind: warm-up
    exercises:
      - {exercise: plank, hold: 25, sets: 1, rest: 0}
workouts:
"""
NAMED = spoil("workouts:\n", SECTIONS, spoil(INLINE, "      - wake-up\n"))
AGAIN = """\
  - id: again
    name: Again
    level: intermediate
    goal: health
    summary: The same again
    sections: [wake-up]
"""
USES = """\
format: 1
workouts:
  - id: mine
    name: Mine
    level: beginner
    goal: health
    summary: What I do
    sections: [wake-up]
"""


@pytest.fixture
def base(tmp_path: Path) -> Library:
    return load(tmp_path / "base.yaml", NAMED)


def test_a_name_stands_for_the_section(tmp_path: Path, base: Library) -> None:
    assert base.workouts == load(tmp_path / "inline.yaml", SAMPLE).workouts


def test_a_later_file_uses_the_sections_of_an_earlier_one(tmp_path: Path, base: Library) -> None:
    (section,) = load(tmp_path / "mine.yaml", USES, base).workouts["mine"].sections

    assert section == base.workouts["short"].sections[0]


def test_own_files_use_the_sections_that_are_shipped(tmp_path: Path) -> None:
    shipped = check_file(exercises_file(), images=images_dir())

    mine = load(tmp_path / "mine.yaml", USES.replace("wake-up", "standard-warm-up"), shipped)

    assert mine.workouts["mine"].sections == shipped.workouts["warm-up-only"].sections


def test_one_that_is_laid_over_an_earlier_one_takes_its_place_in_earlier_workouts(
    tmp_path: Path, base: Library
) -> None:
    own = "format: 1\n" + SECTIONS.removesuffix("workouts:\n").replace("hold: 25", "hold: 35")

    workout = load(tmp_path / "mine.yaml", own, base).workouts["short"]

    assert workout.sections[0].items[0].dose == Dose(Hold(35_000), 1, Sides.BOTH, 0)
    assert workout.sections[1] == base.workouts["short"].sections[1]


def test_a_replaced_exercise_reaches_the_workouts_that_name_a_section_with_it(
    tmp_path: Path, base: Library
) -> None:
    start = SAMPLE.index("  - id: plank")
    plank = SAMPLE[start : SAMPLE.index("workouts:")].replace("name: Plank", "name: My plank")

    library = load(tmp_path / "mine.yaml", f"format: 1\nexercises:\n{plank}", base)

    assert library.workouts["short"].sections[0].items[0].exercise.name == "My plank"


def test_a_replaced_exercise_must_fit_the_sections_that_earlier_workouts_name(
    tmp_path: Path, base: Library
) -> None:
    start = SAMPLE.index("  - id: plank")
    plank = SAMPLE[start : SAMPLE.index("workouts:")].replace("hold: [20, 40]", "reps: [8, 9]")

    (found,) = mistakes(tmp_path / "mine.yaml", f"format: 1\nexercises:\n{plank}", base)

    assert found.startswith("13:7: the earlier workout `short` asks for a dose that this exercise")


def test_nobody_needs_to_use_it(tmp_path: Path) -> None:
    assert load(tmp_path / "mine.yaml", spoil("workouts:\n", SECTIONS)).workouts


def test_a_name_that_is_quoted_with_space_around_it(tmp_path: Path, base: Library) -> None:
    text = spoil("      - wake-up\n", '      - " wake-up "\n', NAMED)

    assert load(tmp_path / "mine.yaml", text).workouts == base.workouts


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "      - wake-up\n",
            "      - wakeup\n",
            "65:9: there is no section `wakeup`; did you mean `wake-up`?",
        ),
        (
            "      - wake-up\n",
            "      - Wake up\n",
            "65:9: there is no section `Wake up`; did you mean `wake-up`?",
        ),
        (
            "      - wake-up\n",
            "      - stretching\n",
            "65:9: there is no section `stretching`; define it under `sections`",
        ),
        (
            "    kind: warm-up\n",
            "    kind: warmup\n",
            (
                "55:11: `kind` must be one of warm-up, main, cool-down; here is the text `warmup`; "
                "did you mean `warm-up`?"
            ),
        ),
        (
            "{exercise: plank, hold: 25",
            "{exercise: plnk, hold: 25",
            "57:20: there is no exercise `plnk`; did you mean `plank`?",
        ),
        (
            "{exercise: plank, hold: 25",
            "{exercise: plank, reps: 25",
            "57:33: `plank` is not dosed in reps but held; write `hold: 30`, say",
        ),
        (
            "workouts:\n",
            "  wake-up: {kind: main, exercises: [exercise: plank]}\nworkouts:\n",
            "58:3: `wake-up` is here twice, first in line 54; keep one of them",
        ),
        (
            "      - wake-up\n",
            "      - 3\n",
            (
                "65:9: entry 1 of `sections` must be keys with values, such as `key: value`, or "
                "the name of a section; here is the number `3`"
            ),
        ),
    ],
)
def test_a_mistake_is_told_once_in_its_own_line(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert mistakes(tmp_path / "mine.yaml", spoil(old, new, NAMED) + AGAIN) == [expected]


def test_a_section_whose_name_is_none_is_missing_to_whoever_names_it(tmp_path: Path) -> None:
    assert mistakes(tmp_path / "mine.yaml", spoil("  wake-up:\n", "  Wake up:\n", NAMED)) == [
        (
            "54:3: `Wake up` is not an id (lower case letters, digits and hyphens); "
            "write `wake-up`, say"
        ),
        "65:9: there is no section `wake-up`; did you mean `Wake up`?",
    ]


def test_a_dose_that_only_one_level_cannot_have(tmp_path: Path) -> None:
    # GIVEN a section that is sound for beginners, who do one set, and named by the advanced too
    text = spoil(
        "{exercise: plank, hold: 25, sets: 1, rest: 0}", "{exercise: bridge, rest: 0}", NAMED
    )
    text = spoil("level: intermediate", "level: beginner", text)
    path = tmp_path / "mine.yaml"
    assert load(path, text).workouts["short"].sections[0].kind is SectionKind.WARM_UP
    again = USES.partition("workouts:\n")[2].replace("beginner", "advanced")

    found = mistakes(path, text + again)

    assert found == [
        "57:34: 3 sets need a rest of at least 5 seconds between them, not 0; write `rest: 30`, say"
    ]


def test_the_shipped_library_names_its_warm_ups_in_both_readings(tmp_path: Path) -> None:
    # GIVEN the shipped file without one word of JSON beside it
    edited = tmp_path / "exercises.yaml"
    edited.write_bytes(exercises_file().read_bytes() + b"\n")

    fast, checked = (
        load_shipped(edited, images_dir(), ""),
        check_file(edited, images=images_dir()),
    )

    assert dict(fast.workouts) == dict(checked.workouts)
    assert "      - standard-warm-up\n" in edited.read_text("utf-8")
