"""Charts in files."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from lowback_timer.window.history.picture_file import write_picture
from lowback_timer.window.look.look import Look
from tests.window.history.samples import BY_SIDE, CHART

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_picture_is_sharp_and_on_the_theme_s_ground(look: Look, tmp_path: Path) -> None:
    write_picture(tmp_path / "chart.png", CHART, look, is_mirrored=False)

    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 1920
    assert image.pixelColor(2, 2).name().upper() == look.palette.card


def test_a_drawing_has_the_words_as_words(look: Look, tmp_path: Path) -> None:
    write_picture(tmp_path / "chart.svg", BY_SIDE, look, is_mirrored=False)

    drawing = ET.parse(tmp_path / "chart.svg")
    texts = " ".join("".join(each.itertext()) for each in drawing.iter())
    assert "Side plank" in texts
    assert "Longest hold of the day" in texts
    assert "right side" in texts
    assert float(drawing.getroot().attrib["width"].removesuffix("mm")) == pytest.approx(254, abs=1)


def test_where_nothing_can_be_written_that_is_told(look: Look, tmp_path: Path) -> None:

    with pytest.raises(OSError, match="No such file"):
        write_picture(tmp_path / "none" / "chart.png", CHART, look, is_mirrored=False)
