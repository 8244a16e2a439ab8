"""A choice between many things, of which only the chosen one is in view."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_WIDTH, _ARROW = 300, 5


class DropDown(QComboBox):
    """A list that opens.

    Args:
        look: What it looks like.
        options: Values, and what they are called.
        width: How wide it is, with texts as designed.
    """

    chosen = Signal(object)
    """`str`: the value that a person chose; setting it from outside is silent."""

    def __init__(self, look: Look, options: Mapping[str, str], width: int = _WIDTH) -> None:
        super().__init__()
        self._look = look
        self._width = width
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)
        look.text(self, Type.BODY)
        look.watch(self)
        look.changed.connect(self._style)
        self._style()
        self.activated.connect(lambda _index: self.chosen.emit(self.value))
        # A screen reader selects an entry of the list, and may do so while the list is closed.
        self.view().selectionModel().selectionChanged.connect(
            lambda: QTimer.singleShot(0, self, self._take_selected)
        )

    def _style(self) -> None:
        self.setStyleSheet(_style_sheet(self._look))

    @property
    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData() or "")

    def set_options(self, options: Mapping[str, str]) -> None:
        """Offer other things, and keep what is chosen if it is still among them."""
        before = self.value
        self.clear()
        for value, text in options.items():
            self.addItem(text, value)
        self.set_value(before)

    def set_value(self, value: str) -> None:
        """Choose from outside; what is not offered leaves the first."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def _take_selected(self) -> None:
        """Choose what is selected without being where the mouse or the arrow keys are."""
        view = self.view()
        selected = view.selectionModel().selectedIndexes()
        if selected and selected[0].row() not in {view.currentIndex().row(), self.currentIndex()}:
            self.hidePopup()
            self.setCurrentIndex(selected[0].row())
            self.chosen.emit(self.value)

    def sizeHint(self) -> QSize:
        """As wide as most names need; the list is as wide as the longest."""
        return QSize(
            round(self._width * self._look.scale * self._look.text_scale),
            super().sizeHint().height(),
        )

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow too, for which a style sheet would need a file of each colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.palette.dim), 2 * self._look.scale))
        half = _ARROW * self._look.scale
        x = self.width() - 3.5 * half if self.isLeftToRight() else 3.5 * half
        tip = QPointF(x, self.height() / 2 + half / 2)
        painter.drawPolyline(
            QPolygonF([tip + QPointF(-half, -half), tip, tip + QPointF(half, -half)])
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is pressed with Ctrl to the window, and look no entry up by it."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which it scrolls."""
        event.ignore()


def _style_sheet(look: Look) -> str:
    """The look of a drop-down and its list, which Qt's own style cannot be told."""
    palette, px = look.palette, look.px
    return f"""
    QComboBox {{
        background: {palette.card}; border: 1px solid {palette.line};
        border-radius: {px(RADIUS_SMALL)}px; padding: {px(6)}px {px(12)}px;
    }}
    QComboBox:focus {{ border: 2px solid {palette.ink}; }}
    QComboBox::drop-down {{ border: none; width: {px(24)}px; }}
    QComboBox QAbstractItemView {{
        background: {palette.card}; color: {palette.ink}; border: 1px solid {palette.line};
        selection-background-color: {palette.reps}; selection-color: {palette.on_accent};
    }}
    """
