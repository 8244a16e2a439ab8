"""Keeping an exercise that is being written, with its picture."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.keeper import ExerciseKeeper
from lowback_timer.window.services.library import LibraryService
from tests.window.browsing.catalogues import shipped

BY_HAND = """\
format: 1
exercises:
  # For the evening
  - id: cat
    name: Cat   # as the physio calls it
    level: beginner
    position: kneeling
    why: It loosens
    set_up: [Kneel]
    movement: [Round the back]
    doses:
      - hold: [20, 40]
        rest: 30
        sets: {beginner: 1, intermediate: 1, advanced: 2}
"""


@pytest.fixture
def library(tmp_path: Path) -> LibraryService:
    service = LibraryService(tmp_path / "workouts", (), pytest.fail)
    service.load("")
    return service


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    made = tmp_path / "My cat.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(made))
    return made


@pytest.fixture
def new(library: LibraryService) -> tuple[ExerciseDesk, ExerciseKeeper]:
    desk = ExerciseDesk(ExerciseDraft("new"))
    keeper = ExerciseKeeper(desk, library, None)
    desk.take(changes.rename(desk.draft, "Cat"))
    return desk, keeper


def files_in(library: LibraryService) -> list[str]:
    return sorted(each.name for each in library.folder.iterdir())


def test_a_picture_is_copied_beside_the_file_when_it_is_saved(
    new: tuple[ExerciseDesk, ExerciseKeeper], library: LibraryService, picture: Path
) -> None:
    desk, keeper = new
    desk.take(changes.set_picture(desk.draft, str(picture)))
    assert keeper.save()

    assert files_in(library) == ["cat.yaml", "my-cat.png"]
    library.reload()
    assert library.current.exercises["cat"].picture == str(library.folder / "my-cat.png")
    assert desk.draft.picture == str(picture)
    assert keeper.is_kept


def test_a_copy_that_nobody_wants_any_more_goes_and_comes_back_with_redo(
    new: tuple[ExerciseDesk, ExerciseKeeper], library: LibraryService, picture: Path
) -> None:
    desk, keeper = new
    desk.take(changes.set_picture(desk.draft, str(picture)))
    assert keeper.save()

    desk.undo()
    assert keeper.save()
    keeper.clear_up()
    assert files_in(library) == ["cat.yaml"]
    assert picture.exists()

    desk.redo()
    assert keeper.save()
    keeper.clear_up()
    assert files_in(library) == ["cat.yaml", "my-cat.png"]


def test_a_picture_that_is_gone_is_told_and_the_file_stays(
    new: tuple[ExerciseDesk, ExerciseKeeper], library: LibraryService, picture: Path
) -> None:
    desk, keeper = new
    assert keeper.save()
    failures: list[str] = []
    keeper.failed.connect(failures.append)
    desk.take(changes.set_picture(desk.draft, str(picture)))
    picture.unlink()

    assert not keeper.save()
    assert failures == ["My cat.png is no file that can be read."]
    assert files_in(library) == ["cat.yaml"]


def test_a_built_in_picture_is_not_copied(
    new: tuple[ExerciseDesk, ExerciseKeeper], library: LibraryService
) -> None:
    desk, keeper = new
    desk.take(changes.set_picture(desk.draft, shipped().exercises["bridge"].picture))
    assert keeper.save()
    assert files_in(library) == ["cat.yaml"]


@pytest.fixture
def open_file(library: LibraryService) -> Callable[[], tuple[ExerciseDesk, ExerciseKeeper]]:
    """Opens an exercise that somebody has written by hand."""
    file = library.folder / "clinic.yaml"
    file.parent.mkdir()
    file.write_text(BY_HAND, "utf-8")

    def open_it() -> tuple[ExerciseDesk, ExerciseKeeper]:
        library.reload()
        desk = ExerciseDesk(ExerciseDraft.of(library.exercise_as_written("cat")))
        return desk, ExerciseKeeper(desk, library, file)

    return open_it


def test_comments_stay_and_undo_gives_the_file_back_to_the_letter(
    open_file: Callable[[], tuple[ExerciseDesk, ExerciseKeeper]], library: LibraryService
) -> None:
    desk, keeper = open_file()
    file = library.folder / "clinic.yaml"
    desk.take(changes.set_least(desk.draft, "hold", 25))
    assert keeper.save()
    assert file.read_text("utf-8") == BY_HAND.replace("[20, 40]", "[25, 40]")
    desk.undo()
    assert keeper.save()
    assert file.read_text("utf-8") == BY_HAND


def test_when_two_have_changed_it_both_can_be_kept_or_theirs_taken(
    open_file: Callable[[], tuple[ExerciseDesk, ExerciseKeeper]], library: LibraryService
) -> None:
    desk, keeper = open_file()
    file = library.folder / "clinic.yaml"
    theirs = BY_HAND.replace("rest: 30", "rest: 60")
    file.write_text(theirs, "utf-8")
    asked: list[bool] = []
    keeper.changed_outside.connect(lambda: asked.append(True))
    desk.take(changes.set_least(desk.draft, "hold", 25))
    assert not keeper.save()
    assert asked == [True]

    mine = desk.draft
    keeper.take_theirs()
    assert desk.draft.hold.rest_ms == 60_000
    desk.undo()
    assert desk.draft == mine
    assert keeper.keep_both()
    assert file.read_text("utf-8") == theirs
    assert files_in(library) == ["cat.yaml", "clinic.yaml"]
    library.reload()
    assert library.current.exercises["cat-2"].dose_option("hold").rest_ms == 30_000


def test_a_workout_that_uses_the_hold_keeps_it(
    open_file: Callable[[], tuple[ExerciseDesk, ExerciseKeeper]], library: LibraryService
) -> None:
    (library.folder.parent / "workouts").mkdir(exist_ok=True)
    desk, _ = open_file()
    workout = "format: 1\nworkouts:\n  - name: Evening\n    exercises: [cat 20s]\n"
    (library.folder / "a.yaml").write_text(workout, "utf-8")
    library.reload()
    keeper = ExerciseKeeper(desk, library, library.folder / "clinic.yaml")
    keeper.uses = library.uses_of("cat")

    desk.take(changes.set_kinds(desk.draft, ("reps",)))
    assert not keeper.save()
    assert (library.folder / "clinic.yaml").read_text("utf-8") == BY_HAND
