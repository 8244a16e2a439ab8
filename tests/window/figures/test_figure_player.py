"""Our player shows what the drawings say, at every moment."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Side
from lowback_timer.resources import images_dir
from lowback_timer.window.figures.figure_player import Figure, NotAFigureError
from lowback_timer.window.figures.picture import Picture

SIZE = QSize(240, 160)
FIGURES = sorted(images_dir().glob("*.svg"))

ARROW = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32" data-key-ms="1500"
data-side="left"><title>An arrow</title>
<g transform="translate(4 16) scale(1)">
<g transform="translate(0 0) rotate(0)">
<animateTransform attributeName="transform" type="translate" values="0 0;40 0"/>
<animateTransform attributeName="transform" type="rotate" values="0;90" additive="sum"/>
<path fill="#3D5561" d="M-2 -2C-2 -2 2 -2 2 -2C2 -2 2 2 2 2C2 2 -2 2 -2 2Z"/>
</g></g></svg>"""


def painted(picture: Picture, moment_ms: int, size: QSize = SIZE) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter, QRectF(image.rect()), moment_ms)
    painter.end()
    return image


def painted_by_qt(path: Path) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def share_that_differs(one: QImage, other: QImage) -> float:
    """The share of all pixels that are clearly covered in one image and not in the other."""
    pairs = zip(bytes(one.constBits())[3::4], bytes(other.constBits())[3::4], strict=True)
    return sum(abs(a - b) > 128 for a, b in pairs) / (SIZE.width() * SIZE.height())


@pytest.mark.parametrize("path", FIGURES, ids=[path.stem for path in FIGURES])
def test_a_figure_begins_as_qt_draws_it(path: Path, qtbot: QtBot) -> None:
    figure = Figure(path.read_text(encoding="utf-8"), dark=False)

    assert share_that_differs(painted(figure, 0), painted_by_qt(path)) < 0.001


@pytest.mark.parametrize("path", FIGURES, ids=[path.stem for path in FIGURES])
def test_a_figure_moves_and_comes_back(path: Path, qtbot: QtBot) -> None:
    figure = Figure(path.read_text(encoding="utf-8"), dark=False)

    assert painted(figure, 1_500) != painted(figure, 0)
    assert painted(figure, 3_500) == painted(figure, 4_000) == painted(figure, 0)


def test_between_two_samples_it_moves_evenly(qtbot: QtBot) -> None:
    # GIVEN a block that goes from left to right, 40 units in four seconds
    figure = Figure(ARROW, dark=False)

    def block_at(moment_ms: int) -> float:
        image = painted(figure, moment_ms, QSize(48, 32))
        covered = [x for x in range(48) if image.pixelColor(x, 16).alpha() > 128]
        return sum(covered) / len(covered)

    # WHEN it is shown at a quarter and at three quarters of the way
    assert block_at(1_000) == pytest.approx(4 + 10, abs=1)
    assert block_at(3_000) == pytest.approx(4 + 30, abs=1)


def test_a_drawing_says_which_side_and_moment_it_shows(qtbot: QtBot) -> None:
    figure = Figure(ARROW, dark=False)

    assert (figure.drawn_side, figure.key_ms, figure.size) == (Side.LEFT, 1_500, QSize(48, 32))


def test_by_night_it_has_the_colours_of_the_night(qtbot: QtBot) -> None:
    by_day, by_night = (
        painted(Figure(ARROW, dark=dark), 0, QSize(48, 32)) for dark in (False, True)
    )

    assert by_day.pixelColor(4, 16).name() == "#3d5561"
    assert by_night.pixelColor(4, 16).name() == "#afc2cc"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no drawing at all",
        "<svg/>",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><g><path d="M0 0"/></g></svg>',
        ARROW.replace('fill="#3D5561" ', ""),
        ARROW.replace("M-2 -2C", "M"),
        ARROW.replace("Z", "L 3 3Z"),
    ],
)
def test_any_other_drawing_is_left_to_others(text: str, qtbot: QtBot) -> None:
    with pytest.raises(NotAFigureError):
        Figure(text, dark=False)
