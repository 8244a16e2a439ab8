"""Renders every screen, in both themes and three sizes, to look at: `python -m tools.gallery`.

Writes one PNG a screen and a contact sheet for each theme and size into `gallery/`, and sheets of
all figures at their start, on the way and at their end.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import ENGLISH, LANGUAGES
from lowback_timer.window.shell.translation import Translation
from tools.figures.poses import FIGURES
from tools.figures.sheet import write_sheets
from tools.figures.svg import render
from tools.gallery.screens import screens
from tools.gallery.studio import build, grab

FOLDER = Path(__file__).resolve().parents[2] / "gallery"
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
THEMES = ("light", "dark")
THUMBNAIL_WIDTH, COLUMNS, GAP = 640, 3, 12


def contact_sheet(images: dict[str, QImage]) -> QImage:
    """All screens small, side by side."""
    small = [
        image.scaledToWidth(THUMBNAIL_WIDTH, Qt.TransformationMode.SmoothTransformation)
        for image in images.values()
    ]
    height = small[0].height()
    rows = -(-len(small) // COLUMNS)
    sheet = QImage(
        COLUMNS * (THUMBNAIL_WIDTH + GAP) + GAP,
        rows * (height + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for index, image in enumerate(small):
        row, column = divmod(index, COLUMNS)
        x, y = GAP + column * (THUMBNAIL_WIDTH + GAP), GAP + row * (height + GAP)
        painter.drawImage(QRect(x, y, image.width(), image.height()), image)
    painter.end()
    return sheet


def main() -> int:
    """Render everything that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.gallery", description=__doc__)
    parser.add_argument("--only", default="", help="screens whose name contains this")
    parser.add_argument(
        "--language", default=ENGLISH, choices=LANGUAGES, help="in English if not said"
    )
    parser.add_argument("--text", type=int, default=100, help="size of all texts, in percent")
    arguments = parser.parse_args()
    only, language = arguments.only, arguments.language
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    pictures = FOLDER if language == ENGLISH else FOLDER / language
    pictures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        look = Look()
        theme = Theme(app, look)
        theme.choose("light")
        look.set_text_scale(arguments.text / 100)
        translation = Translation()
        translation.choose(language)
        studio = build(look, Path(folder), language)
        for theme_name in THEMES:
            theme.choose(theme_name)
            for width, height in SIZES:
                studio.window.resize(width, height)
                studio.window.show()
                images = {}
                for name, undo in screens(studio):
                    if only in name:
                        images[name] = grab(studio.window)
                        images[name].save(str(pictures / f"{name}-{theme_name}-{width}.png"))
                    undo()
                contact_sheet(images).save(str(pictures / f"sheet-{theme_name}-{width}.png"))
    if not only:
        write_sheets({figure.id: render(figure) for figure in FIGURES}, pictures)
    print(pictures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
