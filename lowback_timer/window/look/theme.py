"""Light and dark: the palette in force, and Qt's own, made from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import Palette, palette_of

RADIUS_CARD, RADIUS_BUTTON, RADIUS_SMALL = 20, 16, 12

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Has a look follow the system's colour scheme, or the one that was chosen."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._choice = "system"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    def choose(self, name: str) -> None:
        """Use `light`, `dark`, or whatever the `system` uses."""
        self._choice = name
        # For what the system draws, such as the title bar; not every platform lets itself be told.
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[name])
        self._apply()

    def _apply(self) -> None:
        system = QGuiApplication.styleHints().colorScheme()
        palette = palette_of(self._choice, system_is_dark=system is Qt.ColorScheme.Dark)
        qt_palette = _qt_palette(palette)
        self._app.setPalette(qt_palette)
        QToolTip.setPalette(qt_palette)
        self._look.set_palette(palette)


def _qt_palette(colours: Palette) -> QPalette:
    """What windows, labels and Qt's own style are drawn with."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.ground),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Base, colours.card),
        (QPalette.ColorRole.AlternateBase, colours.panel),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.PlaceholderText, colours.dim),
        (QPalette.ColorRole.Button, colours.card),
        (QPalette.ColorRole.ButtonText, colours.ink),
        (QPalette.ColorRole.Highlight, colours.reps),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.Mid, colours.line),
        (QPalette.ColorRole.Accent, colours.reps),
        (QPalette.ColorRole.BrightText, colours.muscle),
        (QPalette.ColorRole.ToolTipBase, colours.card),
        (QPalette.ColorRole.ToolTipText, colours.ink),
    ):
        palette.setColor(role, QColor(colour))
    return palette
