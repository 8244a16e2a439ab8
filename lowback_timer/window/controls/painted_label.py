"""A label that is painted by hand."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel


class PaintedLabel(QLabel):
    """Painted by a subclass, and to screen readers a label that says its accessible name.

    Qt tells them the role of a widget from its class; of a bare `QWidget` it knows none.
    """

    def sizeHint(self) -> QSize:
        """Any size: the text that a label would make room for is not there."""
        return QSize()

    def minimumSizeHint(self) -> QSize:
        """Any size."""
        return QSize()
