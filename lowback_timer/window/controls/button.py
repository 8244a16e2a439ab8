"""A button with a text on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from lowback_timer.window.controls.box import FOCUS, paint_box, paint_focused_box
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_BUTTON
from lowback_timer.window.look.typography import Type

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PADDING = (21, 9)
_LINK_PADDING, _FLUSH_PADDING, _LINK_RADIUS = (8, 4), (1, 4), 6
_WRAPPED = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
)


class TextButton(QPushButton):
    """Calls `on_click`. Painted by subclasses; `padding` lies around its text, across and up."""

    def __init__(
        self,
        look: Look,
        text: str,
        on_click: Callable[[], object],
        style: Type,
        padding: tuple[int, int],
    ) -> None:
        super().__init__(text)
        self._look = look
        self._padding = padding
        look.text(self, style)
        look.watch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter presses the button that has the focus, as well as Space.
        self.setAutoDefault(True)
        self.clicked.connect(lambda _checked: on_click())

    def sizeHint(self) -> QSize:
        """Room for the text, and around it."""
        across, up = self._padding
        text = self.fontMetrics().size(0, self.text())
        return text + QSize(self._look.px(2 * across), self._look.px(2 * up))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter that is held down press once; Qt sees to that for Space alone."""
        if not (event.isAutoRepeat() and event.key() in _ENTER):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the mouse is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that it has gone."""
        super().leaveEvent(event)
        self.update()


class Button(TextButton):
    """A box with a text. A primary one is what a page is there for, and filled with a colour."""

    def __init__(
        self, look: Look, text: str, on_click: Callable[[], object], *, is_primary: bool = False
    ) -> None:
        style = Type.STRONG if is_primary else Type.BODY
        super().__init__(look, text, on_click, style, _PADDING)
        self._is_primary = is_primary

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, and the text in its middle."""
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), RADIUS_BUTTON * self._look.scale
        fill, line, ink = self._colours()
        if self.hasFocus():
            paint_focused_box(painter, box, radius, fill, self._look, has_gap=self._is_primary)
        else:
            paint_box(painter, box, radius, fill, line)
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> tuple[str, str, str]:
        """Fill, line and ink, as the button's state has them."""
        palette = self._look.palette
        if self._is_primary and self.isEnabled():
            fill = palette.done if self.underMouse() else palette.reps
            return fill, fill, palette.on_accent
        is_marked = self.underMouse() or (self._is_primary and not self.isEnabled())
        fill = palette.track if is_marked else palette.card
        ink = palette.ink if self.isEnabled() else palette.dim
        return palette.line if self.isDown() else fill, palette.line, ink


class Link(TextButton):
    """A text in colour that wraps, without a box until it has the focus.

    One that is `flush` stands in line with the texts above and below it.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        on_click: Callable[[], object],
        style: Type = Type.BODY,
        *,
        flush: bool = False,
    ) -> None:
        super().__init__(look, text, on_click, style, _FLUSH_PADDING if flush else _LINK_PADDING)
        # A fixed height would be that of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        across, up = (self._look.px(2 * each) for each in self._padding)
        room = QRect(0, 0, width - across, 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + up

    def minimumSizeHint(self) -> QSize:
        """A few words a line, or all of a text that is shorter."""
        wanted = super().minimumSizeHint()
        return QSize(min(self._look.px(200), wanted.width()), wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, and the line that shows the focus."""
        painter = QPainter(self)
        look = self._look
        if self.hasFocus():
            radius, box = _LINK_RADIUS * look.scale, QRectF(self.rect())
            paint_box(painter, box, radius, "", look.palette.ink, look.stroke(FOCUS))
        painter.setPen(QColor(look.palette.reps if self.isEnabled() else look.palette.dim))
        # As wide as the text was measured: a pixel less would break it.
        across = look.px(2 * self._padding[0])
        before = across // 2
        room = self.rect().adjusted(before, 0, before - across, 0)
        painter.drawText(room, _WRAPPED, self.text())
