"""The panel beside the list: what the chosen workout holds, and the way to start it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.counting_words import (
    counting_meaning,
    counting_names,
    counting_title,
)
from lowback_timer.window.today.step_preview import StepPreview

_GAP = 12
_LEAST_STEPS = 110
"""Less height than that is too little for the steps, at scale 1."""
_INSET = (12, 0, 12, 0)
"""The list of steps is set in by as much, to make room for the line around it."""


class WorkoutPreview(Card):
    """Shows one workout and asks how its reps are counted."""

    start_clicked = Signal()
    sound_check_clicked = Signal()
    counting_chosen = Signal(object)
    """`Counting`: a person chose who counts the reps."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._name = self._look.label("", Type.HEADING, wraps=True)
        self._summary = self._look.label("", Type.BODY, "dim", wraps=True)
        self._facts = self._look.label("", Type.LABEL, wraps=True)
        self.steps = StepPreview(look)
        counting = counting_title()
        self._who_counts = self._look.label(counting, Type.LABEL)
        self.counting_choice = Segments(look, counting, counting_names())
        self._meaning = self._look.label("", Type.SMALL, "dim", wraps=True)
        start, enter = translate("WorkoutPreview", "Start"), translate("Keys", "Enter")
        self.start = KeyButton(look, start, enter, self.start_clicked.emit, is_primary=True)
        check = translate("SoundCheck", "Sound check")
        self.sound_check = Button(look, check, self.sound_check_clicked.emit)
        self.counting_choice.chosen.connect(self._on_counting)
        self._lay_out()
        self.set_counting(Counting.PACED)
        look.restyled.connect(self._fit)

    def _lay_out(self) -> None:
        self._column = column = self._look.space(QVBoxLayout(self), _GAP, (12, 20, 12, 20))
        head = self._look.space(QVBoxLayout(), 4, _INSET)
        for text in (self._name, self._summary, self._facts):
            head.addWidget(text)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.steps, 1)
        column.addWidget(line())
        self._counting = self._look.space(QHBoxLayout(), 16, _INSET)
        self._counting.addWidget(self._who_counts)
        self._counting.addWidget(self.counting_choice, 1)
        column.addLayout(self._counting)
        meaning = self._look.space(QVBoxLayout(), 0, _INSET)
        meaning.addWidget(self._meaning)
        column.addLayout(meaning)
        start = self._look.space(QHBoxLayout(), 12, _INSET)
        start.addWidget(self.start, 1)
        start.addWidget(self.sound_check)
        column.addLayout(start)

    @property
    def counting(self) -> Counting:
        """Who counts the reps."""
        return Counting(self.counting_choice.value)

    def set_counting(self, counting: Counting) -> None:
        """Choose from outside who counts the reps."""
        self.counting_choice.set_value(counting.value)
        self._meaning.setText(counting_meaning(counting))

    def least_width(self) -> int:
        """With less than that, something in it would be cut off."""
        left, _, right, _ = _INSET
        buttons = self.start.minimumSizeHint().width() + self.sound_check.sizeHint().width()
        inside = max(self.counting_choice.least_width(), buttons + self._look.px(12))
        around = (self.contentsMargins(), self._column.contentsMargins())
        margins = sum(each.left() + each.right() for each in around)
        return inside + self._look.px(left + right) + margins

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the counting below its name where both do not fit side by side."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.sound_check.setFixedHeight(self.start.sizeHint().height())
        left, _, right, _ = _INSET
        margins = self.contentsMargins().left() + self.contentsMargins().right()
        free = self.width() - margins - self._look.px(2 * (left + right) + 16)
        needed = self._who_counts.sizeHint().width() + self.counting_choice.sizeHint().width()
        direction = QBoxLayout.Direction
        self._counting.setDirection(
            direction.LeftToRight if needed <= free else direction.TopToBottom
        )
        self._fit_texts(self.width() - margins - self._look.px(2 * (left + right)))

    def _fit_texts(self, width: int) -> None:
        """Where large texts leave the steps too little room, go without those that matter less."""
        texts = (self._meaning, self._summary)
        heights = {each: each.heightForWidth(width) + self._look.px(_GAP) for each in texts}
        taken = self._column.totalHeightForWidth(self.width()) - self.steps.sizeHint().height()
        taken += sum(heights[each] for each in texts if each.isHidden())
        for text in texts[::-1]:
            has_room = self.height() - taken >= self._look.px(_LEAST_STEPS)
            if not has_room:
                taken -= heights[text]
            if has_room is text.isHidden():
                text.setVisible(has_room)

    def show_workout(
        self, workout: Workout, facts: str, preparation: Preparation | None = None
    ) -> None:
        """Show another workout.

        Args:
            workout: The workout.
            facts: Its length, its level and its equipment.
            preparation: How long the person's rests are.
        """
        self._name.setText(workout.name)
        self._summary.setText(workout.summary)
        self._facts.setText(facts)
        self.steps.show_workout(workout, preparation)
        self._fit()
        start = translate("WorkoutPreview", "Start {workout}").format(workout=workout.name)
        self.start.setAccessibleName(start)

    def _on_counting(self, value: str) -> None:
        self.set_counting(Counting(value))
        self.counting_chosen.emit(self.counting)
