"""The signs with which nobody should train on, over whatever page there is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.red_flags import doctor_first, emergency


class RedFlagsSheet(TextOverlay):
    """What cannot wait, and what a doctor should look at before anybody trains on."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("RedFlags", "Warning signs")
        super().__init__(look, host, title, translate("RedFlags", "Close"), 640)
        self.look.space(self.text, 18)
        told = []
        for advice in (emergency(), doctor_first()):
            block = self.look.space(QVBoxLayout(), 4)
            block.addWidget(self.look.label(advice.title, Type.STRONG, "alarm", wraps=True))
            lines = (advice.what_to_do, *(f"• {point}" for point in advice.points), advice.meaning)
            for line in lines:
                block.addWidget(self.look.label(line, Type.BODY, "dim", wraps=True))
            self.text.addLayout(block)
            told += [advice.title, *lines]
        self.setAccessibleDescription(". ".join(told))
