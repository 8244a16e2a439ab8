"""Takes in workouts of other programs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.room import Room
from lowback_timer.window.workouts.import_desk import ImportDesk, ask_for_file
from tests.doubles.services import make_services
from tests.library.importers.samples import DATA
from tests.window.stage import settle, show


@pytest.fixture
def told() -> list[str]:
    """What the person was told."""
    return []


@pytest.fixture
def desk(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    told: list[str],
    tmp_path: Path,
) -> ImportDesk:
    host = QWidget()
    show(qtbot, host, 1000, 800)
    services = make_services(host, look, preferences, log, notify=told.append, folder=tmp_path)
    services.library.load("en")
    return ImportDesk(services, Room(services), lambda _host: str(DATA / "jawt-share.json"))


def own_files(folder: Path) -> list[str]:
    workouts = folder / "workouts"
    return [each.name for each in sorted(workouts.iterdir())] if workouts.exists() else []


def test_what_is_chosen_is_shown_first(desk: ImportDesk, tmp_path: Path) -> None:
    desk.choose()
    settle()

    assert desk.sheet.isVisible()
    assert desk.sheet.summary.text().startswith("From Just Another Workout Timer: 1 workout")
    assert own_files(tmp_path) == []


def test_it_is_taken_in_when_somebody_wants_it(
    desk: ImportDesk, told: list[str], tmp_path: Path
) -> None:
    # GIVEN a file of which the content is shown
    taken: list[tuple[str, ...]] = []
    desk.taken.connect(taken.append)
    desk.choose()

    # WHEN somebody takes it in
    desk.sheet.button.click()

    # THEN it lies in a file of its own, and the library has it at once
    assert own_files(tmp_path) == ["both-sides.yaml"]
    library = desk._services.library.current
    assert library.workouts["both-sides"].name == "Both sides"
    assert library.exercises["get-up-slowly"].cues == ()
    assert not desk.sheet.isVisible()
    assert taken == [("both-sides",)]
    assert told == ["Taken in, as both-sides.yaml in the folder of your own workouts."]


def test_the_same_file_changes_nothing_the_second_time(desk: ImportDesk, tmp_path: Path) -> None:
    desk.choose()
    desk.sheet.button.click()

    desk.choose()
    settle()

    assert "is there already" in desk.sheet.summary.text()
    assert not desk.sheet.button.isVisible()
    assert own_files(tmp_path) == ["both-sides.yaml"]


def test_nothing_is_written_after_a_refusal(desk: ImportDesk, tmp_path: Path) -> None:
    desk.choose()
    desk.sheet.cancel.click()

    assert not desk.sheet.isVisible()
    assert own_files(tmp_path) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"Nothing of the kind", "This is no file of Just Another"), (None, "strange cannot be read")],
)
def test_what_is_none_of_these_is_told_in_one_sentence(
    desk: ImportDesk, told: list[str], tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    file = tmp_path / "strange"
    if content is not None:
        file.write_bytes(content)

    desk.show_file(file)

    [notice] = told
    assert notice.startswith(sentence)
    assert not desk.sheet.isVisible()


def test_a_folder_that_cannot_be_written_is_told(
    desk: ImportDesk, told: list[str], tmp_path: Path
) -> None:
    (tmp_path / "workouts").write_text("in the way")
    desk.choose()

    desk.sheet.button.click()

    assert "cannot be saved" in told[-1]
    assert desk.sheet.isVisible()


def test_whoever_chooses_no_file_is_left_alone(desk: ImportDesk, told: list[str]) -> None:
    desk._ask = lambda _host: ""
    desk.choose()
    assert not desk.sheet.isVisible()
    assert told == []


def test_a_file_is_asked_for_as_the_system_does(
    desk: ImportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/home/me/a.json", ""))
    assert ask_for_file(QWidget()) == "/home/me/a.json"
