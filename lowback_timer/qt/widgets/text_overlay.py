"""An overlay with a heading, something to read, and a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lowback_timer.qt.typography import Type
from lowback_timer.qt.widgets.basics import button
from lowback_timer.qt.widgets.overlay import Overlay
from lowback_timer.qt.widgets.scaling import Scaling, scale_for

_AROUND = 24
"""Space that is left between the card and the window."""


class TextOverlay(Overlay):
    """Grows with its text, and scrolls it where the window is too small.

    Fill `self.text` with what there is to read, with texts from `self.scaling`.
    """

    def __init__(self, host: QWidget, title: str, button_text: str, width: int = 560) -> None:
        super().__init__(host, width)
        self._width = width
        self.scaling = Scaling()
        self.setAccessibleName(title)
        content = QWidget()
        self.text = QVBoxLayout(content)
        self._scroll = QScrollArea()
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button: QPushButton = self.scaling.text(
            button(button_text, self._on_button, "primary"), Type.STRONG
        )
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        self.scaling.layout(self.body, 16, (28, 24, 28, 24))
        self.body.addWidget(self.scaling.label(title, Type.HEADING))
        self.body.addWidget(self._scroll)
        self.body.addLayout(row)

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on its button."""
        super().open(focus or self.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the text grow with the window, but never beyond it."""
        super().resizeEvent(event)
        self.scaling.set_scale(scale_for(event.size()))
        self.button.setMinimumSize(self.scaling.px(112), self.scaling.px(44))
        width = min(self.scaling.px(self._width), event.size().width() - 2 * _AROUND)
        self._card.setFixedWidth(width)
        inside = width - 2 * self.scaling.px(28) - 2  # and the card's line
        wanted = self.text.totalHeightForWidth(inside)
        self._scroll.setFixedHeight(0)
        others = self.body.sizeHint().height()
        free = event.size().height() - 2 * _AROUND - others
        self._scroll.setFixedHeight(max(0, min(wanted, free)))

    def _on_button(self) -> None:
        self.close_overlay()
