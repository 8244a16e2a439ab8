"""Opening exercises to be written on, and what cannot be saved."""

from pathlib import Path

import pytest

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.program import Program
from lowback_timer.window.services.requests import EditExercise, ShowToday
from tests.opening import Open
from tests.window.editor.hands import Key, Modifier, press, write
from tests.window.stage import settle


@pytest.fixture
def program(open_with: Open) -> Program:
    program = open_with()
    program.window.resize(1280, 800)
    program.window.activateWindow()
    settle()
    return program


def begin(program: Program, name: str) -> None:
    program.navigation.go(EditExercise())
    settle()
    write(name)


def test_what_cannot_be_saved_stays_open_and_can_be_once_there_is_room(
    program: Program, tmp_path: Path
) -> None:
    (tmp_path / "workouts").write_text("a file in its place")
    begin(program, "Cat")
    page = program.navigation.exercise_editor.page
    press(Key.Key_Escape)

    assert page.isVisible()
    assert page.head.status.accessibleName() == "not saved"
    assert program.window.notices.text.text().startswith("cat.yaml cannot be saved: ")
    program.navigation.go(ShowToday())
    settle()
    assert not program.navigation.keep_all()
    program.navigation.go(EditExercise())
    settle()
    assert page.head.name.text() == "Cat"  # as it was left

    (tmp_path / "workouts").unlink()
    press(Key.Key_Escape)
    assert (tmp_path / "workouts" / "cat.yaml").exists()
    assert "cat" in program.services.library.own_exercises
    assert not program.window.notices.isVisible()


def test_the_history_is_there_again_as_long_as_nobody_else_has_changed_it(
    program: Program, tmp_path: Path
) -> None:
    begin(program, "Cat")
    program.navigation.go(ShowToday())
    settle()
    program.navigation.go(EditExercise("cat"))
    settle()
    page = program.navigation.exercise_editor.page
    assert page.desk is not None
    assert page.desk.stack.canUndo()

    program.navigation.go(ShowToday())
    file = tmp_path / "workouts" / "cat.yaml"
    file.write_text(file.read_text("utf-8").replace("rest: 45", "rest: 60"), "utf-8")
    program.services.library.reload()
    program.navigation.go(EditExercise("cat"))
    settle()
    assert page.desk is not None
    assert not page.desk.stack.canUndo()
    assert page.desk.draft.hold.rest_ms == 60_000


def test_when_two_have_changed_it_the_question_keeps_both(program: Program, tmp_path: Path) -> None:
    begin(program, "Cat")
    program.navigation.go(ShowToday())
    program.navigation.go(EditExercise("cat"))
    settle()
    room = program.navigation.exercise_editor
    assert room.page.desk is not None
    file = tmp_path / "workouts" / "cat.yaml"
    theirs = file.read_text("utf-8").replace("rest: 45", "rest: 60")
    file.write_text(theirs, "utf-8")
    room.page.desk.take(changes.set_rest(room.page.desk.draft, "hold", 90))
    press(Key.Key_S, Modifier.ControlModifier)
    assert room.question.isVisible()
    press(Key.Key_Escape)

    assert file.read_text("utf-8") == theirs
    assert "rest: 90" in (tmp_path / "workouts" / "cat-2.yaml").read_text("utf-8")


def test_what_others_change_is_shown_at_once(program: Program, tmp_path: Path) -> None:
    begin(program, "Cat")
    program.navigation.go(ShowToday())
    program.navigation.go(EditExercise("cat"))
    settle()
    desk = program.navigation.exercise_editor.page.desk
    assert desk is not None
    file = tmp_path / "workouts" / "cat.yaml"
    file.write_text(file.read_text("utf-8").replace("rest: 45", "rest: 60"), "utf-8")
    program.files.look()

    assert desk.draft.hold.rest_ms == 60_000
    desk.undo()
    assert desk.draft.hold.rest_ms == 45_000

    desk.take(changes.set_rest(desk.draft, "hold", 90))
    file.write_text(file.read_text("utf-8").replace("rest: 60", "rest: 75"), "utf-8")
    program.files.look()
    assert program.navigation.exercise_editor.question.isVisible()
    press(Key.Key_Escape)
    assert "rest: 90" in (tmp_path / "workouts" / "cat-2.yaml").read_text("utf-8")
