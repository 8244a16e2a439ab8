"""The drawing of the back: what it shows in colour."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from lowback_timer.resources import images_dir
from lowback_timer.window.figures.figure_colours import FIGURE_COLOURS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT
from lowback_timer.window.safety.back_part import BackPart, groups_of
from lowback_timer.window.safety.back_picture import BackPicture


@pytest.fixture
def picture(qtbot: QtBot, look: Look) -> BackPicture:
    made = BackPicture(look)
    qtbot.addWidget(made)
    made.resize(420, 700)
    return made


def coloured(picture: BackPicture, *, dark: bool = False) -> int:
    """How many pixels have the colour of what is spoken of."""
    shade = FIGURE_COLOURS["muscle-primary"]
    image = picture.grab().toImage()
    wanted = QColor(shade.dark if dark else shade.light)
    return sum(
        image.pixelColor(x, y) == wanted
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


@pytest.mark.parametrize("part", BackPart)
@pytest.mark.parametrize("dark", [False, True])
def test_what_is_spoken_of_is_shown_in_colour(
    picture: BackPicture, look: Look, part: BackPart, dark: bool
) -> None:
    look.set_palette(DARK if dark else LIGHT)
    assert coloured(picture, dark=dark) == 0

    picture.show_part(part)

    assert coloured(picture, dark=dark) > 100
    picture.show_part(None)
    assert coloured(picture, dark=dark) == 0


def test_each_part_has_its_groups_in_the_drawing() -> None:
    text = Path(images_dir(), "anatomy", "back.svg").read_text("utf-8")

    for part in BackPart:
        for group in groups_of(part):
            assert text.count(f'<g id="{group}" fill="#') == 1


@pytest.mark.parametrize(("width", "height"), [(420, 700), (200, 700), (420, 90), (30, 30)])
def test_it_is_painted_in_any_size(picture: BackPicture, width: int, height: int) -> None:
    picture.resize(width, height)

    assert not picture.grab().isNull()


def test_it_can_be_heard_what_is_seen(picture: BackPicture) -> None:
    for word in ("lumbar", "spinalis", "longissimus", "iliocostalis"):
        assert word in picture.accessibleName()
