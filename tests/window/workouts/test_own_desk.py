"""What can be done with whole workouts."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.workout import Workout
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowWorkout, ShowWorkouts
from lowback_timer.window.workouts.own_desk import OwnDesk
from tests.doubles.services import make_services
from tests.library.samples import SAMPLE
from tests.library.writing.samples import BY_HAND, loaded


class Stage:
    """A desk, and what it has told and asked for."""

    def __init__(self, host: QWidget, make: Callable[..., OwnDesk]) -> None:
        self.told: list[str] = []
        self.offers: list[tuple[str, str, Callable[[], object]]] = []
        self.asked: list[str] = []
        self.answer = ""
        self.desk = make(self)
        self.went: list[Request] = []
        self.desk.go.connect(self.went.append)
        self.host = host

    def ask(self, _host: QWidget, name: str) -> str:
        self.asked.append(name)
        return self.answer

    def workout(self, name: str) -> Workout:
        return self.desk._services.library.current.workouts[name]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "workouts"
    made.mkdir()
    (made / "mine.yaml").write_text(BY_HAND, "utf-8")
    return made


@pytest.fixture
def stage(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    tmp_path: Path,
    folder: Path,
) -> Stage:
    host = QWidget()
    qtbot.addWidget(host)

    def make(stage: Stage) -> OwnDesk:
        services = make_services(
            host,
            look,
            preferences,
            log,
            folder=tmp_path,
            notify=stage.told.append,
            offer=lambda *offer: stage.offers.append(offer),
        )
        assert services.library.folder == folder
        services.library.load("en")
        return OwnDesk(services, host, stage.ask)

    return Stage(host, make)


def test_a_built_in_workout_is_copied_into_a_file_of_its_own(stage: Stage, folder: Path) -> None:
    stage.desk.duplicate(stage.workout("first-time"))

    (request,) = stage.went
    assert isinstance(request, ShowWorkout)
    copy = stage.workout(request.workout_id)
    assert copy.name == "First time · one exercise – copy"
    assert copy.sections == stage.workout("first-time").sections
    stage.desk.duplicate(stage.workout("first-time"))
    assert len(list(folder.iterdir())) == 3


def test_another_name_is_all_that_changes(stage: Stage, folder: Path) -> None:
    stage.desk.rename(stage.workout("mornings"), "Early")

    text = (folder / "mine.yaml").read_text("utf-8")
    assert text == BY_HAND.replace('"Mornings"', '"Early"')
    assert stage.workout("mornings").name == "Early"
    assert stage.went == [ShowWorkout("mornings")]
    stage.desk.rename(stage.workout("first-time"), "Mine")
    assert stage.workout("first-time").name != "Mine"


def test_what_is_deleted_can_be_had_again(stage: Stage, folder: Path) -> None:
    stage.desk.delete(stage.workout("mornings"))

    assert stage.went == [ShowWorkouts()]
    assert "mornings" not in stage.desk._services.library.current.workouts
    ((text, word, undo),) = stage.offers
    assert (text, word) == ("“Mornings” is deleted.", "Undo")
    undo()
    assert (folder / "mine.yaml").read_text("utf-8") == BY_HAND
    assert stage.went[1:] == [ShowWorkout("mornings")]


def test_what_cannot_be_deleted_stays(stage: Stage, folder: Path) -> None:
    mornings = stage.workout("mornings")
    assert "mornings" in stage.desk._services.library.own_workouts
    (folder / "mine.yaml").write_text("format: [", "utf-8")

    stage.desk.delete(mornings)

    assert not stage.offers
    assert len(stage.told) == 1


def test_a_built_in_one_is_never_deleted(stage: Stage) -> None:
    stage.desk.delete(stage.workout("first-time"))
    assert not stage.offers
    assert not stage.told


def test_one_workout_goes_out_alone_with_its_comments(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "given.yaml"
    stage.answer = str(target)

    stage.desk.export(stage.workout("mornings"))

    assert stage.asked == ["mornings.lowback.yaml"]
    assert "# he said 30, 45 hurts" in target.read_text("utf-8")
    assert "evenings" not in loaded(target).workouts
    assert loaded(target).workouts["mornings"] == stage.workout("mornings")
    assert stage.told == ["Exported as given.yaml."]


def test_a_picture_of_ones_own_goes_along_in_a_zip(
    stage: Stage, folder: Path, tmp_path: Path
) -> None:
    # GIVEN a file with exercises of its own, one of which has a picture beside it
    text = SAMPLE.replace("picture: bridge.svg", "picture: Mine Own.svg").replace("bridge", "hump")
    (folder / "own.yaml").write_text(text, "utf-8")
    (folder / "Mine Own.svg").write_text("<svg/>", "utf-8")
    stage.desk._services.library.reload()
    target = tmp_path / "given.zip"
    stage.answer = str(target)

    # WHEN a workout with them is exported
    stage.desk.export(stage.workout("short"))

    # THEN everything is in one file, and can be read where nothing else is
    assert stage.asked == ["short.lowback.zip"]
    elsewhere = tmp_path / "elsewhere"
    with zipfile.ZipFile(target) as archive:
        archive.extractall(elsewhere)
    assert {each.name for each in elsewhere.iterdir()} == {"short.yaml", "mine-own.svg"}
    workout = loaded(elsewhere / "short.yaml").workouts["short"]
    assert workout.exercises[1].picture == str(elsewhere / "mine-own.svg")
    assert [each.id for each in workout.exercises] == ["plank", "hump"]


def test_nothing_is_written_where_nothing_was_chosen(stage: Stage, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    stage.desk.export(stage.workout("mornings"))
    assert sorted(tmp_path.rglob("*")) == before


def test_where_nothing_can_be_written_it_is_told(stage: Stage, tmp_path: Path) -> None:
    stage.answer = str(tmp_path / "workouts" / "mine.yaml" / "given.yaml")
    stage.desk.export(stage.workout("mornings"))
    assert len(stage.told) == 1
    assert "given.yaml cannot be saved" in stage.told[0]
