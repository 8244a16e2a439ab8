"""The library as a person is told of it."""

from pathlib import Path

import pytest

from lowback_timer.library.opening import open_library

WORKOUT = """\
format: 1
workouts:
  - id: mine
    name: Set #1
    level: beginner
    goal: health
    summary: Two a day
    sections: [standard-warm-up]
"""


@pytest.fixture
def told() -> list[str]:
    return []


def test_what_is_hardly_meant_is_a_notice_and_the_workout_is_there(
    tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(WORKOUT, "utf-8")

    library = open_library([file], "en", told.append)

    assert library.workouts["mine"].name == "Set"
    assert told == [
        (
            f"Is this what you mean? {file}:4:11: all from the `#` on is taken for a comment; "
            'write `"Set #1"` if it is text'
        )
    ]


def test_of_many_doubts_the_first_is_shown_and_the_others_are_counted(
    tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(WORKOUT.replace("Two a day", "“Two a day”"), "utf-8")

    open_library([file], "en", told.append)

    assert told[0].startswith(f"Is this what you mean? {file}:4:11: ")
    assert told[0].endswith("(and 1 more; `lowback-timer check` lists all)")


def test_a_mistake_comes_before_all_doubts(tmp_path: Path, told: list[str]) -> None:
    # GIVEN a file with a doubt and, below it, a mistake; and a sound one with a doubt
    broken, sound = tmp_path / "broken.yaml", tmp_path / "sound.yaml"
    broken.write_text(WORKOUT.replace("goal: health", "goal: heath"), "utf-8")
    sound.write_text(WORKOUT, "utf-8")

    library = open_library([broken, sound], "en", told.append)

    assert "mine" in library.workouts
    assert len(told) == 1
    assert told[0].startswith(f"Left out: {broken}:6:11: `goal` must be one of ")
    assert "more" not in told[0]
