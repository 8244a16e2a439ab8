"""An area that is scrolled up and down, and shows what lies behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import Palette, mix


class ScrollArea(QScrollArea):
    """Has a slim scroll bar, and no frame. The focus goes to what is in it, not to itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        # For parts that Qt makes itself, the bindings would load every kind of widget there is, to
        # find out which one it has made.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._style_bar()
        look.changed.connect(self._style_bar)

    def setWidget(self, widget: QWidget) -> None:
        """Scroll `widget`, which fills no background."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def _style_bar(self) -> None:
        style_bar(self.verticalScrollBar(), self._look)


def style_bar(bar: QScrollBar, look: Look) -> None:
    """Give a scroll bar the looks that all have."""
    bar.setStyleSheet(_style_sheet(look.palette, look.scale))


def _style_sheet(palette: Palette, scale: float) -> str:
    """The look of a scroll bar, which Qt's own style cannot be told."""
    width, margin, radius, length = (round(each * scale) for each in (12, 2, 4, 32))
    handle = mix(palette.dim, palette.ground, 0.15)
    return f"""
    QScrollBar {{ background: transparent; margin: 0; }}
    QScrollBar:vertical {{ width: {width}px; }}
    QScrollBar:horizontal {{ height: {width}px; }}
    QScrollBar::handle {{
        background: {handle}; border-radius: {radius}px; margin: {margin}px;
    }}
    QScrollBar::handle:vertical {{ min-height: {length}px; }}
    QScrollBar::handle:horizontal {{ min-width: {length}px; }}
    QScrollBar::handle:hover {{ background: {palette.dim}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; width: 0;
    }}
    """
