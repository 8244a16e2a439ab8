"""What is valid and surely not meant, told as a warning."""

from __future__ import annotations

from pathlib import Path

import pytest

from lowback_timer.library.format.overlay import translated
from lowback_timer.library.loader import check_file
from lowback_timer.library.problems import MOST_WARNINGS, Problem
from tests.library.samples import IMAGES, SAMPLE, mistakes, spoil


def warnings(path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    found: list[Problem] = []
    check_file(path, images=IMAGES, warn=found.append)
    return [str(each).removeprefix(f"{path}:") for each in found]


def comment(place: str, whole: str) -> str:
    doubt = "all from the `#` on is taken for a comment"
    return f"{place}: warning: {doubt}; write `{whole}` if it is text"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("name: Short", "name: Set #1 for #2", comment("55:11", '"Set #1 for #2"')),
        ("name: Short", "name: Set # 1", comment("55:11", '"Set # 1"')),
        ("Two exercises", "Do this #daily", comment("58:14", '"Do this #daily"')),
        ("Two exercises", 'Do "this" #daily', comment("58:14", "'Do \"this\" #daily'")),
        ("set_up: [Lie down]", "set_up:\n      - Lie on #1", comment("20:9", '"Lie on #1"')),
        ("ball: exercise ball", "ball: the ball #3", comment("3:9", '"the ball #3"')),
        (
            "name: Short",
            "name: “Short”",
            '55:11: warning: curly quotes do not quote, they will be seen; write `"Short"`',
        ),
        (
            "Two exercises",
            "„Two exercises“",
            '58:14: warning: curly quotes do not quote, they will be seen; write `"Two exercises"`',
        ),
        (
            "Hips high, Knees",
            "«Hips high», Knees",
            '21:12: warning: curly quotes do not quote, they will be seen; write `"Hips high"`',
        ),
    ],
)
def test_it_is_told_and_the_file_is_taken(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert warnings(tmp_path / "mine.yaml", spoil(old, new)) == [expected]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: Short", "name: Short # the quick one"),
        ("name: Short", "name: Short  ## quick"),
        ("name: Short", 'name: "Set #1"'),
        ("name: Short", "name: Set#1"),
        ("name: Short", "# 1. the name\n    name: Short"),
        ("rest: 40", "rest: 40 #seconds"),
        ("goal: health", "goal: health #mostly"),
        ("- exercise: bridge", "- exercise: bridge #2"),
        ("Two exercises", "“Easy” and “hard”"),
        ("Two exercises", "The “easy” one"),
        ("Two exercises", '"“Two exercises”"'),
        ("why: It is good for you.", "why: >-\n      It is #1\n      “for you”"),
    ],
)
def test_what_may_well_be_meant_is_no_warning(tmp_path: Path, old: str, new: str) -> None:
    assert warnings(tmp_path / "mine.yaml", spoil(old, new)) == []


def test_warnings_stand_among_the_mistakes_of_a_file_that_has_some(tmp_path: Path) -> None:
    text = spoil("rest: 40", "rest: 1:30", spoil("name: Short", "name: Set #1"))

    found = mistakes(tmp_path / "mine.yaml", text)

    assert [line.split(": ")[1] for line in found] == [
        "`rest` must be a whole number of seconds, and `1:30` is read by YAML as 90; write 90",
        "warning",
    ]


def test_an_overlay_has_them_too(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(SAMPLE)
    overlay = tmp_path / "mine.de.yaml"
    overlay.write_text(
        "format: 1\nlanguage: de\nworkouts: \n  short: {name: Satz}\n  # 1\n".replace(
            "{name: Satz}", "\n    name: Satz #1"
        )
    )
    found: list[Problem] = []

    translated(check_file(tmp_path / "mine.yaml", images=IMAGES), overlay, found.append)

    assert [(each.line, each.is_warning) for each in found] == [(5, True)]


def test_an_alias_is_told_of_once_and_no_file_fills_the_memory(tmp_path: Path) -> None:
    text = spoil("It is good for you.", "&s Two #exercises")
    text = spoil("It is good for you as well.", "*s", text)
    assert len(warnings(tmp_path / "mine.yaml", text)) == 1
    many = "\n".join(f"  e{number}: a #1" for number in range(2 * MOST_WARNINGS))

    found = warnings(tmp_path / "mine.yaml", f"format: 1\nequipment:\n{many}\n")

    assert len(found) == MOST_WARNINGS


@pytest.mark.parametrize("mark", ["-", "– ", "• "])
def test_an_entry_that_the_one_above_has_swallowed(tmp_path: Path, mark: str) -> None:
    cues = f"cues:\n      - Hips high\n        {mark}Knees apart\n      - Breathe\n      - Slowly"

    (found,) = warnings(
        tmp_path / "mine.yaml", spoil("cues: [Hips high, Knees apart, Breathe]", cues)
    )

    assert found.startswith("23:9: warning: this goes on with the entry above: an entry of a list")


def test_a_dash_within_a_text_is_one(tmp_path: Path) -> None:
    text = spoil("why: It is good for you.", "why: It is good\n      – very good – for you.")

    assert warnings(tmp_path / "mine.yaml", text) == []
