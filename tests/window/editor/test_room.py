"""Coming into the editor and leaving it, in the whole program."""

import errno
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Draft
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.program import Program
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.room import EditorRoom
from lowback_timer.window.services.requests import (
    EditWorkout,
    ShowExercises,
    ShowWorkout,
    ShowWorkouts,
)
from tests.opening import Open, keep
from tests.window.editor.making import key_of
from tests.window.editor.test_history import BY_HAND
from tests.window.stage import settle


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that somebody has written by hand, with texts in another language beside it."""
    path = tmp_path / "workouts" / "clinic.yaml"
    path.parent.mkdir()
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def edit(program: Program, workout_id: str | None) -> EditorRoom:
    program.navigation.go(EditWorkout(workout_id))
    settle()
    return program.navigation.editor


def desk_of(room: EditorRoom) -> Desk:
    assert room.page.desk is not None
    return room.page.desk


def make_longer(room: EditorRoom) -> None:
    desk = desk_of(room)
    desk.take(changes.set_rest(desk.draft, key_of(desk, "side-plank"), 90))


def is_shown(program: Program, room: EditorRoom) -> bool:
    return program.window._pages.currentWidget() is room.page


def test_a_new_workout_begins_with_the_usual_warm_up_for_whoever_it_is(
    open_with: Open, tmp_path: Path
) -> None:
    keep(tmp_path, level="advanced", goal="strength")
    room = edit(open_with(), None)

    draft = desk_of(room).draft
    assert (draft.level, draft.goal) == (Level.ADVANCED, Goal.STRENGTH)
    assert [part.kind for part in draft.parts] == [SectionKind.WARM_UP, SectionKind.MAIN]
    assert len(draft.parts[0].entries) == 4
    assert not draft.parts[1].entries
    assert room.page.first_focus() is room.page.head.name
    assert room.page.head.name.selectedText() == "My workout"
    assert room.page.head.status.text() == "not saved yet"


def test_nothing_is_kept_of_a_new_workout_to_which_nobody_has_done_anything(
    open_with: Open, tmp_path: Path
) -> None:
    program = open_with()
    room = edit(program, None)

    room.page.escape()

    assert program.window.place_shown == "workouts"
    assert not is_shown(program, room)
    assert not (tmp_path / "workouts").exists()


def test_ones_own_is_written_on_and_done_leads_to_where_it_starts(
    open_with: Open, file: Path
) -> None:
    program = open_with()
    program.navigation.go(ShowWorkout("mine"))
    page = program.navigation.workouts.presenter.page
    assert page.edit_button.text() == "Edit"
    page.edit_button.click()
    settle()
    room = program.navigation.editor
    assert room.page.first_focus() is next(iter(room.page.card.rows.values())).head

    make_longer(room)
    room.page.escape()

    assert page.steps.title.text() == "Mine"
    assert page.first_focus() is page.sidebar.start
    assert "rest: 90" in file.read_text("utf-8")
    shown = page.adjuster
    assert shown is not None
    assert shown.written.sections[1].items[0].dose.rest_ms == 90_000


def test_one_that_is_built_in_is_copied(open_with: Open, tmp_path: Path) -> None:
    program = open_with()
    program.navigation.go(ShowWorkout("isometric-endurance"))
    page = program.navigation.workouts.presenter.page
    assert page.edit_button.text() == "Edit a copy"
    page.edit_button.click()
    room = program.navigation.editor
    assert desk_of(room).draft.name == "Isometric endurance – mine"

    make_longer(room)
    room.page.escape()

    library = program.services.library.current
    assert "isometric-endurance-mine" in library.workouts
    plank = library.workouts["isometric-endurance"].sections[1].items[1]
    assert plank.dose.rest_ms == 35_000
    assert (tmp_path / "workouts" / "isometric-endurance-mine.yaml").exists()


def test_by_whichever_way_it_is_left_it_is_saved_and_known(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    desk = desk_of(room)
    desk.take(changes.rename(desk.draft, "Renamed"))

    program.navigation.go(ShowWorkouts())

    assert "name: Renamed" in file.read_text("utf-8")
    assert program.services.library.current.workouts["mine"].name == "Renamed"


def test_what_cannot_be_saved_stays_open_and_is_there_again(
    open_with: Open, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_with()
    room = edit(program, "mine")

    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr("lowback_timer.library.writing.disk.os.fsync", fail)
        make_longer(room)
        before = desk_of(room).draft
        room.page.escape()
        assert is_shown(program, room)
        told = "clinic.yaml cannot be saved: the disk is full. It is as it was before."
        assert program.window.notices.text.text() == told

        program.navigation.go(ShowExercises())
        assert not is_shown(program, room)
        edit(program, "mine")
        assert desk_of(room).draft == before
        assert not program.closing.may_close()
        assert program.closing.loss_question is not None
        QTest.keyClick(program.closing.loss_question, Qt.Key.Key_Escape)
        assert file.read_text("utf-8") == BY_HAND

    room.page.escape()
    assert "rest: 90" in file.read_text("utf-8")
    assert not is_shown(program, room)
    assert not program.window.notices.isVisible()


def test_without_a_name_it_stays_open(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    desk = desk_of(room)

    desk.take(changes.rename(desk.draft, ""))
    room.page.escape()

    assert is_shown(program, room)
    assert room.page.card.foot.sentence.text() == "It needs a name."
    desk.undo()
    room.page.escape()
    assert not is_shown(program, room)
    assert file.read_text("utf-8") == BY_HAND


def test_two_that_cannot_be_saved_are_both_there_again(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    for workout_id in ("mine", None):
        desk = desk_of(edit(program, workout_id))
        room.page.add("bridge")
        desk.take(changes.rename(desk.draft, ""))
    lacking = [desk_of(edit(program, each)) for each in ("mine", None)]
    assert [desk.draft.name for desk in lacking] == ["", ""]
    assert not room.keep()

    for desk in lacking:
        desk.undo()
    assert room.keep()
    text = file.read_text("utf-8")
    assert text.count("bridge") == 2
    assert len(list(file.parent.iterdir())) == 2


def test_opened_again_all_of_it_can_still_be_taken_back(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    make_longer(room)
    room.page.escape()
    assert "rest: 90" in file.read_text("utf-8")

    edit(program, "mine")
    assert room.page.head.undo.isEnabled()
    room.page.undo()
    room.page.escape()

    assert file.read_text("utf-8") == BY_HAND


def test_what_others_have_changed_since_begins_anew(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    make_longer(room)
    room.page.escape()
    file.write_text(BY_HAND.replace("sets: 2", "sets: 4"), encoding="utf-8")
    program.services.library.reload()

    desk = desk_of(edit(program, "mine"))

    assert desk.draft.entry(key_of(desk, "side-plank")).item.dose.sets == 4
    assert not room.page.head.undo.isEnabled()


def test_ctrl_s_saves_at_once(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    make_longer(room)

    QTest.keyClick(room.page.head.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert "rest: 90" in file.read_text("utf-8")
    assert room.page.head.status.text() == "saved as clinic.yaml"


@pytest.mark.parametrize("shows_theirs", [True, False])
def test_when_both_sides_have_changed_it_it_asks(
    open_with: Open, file: Path, shows_theirs: bool
) -> None:
    program = open_with()
    room = edit(program, "mine")
    theirs = BY_HAND.replace("sets: 2", "sets: 4")
    file.write_text(theirs, encoding="utf-8")
    make_longer(room)

    room.keep()
    assert room.question.isVisible()
    (room.question.yes if shows_theirs else room.question.no).click()

    assert file.read_text("utf-8") == theirs
    desk = desk_of(room)
    plank = desk.draft.entry(key_of(desk, "side-plank")).item.dose
    assert (plank.sets, plank.rest_ms) == ((4, 30_000) if shows_theirs else (2, 90_000))
    others = sorted(each.name for each in file.parent.iterdir())
    assert others == (["clinic.yaml"] if shows_theirs else ["clinic.yaml", "mine.yaml"])


def rest_of_plank(room: EditorRoom) -> int:
    desk = desk_of(room)
    return desk.draft.entry(key_of(desk, "side-plank")).item.dose.rest_ms


def test_what_others_change_is_shown_at_once_where_nobody_has_written(
    open_with: Open, file: Path
) -> None:
    program = open_with()
    room = edit(program, "mine")
    make_longer(room)
    room.keep()
    mine = file.read_text("utf-8")

    file.write_text(mine.replace("rest: 90", "rest: 60"), encoding="utf-8")
    program.files.look()

    assert rest_of_plank(room) == 60_000
    assert "was changed somewhere else" in notices_of(program)
    desk_of(room).undo()
    assert rest_of_plank(room) == 90_000
    room.keep()
    assert file.read_text("utf-8") == mine


def test_both_sides_having_changed_it_is_asked_at_once(open_with: Open, file: Path) -> None:
    program = open_with()
    room = edit(program, "mine")
    make_longer(room)

    file.write_text(BY_HAND.replace("sets: 2", "sets: 4"), encoding="utf-8")
    program.files.look()

    assert room.question.isVisible()
    room.question.no.click()
    assert "sets: 4" in file.read_text("utf-8")
    assert "rest: 90" in file.with_name("mine.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "theirs", [BY_HAND + "# A word more\n", BY_HAND.replace("sets: 2", "sets: many")]
)
def test_what_is_not_of_this_workout_or_no_sense_leaves_it(
    open_with: Open, file: Path, theirs: str
) -> None:
    program = open_with()
    room = edit(program, "mine")
    before = desk_of(room).draft
    file.write_text(theirs, encoding="utf-8")
    program.files.look()

    assert desk_of(room).draft == before
    assert not desk_of(room).stack.canUndo()
    assert ("clinic.yaml" in notices_of(program)) is ("many" in theirs)
    assert file.read_text("utf-8") == theirs


def notices_of(program: Program) -> str:
    return " ".join(each.text() for each in program.window.notices.findChildren(QLabel))


def test_a_file_stays_in_its_own_language(open_with: Open, file: Path, tmp_path: Path) -> None:
    overlay = "format: 1\nlanguage: de\nworkouts: {mine: {name: Meins, summary: Auswendig}}\n"
    file.with_name("clinic.de.yaml").write_text(overlay, encoding="utf-8")
    keep(tmp_path, language="de")
    program = open_with()
    assert program.services.library.current.workouts["mine"].name == "Meins"

    room = edit(program, "mine")
    assert desk_of(room).draft.name == "Mine"
    make_longer(room)
    assert room.keep()

    assert file.read_text("utf-8") == BY_HAND.replace("rest: 30}", "rest: 90}")


def test_a_name_that_is_taken_gets_a_number(open_with: Open) -> None:
    program = open_with()
    for name in ("My workout", "My workout 2"):
        room = edit(program, None)
        desk = desk_of(room)
        assert desk.draft.name == name
        room.page.add("bridge")
        assert room.keep()
        program.navigation.go(ShowWorkouts())


def test_settings_of_somebody_new_make_a_beginner_of_them(open_with: Open) -> None:
    draft: Draft = desk_of(edit(open_with(), None)).draft

    assert draft.level is Level.BEGINNER
    assert json.dumps(draft.goal) == '"health"'
