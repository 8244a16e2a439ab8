"""Keeping what is being written in its file."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.changes import Change
from lowback_timer.core.editing.draft import Draft, Spot
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.keeper import Keeper
from lowback_timer.window.services.library import LibraryService
from tests.window.browsing.catalogues import shipped
from tests.window.editor.making import key_of, make_desk
from tests.window.editor.test_history import BY_HAND


@pytest.fixture
def library(tmp_path: Path) -> LibraryService:
    service = LibraryService(tmp_path / "workouts", (), pytest.fail)
    service.load("")
    return service


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that somebody has written by hand."""
    path = tmp_path / "workouts" / "clinic.yaml"
    path.parent.mkdir()
    path.write_text(BY_HAND, encoding="utf-8")
    return path


@pytest.fixture
def open_file(file: Path, library: LibraryService) -> Callable[[], tuple[Desk, Keeper]]:
    """Opens its first workout."""

    def open_it() -> tuple[Desk, Keeper]:
        library.reload()
        desk = Desk(Draft.of(library.current.workouts["mine"]))
        return desk, Keeper(desk, library, file)

    return open_it


def told_by(keeper: Keeper) -> list[str]:
    told: list[str] = []
    keeper.told.connect(told.append)
    return told


def rest_of_plank(desk: Desk, seconds: int) -> Change:
    return changes.set_rest(desk.draft, key_of(desk, "side-plank"), seconds)


def test_a_new_workout_gets_a_file_of_its_name(library: LibraryService, tmp_path: Path) -> None:
    desk = make_desk()
    keeper = Keeper(desk, library, None)
    told = told_by(keeper)
    assert keeper.save()  # there is nothing yet
    assert not (tmp_path / "workouts").exists()

    desk.take(changes.rename(desk.draft, "My Tuesday"))
    desk.take(changes.add(desk.draft, shipped().exercises["bridge"], Spot(0, 0)))
    assert not keeper.is_kept
    assert keeper.save()

    assert keeper.is_kept
    assert told == ["saved as my-tuesday.yaml"]
    library.reload()
    assert library.current.workouts[keeper.thing_id].name == "My Tuesday"
    assert library.own_workouts == {"my-tuesday": tmp_path / "workouts" / "my-tuesday.yaml"}


def test_it_is_saved_by_itself_a_moment_after_a_change(
    qtbot: QtBot, library: LibraryService, tmp_path: Path
) -> None:
    desk = make_desk("bridge")
    keeper = Keeper(desk, library, None)

    desk.take(changes.set_sets(desk.draft, key_of(desk, "bridge"), 5))
    assert keeper._timer.isActive()
    keeper._timer.start(0)

    qtbot.waitUntil((tmp_path / "workouts" / "mine.yaml").exists)
    assert keeper.is_kept


def test_only_the_lines_that_were_edited_change(
    open_file: Callable[[], tuple[Desk, Keeper]], file: Path
) -> None:
    desk, keeper = open_file()

    desk.take(rest_of_plank(desk, 60))
    assert keeper.save()

    before, after = BY_HAND.splitlines(), file.read_text("utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 1
    old, new = changed[0]
    assert old == "          - {exercise: side-plank,   hold: 20, sets: 2, rest: 30}"
    assert new == "          - {exercise: side-plank,   hold: 20, sets: 2, rest: 60}"


def test_what_is_taken_back_after_saving_is_as_it_was_with_its_comments(
    open_file: Callable[[], tuple[Desk, Keeper]], file: Path
) -> None:
    desk, keeper = open_file()
    desk.take(changes.remove(desk.draft, key_of(desk, "side-plank")))
    assert keeper.save()
    assert "the left side" not in file.read_text("utf-8")

    desk.undo()
    assert keeper.save()

    assert file.read_text("utf-8") == BY_HAND


def test_what_lacks_something_stays_open_and_the_file_as_it_was(
    open_file: Callable[[], tuple[Desk, Keeper]], file: Path
) -> None:
    desk, keeper = open_file()

    desk.take(changes.rename(desk.draft, " "))

    assert not keeper.save()
    assert file.read_text("utf-8") == BY_HAND
    desk.undo()
    assert keeper.save()


@pytest.mark.parametrize(
    ("error", "reason"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "it is write-protected")],
)
def test_a_disk_that_fails_leaves_the_file_whole_and_the_edit_open(
    open_file: Callable[[], tuple[Desk, Keeper]],
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    reason: str,
) -> None:
    desk, keeper = open_file()
    told = told_by(keeper)
    failures: list[str] = []
    keeper.failed.connect(failures.append)

    def fail(_handle: int) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr("lowback_timer.library.writing.disk.os.fsync", fail)
        desk.take(rest_of_plank(desk, 60))
        assert not keeper.save()
        assert not keeper.save()  # told once

        assert file.read_text("utf-8") == BY_HAND
        assert [each.name for each in file.parent.iterdir()] == [file.name]
        assert failures == [f"clinic.yaml cannot be saved: {reason}. It is as it was before."]
        assert told == ["not saved", "not saved"]

    assert keeper.save()
    assert "rest: 60" in file.read_text("utf-8")
    assert told[-1] == "saved as clinic.yaml"


def test_where_no_folder_can_be_the_edit_stays_open(library: LibraryService) -> None:
    library.folder.write_text("a file in its place")
    desk = make_desk()
    keeper = Keeper(desk, library, None)
    failures: list[str] = []
    keeper.failed.connect(failures.append)

    desk.take(changes.add(desk.draft, shipped().exercises["bridge"], Spot(0, 0)))

    assert not keeper.save()
    assert len(failures) == 1
    assert failures[0].startswith("mine.yaml cannot be saved: ")


def test_what_others_change_elsewhere_in_the_file_is_kept(
    open_file: Callable[[], tuple[Desk, Keeper]], file: Path
) -> None:
    desk, keeper = open_file()
    theirs = BY_HAND.replace("Left alone", "Changed by somebody else")
    file.write_text(theirs, encoding="utf-8")

    desk.take(rest_of_plank(desk, 60))
    assert keeper.save()

    assert file.read_text("utf-8") == theirs.replace("rest: 30", "rest: 60")


@pytest.fixture
def conflict(open_file: Callable[[], tuple[Desk, Keeper]], file: Path) -> tuple[Desk, Keeper, str]:
    """Both sides have changed the same workout; the file holds the third."""
    desk, keeper = open_file()
    theirs = BY_HAND.replace("sets: 2", "sets: 4")
    file.write_text(theirs, encoding="utf-8")
    asked: list[bool] = []
    keeper.changed_outside.connect(lambda: asked.append(True))
    desk.take(rest_of_plank(desk, 60))
    assert not keeper.save()
    assert asked == [True]
    assert file.read_text("utf-8") == theirs
    return desk, keeper, theirs


def test_both_can_be_kept_when_two_have_changed_the_same_workout(
    conflict: tuple[Desk, Keeper, str], file: Path, library: LibraryService
) -> None:
    _, keeper, theirs = conflict

    assert keeper.keep_both()

    assert file.read_text("utf-8") == theirs
    assert sorted(each.name for each in file.parent.iterdir()) == ["clinic.yaml", "mine.yaml"]
    library.reload()
    mine = library.current.workouts[keeper.thing_id]
    assert mine.sections[1].items[0].dose.rest_ms == 60_000
    assert library.current.workouts["mine"].sections[1].items[0].dose.sets == 4


def test_the_other_version_can_be_looked_at_and_undo_leads_back(
    conflict: tuple[Desk, Keeper, str], file: Path
) -> None:
    desk, keeper, theirs = conflict
    mine = desk.draft

    keeper.take_theirs()
    plank = desk.draft.entry(key_of(desk, "side-plank")).item.dose
    assert (plank.sets, plank.rest_ms) == (4, 30_000)
    assert keeper.is_kept
    assert file.read_text("utf-8") == theirs

    desk.undo()
    assert desk.draft == mine
    assert keeper.save()
    text = file.read_text("utf-8")
    assert "sets: 2, rest: 60" in text
    assert "# the left side needs more time" in text
