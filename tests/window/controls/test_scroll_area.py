import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT, Palette
from tests.window.stage import colour_at, image_of, settle, show
from tools.contrast import contrast


@pytest.fixture
def host() -> QWidget:
    return QWidget()


@pytest.fixture
def area(qtbot: QtBot, look: Look, host: QWidget) -> ScrollArea:
    """An area of 200 by 100 pixels with something in it that is ten times as high."""
    area = ScrollArea(look)
    content = QWidget()
    content.setMinimumHeight(1_000)
    area.setWidget(content)
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    show(qtbot, host, 200, 100)
    return area


def test_what_is_behind_it_shows(area: ScrollArea, look: Look) -> None:
    assert colour_at(area.window(), 50, 50) == look.palette.ground


def test_its_bar_is_slim_and_grows_with_the_scale(area: ScrollArea, look: Look) -> None:
    assert area.verticalScrollBar().width() == 12

    look.set_scale(2)
    settle()

    assert area.verticalScrollBar().width() == 24


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_its_handle_can_be_seen_on_whatever_it_lies(
    area: ScrollArea, look: Look, palette: Palette
) -> None:
    look.set_palette(palette)
    settle()

    bar = area.verticalScrollBar()
    shown = image_of(area.window()).pixelColor(bar.mapTo(area.window(), QPoint(6, 12))).name()
    assert all(contrast(shown, on) >= 3 for on in (palette.ground, palette.card, palette.panel))
