"""Text and space that grow with the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from lowback_timer.window.controls.basics import label
from lowback_timer.window.look.typography import Type, set_type

_LEAST, _MOST = 0.85, 2.0
_DESIGN = QSize(1280, 800)

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
AnyLayout = TypeVar("AnyLayout", bound=QLayout)
Margins = tuple[int, int, int, int]


def scale_for(size: QSize) -> float:
    """The scale of text in a window of that size: 1 at the size that the pages are designed for.

    It grows by twentieths, so that pulling at a corner of the window does not set all texts anew
    with every pixel.
    """
    fitting = min(size.width() / _DESIGN.width(), size.height() / _DESIGN.height())
    return min(max(int(fitting * 20) / 20, _LEAST), _MOST)


class Scaling:
    """Remembers the text styles and the spacing of a widget's parts, and sets them at any scale."""

    def __init__(self) -> None:
        self.scale = 1.0
        self._texts: list[tuple[QWidget, Type]] = []
        self._layouts: list[tuple[QLayout, Margins, int]] = []

    def label(
        self, text: str = "", style: Type = Type.BODY, role: str = "", *, wraps: bool = False
    ) -> QLabel:
        """Make a label whose text keeps its style; see `basics.label`."""
        return self.text(label(text, style, role, wraps=wraps), style)

    def text(self, widget: AnyWidget, style: Type) -> AnyWidget:
        """Let the text of `widget` keep its style."""
        set_type(widget, style, self.scale)
        self._texts.append((widget, style))
        return widget

    def layout(
        self, layout: AnyLayout, spacing: int = 0, margins: Margins = (0, 0, 0, 0)
    ) -> AnyLayout:
        """Let `layout` keep its spacing and its margins: left, top, right, bottom."""
        self._layouts.append((layout, margins, spacing))
        self._space(layout, margins, spacing)
        return layout

    def set_scale(self, scale: float) -> None:
        """Set everything at another scale."""
        if scale == self.scale:
            return
        self.scale = scale
        for widget, style in self._texts:
            set_type(widget, style, scale)
        for layout, margins, spacing in self._layouts:
            self._space(layout, margins, spacing)

    def px(self, length: float) -> int:
        """A length of the design in pixels."""
        return round(length * self.scale)

    def _space(self, layout: QLayout, margins: Margins, spacing: int) -> None:
        layout.setContentsMargins(*(self.px(margin) for margin in margins))
        layout.setSpacing(self.px(spacing))
