"""Which files of a person's own are read, and in which order."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.library.loader import load_all
from lowback_timer.library.paths import MOST_FILES, overlay_path, own_files, own_overlays
from lowback_timer.resources import exercises_file, images_dir

OVERLAY = "format: 1\nlanguage: de\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workouts"
    made.mkdir()
    return made


def names(folder: Path, given: tuple[Path, ...] = ()) -> list[str]:
    return [file.name for file in own_files(folder, given, pytest.fail)]


def fill(folder: Path, *files: str) -> None:
    for name in files:
        (folder / name).write_text("format: 1\n", "utf-8")


def test_texts_lie_beside_their_library(tmp_path: Path) -> None:
    assert overlay_path(tmp_path / "a.b.yml", "de") == tmp_path / "a.b.de.yml"


def test_all_yaml_files_are_read_by_name(folder: Path) -> None:
    fill(folder, "b.yaml", "a.yml", "C.YAML", "10.yaml", "2.yaml", "mein übungsplan.yaml")

    assert names(folder) == [
        "10.yaml",
        "2.yaml",
        "C.YAML",
        "a.yml",
        "b.yaml",
        "mein übungsplan.yaml",
    ]


def test_what_an_editor_leaves_behind_is_not(folder: Path) -> None:
    fill(folder, "a.yaml", ".a.yaml", ".#a.yaml", "#a.yaml#", "a.yaml~", "~a.yaml", "a.yaml.bak")
    fill(folder, ".a.yaml.swp", "a.yaml.orig", "notes.txt", "yaml")

    assert names(folder) == ["a.yaml"]


def test_what_is_given_comes_last_and_once(folder: Path, tmp_path: Path) -> None:
    fill(folder, "a.yaml", "b.yaml")
    elsewhere = tmp_path / "0.yaml"

    assert names(folder, (elsewhere, folder / "a.yaml")) == ["b.yaml", "0.yaml", "a.yaml"]


def test_texts_in_other_languages_are_no_libraries(folder: Path) -> None:
    fill(folder, "a.yaml", "b.de.yaml", "a.more.yaml")
    (folder / "a.de.yaml").write_text(OVERLAY, "utf-8")

    assert names(folder) == ["a.more.yaml", "a.yaml", "b.de.yaml"]
    assert own_overlays(folder) == (folder / "a.de.yaml",)


@pytest.mark.parametrize("where", ["nowhere", "."])
def test_nothing_there_is_nothing_to_tell(folder: Path, where: str) -> None:
    assert own_files(folder / where, (), pytest.fail) == ()
    assert own_overlays(folder / where) == ()


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "workouts").write_text("", "utf-8")
    told: list[str] = []

    assert own_files(tmp_path / "workouts", (), told.append) == ()

    assert told == [f"Your own workouts in {tmp_path / 'workouts'} cannot be read: Not a directory"]


def test_of_a_huge_number_some_are_read_and_the_rest_is_told(folder: Path) -> None:
    fill(folder, *(f"{number:04}.yaml" for number in range(MOST_FILES + 1)))
    told: list[str] = []

    found = own_files(folder, (), told.append)

    assert (len(found), found[-1].name) == (MOST_FILES, f"{MOST_FILES - 1:04}.yaml")
    assert told == [f"Only the first {MOST_FILES} files in {folder} are read."]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_what_is_no_file_is_told_with_its_name_and_takes_nothing_away(folder: Path) -> None:
    # GIVEN a pipe, a link to nowhere, a folder, nonsense, and a workout
    os.mkfifo(folder / "pipe.yaml")
    (folder / "link.yaml").symlink_to(folder / "gone")
    (folder / "more.yaml").mkdir()
    (folder / "noise.yaml").write_bytes(b"\xff\x00")
    (folder / "text.yaml").write_text(
        "format: 1\nworkouts:\n  - {id: mine, name: Mine, level: beginner, goal: health, "
        "summary: A, sections: [standard-warm-up]}\n",
        "utf-8",
    )

    files = own_files(folder, (), pytest.fail)
    loaded = load_all(exercises_file(), files, images=images_dir())

    assert "mine" in loaded.library.workouts
    assert [problem.path.name for problem in loaded.problems] == [
        "link.yaml",
        "more.yaml",
        "noise.yaml",
        "pipe.yaml",
    ]


def test_an_empty_folder_costs_no_pydantic_and_no_yaml(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from lowback_timer.library.paths import own_files;"
        "from lowback_timer.library.opening import open_library;"
        f"files = own_files(Path({str(folder)!r}), (), print);"
        "assert open_library(files, 'de', print).workouts;"
        "print({'pydantic', 'yaml'} & sys.modules.keys())"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "set()"
