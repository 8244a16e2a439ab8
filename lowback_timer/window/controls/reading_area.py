"""A scrolled text that can be read with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL


class ReadingArea(ScrollArea):
    """Takes the focus, shows it by a line around itself, and is then scrolled by the arrow keys."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        # Screen readers know no role for a scroll area, but one for a frame: a panel.
        self.sheet = QFrame()
        """What takes the focus."""
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.setAccessibleName(name)
        self._column = QVBoxLayout(self.sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self.setWidget(self.sheet)

    def show_content(self, content: QWidget) -> None:
        """Show another text, from its beginning."""
        if self._content is not None:
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()
        self.verticalScrollBar().setValue(0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on, without the scrolling by which a scroll area shows all that it passes."""
        return QWidget.focusNextPrevChild(self, forward)

    def event(self, event: QEvent) -> bool:
        """Claim the arrow keys, which a page may use as shortcuts everywhere else."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line while it has the focus."""
        super().paintEvent(event)
        if self.sheet.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._look.palette.ink), 2))
            box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
