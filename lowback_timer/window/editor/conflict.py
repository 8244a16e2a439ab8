"""What is asked when somebody else has changed the same thing in its file meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


def conflict_question(look: Look, host: QWidget, title: str) -> Question:
    """Yes is to look at the other version, and no to keep both."""
    return Question(
        look,
        host,
        title=title,
        text=translate(
            "Editor",
            "Both versions can be kept: yours then gets a file of its own. Or look at the "
            "other one; Undo leads back to yours.",
        ),
        yes=translate("Editor", "Show the other one"),
        no=translate("Editor", "Keep both"),
    )
