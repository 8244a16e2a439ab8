"""A page of paper on the screen."""

from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK
from lowback_timer.window.services.printing.page_preview import PagePreview
from lowback_timer.window.workouts.printing.page import PrintedPage
from tests.window.stage import image_of
from tests.window.workouts.printing.papers import make_contents


def test_it_shows_the_page_on_white_in_the_dark_as_well(qtbot: QtBot, look: Look) -> None:
    preview = PagePreview(look)
    qtbot.addWidget(preview)
    preview.show_page(PrintedPage(make_contents(), QSizeF(595, 842)), "Page: Short")
    preview.show()
    look.set_palette(DARK)

    image = image_of(preview)

    assert preview.accessibleName() == "Page: Short"
    assert abs(image.width() / image.height() - 595 / 842) < 0.01
    assert image.pixelColor(5, 5).name() == "#ffffff"
    colours = {image.pixelColor(x, y).name() for x in range(0, 200, 2) for y in range(0, 200, 2)}
    assert len(colours) > 10
