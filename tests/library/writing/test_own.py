"""One workout more, one less, and back again."""

from dataclasses import replace
from pathlib import Path

import pytest

from lowback_timer.library.writing import LibraryFile
from lowback_timer.library.writing.own import copied, put_back, removed
from tests.library.writing.samples import BY_HAND, builtin, loaded


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "mine.yaml"
    file.write_text(BY_HAND, "utf-8")
    return file


def test_a_copy_has_a_file_of_its_own(tmp_path: Path) -> None:
    workout = builtin().workouts["first-time"]
    copy = copied(workout, "First time – mine", tmp_path, builtin().workouts)

    (file,) = tmp_path.iterdir()
    assert (file.name, copy.id) == ("first-time-mine.yaml", "first-time-mine")
    assert loaded(file).workouts["first-time-mine"] == copy
    assert copy.sections == workout.sections


def test_what_was_removed_comes_back_to_the_very_letter(path: Path) -> None:
    workout = loaded(path).workouts["mornings"]

    gone = removed(workout, path)
    assert "mornings" not in loaded(path).workouts
    assert "evenings" in loaded(path).workouts

    put_back(gone)
    assert path.read_text("utf-8") == BY_HAND


def test_what_was_changed_meanwhile_stays_when_it_comes_back(path: Path) -> None:
    library = loaded(path)
    gone = removed(library.workouts["mornings"], path)
    file = LibraryFile(path)
    file.put_workout(replace(library.workouts["evenings"], name="Late"))
    file.save()

    put_back(gone)

    assert loaded(path).workouts["mornings"] == library.workouts["mornings"]
    assert loaded(path).workouts["evenings"].name == "Late"


def test_a_file_with_nothing_else_in_it_goes_too(path: Path) -> None:
    library = loaded(path)
    removed(library.workouts["mornings"], path)
    gone = removed(library.workouts["evenings"], path)
    assert not path.exists()

    put_back(gone)
    assert "evenings" in loaded(path).workouts
