"""A figure that fills its panel: the extent of its movement, and not the empty canvas around it."""

import pytest
from PySide6.QtCore import QRect, QRectF
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Side
from lowback_timer.resources import images_dir
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.figures.figure_time import LOOP_MS
from lowback_timer.window.figures.picture import load_picture
from lowback_timer.window.look.look import Look
from tests.window.stage import difference, image_of, show

NAMES = ("bridge", "deadlift", "superman", "kettlebell-swing")


def painted(view: FigureView, name: str, side: Side | None = None) -> QRect:
    """The box around all that is painted during the whole movement."""
    empty, box = image_of(view), QRect()
    view.show_picture(str(images_dir() / f"{name}.svg"), side=side)
    for moment_ms in range(0, LOOP_MS, 250):
        view.set_moment(moment_ms)
        box |= difference(empty, image_of(view))
    return box


@pytest.mark.parametrize("size", [(600, 300), (300, 600)])
@pytest.mark.parametrize("name", NAMES)
def test_the_movement_takes_all_the_room_in_one_direction_and_leaves_none(
    qtbot: QtBot, look: Look, name: str, size: tuple[int, int]
) -> None:
    view = FigureView(look, fills=True)
    show(qtbot, view, *size)

    box = painted(view, name)

    assert view.rect().adjusted(5, 5, -5, -5).contains(box)
    # Bounds are taken around curves by their control points, a little too large.
    assert max(box.width() / size[0], box.height() / size[1]) > 0.89


def test_the_other_side_fills_it_as_well(qtbot: QtBot, look: Look) -> None:
    view = FigureView(look, fills=True)
    show(qtbot, view, 600, 300)
    drawn = painted(view, "side-plank", Side.RIGHT)
    view.show_picture("")

    other = painted(view, "side-plank", Side.LEFT)

    assert other.width() == pytest.approx(drawn.width(), abs=2)
    assert other.left() == pytest.approx(view.width() - 1 - drawn.right(), abs=2)


@pytest.mark.parametrize("name", NAMES)
def test_the_extent_lies_in_the_picture(name: str) -> None:
    picture = load_picture(str(images_dir() / f"{name}.svg"), dark=False)

    assert QRectF(0, 0, picture.size.width(), picture.size.height()).contains(picture.extent)
