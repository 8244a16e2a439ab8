"""Why something is suggested, and behind the last word the link to all the reasons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QSizePolicy

from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_LINES = 2
"""There is always room for so many, so that nothing moves when the reason comes."""
_GAP = 4
"""Between the last word and the link, which has some room around it besides; and above all."""


class ReasonLine(QFrame):
    """Wraps like a text of which the link is the end."""

    why_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.reason = look.label("", Type.BODY, "dim", wraps=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.why = Link(look, translate("Suggestion", "Why?"), self.why_clicked.emit)
        for part in (self.reason, self.why):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.restyled.connect(self._rearrange)
        self.show_reason("")

    def show_reason(self, text: str) -> None:
        """Say why; empty while nobody knows."""
        show_text(self.reason, text)
        if self.why.isHidden() == bool(text):
            self.why.setVisible(bool(text))
        self._rearrange()

    def hasHeightForWidth(self) -> bool:
        """The reason wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the reason and the link, and never for less than two lines."""
        reason, why = self._places(width)
        metrics = self.reason.fontMetrics()
        least = reason.top() + _LINES * metrics.lineSpacing() + self._look.px(_GAP)
        return max(least, reason.bottom() + 1, why.bottom() + 1)

    def sizeHint(self) -> QSize:
        """One line."""
        words = self.reason.fontMetrics().horizontalAdvance(self.reason.text())
        width = words + self._look.px(_GAP) + self.why.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words a line."""
        return QSize(max(self.reason.minimumSizeHint().width(), self.why.sizeHint().width()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both into their places."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Follow texts that are larger now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for part, box in zip((self.reason, self.why), self._places(self.width()), strict=True):
            if self.isRightToLeft():
                box.moveLeft(self.width() - box.left() - box.width())
            part.setGeometry(box)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where the reason and the link lie, in a window that is read from left to right."""
        gap, link = self._look.px(_GAP), self.why.sizeHint()
        if not self.reason.text():
            return QRect(0, gap, width, 0), QRect()
        reason = QRect(0, gap, width, self.reason.heightForWidth(width))
        last = self._last_line(width) + gap
        if last + link.width() > width:
            return reason, QRect(0, reason.bottom() + 1, link.width(), link.height())
        line = self.reason.fontMetrics().height()
        top = reason.bottom() + 1 - line - (link.height() - line) // 2
        return reason, QRect(last, top, link.width(), link.height())

    def _last_line(self, width: int) -> int:
        """How long the last line of the reason is."""
        layout, used = QTextLayout(self.reason.text(), self.reason.font()), 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            used = line.naturalTextWidth()
        layout.endLayout()
        return round(used)
