"""The figures in Qt: they load in silence, move, and look as their numbers say."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLibraryInfo, QRectF, QVersionNumber
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from tools.figures import smil
from tools.figures.__main__ import main
from tools.figures.figure import Figure
from tools.figures.poses import FIGURES
from tools.figures.svg import HEIGHT, WIDTH, render


def picture(renderer: QSvgRenderer) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return image


def played_at(renderer: QSvgRenderer, ms: int) -> QImage:
    """What Qt plays at a moment."""
    renderer.setCurrentFrame(round(ms * renderer.framesPerSecond() / 1000))
    return picture(renderer)


def differing(one: QImage, other: QImage) -> int:
    """Count pixels whose coverage differs by more than half."""
    a, b = (bytes(image.constBits())[3::4] for image in (one, other))
    return sum(abs(x - y) > 128 for x, y in zip(a, b, strict=True))


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_qt_plays_what_is_written(qtbot: QtBot, figure: Figure) -> None:
    text = render(figure)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid()
    assert renderer.animated()
    if QLibraryInfo.version() < QVersionNumber(6, 10):
        pytest.skip("before 6.10 Qt SVG cannot go to a given time")
    renderer.setAnimationEnabled(False)
    for ms in (0, 500, 1500):
        still = picture(QSvgRenderer(QByteArray(smil.still(text, ms).encode())))
        # Qt's clock runs on while it draws, for a millisecond or two; on a busy machine for more.
        assert any(differing(played_at(renderer, ms), still) < 200 for _ in range(20))


def test_contact_sheets_show_all_figures_in_both_themes(qtbot: QtBot, tmp_path: Path) -> None:
    main(["--sheet", str(tmp_path / "sheets")])
    pages = sorted((tmp_path / "sheets").iterdir())
    assert [page.stem for page in pages] == [
        f"figures-{theme}-{page}" for theme in ("dark", "light") for page in (1, 2)
    ]
    for page in pages:
        image = QImage(str(page))
        seen = {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, 400, 5)}
        assert len(seen) > 5
