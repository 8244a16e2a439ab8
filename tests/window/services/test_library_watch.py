"""Files that others change while the program runs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.window.services.library import LibraryService
from lowback_timer.window.services.library_watch import LibraryWatch
from tests.window.services.test_library import WORKOUT


class Notices:
    """What is shown at the top of the window."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def show(self, text: str) -> None:
        self.shown.append(text)

    def replace(self, before: str, now: str) -> None:
        self.shown = [each for each in self.shown if each != before]
        if now:
            self.shown.insert(0, now)


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def library(tmp_path: Path, notices: Notices) -> LibraryService:
    folder = tmp_path / "workouts"
    folder.mkdir()
    service = LibraryService(folder, [], notices.show, notices.replace)
    service.load("en")
    return service


class Watched:
    """A watch, and what it has told."""

    def __init__(self, library: LibraryService) -> None:
        self.parent = QObject()
        self.may_take_in = True
        self.watch = LibraryWatch(library, lambda: self.may_take_in, self.parent)
        self.changed: list[Path] = []
        self.watch.changed_outside.connect(self.changed.append)


@pytest.fixture
def watched(qtbot: QtBot, library: LibraryService) -> Watched:
    del qtbot
    return Watched(library)


def test_a_file_that_comes_is_taken_in(
    qtbot: QtBot, library: LibraryService, watched: Watched
) -> None:
    file = library.folder / "mine.yaml"
    with qtbot.waitSignal(watched.watch.taken_in, timeout=5_000):
        file.write_text(WORKOUT.format(id="mine"), "utf-8")

    assert "mine" in library.current.workouts
    assert watched.changed == [file]


def test_a_file_that_is_replaced_is_taken_in_again_and_again(
    qtbot: QtBot, library: LibraryService, watched: Watched
) -> None:
    file, draft = library.folder / "mine.yaml", library.folder / "mine.yaml.new"
    for name in ("first", "second", "third"):
        with qtbot.waitSignal(watched.watch.taken_in, timeout=5_000):
            draft.write_text(WORKOUT.format(id=name), "utf-8")
            draft.replace(file)
        assert name in library.current.workouts


def test_a_mistake_is_told_and_no_more_when_it_is_mended(
    library: LibraryService, watched: Watched, notices: Notices
) -> None:
    # GIVEN a sound file
    file = library.folder / "mine.yaml"
    file.write_text(WORKOUT.format(id="mine"), "utf-8")
    watched.watch.look()

    # WHEN somebody makes a mistake in it, then another one
    file.write_text(WORKOUT.format(id="mine").replace("level", "levle"), "utf-8")
    watched.watch.look()

    # THEN it is told with its line and what would be right, and the file is left out
    (notice,) = notices.shown
    assert f"{file}:5:5: unknown key `levle`; did you mean `level`?" in notice
    assert "mine" not in library.current.workouts
    file.write_text("format: 1\nworkouts: [{name: 3}]", "utf-8")
    watched.watch.look()
    assert len(notices.shown) == 1

    # AND WHEN it is mended
    file.write_text(WORKOUT.format(id="mine"), "utf-8")
    watched.watch.look()

    # THEN nothing is said any more
    assert notices.shown == []
    assert "mine" in library.current.workouts


def test_nothing_is_taken_in_during_a_session(
    qtbot: QtBot, library: LibraryService, watched: Watched
) -> None:
    watched.may_take_in = False
    (library.folder / "mine.yaml").write_text(WORKOUT.format(id="mine"), "utf-8")
    with qtbot.assertNotEmitted(watched.watch.taken_in):
        watched.watch.look()
    assert "mine" not in library.current.workouts

    watched.may_take_in = True
    watched.watch.look()
    assert "mine" in library.current.workouts


def test_what_the_program_has_just_read_is_nothing_new(
    qtbot: QtBot, library: LibraryService, watched: Watched
) -> None:
    (library.folder / "mine.yaml").write_text(WORKOUT.format(id="mine"), "utf-8")
    library.reload()
    with qtbot.assertNotEmitted(watched.watch.taken_in):
        watched.watch.look()


def test_a_file_that_goes_takes_its_workouts_along(
    library: LibraryService, watched: Watched
) -> None:
    file = library.folder / "mine.yaml"
    file.write_text(WORKOUT.format(id="mine"), "utf-8")
    watched.watch.look()
    file.unlink()
    watched.watch.look()

    assert "mine" not in library.current.workouts
    assert watched.changed == [file, file]
