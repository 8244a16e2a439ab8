"""Takes the pictures that software centres show: `python -m tools.screenshots`.

The screens of the gallery that `tools.metainfo` names, in every language, as windows with a shadow
on nothing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import LANGUAGES
from lowback_timer.window.shell.translation import Translation
from tools.gallery.screens import screens
from tools.gallery.studio import build, grab
from tools.metainfo import HEIGHT, PICTURES, SCREENSHOTS, WIDTH, file_of

_MARGIN = 32
"""Around the window, for its shadow."""
_WINDOW = QSize(WIDTH - 2 * _MARGIN, HEIGHT - 2 * _MARGIN)
_CORNER = 12
_SHADOW_BELOW, _SHADOW, _LAYERS = 6, QColor(0, 0, 0, 2), 24
"""How far the shadow lies below the window; what it is made of, and of how many layers of that."""


def framed(window: QImage) -> QImage:
    """A window with round corners and a shadow, on nothing."""
    size = window.size() + QSize(2 * _MARGIN, 2 * _MARGIN)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inner = QRectF(QPointF(_MARGIN, _MARGIN), window.size())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADOW)
    for layer in range(1, _LAYERS + 1):
        reach = (_MARGIN - _SHADOW_BELOW) * (layer / _LAYERS) ** 2  # most of it close by
        outline = inner.adjusted(-reach, -reach, reach, reach).translated(0, _SHADOW_BELOW)
        painter.drawRoundedRect(outline, _CORNER + reach, _CORNER + reach)
    shape = QPainterPath()
    shape.addRoundedRect(inner, _CORNER, _CORNER)
    painter.setClipPath(shape)
    painter.drawImage(inner.topLeft(), window)
    painter.end()
    return image


def main() -> int:
    """Take all of them."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    for language in LANGUAGES:
        with TemporaryDirectory() as folder:
            look = Look()
            Theme(app, look).choose("light")
            translation = Translation()
            translation.choose(language)
            studio = build(look, Path(folder), language)
            studio.window.resize(_WINDOW)
            studio.window.show()
            wanted = {each.screen: each.name for each in SCREENSHOTS}
            for screen, undo in screens(studio):
                if name := wanted.pop(screen, None):
                    file = file_of(name, language)
                    file.parent.mkdir(parents=True, exist_ok=True)
                    framed(grab(studio.window)).save(str(file))
                undo()
            studio.window.close()
        print(PICTURES / language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
