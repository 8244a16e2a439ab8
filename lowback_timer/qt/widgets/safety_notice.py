"""What everybody should know before they train their back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.qt.typography import Type
from lowback_timer.qt.widgets.text_overlay import TextOverlay

POINTS = (
    (
        "Ask your doctor first",
        "Find out whether these exercises suit you, above all when your back hurts already.",
    ),
    (
        "Growing pain means stop",
        (
            "Tired muscles are fine. If something hurts more and more, end the workout and have it "
            "looked at."
        ),
    ),
    (
        "Warm up every time",
        (
            "Each workout begins with a few easy minutes. They wake the muscles that steady your "
            "spine, and free your movements."
        ),
    ),
    (
        "Under a bar, light comes first",
        (
            "Learn deadlifts, rack pulls and good mornings with little weight, or none. Add more "
            "once you master every rep."
        ),
    ),
    (
        "This is not medical advice",
        (
            "The program keeps time and counts. It cannot know how your back is; trust yourself, "
            "and the people who treat you."
        ),
    ),
)


class SafetyNotice(TextOverlay):
    """The safety notice, to be acknowledged once and read at any time."""

    acknowledged = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Before you train your back", "I understand")
        self._must_acknowledge = False
        self.setAccessibleDescription(" ".join(f"{title}. {text}" for title, text in POINTS))
        self.scaling.layout(self.text, 12)
        for title, text in POINTS:
            point = self.scaling.layout(QVBoxLayout(), 2)
            point.addWidget(self.scaling.label(title, Type.STRONG, wraps=True))
            point.addWidget(self.scaling.label(text, Type.BODY, "dim", wraps=True))
            self.text.addLayout(point)

    def open(self, focus: QWidget | None = None, *, must_acknowledge: bool = False) -> None:
        """Show it; with `must_acknowledge`, its button is the only way out."""
        self._must_acknowledge = must_acknowledge
        super().open(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, unless it has to be acknowledged."""
        if self._must_acknowledge and event.key() == Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_button(self) -> None:
        super()._on_button()
        self.acknowledged.emit()
