"""A choice that says in a title, and a text below it, what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QSizePolicy

from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class TextChoice(Choice):
    """As high as its two texts need where they wrap; whoever inherits from it paints them.

    What the keyboard comes to is chosen.
    """

    TITLE, TEXT = Type.STRONG, Type.BODY
    """How they are set."""
    PADDING, GAP = (20, 14), 4
    """Across and up; between the two. In pixels of the design."""

    def __init__(self, look: Look, title: str, text: str = "") -> None:
        super().__init__(look)
        self.text_below = text
        self.setText(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        title, text = self.boxes(width)
        return (text if self.text_below else title).bottom() + 1 + self._look.px(self.PADDING[1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose what the keyboard has come to."""
        super().focusInEvent(event)
        self.setChecked(True)

    def boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where title and text are written."""
        across, up = map(self._look.px, self.PADDING)
        room = QRect(across, up, width - 2 * across, 10_000)
        title = self._measured(self.text(), self.TITLE, room)
        room.moveTop(title.bottom() + 1 + self._look.px(self.GAP))
        return title, self._measured(self.text_below, self.TEXT, room)

    def _measured(self, text: str, style: Type, room: QRect) -> QRect:
        height = QFontMetrics(self._look.font(style)).boundingRect(room, WRAPPED, text).height()
        return QRect(room.left(), room.top(), room.width(), height)
