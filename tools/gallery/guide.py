"""Renders the pictures of the handbook into docs/guide: `make guide-pictures`.

They are screens of the gallery, in both themes, as wide as a page of the handbook needs them and
with 256 colours, which is half of what they would weigh else.
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
from lowback_timer.window.look.palette import Palette
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import ENGLISH
from lowback_timer.window.shell.translation import Translation
from tools.gallery.screens import screens
from tools.gallery.studio import build, grab

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
FOLDERS = {"light": GUIDE / "images", "dark": GUIDE / "dark" / "images"}
"""Where the pictures of each theme lie; pages name those of the light one."""
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


def picture_of(screen: QImage, palette: Palette) -> QImage:
    """A screen as a picture: smaller, with a line around it, in few colours."""
    small = screen.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(small)
    painter.setPen(QPen(QColor(palette.line), 1))
    painter.drawRect(0, 0, small.width() - 1, small.height() - 1)
    painter.end()
    colours = Counter(memoryview(small.constBits()).cast("I")).most_common(_MOST_COLOURS)
    table = [colour for colour, _ in colours]
    return small.convertToFormat(QImage.Format.Format_Indexed8, table)


def render(names: Iterable[str]) -> None:
    """Write some of the pictures."""
    wanted = {SCREENS[name]: name for name in names}
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    with TemporaryDirectory() as kept:
        look = Look()
        theme = Theme(app, look)
        theme.choose("light")
        Translation().choose(ENGLISH)
        studio = build(look, Path(kept), ENGLISH)
        studio.window.resize(1280, 800)
        studio.window.show()
        for theme_name, folder in FOLDERS.items():
            theme.choose(theme_name)
            folder.mkdir(parents=True, exist_ok=True)
            for screen, undo in screens(studio):
                if name := wanted.get(screen):
                    picture = picture_of(grab(studio.window), look.palette)
                    picture.save(str(folder / f"{name}.png"), quality=0)  # as small as can be
                undo()


def main() -> None:
    """Render all pictures, or those that are named."""
    parser = argparse.ArgumentParser(prog="python -m tools.gallery.guide", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *SCREENS], metavar="NAME")
    render(parser.parse_args().names or SCREENS)


if __name__ == "__main__":
    main()
