"""Signs: how urgent something is, without colour alone."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT, Palette, mix
from lowback_timer.window.safety.sign import Shape, Sign


def outline(sign: QWidget) -> list[int]:
    """How much of every fourth row is filled: the shape, whatever its colour."""
    image = sign.grab().toImage()
    ground = image.pixelColor(0, 0)
    return [
        sum(image.pixelColor(x, y) != ground for x in range(image.width()))
        for y in range(0, image.height(), 4)
    ]


def test_each_can_be_told_by_its_shape(qtbot: QtBot, look: Look) -> None:
    outlines = []
    for shape in Shape:
        sign = Sign(look, shape)
        qtbot.addWidget(sign)
        outlines.append(outline(sign))

    for one in range(3):
        for other in range(one):
            apart = sum(abs(a - b) for a, b in zip(outlines[one], outlines[other], strict=True))
            assert apart > 20


def test_what_it_says_is_read_aloud(qtbot: QtBot, look: Look) -> None:
    band, mark = Sign(look, Shape.OCTAGON, "6–10"), Sign(look, Shape.TRIANGLE)
    for each in (band, mark):
        qtbot.addWidget(each)

    assert band.accessibleName() == "6–10"
    assert mark.accessibleName() == ""


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_its_text_can_be_read(palette: Palette) -> None:
    def luminance(colour: str) -> float:
        channels = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in QColor(colour).getRgbF()[:3]  # type: ignore[index]
        ]
        return float(0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2])

    for fill in (mix(palette.muscle, palette.ink, 0.2), palette.get_ready, palette.done):
        light, dark = sorted(map(luminance, (fill, palette.on_accent)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, fill
