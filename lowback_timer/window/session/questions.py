"""What is asked before something of a session is left out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


def leave_question(look: Look, host: QWidget) -> Question:
    """Asked before a session is given up."""
    return Question(
        look,
        host,
        title=translate("SessionStage", "Leave this workout?"),
        text=translate("SessionStage", "What you have done so far is kept."),
        yes=translate("SessionStage", "Leave"),
        no=translate("SessionStage", "Keep going"),
    )


def warm_up_question(look: Look, host: QWidget) -> Question:
    """Asked before the warm-up is cut short."""
    return Question(
        look,
        host,
        title=translate("SessionStage", "Skip the rest of the warm-up?"),
        text=translate(
            "SessionStage",
            "It brings blood to the small muscles of your back and gets them to work together "
            "before they are loaded. Skip it only when you are warm already.",
        ),
        yes=translate("SessionStage", "Skip it"),
        no=translate("SessionStage", "Keep warming up"),
    )


def cool_down_question(look: Look, host: QWidget) -> Question:
    """Asked before everything up to the cool-down is left out."""
    return Question(
        look,
        host,
        title=translate("SessionStage", "Straight to the cool-down?"),
        text=translate("SessionStage", "What you have not done until then is logged as skipped."),
        yes=translate("SessionStage", "Cool down"),
        no=translate("SessionStage", "Keep going"),
    )
