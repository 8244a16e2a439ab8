"""What is asked before something is given up that could not be written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class LossQuestion(Question):
    """Asks whether to leave without the last sets, or without what was written on a workout."""

    def __init__(self, look: Look, host: QWidget, *, of_sets: bool) -> None:
        if of_sets:
            title = translate("LossQuestion", "Leave without your last sets?")
            text = translate(
                "LossQuestion",
                "They could not be written into the log yet. The program goes on trying as long as "
                "it is open.",
            )
        else:
            title = translate("LossQuestion", "Leave without your last changes?")
            text = translate(
                "LossQuestion",
                "The workout that you are writing could not be saved yet, or lacks something.",
            )
        super().__init__(
            look,
            host,
            title=title,
            text=text,
            yes=translate("LossQuestion", "Leave"),
            no=translate("LossQuestion", "Stay"),
        )
