"""What everything on the screen looks like: colours, text, and how large all of it is.

One `Look` is made when the program starts, and handed to whatever is shown. A page or an overlay
takes a part of it, which has the same colours and the same size of text, and a scale of its own:
that of the page. Widgets ask it whenever they paint or lay themselves out.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from lowback_timer.window.look.palette import LIGHT, Palette
from lowback_timer.window.look.typography import Role, Type, plain_label, sized_font

_LEAST, _MOST = 0.85, 2.0
_DESIGN = QSize(1280, 800)

AnyWidget = TypeVar("AnyWidget", bound=QWidget)
AnyLayout = TypeVar("AnyLayout", bound=QLayout)
Margins = tuple[int, int, int, int]


class Look(QObject):
    """Colours and sizes for one part of the window.

    Lengths are given as designed for a window of 1280 × 800, in pixels.
    """

    changed = Signal()
    """Everything that has been painted or measured by it has to be so again."""
    restyled = Signal()
    """It has been: whoever arranges others by their sizes may do so now."""

    def __init__(self, owner: QWidget | None = None, whole: Look | None = None) -> None:
        super().__init__(owner)
        self._whole = whole
        self._palette = LIGHT
        self._text_scale = 1.0
        self.part_scale = 1.0
        """The scale that a part was given last; for the whole look only."""
        self.scale = 1.0 if whole is None else whole.part_scale
        """How much larger than designed everything is."""
        if whole is not None:
            whole.changed.connect(self.changed)
            whole.restyled.connect(self.restyled)

    def part(self, owner: QWidget) -> Look:
        """The look of `owner` and all that is in it.

        It begins at the scale that another part was given last: that is most likely to be its own
        as well, and what is built at once in its size is not measured again when it is shown.
        """
        return Look(owner, self._whole or self)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._whole.palette if self._whole is not None else self._palette

    @property
    def text_scale(self) -> float:
        """How much larger than designed a person wants all texts, besides the scale."""
        return self._whole.text_scale if self._whole is not None else self._text_scale

    def set_palette(self, palette: Palette) -> None:
        """Show everything in other colours; for the whole look only."""
        self._palette = palette
        self._tell()

    def set_text_scale(self, factor: float) -> None:
        """Show all texts in another size, 1 being as designed; for the whole look only."""
        if factor != self._text_scale:
            self._text_scale = factor
            self._tell()

    def set_scale(self, scale: float) -> None:
        """Show this part of the window in another size."""
        if self._whole is not None:
            self._whole.part_scale = scale
        if scale != self.scale:
            self.scale = scale
            self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.restyled.emit()

    def px(self, length: float) -> int:
        """A length in whole pixels."""
        return round(length * self.scale)

    def stroke(self, width: float) -> float:
        """The width of a line, in pixels, which is never thinner than it is designed."""
        return max(width, width * self.scale)

    def font(self, style: Type, factor: float = 1) -> QFont:
        """The font of a text style, `factor` times as large as that style is."""
        return sized_font(round(style.pixels * self.scale * factor * self.text_scale), style.weight)

    def watch(self, widget: QWidget) -> None:
        """Let a widget that paints itself be measured and painted anew after every change."""
        self.changed.connect(widget.updateGeometry)
        self.changed.connect(widget.update)

    def label(
        self, text: str = "", style: Type = Type.BODY, role: Role = "", *, wraps: bool = False
    ) -> QLabel:
        """A line of text, or with `wraps` a paragraph, that keeps its style."""
        return self.text(plain_label(text, role, wraps=wraps), style)

    def text(self, widget: AnyWidget, style: Type) -> AnyWidget:
        """Let the text of a widget keep its style."""
        _Text(self, widget, style)
        return widget

    def space(
        self, layout: AnyLayout, spacing: int | None = 0, margins: Margins = (0, 0, 0, 0)
    ) -> AnyLayout:
        """Let a layout keep its spacing, and its margins: left, top, right, bottom.

        None leaves the spacing as the style has it, whatever the scale.
        """
        _Space(self, layout, spacing, margins)
        return layout


class _Text(QObject):
    """Keeps the font of one widget, as long as that lives."""

    def __init__(self, look: Look, widget: QWidget, style: Type) -> None:
        super().__init__(widget)
        self._look, self._widget, self._style = look, widget, style
        self._set()
        look.changed.connect(self._set)

    def _set(self) -> None:
        self._widget.setFont(self._look.font(self._style))


class _Space(QObject):
    """Keeps the spacing of one layout, as long as that lives."""

    def __init__(self, look: Look, layout: QLayout, spacing: int | None, margins: Margins) -> None:
        super().__init__(layout)
        self._look, self._layout, self._spacing, self._margins = look, layout, spacing, margins
        self._set()
        look.changed.connect(self._set)

    def _set(self) -> None:
        self._layout.setContentsMargins(*map(self._look.px, self._margins))
        if self._spacing is not None:
            self._layout.setSpacing(self._look.px(self._spacing))


def scale_for(size: QSize) -> float:
    """The scale of a page of that size: 1 at the size that the pages are designed for.

    It grows by twentieths, so that pulling at a corner of the window does not set all texts anew
    with every pixel.
    """
    fitting = min(size.width() / _DESIGN.width(), size.height() / _DESIGN.height())
    return min(max(int(fitting * 20) / 20, _LEAST), _MOST)
