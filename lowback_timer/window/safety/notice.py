"""What everybody should know before they train their back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


def points() -> tuple[tuple[str, str], ...]:
    """Each point with its title."""
    return (
        (
            translate("Safety", "Ask your doctor first"),
            translate(
                "Safety",
                "Find out whether these exercises suit you, above all when your back hurts "
                "already.",
            ),
        ),
        (
            translate("Safety", "If pain gets worse, stop"),
            translate(
                "Safety",
                "Tired muscles are fine. If something hurts more and more, end the workout and see "
                "a doctor.",
            ),
        ),
        (
            translate("Safety", "Warm up every time"),
            translate(
                "Safety",
                "Each workout begins with a few easy minutes. They wake the muscles that "
                "steady your spine, and free your movements.",
            ),
        ),
        (
            translate("Safety", "With a barbell, start light"),
            translate(
                "Safety",
                "Learn deadlifts, rack pulls and good mornings with little weight, or none. "
                "Add more once you master every rep.",
            ),
        ),
        (
            translate("Safety", "This is not medical advice"),
            translate(
                "Safety",
                "The program keeps time and counts. It cannot know how your back is; trust "
                "yourself, and the people who treat you.",
            ),
        ),
    )


class SafetyNotice(TextOverlay):
    """The safety notice, to be acknowledged once and read at any time."""

    acknowledged = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("Safety", "Before you train your back")
        super().__init__(look, host, title, translate("Safety", "I understand"))
        self._must_acknowledge = False
        self.setAccessibleDescription(" ".join(f"{title}. {text}" for title, text in points()))
        self.look.space(self.text, 12)
        for title, text in points():
            point = self.look.space(QVBoxLayout(), 2)
            point.addWidget(self.look.label(title, Type.STRONG, wraps=True))
            point.addWidget(self.look.label(text, Type.BODY, "dim", wraps=True))
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
