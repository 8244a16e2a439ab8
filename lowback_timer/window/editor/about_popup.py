"""What a workout is: for whom, what for, and in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.core.editing import changes
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.limits import LINE_LETTERS
from lowback_timer.core.plan.workout import Goal
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.words import GOALS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class AboutPopup(Popup):
    """Level, goal, and a line on it."""

    def __init__(self, look: Look, host: QWidget, desk: Desk) -> None:
        super().__init__(look, host)
        look, draft = self.look, desk.draft
        title = translate("Editor", "About this workout")
        self.setAccessibleName(title)
        level, goal = translate("Editor", "Level"), translate("Editor", "Goal")
        self.level = Segments(look, level, {each.value: each.label for each in Level})
        self.level.set_value(draft.level.value)
        self.level.chosen.connect(
            lambda value: desk.take(changes.set_level(desk.draft, Level(value)))
        )
        self.goal = Segments(look, goal, {each.value: str(text) for each, text in GOALS.items()})
        self.goal.set_value(draft.goal.value)
        self.goal.chosen.connect(lambda value: desk.take(changes.set_goal(desk.draft, Goal(value))))
        summary = translate("Editor", "In one line")
        self.summary = LineField(look, summary, LINE_LETTERS)
        self.summary.setPlaceholderText(
            translate("Editor", "Its exercises, as long as this is empty")
        )
        self.summary.show_text(draft.summary)
        self.summary.written.connect(lambda text: desk.take(changes.describe(desk.draft, text)))
        look.space(self.body, 8, (20, 18, 20, 18))
        for text, control in (
            (level, self.level),
            (goal, self.goal),
            (summary, self.summary),
        ):
            self.body.addWidget(look.label(text, Type.LABEL))
            self.body.addWidget(control)
