from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage, QRegion, QTransform
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Side
from lowback_timer.resources import images_dir
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.figures.figure_colours import FIGURE_COLOURS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT
from tests.window.stage import PaintWatch, box_of, image_of, settle, show, write_svg

SQUARE = FIGURE_COLOURS["near"]
WIDTH, HEIGHT = 480, 320


@pytest.fixture
def figure(qtbot: QtBot, look: Look) -> FigureView:
    figure = FigureView(look)
    show(qtbot, figure, WIDTH, HEIGHT)
    return figure


@pytest.fixture
def told(figure: FigureView) -> list[str]:
    told: list[str] = []
    figure.broken.connect(told.append)
    return told


@pytest.fixture
def dark(look: Look) -> Iterator[None]:
    look.set_palette(DARK)
    yield
    look.set_palette(LIGHT)


def left_of_square(figure: FigureView) -> int:
    return box_of(image_of(figure), SQUARE.light).left()


def write_png(folder: Path) -> str:
    """A photograph whose left third is red."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#101010"))
    for x in range(WIDTH // 3):
        for y in range(HEIGHT):
            image.setPixelColor(x, y, QColor("#C00000"))
    path = str(folder / "photo.png")
    assert image.save(path)
    return path


def test_without_a_picture_it_is_empty(figure: FigureView, told: list[str]) -> None:
    empty = image_of(figure)

    figure.show_picture("")

    assert image_of(figure) == empty
    assert told == []


def test_it_shows_the_moment_it_is_told(figure: FigureView, tmp_path: Path) -> None:
    figure.show_picture(write_svg(tmp_path))
    assert left_of_square(figure) == 0

    figure.set_moment(1_500)

    assert left_of_square(figure) == 400


def test_a_still_one_shows_the_moment_that_tells_most(figure: FigureView, tmp_path: Path) -> None:
    figure.show_picture(write_svg(tmp_path))

    figure.show_still()
    figure.set_moment(0)

    assert left_of_square(figure) == 400


def test_two_poses_stand_side_by_side_in_place_of_motion(
    figure: FigureView, tmp_path: Path
) -> None:
    figure.show_picture(write_svg(tmp_path))

    figure.show_poses(True)

    both = box_of(image_of(figure), SQUARE.light)
    assert both.left() == pytest.approx(0, abs=2)
    assert both.right() == pytest.approx(WIDTH - 1, abs=2)
    assert both.height() == pytest.approx(38, abs=2)  # not quite half as large each

    figure.show_poses(False)
    assert box_of(image_of(figure), SQUARE.light).width() == 80


@pytest.mark.parametrize("works", [Side.RIGHT, Side.LEFT])
def test_the_first_pose_stands_left_of_the_second_on_either_side(
    figure: FigureView, tmp_path: Path, works: Side
) -> None:
    # GIVEN a square that goes from one edge to the other, drawn for the right side
    figure.show_picture(write_svg(tmp_path), side=works)

    figure.show_poses(True)

    # THEN the left half shows where it starts, mirrored where the left side works
    start = box_of(image_of(figure).copy(0, 0, WIDTH // 2, HEIGHT), SQUARE.light)
    starts_at_the_left = start.center().x() < WIDTH / 4
    assert starts_at_the_left is (works is Side.RIGHT)


def test_screen_readers_are_told_what_it_shows(figure: FigureView, tmp_path: Path) -> None:
    figure.show_picture(write_svg(tmp_path), name="Bird dog")

    interface = QAccessible.queryAccessibleInterface(figure)

    assert interface.role() is QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Picture: Bird dog"


def test_a_body_that_breathes_rises_a_little(figure: FigureView, tmp_path: Path) -> None:
    figure.show_picture(write_svg(tmp_path))
    figure.set_moment(1_500, 0)
    before = box_of(image_of(figure), SQUARE.light)

    figure.set_moment(1_500, 1)

    after = box_of(image_of(figure), SQUARE.light)
    assert before.top() - 6 < after.top() < before.top()
    assert after.left() == before.left()


@pytest.mark.parametrize(("width", "height"), [(960, 320), (480, 640)])
def test_it_fills_the_space_and_keeps_its_shape(
    figure: FigureView, tmp_path: Path, width: int, height: int
) -> None:
    figure.show_picture(write_svg(tmp_path))
    figure.resize(width, height)

    square = box_of(image_of(figure), SQUARE.light)

    assert (square.width(), square.height()) == (80, 80)
    assert square.left() == (width - 480) // 2
    assert square.center().y() == pytest.approx(height / 2, abs=2)


# Sides


@pytest.mark.parametrize(
    ("drawn", "works", "is_mirrored"),
    [
        ("right", Side.RIGHT, False),
        ("right", Side.LEFT, True),
        ("left", Side.LEFT, False),
        ("left", Side.RIGHT, True),
        ("right", None, False),
        ("left", None, False),
    ],
)
def test_it_is_mirrored_when_the_other_side_works(
    figure: FigureView, tmp_path: Path, drawn: str, works: Side | None, is_mirrored: bool
) -> None:
    figure.show_picture(write_svg(tmp_path, extra=f'data-side="{drawn}"'), side=works)

    assert left_of_square(figure) == (400 if is_mirrored else 0)


def test_the_mirrored_picture_is_the_mirror_image(figure: FigureView, tmp_path: Path) -> None:
    path = write_svg(tmp_path)
    figure.show_picture(path, side=Side.RIGHT)
    figure.set_moment(300)
    one = image_of(figure)

    figure.show_picture(path, side=Side.LEFT)

    other = image_of(figure)
    assert other != one
    assert box_of(other, SQUARE.light) == box_of(
        one.transformed(QTransform().scale(-1, 1)), SQUARE.light
    )


def test_a_photograph_is_mirrored_too_whatever_was_shown_before(
    figure: FigureView, tmp_path: Path
) -> None:
    # GIVEN a drawing of the left side before it
    figure.show_picture(write_svg(tmp_path, extra='data-side="left"'), side=Side.LEFT)

    path = write_png(tmp_path)
    figure.show_picture(path, side=Side.RIGHT)
    assert box_of(image_of(figure), "#C00000").left() == 0

    figure.show_picture(path, side=Side.LEFT)
    assert box_of(image_of(figure), "#C00000").right() == WIDTH - 1


# Themes


def test_a_drawing_follows_the_theme(
    figure: FigureView, tmp_path: Path, look: Look, dark: None
) -> None:
    figure.show_picture(write_svg(tmp_path))
    assert not box_of(image_of(figure), SQUARE.dark).isEmpty()

    look.set_palette(LIGHT)

    assert box_of(image_of(figure), SQUARE.dark).isEmpty()
    assert not box_of(image_of(figure), SQUARE.light).isEmpty()


# Trouble


def test_a_picture_that_cannot_be_read_is_told_of_once(
    figure: FigureView, told: list[str], look: Look, tmp_path: Path
) -> None:
    figure.show_picture(str(tmp_path / "gone.svg"))
    figure.show_picture("")
    figure.show_picture(str(tmp_path / "gone.svg"))
    look.changed.emit()

    assert told == ["The picture gone.svg is left out: it cannot be read."]
    # An empty mat takes its place.
    mat = box_of(image_of(figure), look.palette.line)
    assert mat.height() == 8
    assert mat.top() > HEIGHT / 2


@pytest.mark.qt_log_ignore("qt.svg", "Cannot read")
def test_damaged_pictures_are_left_out(figure: FigureView, told: list[str], tmp_path: Path) -> None:
    for name in ("damaged.svg", "damaged.png"):
        (tmp_path / name).write_text("no picture")
        figure.show_picture(str(tmp_path / name))
        assert not image_of(figure).isNull()

    assert [text.split(":")[0] for text in told] == [
        "The picture damaged.svg is left out",
        "The picture damaged.png is left out",
    ]


def test_after_a_broken_picture_the_next_one_is_shown(
    figure: FigureView, told: list[str], tmp_path: Path
) -> None:
    figure.show_picture(str(tmp_path / "gone.png"))
    figure.show_picture(write_svg(tmp_path))

    assert len(told) == 1
    assert left_of_square(figure) == 0


# Repainting


def test_nothing_is_repainted_when_the_same_moment_is_set(
    figure: FigureView, tmp_path: Path
) -> None:
    path = write_svg(tmp_path)
    figure.show_picture(path, side=Side.LEFT)
    figure.set_moment(1_500, 0.5)
    settle()
    watch = PaintWatch(figure)

    figure.show_picture(path, side=Side.LEFT)
    figure.set_moment(1_500, 0.5)
    figure.show_poses(False)
    settle()
    assert watch.paints == 0

    figure.set_moment(1_540, 0.5)
    settle()
    assert watch.paints == 1


@pytest.mark.parametrize("way", ["still", "poses"])
def test_a_picture_that_stands_still_is_not_repainted(
    figure: FigureView, tmp_path: Path, way: str
) -> None:
    figure.show_picture(write_svg(tmp_path))
    if way == "still":
        figure.show_still()
    else:
        figure.show_poses(True)
    settle()
    watch = PaintWatch(figure)

    for moment in range(0, 4_000, 40):
        figure.set_moment(moment)
    settle()

    assert watch.paints == 0


@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_only_what_moves_is_repainted(figure: FigureView, side: Side) -> None:
    # GIVEN a person on hands and knees who lifts one leg
    figure.show_picture(str(images_dir() / "hip-extension.svg"), side=side)
    settle()
    before = image_of(figure)
    watch = PaintWatch(figure)

    # WHEN the leg begins to rise
    figure.set_moment(200)
    settle()

    # THEN what has changed was painted, and the other half of the person was not
    painted = watch.region.boundingRect()
    after = image_of(figure)
    changed = QRegion()
    for x in range(WIDTH):
        for y in range(0, HEIGHT, 4):
            if before.pixel(x, y) != after.pixel(x, y):
                changed += QRect(x, y, 1, 1)
    assert not changed.isEmpty()
    assert painted.contains(changed.boundingRect())
    assert painted.width() < WIDTH * 0.7


def test_a_pose_that_stays_the_same_is_not_repainted(figure: FigureView) -> None:
    figure.show_picture(str(images_dir() / "bird-dog.svg"))
    figure.set_moment(1_100)
    settle()
    watch = PaintWatch(figure)

    figure.set_moment(1_700)  # the second in which it holds
    settle()

    assert watch.paints == 0


def test_a_breath_of_less_than_half_a_pixel_is_not_repainted(
    figure: FigureView, tmp_path: Path
) -> None:
    figure.show_picture(write_svg(tmp_path))
    figure.set_moment(1_500, 0.5)
    settle()
    watch = PaintWatch(figure)

    figure.set_moment(1_500, 0.51)
    settle()
    assert watch.paints == 0

    figure.set_moment(1_500, 0.9)
    settle()
    assert watch.paints == 1


def test_on_a_ground_of_its_own_it_paints_what_is_behind_it(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    figure = FigureView(look, ground="panel")
    show(qtbot, figure, WIDTH, HEIGHT)
    figure.show_picture(write_svg(tmp_path))

    assert image_of(figure).pixelColor(WIDTH // 2, 5) == QColor(look.palette.panel)
