"""What can be done with whole exercises of one's own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.program import Program
from lowback_timer.window.services.requests import ShowExercise
from tests.opening import Open
from tests.window.stage import settle

CAT = """\
format: 1
exercises:
  # For the evening
  - id: cat
    name: Cat
    level: beginner
    position: kneeling
    needs: [mat]
    why: It loosens
    set_up: [Kneel]
    movement: [Round the back]
    doses:
      - hold: [20, 40]
        rest: 30
        sets: {beginner: 1, intermediate: 1, advanced: 2}
"""
EVENING = "format: 1\nworkouts:\n  - name: Evening\n    exercises: [cat 20s, bridge 30s]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workouts"
    made.mkdir()
    (made / "cat.yaml").write_text(CAT, "utf-8")
    (made / "an-evening.yaml").write_text(EVENING, "utf-8")
    return made


@pytest.fixture
def program(open_with: Open, folder: Path) -> Program:
    assert folder.exists()
    program = open_with()
    program.window.resize(1280, 800)
    program.navigation.go(ShowExercise("cat"))
    settle()
    return program


def contents(folder: Path) -> dict[str, str]:
    return {each.name: each.read_text("utf-8") for each in folder.iterdir()}


def delete(program: Program) -> None:
    room = program.navigation.exercises
    room.exercise_page.more_button.click()
    settle()
    room.menu.delete.click()
    settle()


def test_the_page_of_a_built_in_one_offers_a_copy_and_nothing_more(program: Program) -> None:
    page = program.navigation.exercises.exercise_page
    assert page.edit_button.text() == "Edit"
    assert page.more_button.isVisible()
    program.navigation.go(ShowExercise("bridge"))
    settle()
    assert page.edit_button.text() == "Edit a copy"
    assert not page.more_button.isVisible()


def test_deleting_asks_where_workouts_use_it_and_undo_brings_both_back(
    program: Program, folder: Path
) -> None:
    before, library = contents(folder), program.services.library
    delete(program)
    question = program.navigation.exercises.desk.question
    assert question is not None
    assert "“Evening”" in question.accessibleDescription()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    settle()
    assert contents(folder) == before

    delete(program)
    question = program.navigation.exercises.desk.question
    assert question is not None
    question.yes.click()
    settle()
    assert sorted(contents(folder)) == ["an-evening.yaml"]
    assert [each.id for each in library.current.workouts["evening"].exercises] == ["bridge"]
    assert "cat" not in library.current.exercises

    program.window.notices.offer_button.click()
    settle()
    assert contents(folder) == before
    assert [each.id for each in library.current.workouts["evening"].exercises] == ["cat", "bridge"]
    shown = program.navigation.exercises.exercise_page.exercise
    assert shown is not None
    assert shown.id == "cat"


def test_one_that_others_name_as_a_variation_stays(program: Program, folder: Path) -> None:
    (folder / "an-evening.yaml").unlink()
    other = CAT.replace("id: cat", "id: dog").replace("name: Cat", "name: Dog")
    easier = "    easier:\n      - {do: Less, exercise: cat}\n"
    (folder / "dog.yaml").write_text(other + easier, "utf-8")
    program.services.library.reload()
    before = contents(folder)

    delete(program)

    assert contents(folder) == before
    assert "cannot be deleted" in program.window.notices.text.text()


def test_one_in_a_section_that_workouts_share_stays(program: Program, folder: Path) -> None:
    (folder / "an-evening.yaml").unlink()
    shared = "format: 1\nsections:\n  standard-warm-up:\n    kind: warm-up\n"
    (folder / "shared.yaml").write_text(f"{shared}    exercises: [cat 20s]\n", "utf-8")
    program.services.library.reload()
    assert program.services.library.uses_of("cat")  # in built-in ones by now
    before = contents(folder)

    delete(program)

    assert contents(folder) == before
    assert "cannot be deleted" in program.window.notices.text.text()


def test_one_in_the_place_of_a_built_in_one_gives_that_back(program: Program, folder: Path) -> None:
    own = CAT.replace("id: cat", "id: front-plank").replace("name: Cat", "name: My plank")
    (folder / "plank.yaml").write_text(own, "utf-8")
    library = program.services.library
    library.reload()
    program.navigation.go(ShowExercise("front-plank"))
    settle()

    delete(program)

    assert not (folder / "plank.yaml").exists()
    assert library.current.exercises["front-plank"].name == "Front plank"


def test_a_copy_is_a_file_of_its_own(program: Program, folder: Path) -> None:
    room = program.navigation.exercises
    room.exercise_page.more_button.click()
    settle()
    room.menu.duplicate.click()
    settle()

    shown = room.exercise_page.exercise
    assert shown is not None
    assert shown.name == "Cat – copy"
    assert shown.set_up == ("Kneel",)
    assert sorted(contents(folder)) == ["an-evening.yaml", "cat-copy.yaml", "cat.yaml"]
    assert room.exercise_page.edit_button.text() == "Edit"
