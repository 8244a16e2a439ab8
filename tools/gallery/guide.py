"""Renders the pictures of the handbook into docs/guide/images: `make guide-pictures`.

They are screens of the gallery, in the light theme, as wide as a page of the handbook needs them
and with 256 colours, which is a third of what they would weigh else.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import ENGLISH
from lowback_timer.window.shell.translation import Translation
from tools.gallery.screens import screens
from tools.gallery.studio import build, grab

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide" / "images"
SCREENS = {
    "today": "home-first",
    "workout": "workout-beginner-floor",
    "reps": "reps",
    "rest": "felt",
    "hold": "hold",
    "open-hold": "open-hold",
    "far": "far-hold",
    "exercise": "exercise-bridge",
    "editor": "editor",
    "plan": "plan",
    "history": "history",
    "pain": "felt-pain-some",
    "import": "workouts-import",
}
"""Each picture, and the screen of the gallery that it is."""
WIDTH = 960
_MOST_COLOURS = 256


def picture_of(screen: QImage) -> QImage:
    """A screen as a picture: smaller, with a line around it, in few colours."""
    small = screen.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(small)
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.drawRect(0, 0, small.width() - 1, small.height() - 1)
    painter.end()
    colours = Counter(small.constBits().cast("I")).most_common(_MOST_COLOURS)
    table = [colour for colour, _ in colours]
    return small.convertToFormat(QImage.Format.Format_Indexed8, table)


def render(names: Iterable[str]) -> None:
    """Write some of the pictures."""
    wanted = {SCREENS[name]: name for name in names}
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        look = Look()
        Theme(app, look).choose("light")
        Translation().choose(ENGLISH)
        studio = build(look, Path(folder), ENGLISH)
        studio.window.resize(1280, 800)
        studio.window.show()
        for screen, undo in screens(studio):
            if name := wanted.get(screen):
                file = FOLDER / f"{name}.png"
                picture_of(grab(studio.window)).save(str(file), "PNG", 0)  # 0: as small as can be
                print(f"{file.name}: {file.stat().st_size // 1024} KiB")
            undo()


def main() -> None:
    """Render all pictures, or those that are named."""
    parser = argparse.ArgumentParser(prog="python -m tools.gallery.guide", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *SCREENS], metavar="NAME")
    render(parser.parse_args().names or SCREENS)


if __name__ == "__main__":
    main()
