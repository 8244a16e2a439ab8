"""One setting: what it is called, what it means, and how it is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.number_choice import NumberChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type

_LEAST_TEXT = 220
"""With less room than this for the words, what changes them goes below."""


class SettingRow(QWidget):
    """Words at the left, and `control` at the right, or below where there is too little room."""

    def __init__(self, look: Look, title: str, hint: str, control: QWidget) -> None:
        super().__init__()
        self._look = look
        self._control = control
        name = control.name_of(title) if isinstance(control, NumberChoice) else title
        control.setAccessibleName(name)
        control.setAccessibleDescription(hint)
        self._row = self._look.space(QHBoxLayout(self), 20)
        words = self._look.space(QVBoxLayout(), 2)
        # At once: what is made visible before it has a parent is shown as a window of its own.
        self._row.addLayout(words, 1)
        heading = self._look.label(title, Type.STRONG, wraps=True)
        heading.setBuddy(control)  # without it a drop-down is named by what is chosen in it
        words.addWidget(heading)
        self.hint = self._look.label(hint, Type.SMALL, "dim", wraps=True)
        words.addWidget(self.hint)
        self.hint.setVisible(bool(hint))
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        look.restyled.connect(self._fit)

    def set_hint(self, hint: str) -> None:
        """Say something else about the setting."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._control.setAccessibleDescription(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._control.sizeHint().expandedTo(self._control.minimumSize())
        needed = wanted.width() + self._look.px(20 + _LEAST_TEXT * self._look.text_scale)
        fits = self.width() >= needed
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._row.setAlignment(
            self._control,
            Qt.AlignmentFlag.AlignVCenter if fits else Qt.AlignmentFlag.AlignLeft,
        )
