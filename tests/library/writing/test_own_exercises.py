"""Taking an exercise out of its file and of all that use it, and having it back."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.library.writing import LibraryFile, WritingError
from lowback_timer.library.writing.own_exercises import (
    put_exercise_back,
    removed_exercise,
    without,
)
from tests.window.browsing.catalogues import shipped


def cat() -> Exercise:
    return replace(ExerciseDraft("cat"), name="Cat").exercise()


def workout(name: str, *exercises: Exercise) -> Workout:
    like = next(iter(shipped().workouts.values()))
    items = tuple(Item(each, each.doses[0].prescribe(like.level)) for each in exercises)
    return replace(like, id=name, name=name, sections=(Section(SectionKind.MAIN, items),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The exercise, a workout of nothing else, and one beside others with a comment."""
    bridge = shipped().exercises["bridge"]
    for name, *exercises in (("alone", cat()), ("mixed", bridge, cat())):
        file = LibraryFile(tmp_path / f"{name}.yaml")
        file.put_workout(workout(name, *exercises))
        file.save()
    text = (tmp_path / "mixed.yaml").read_text("utf-8")
    (tmp_path / "mixed.yaml").write_text(f"# By hand\n{text}", "utf-8")
    file = LibraryFile(tmp_path / "cat.yaml")
    file.put_exercise(cat())
    file.save()
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def uses(folder: Path) -> list[tuple[Workout, Path]]:
    bridge = shipped().exercises["bridge"]
    return [
        (workout("alone", cat()), folder / "alone.yaml"),
        (workout("mixed", bridge, cat()), folder / "mixed.yaml"),
    ]


def test_it_goes_out_of_everything_and_comes_back_to_the_letter(folder: Path) -> None:
    before = contents(folder)

    gone = removed_exercise(cat(), folder / "cat.yaml", uses(folder))

    assert sorted(contents(folder)) == ["mixed.yaml"]
    assert "cat" not in (folder / "mixed.yaml").read_text("utf-8")
    put_exercise_back(gone)
    assert contents(folder) == before


def test_it_comes_back_into_files_that_have_been_changed_meanwhile(folder: Path) -> None:
    gone = removed_exercise(cat(), folder / "cat.yaml", uses(folder))
    other = LibraryFile(folder / "cat.yaml")
    other.put_exercise(replace(cat(), id="dog", name="Dog"))
    other.save()
    text = (folder / "mixed.yaml").read_text("utf-8")
    (folder / "mixed.yaml").write_text(f"{text}# More\n", "utf-8")

    put_exercise_back(gone)

    assert LibraryFile(folder / "cat.yaml").ids_of("exercises") == {"cat", "dog"}
    mixed = (folder / "mixed.yaml").read_text("utf-8")
    assert "cat" in mixed
    assert mixed.endswith("# More\n")


def test_a_disk_that_fails_on_the_way_leaves_all_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)
    real, calls = os.fsync, [0]

    def fail_once(handle: int) -> None:
        calls[0] += 1
        if calls[0] == 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr("lowback_timer.library.writing.disk.os.fsync", fail_once)
    with pytest.raises(WritingError, match="the disk is full"):
        removed_exercise(cat(), folder / "cat.yaml", uses(folder))
    assert contents(folder) == before


def test_of_a_workout_in_which_all_that_is_left_is_off_nothing_is_left() -> None:
    both = workout("both", cat())
    off = replace(workout("x", shipped().exercises["bridge"]).sections[0], is_on=False)
    assert without(replace(both, sections=(*both.sections, off)), "cat") is None
