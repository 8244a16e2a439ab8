import os
from pathlib import Path

import pytest

from lowback_timer import resources
from lowback_timer.library.loader import check_file
from lowback_timer.terminal import check

REPLACING = """\
format: 1
workouts:
  - id: {id}
    name: Mine
    level: beginner
    goal: health
    summary: In the place of the built-in one.
    sections:
      - kind: main
        exercises: [{{exercise: bird-dog}}]
"""


EXERCISE = """\
format: 1
exercises:
  - id: {id}
    name: My own
    level: beginner
    position: prone
    needs: []
    load: none
    muscles: {{primary: [erector-spinae]}}
    why: To see what becomes of it.
    set_up: [Lie down.]
    movement: [Lift., Lower.]
    cues: [Breathe, Stay long, Look down]
    doses:
      - reps: [8, 16]
        tempo: {{lift: 2, hold: 1, lower: 2, pause: 1}}
        sides: alternate
        rest: 45
        sets: {{beginner: 1, intermediate: 2, advanced: 3}}
    picture: bird-dog.svg
"""


def test_without_a_file_the_shipped_library_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run([]) == 0

    file = resources.exercises_file()
    library = check_file(file, images=resources.images_dir())
    counts = f"{len(library.exercises)} exercises, {len(library.workouts)} workouts"
    assert capsys.readouterr().out == f"{file}: fine, {counts}, 3 named sections\n"


@pytest.mark.parametrize("by_name", [True, False])
def test_mistakes_in_the_library_that_comes_with_the_program_are_listed_too(
    by_name: bool,
    broken_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(resources, "exercises_file", lambda: broken_file)

    assert check.run([broken_file] if by_name else []) == 1

    assert capsys.readouterr().out.count(f"{broken_file}:") == 2


def test_the_shipped_library_named_by_hand_counts_in_full(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check.run([])
    expected = capsys.readouterr().out

    assert check.run([own_file, resources.exercises_file()]) == 0

    assert capsys.readouterr().out.endswith(expected)


def test_a_good_file_is_told_with_what_it_adds(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run([own_file]) == 0

    assert capsys.readouterr().out == f"{own_file}: fine, 0 exercises, 1 workout\n"


def test_what_a_file_replaces_counts_as_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(REPLACING.format(id="beginner-floor"), encoding="utf-8")

    assert check.run([file]) == 0

    assert "0 exercises, 1 workout\n" in capsys.readouterr().out


def test_workouts_that_use_a_replaced_exercise_do_not_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(EXERCISE.format(id="bird-dog"), encoding="utf-8")

    assert check.run([file]) == 0

    assert capsys.readouterr().out == f"{file}: fine, 1 exercise, 0 workouts\n"


def test_a_file_may_refer_to_the_other_files_that_are_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, file = tmp_path / "other.yaml", tmp_path / "mine.yaml"
    other.write_text(EXERCISE.format(id="my-own"), encoding="utf-8")
    text = REPLACING.format(id="mine").replace("exercise: bird-dog", "exercise: my-own")
    file.write_text(text, encoding="utf-8")

    assert check.run([file], [other]) == 0
    assert check.run([file]) == 1

    assert f"{file}: fine, 0 exercises, 1 workout\n" in capsys.readouterr().out


def test_every_mistake_has_a_line(broken_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run([broken_file]) == 1

    out, err = capsys.readouterr()
    assert [line.split(": ")[0] for line in out.splitlines()] == [
        f"{broken_file}:2:1",
        f"{broken_file}:3:1",
    ]
    assert err == ""


def test_a_file_that_cannot_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "missing.yaml"

    assert check.run([file]) == 2

    assert capsys.readouterr().out.startswith(f"{file}:1:1: there is no such file")


def test_the_files_of_a_folder_are_checked_one_over_the_other(
    tmp_path: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # GIVEN a folder with a broken file, an exercise, a workout that uses it, texts, and others
    folder = broken_file.parent
    uses = REPLACING.format(id="mine").replace("exercise: bird-dog", "exercise: my-own")
    (folder / "exercise.yaml").write_text(EXERCISE.format(id="my-own"), encoding="utf-8")
    (folder / "workout.yml").write_text(uses, encoding="utf-8")
    (folder / "exercise.de.yaml").write_text(OVERLAY.replace("mine", "my-own"), encoding="utf-8")
    (folder / "notes.txt").write_text("not: [meant", encoding="utf-8")

    assert check.run([folder]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert [line.removeprefix(f"{folder}/") for line in lines] == [
        "exercise.yaml: fine, 1 exercise, 0 workouts",
        "workout.yml: fine, 0 exercises, 1 workout",
        "broken.yaml:2:1: unknown key `workuots`; did you mean `workouts`?",
        "broken.yaml:3:1: unknown key `exrcises`; did you mean `exercises`?",
        "exercise.de.yaml: fine, texts for exercise.yaml",
    ]


def test_a_folder_and_a_file_can_be_named_together(
    tmp_path: Path, own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "more.yaml").write_text(EXERCISE.format(id="more"), encoding="utf-8")

    assert check.run([other, own_file]) == 0

    assert capsys.readouterr().out.splitlines() == [
        f"{other / 'more.yaml'}: fine, 1 exercise, 0 workouts",
        f"{own_file}: fine, 0 exercises, 1 workout",
    ]


def test_the_own_folder_is_not_checked_over_itself(
    broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run([broken_file.parent], [broken_file], broken_file.parent) == 1

    out, err = capsys.readouterr()
    assert out.count("did you mean") == 2
    assert err == ""


def test_a_folder_without_library_files_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run([tmp_path]) == 2

    assert capsys.readouterr().out == (
        f"{tmp_path}: there is no library file in this folder, *.yaml or *.yml\n"
    )


def test_a_folder_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def forbidden(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", forbidden)

    assert check.run([tmp_path]) == 2

    assert capsys.readouterr().out.endswith(f"in {tmp_path} cannot be read: Permission denied\n")


def test_the_worst_of_several_files_counts_and_all_are_checked(
    tmp_path: Path, own_file: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.yaml"

    assert check.run([missing, broken_file, own_file]) == 2
    assert check.run([own_file, broken_file]) == 1

    out = capsys.readouterr().out
    assert out.count(f"{missing}:") == 1
    assert out.count(f"{broken_file}:2:") == 2
    assert out.count(f"{own_file}: fine") == 2


def test_a_name_that_no_file_can_have_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run([Path("a\0b")]) == 2

    assert "not a file name" in capsys.readouterr().out


OVERLAY = """\
format: 1
language: de
exercises:
  mine: {name: Meine}
"""


def test_texts_in_another_language_are_checked_over_their_own_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.yaml").write_text(EXERCISE.format(id="mine"), encoding="utf-8")
    overlay = tmp_path / "own.de.yaml"
    overlay.write_text(OVERLAY, encoding="utf-8")

    assert check.run([overlay]) == 0

    assert capsys.readouterr().out == f"{overlay}: fine, texts for own.yaml\n"


def test_mistakes_in_texts_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.yaml").write_text(EXERCISE.format(id="mine"), encoding="utf-8")
    overlay = tmp_path / "own.de.yaml"
    overlay.write_text(OVERLAY.replace("name", "nmae"), encoding="utf-8")

    assert check.run([overlay]) == 1

    assert capsys.readouterr().out == (
        f"{overlay}:4:10: unknown key `nmae`; did you mean `name`?\n"
    )


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_texts_that_come_with_the_program_are_fine(language: str) -> None:
    file = resources.exercises_file()

    assert check.run([file.with_name(f"exercises.{language}.yaml")]) == 0


@pytest.mark.parametrize("name", ["own.more.yaml", "alone.de.yaml"])
def test_a_library_with_a_dot_in_its_name_is_no_overlay(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in ("own.yaml", name):
        (tmp_path / file).write_text(EXERCISE.format(id="mine"), encoding="utf-8")

    assert check.run([tmp_path / name]) == 0

    assert "1 exercise, 0 workouts" in capsys.readouterr().out


def test_a_warning_is_printed_and_all_is_fine(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(REPLACING.format(id="mine").replace("Mine", "Set #1"), encoding="utf-8")

    assert check.run([file]) == 0

    warning, fine = capsys.readouterr().out.splitlines()
    assert warning.startswith(f"{file}:4:11: warning: all from the `#` on")
    assert fine == f"{file}: fine, 0 exercises, 1 workout"


def test_without_a_file_those_of_the_person_are_checked_as_they_are_loaded(
    tmp_path: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # GIVEN a folder with a broken file, one with an exercise, one that uses it, and its texts
    uses = REPLACING.format(id="mine").replace("exercise: bird-dog", "exercise: my-own")
    first, second = tmp_path / "exercise.yaml", tmp_path / "workout.yaml"
    first.write_text(EXERCISE.format(id="my-own"), encoding="utf-8")
    second.write_text(uses, encoding="utf-8")
    overlay = tmp_path / "exercise.de.yaml"
    overlay.write_text(OVERLAY.replace("mine", "my-own"), encoding="utf-8")

    assert check.run([], [broken_file, first, second], tmp_path) == 1

    lines = capsys.readouterr().out.splitlines()
    assert [line.removeprefix(f"{tmp_path}/") for line in lines[1:]] == [
        "exercise.yaml: fine, 1 exercise, 0 workouts",
        "workout.yaml: fine, 0 exercises, 1 workout",
        "broken.yaml:2:1: unknown key `workuots`; did you mean `workouts`?",
        "broken.yaml:3:1: unknown key `exrcises`; did you mean `exercises`?",
        "exercise.de.yaml: fine, texts for exercise.yaml",
    ]


def test_a_file_of_the_folder_is_not_checked_over_itself(
    tmp_path: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run([broken_file], [broken_file], tmp_path) == 1

    out, err = capsys.readouterr()
    assert out.count("did you mean") == 2
    assert err == ""
