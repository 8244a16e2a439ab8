"""Still pictures for cards: drawn when they are seen, and kept a while."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from lowback_timer.resources import images_dir
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK
from tests.window.stage import box_of

PANEL = QSize(300, 100)
MUSCLE, MAT = "#E2583E", "#D8CFC0"


def figure(name: str) -> str:
    return str(images_dir() / f"{name}.svg")


@pytest.fixture
def stills(look: Look) -> Stills:
    return Stills(look)


def drawn(qtbot: QtBot, stills: Stills, *paths: str, ratio: float = 1.0) -> QImage:
    found: list[QPixmap] = []

    def is_there() -> bool:
        picture = stills.picture(paths, PANEL, ratio)
        found.extend([picture] if picture is not None else [])
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0].toImage()


def test_a_picture_comes_once_there_is_time(qtbot: QtBot, stills: Stills) -> None:
    assert stills.picture((figure("bridge"),), PANEL) is None
    with qtbot.waitSignal(stills.drawn):
        pass
    picture = stills.picture((figure("bridge"),), PANEL)
    assert picture is not None
    assert picture.size() == PANEL
    assert stills.picture((figure("bridge"),), PANEL) is picture


def test_it_tells_whether_a_picture_is_still_to_come(qtbot: QtBot, stills: Stills) -> None:
    assert not stills.is_behind

    with qtbot.waitSignal(stills.drawn):
        stills.picture((figure("bridge"),), QSize(300, 120))
        assert stills.is_behind

    assert not stills.is_behind


def test_it_fills_the_panel(qtbot: QtBot, stills: Stills) -> None:
    mat = box_of(drawn(qtbot, stills, figure("bridge")), MAT)
    assert 0.7 * PANEL.width() < mat.width() <= PANEL.width()


def test_bodies_stand_side_by_side_on_one_floor_in_one_scale(qtbot: QtBot, stills: Stills) -> None:
    # GIVEN the same exercise twice, and one that takes more height
    twice = drawn(qtbot, stills, figure("bridge"), figure("bridge"))
    one, two = (box_of(twice.copy(left, 0, 150, 100), MUSCLE) for left in (0, 150))
    assert one.height() == two.height()
    assert one.top() == two.top()

    tall = drawn(qtbot, stills, figure("bridge"), figure("good-morning"))
    alone = drawn(qtbot, stills, figure("bridge"))
    assert box_of(tall.copy(0, 0, 150, 100), MUSCLE).height() < box_of(alone, MUSCLE).height()


def test_a_finer_screen_has_finer_pictures(qtbot: QtBot, stills: Stills) -> None:
    fine = drawn(qtbot, stills, figure("bridge"), ratio=2.0)
    assert fine.size() == PANEL * 2


def test_other_colours_are_drawn_anew(qtbot: QtBot, stills: Stills, look: Look) -> None:
    drawn(qtbot, stills, figure("bridge"))
    look.set_palette(DARK)
    assert not box_of(drawn(qtbot, stills, figure("bridge")), "#FF7A5E").isEmpty()


def test_what_cannot_be_read_leaves_an_empty_mat(
    qtbot: QtBot, stills: Stills, look: Look, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.svg"
    broken.write_text("<svg")
    for path in (str(broken), str(tmp_path / "missing.png"), ""):
        assert not box_of(drawn(qtbot, stills, path), look.palette.line).isEmpty()


def test_one_that_cannot_be_read_leaves_room_for_the_others(qtbot: QtBot, stills: Stills) -> None:
    assert drawn(qtbot, stills, figure("bridge"), "missing.png") == drawn(
        qtbot, stills, figure("bridge")
    )


def test_a_large_photograph_is_fitted_in(qtbot: QtBot, stills: Stills, tmp_path: Path) -> None:
    photograph = QImage(2400, 1600, QImage.Format.Format_RGB32)
    photograph.fill("#123456")
    path = str(tmp_path / "photograph.jpg")
    photograph.save(path, quality=100)
    seen = drawn(qtbot, stills, path)
    assert seen.pixelColor(150, 50).blue() == pytest.approx(0x56, abs=4)
    assert seen.pixelColor(2, 50).name() != seen.pixelColor(150, 50).name()


def test_what_is_kept_does_not_grow_without_end(qtbot: QtBot, look: Look) -> None:
    one = PANEL.width() * PANEL.height() * 4
    stills = Stills(look, most_bytes=3 * one)
    names = ("bridge", "superman", "deadlift", "side-plank", "front-plank")
    for name in names:
        drawn(qtbot, stills, figure(name))
    assert stills.bytes_kept == 3 * one
    assert stills.picture((figure("bridge"),), PANEL) is None
    assert stills.picture((figure("front-plank"),), PANEL) is not None


def test_whoever_scrolls_far_waits_for_the_last_alone(qtbot: QtBot, stills: Stills) -> None:
    drawings: list[None] = []
    stills.drawn.connect(lambda: drawings.append(None))
    for number in range(1_000):
        stills.picture((f"{number}.svg",), PANEL)

    drawn(qtbot, stills, "999.svg")

    assert len(drawings) < 50
