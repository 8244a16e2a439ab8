"""What is asked before sets are given up that could not be logged."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class LossQuestion(Question):
    """Asks whether to leave without the last sets."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(
            look,
            host,
            title=translate("LossQuestion", "Leave without your last sets?"),
            text=translate(
                "LossQuestion",
                "They could not be written into the log yet. The program goes on trying as long as "
                "it is open.",
            ),
            yes=translate("LossQuestion", "Leave"),
            no=translate("LossQuestion", "Stay"),
        )
