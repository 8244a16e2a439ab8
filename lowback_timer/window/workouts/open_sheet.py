"""Shows what is in a library file that somebody has been given, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.core.text import retold
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.library.problems import Problem
    from lowback_timer.library.sharing.incoming import Incoming

_WIDTH = 640
_MOST_MISTAKES = 12
"""Nobody mends more of them at a time."""


class OpenSheet(TextOverlay):
    """Lets a person keep what is in the file, or have it until the program ends."""

    kept = Signal()
    used_for_now = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("OpenSheet", "Open a file")
        super().__init__(look, host, title, translate("OpenSheet", "Keep it"), _WIDTH)
        self.summary = self.look.label("", Type.BODY, wraps=True)
        self.lines = self.look.label("", Type.BODY, wraps=True)
        self.replaces = self.look.label("", Type.BODY, "accent", wraps=True)
        self.for_now = Button(
            self.look, translate("OpenSheet", "Only for now"), self.used_for_now.emit
        )
        self.cancel = Button(self.look, translate("OpenSheet", "Cancel"), self.close_overlay)
        self.look.space(self.text, 14)
        for part in (self.summary, self.lines, self.replaces):
            self.text.addWidget(part)
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(1, self.cancel)
        self.buttons.insertWidget(2, self.for_now)

    def show_incoming(self, incoming: Incoming, preparation: Preparation) -> None:
        """Open with what a file holds.

        Args:
            incoming: That.
            preparation: What decides how long a workout takes.
        """
        is_sound = not incoming.problems
        summary = _contents_text(incoming) if is_sound else _mistakes_text(incoming)
        lines = _contents(incoming, preparation) if is_sound else _mistakes(incoming.problems)
        show_text(self.summary, summary)
        show_text(self.lines, "\n".join(lines))
        names = ", ".join(incoming.replaced)
        replaces = translate("OpenSheet", "Takes the place of: {names}").format(names=names)
        show_text(self.replaces, replaces if names else "")
        for label in (self.lines, self.replaces):
            label.setVisible(bool(label.text()))
        for button in (self.button, self.for_now):
            button.setVisible(is_sound)
        close = translate("OpenSheet", "Close")
        self.cancel.setText(translate("OpenSheet", "Cancel") if is_sound else close)
        self.setAccessibleDescription(self.summary.text())
        self.fit()
        self.open(self.button if is_sound else self.cancel)

    def fit(self) -> None:
        """Make all buttons equally high."""
        for button in (self.cancel, self.for_now):
            button.setMinimumHeight(self.look.px(44))
        super().fit()

    def _on_button(self) -> None:
        self.kept.emit()


def _contents_text(incoming: Incoming) -> str:
    workouts, exercises = len(incoming.workouts), len(incoming.exercises)
    if not workouts and not exercises:
        text = translate("OpenSheet", "There is neither a workout nor an exercise in {file}.")
    elif not exercises:
        text = translate("OpenSheet", "In {file}: %n workout(s).", None, workouts)
    elif not workouts:
        text = translate("OpenSheet", "In {file}: %n exercise(s).", None, exercises)
    else:
        text = translate(
            "OpenSheet", "In {file}: %n workout(s), and exercises for them.", None, workouts
        )
    return text.format(file=incoming.name)


def _contents(incoming: Incoming, preparation: Preparation) -> list[str]:
    lines = [
        f"{each.name} · {minutes_text(compile_workout(each, preparation).duration_ms)}"
        for each in incoming.workouts
    ]
    names = ", ".join(each.name for each in incoming.exercises)
    text = translate("OpenSheet", "Exercises: {names}").format(names=names)
    return [*lines, text] if names else lines


def _mistakes_text(incoming: Incoming) -> str:
    count = sum(not each.is_warning for each in incoming.problems)
    text = translate(
        "OpenSheet", "%n mistake(s) in {file}; nothing of it is taken in.", None, count
    )
    return text.format(file=incoming.name)


def _mistakes(problems: Sequence[Problem]) -> list[str]:
    """The first mistakes, each with its line and what would be right."""
    text = translate("OpenSheet", "Line {line}: {mistake}")
    mistakes = [each for each in problems if not each.is_warning]
    return [
        text.format(line=each.line, mistake=retold(each.message))
        for each in mistakes[:_MOST_MISTAKES]
    ]
