"""The program's icon."""

from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtGui import QColor, QImage

from lowback_timer.resources import icon_file
from lowback_timer.window.look.palette import LIGHT
from tools.draw_icon import (
    FOLDER,
    LARGE,
    NAME,
    PICTURE,
    SIZES,
    SMALL,
    documents,
    icon,
    picture_file,
    symbolic,
    write_picture,
)


def test_what_is_shipped_is_what_the_tool_draws() -> None:
    for file, document in documents().items():
        assert file.read_text("utf-8") == document
    assert icon_file() == FOLDER / f"{NAME}.png"


def test_the_picture_shows_the_icon(tmp_path: Path) -> None:
    file = tmp_path / "icon.png"

    write_picture(icon(), file)

    drawn, shipped = QImage(str(file)), QImage(str(icon_file()))
    for image in (drawn, shipped):
        assert image.width() == image.height() == PICTURE
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(PICTURE // 2, 8) == QColor(LIGHT.reps)


@pytest.mark.parametrize("side", SIZES)
def test_desktops_find_it_in_every_size(side: int, tmp_path: Path) -> None:
    file = tmp_path / "icon.png"

    write_picture(icon(SMALL.get(side, LARGE)), file, side)

    drawn, shipped = QImage(str(file)), QImage(str(picture_file(side)))
    assert shipped.width() == shipped.height() == side
    assert shipped.pixelColor(0, 0).alpha() < 255
    # Not every version of Qt smooths an edge alike.
    for x, y in ((side // 2, 1), (side // 2, side // 2), (side // 2, round(side * 0.68))):
        for channel in ("red", "green", "blue"):
            values = [getattr(image.pixelColor(x, y), channel)() for image in (drawn, shipped)]
            assert abs(values[0] - values[1]) < 24


@pytest.mark.parametrize("side", SMALL)
def test_in_small_pictures_no_vertebra_is_blurred(side: int) -> None:
    image = QImage(str(picture_file(side)))
    ink = {QColor(LIGHT.card).name(), QColor(LIGHT.muscle).name(), QColor(LIGHT.reps).name()}

    column = {image.pixelColor(side // 2, y).name() for y in range(side // 4, side * 3 // 4)}

    assert column <= ink
    assert len(column) == len(ink)


def test_the_symbolic_one_has_one_colour_and_no_lines() -> None:
    parts = list(fromstring(symbolic()))

    assert {part.get("fill") for part in parts} == {"#2e3436"}
    assert not any("stroke" in name for part in parts for name in part.attrib)
