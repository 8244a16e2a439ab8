"""The picture of an exercise, and what is none."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.library import pictures
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.page import ExerciseEditorPage
from lowback_timer.window.editor.exercise.picture_field import PictureField
from lowback_timer.window.look.look import Look
from tests.window.browsing.catalogues import shipped


class Stage:
    def __init__(self, field: PictureField) -> None:
        self.field = field
        self.taken: list[str] = []
        self.refused: list[str] = []
        field.taken.connect(self.taken.append)
        field.refused.connect(self.refused.append)


@pytest.fixture
def stage(qtbot: QtBot, look: Look) -> Stage:
    field = PictureField(look)
    qtbot.addWidget(field)
    field.show_picture("", "Cat")
    return Stage(field)


def write_picture(path: Path) -> None:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))


@pytest.mark.parametrize("name", ["cat.png", "cat.JPG", "cat.jpeg", "cat.webp"])
def test_photographs_are_taken(stage: Stage, tmp_path: Path, name: str) -> None:
    write_picture(tmp_path / name)
    stage.field.ask = lambda _host: str(tmp_path / name)
    stage.field.choose.click()
    assert stage.taken == [str(tmp_path / name)]


def test_a_drawing_of_ours_is_taken_and_can_be_removed(stage: Stage) -> None:
    path = shipped().exercises["bridge"].picture
    stage.field.take(path)
    stage.field.show_picture(path, "Cat")
    assert stage.field.preview.accessibleName() == "Picture: Cat"
    stage.field.remove.click()
    assert stage.taken == [path, ""]


def test_nothing_chosen_is_nothing_changed(stage: Stage) -> None:
    stage.field.ask = lambda _host: ""
    stage.field.choose.click()
    assert stage.taken == stage.refused == []


def test_what_is_too_large_or_no_picture_is_told_in_one_sentence(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.txt").write_text("no")
    stage.field.take(str(tmp_path / "list.txt"))
    monkeypatch.setattr(pictures, "MOST_BYTES", 8)
    write_picture(tmp_path / "large.png")
    stage.field.take(str(tmp_path / "large.png"))
    assert stage.refused == [
        "list.txt is no picture: it takes SVG, PNG, JPEG or WebP.",
        "large.png is larger than 0 MB, the most it can be.",
    ]
    assert stage.taken == []


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns of what is damaged
@pytest.mark.parametrize("ending", [".svg", ".png", ".jpg", ".webp"])
def test_damaged_files_are_taken_or_refused_and_nothing_else(
    stage: Stage, tmp_path: Path, ending: str
) -> None:
    chance = random.Random(ending)
    whole = tmp_path / f"whole{ending}"
    if ending == ".svg":
        whole.write_bytes(Path(shipped().exercises["bridge"].picture).read_bytes())
    else:
        write_picture(whole)
    data = whole.read_bytes()
    for number in range(40):
        damaged = bytearray(data[: chance.randrange(len(data) + 1)])
        for _ in range(chance.randrange(6)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / f"{number}{ending}"
        path.write_bytes(damaged)
        stage.field.take(str(path))
    assert len(stage.taken) + len(stage.refused) == 40
    assert stage.refused


def test_a_file_that_is_dropped_anywhere_on_the_page_is_the_picture(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    page = ExerciseEditorPage(look)
    qtbot.addWidget(page)
    desk = ExerciseDesk(ExerciseDraft("new", "Cat"))
    page.show_desk(desk, shipped(), ())
    refused: list[str] = []
    page.refused.connect(refused.append)
    write_picture(tmp_path / "cat.png")

    def drop(*urls: QUrl) -> None:
        data = QMimeData()
        data.setUrls(list(urls))
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))

    drop(QUrl("https://example.org/cat.png"))
    drop(QUrl.fromLocalFile("/a.png"), QUrl.fromLocalFile("/b.png"))
    assert (desk.draft.picture, refused) == ("", [])
    drop(QUrl.fromLocalFile(str(tmp_path / "cat.png")))
    assert Path(desk.draft.picture) == tmp_path / "cat.png"
    drop(QUrl.fromLocalFile(str(tmp_path)))
    assert len(refused) == 1
