"""Every kind of mistake, with the exact words in which it is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.library.samples import SAMPLE, load, mistakes, rows, spoil

TABLE = Path(__file__).with_name("mistakes.txt")


def test_the_sample_is_sound(tmp_path: Path) -> None:
    assert list(load(tmp_path / "mine.yaml", SAMPLE).exercises) == ["bridge", "plank"]


@pytest.mark.parametrize(("old", "new", "expected"), list(rows(TABLE)))
def test_mistake(tmp_path: Path, old: str, new: str, expected: list[str]) -> None:
    assert mistakes(tmp_path / "mine.yaml", spoil(old, new)) == expected


def test_a_number_too_long_for_python(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path / "mine.yaml", spoil("rest: 45", "rest: " + "9" * 5000))
    assert found == (
        f"32:15: `rest` must be a whole number of seconds, and `{'9' * 39}…` is read by YAML as "
        "no sensible number; write it in digits"
    )


def test_a_number_too_long_for_python_behind_a_zero(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path / "mine.yaml", spoil("rest: 45", "rest: 0" + "1" * 5000))
    assert found.endswith("is read by YAML as no sensible number; write it in digits")


def test_all_mistakes_are_reported_at_once(tmp_path: Path) -> None:
    text = spoil("name: Bridge", "nmae: Bridge")
    text = spoil("rest: 40", "rest: 1:30", text)
    text = spoil("front-plank.svg", "front-plnak.svg", text)
    text = spoil("hold: 25", "hold: 25, stes: 1, reps: 10000", text)
    text = spoil("summary: Two exercises", "summary: yes", text)
    found = mistakes(tmp_path / "mine.yaml", text)
    assert [line.split(": ")[0] for line in found] == [
        "7:5",
        "8:5",
        "35:15",
        "52:14",
        "58:14",
        "62:41",
        "62:56",
    ]


def test_doses_are_checked_in_a_workout_that_has_other_mistakes(tmp_path: Path) -> None:
    text = spoil("goal: health", "gaol: health")
    text = spoil("hold: 25", "reps: 25", text)
    assert mistakes(tmp_path / "mine.yaml", text) == [
        "57:5: unknown key `gaol`; did you mean `goal`?",
        "62:37: `plank` is not dosed in reps but held; write `hold: 30`, say",
    ]


def test_both_sides_count_for_the_length_of_a_workout(tmp_path: Path) -> None:
    text = spoil("hold: 25, sets: 1, rest: 0", "hold: 3600, sets: 4, rest: 5, sides: each")
    (found,) = mistakes(tmp_path / "mine.yaml", text)
    assert found == "60:7: this workout takes about 8 hours; make it at most 6"


def test_a_key_to_blame_that_is_not_there(tmp_path: Path) -> None:
    text = spoil("        rest: 30", "        rest: 0")
    text = spoil("hold: 25, sets: 1, rest: 0", "hold: 25, sets: 2", text)
    (found,) = mistakes(tmp_path / "mine.yaml", text)
    assert found.startswith("62:13: 2 sets need a rest of at least 5 seconds between them, not 0")


def test_nothing_is_said_about_doses_of_a_broken_exercise(tmp_path: Path) -> None:
    text = spoil("      - hold: [20, 40]", "      - hold: [40, 20]")
    assert mistakes(tmp_path / "mine.yaml", text) == [
        "49:15: the least, 40, is more than the most, 20; swap them"
    ]


def test_very_many_mistakes_are_cut_off(tmp_path: Path) -> None:
    found = mistakes(tmp_path / "mine.yaml", "format: 1\nexercises: [" + "1, " * 20_000 + "]")
    assert len(found) == 10_001
    assert found[0] == "1:1: 10000 mistakes were found and no more looked for; mend these first"
