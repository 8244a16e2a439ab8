"""Light and dark: the palette in force, and the style sheet made from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

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
        self._app.setPalette(_qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette))
        self._look.set_palette(palette)


def _qt_palette(colours: Palette) -> QPalette:
    """What Qt's own style draws with where the style sheet has no say."""
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
        (QPalette.ColorRole.ToolTipBase, colours.card),
        (QPalette.ColorRole.ToolTipText, colours.ink),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(colours: Palette) -> str:
    """The look of all widgets. Sizes of text are set by `Look`, never here.

    The line around what has the focus takes its room from the padding, so that no text moves. Ink
    hardly stands out from the colour of a primary button: there a gap lies between the two.

    Widgets choose a look by their `role` property.
    """
    return f"""
    QWidget {{ color: {colours.ink}; }}
    QMainWindow, QWidget[role="page"] {{ background: {colours.ground}; }}
    QLabel {{ background: transparent; }}
    QLabel[role="dim"] {{ color: {colours.dim}; }}
    QLabel[role="accent"] {{ color: {colours.reps}; }}
    QLabel[role="alarm"] {{ color: {colours.muscle}; }}
    QFrame[role="card"] {{
        background: {colours.card}; border: 1px solid {colours.line};
        border-radius: {RADIUS_CARD}px;
    }}
    QFrame[role="panel"] {{
        background: {colours.panel}; border: 1px solid {colours.line};
        border-radius: {RADIUS_CARD}px;
    }}
    QFrame[role="line"] {{ background: {colours.line}; border: none; }}
    QPushButton, QToolButton {{
        background: {colours.card}; border: 1px solid {colours.line};
        border-radius: {RADIUS_BUTTON}px; padding: 8px 20px;
    }}
    QPushButton:hover, QToolButton:hover {{ background: {colours.track}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {colours.line}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {colours.dim}; }}
    QPushButton:focus, QToolButton:focus {{
        border: 2px solid {colours.ink}; padding: 7px 19px;
    }}
    QPushButton[role="primary"] {{
        background: {colours.reps}; color: {colours.on_accent}; border-color: {colours.reps};
    }}
    QPushButton[role="primary"]:hover {{ background: {colours.done}; }}
    QPushButton[role="primary"]:focus {{
        border: 6px double {colours.ink}; padding: 3px 15px; background-clip: padding;
    }}
    QPushButton[role="link"] {{
        background: transparent; border: 2px solid transparent; color: {colours.reps};
        padding: 2px 6px; text-align: left;
    }}
    QPushButton[role="link"]:focus {{ border: 2px solid {colours.ink}; padding: 2px 6px; }}
    QToolButton[role="icon"] {{ border-radius: {RADIUS_SMALL}px; padding: 0; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {colours.line}; border-radius: 4px; min-height: 32px; margin: 2px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {colours.dim}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; width: 0;
    }}
    QComboBox {{
        background: {colours.card}; border: 1px solid {colours.line};
        border-radius: {RADIUS_SMALL}px; padding: 6px 12px;
    }}
    QComboBox:focus {{ border: 2px solid {colours.ink}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox QAbstractItemView {{
        background: {colours.card}; color: {colours.ink}; border: 1px solid {colours.line};
        selection-background-color: {colours.reps}; selection-color: {colours.on_accent};
    }}
    QToolTip {{
        background: {colours.card}; color: {colours.ink}; border: 1px solid {colours.line};
        padding: 4px 8px;
    }}
    """
