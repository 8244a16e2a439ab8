"""What is asked before everything that a person did is deleted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.check_box import CheckBox
from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class DeletionQuestion(Question):
    """Says what will be gone, and whether more is to go with it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(
            look,
            host,
            title=translate("Deletion", "Delete everything that you did?"),
            text=translate(
                "Deletion",
                "All sessions and sets will be gone for good, and so will your answers, your "
                "progress, what was deleted or changed before, and every backup and damaged log. "
                "Nobody can bring them back. Files that you have exported stay where they are.",
            ),
            yes=translate("Deletion", "Delete everything"),
            no=translate("Deletion", "Keep it"),
        )
        more = translate("Deletion", "Settings, plan and own workouts as well")
        self.more = CheckBox(self.look, more)
        self.text.addSpacing(self.look.px(12))
        self.text.addWidget(self.more)

    def ask(self) -> None:
        """Ask for the log alone, with the keyboard on the careful answer."""
        self.more.set_value(False)
        self.fit()
        self.open(self.no)
