"""The steps of a workout before it starts, exercise by exercise."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.cues.words import dose_text, length_text
from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, rest_ms_after
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.reading_area import ReadingArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_LARGE = 1.5
"""From that size of texts on a name and a dose need a line each."""


def heading_of(section: Section) -> str:
    """The section's name, and how often it is gone through."""
    if section.rounds == 1:
        return section.kind.label
    text = translate("StepPreview", "{section} · %n round(s)", None, section.rounds)
    return text.format(section=section.kind.label)


def why_of(section: Section) -> str:
    """What the section is there for, if it has to be said."""
    match section.kind:
        case SectionKind.WARM_UP:
            return translate(
                "StepPreview",
                "Wakes up the small muscles that steady your spine. Press W to skip it.",
            )
        case SectionKind.MAIN:
            return ""
        case SectionKind.COOL_DOWN:
            return translate("StepPreview", "Lets your back come to rest.")


def details_of(item: Item, preparation: Preparation) -> str:
    """How the sides follow each other, and how long the rest is, a line each."""
    names = item.exercise.side_names
    sides = {
        Sides.EACH: translate("StepPreview", "First {left}, then {right}"),
        Sides.ALTERNATE: translate("StepPreview", "Alternating: {left}, {right}"),
        Sides.BOTH: "",
    }[item.dose.sides]
    rest_ms = rest_ms_after(item.dose, 1, preparation)
    rest = translate("StepPreview", "Rest {time} after each set") if rest_ms else ""
    lines = (
        sides.format(left=names.of(Side.LEFT), right=names.of(Side.RIGHT)),
        rest.format(time=length_text(rest_ms)),
    )
    return "\n".join(filter(None, lines))


class StepPreview(ReadingArea):
    """Shows a workout's sections and exercises."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("StepPreview", "Steps of the workout"))
        self._look = look
        self._workout: Workout | None = None
        self._preparation = Preparation()
        self._is_painted = False
        self._filled = self._direction()
        look.restyled.connect(self._follow_size)

    def show_workout(self, workout: Workout, preparation: Preparation | None = None) -> None:
        """Show another workout, from its beginning, with rests as the person wants them."""
        self._workout = workout
        self._preparation = preparation or Preparation()
        if self._is_painted:
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time fill it after that: some forty labels take a while."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        if self._workout is None:
            return
        self._filled = self._direction()
        content = QWidget()
        column = self._look.space(QVBoxLayout(content), 20, (12, 8, 12, 8))
        for section in self._workout.sections:
            if section.is_on:
                column.addLayout(self._section(section))
        column.addStretch()
        self.show_content(content)

    def _direction(self) -> QBoxLayout.Direction:
        """Where a dose stands: beside a name, or below where large texts have no room for both."""
        is_large = self._look.text_scale >= _LARGE
        direction = QBoxLayout.Direction
        return direction.TopToBottom if is_large else direction.LeftToRight

    def _follow_size(self) -> None:
        if self._is_painted and self._direction() is not self._filled:
            self._fill()

    def _section(self, section: Section) -> QVBoxLayout:
        box = self._look.space(QVBoxLayout(), 8)
        box.addWidget(self._look.label(heading_of(section), Type.LABEL, "accent"))
        if why := why_of(section):
            box.addWidget(self._look.label(why, Type.SMALL, "dim", wraps=True))
        for item in section.items:
            box.addWidget(line())
            box.addLayout(self._row(item))
        return box

    def _row(self, item: Item) -> QVBoxLayout:
        row = self._look.space(QVBoxLayout(), 2)
        first = self._look.space(QBoxLayout(self._direction()), 12)
        first.addWidget(self._look.label(item.exercise.name, Type.STRONG, wraps=True), 1)
        first.addWidget(self._look.label(dose_text(item.dose), Type.SMALL))
        row.addLayout(first)
        if details := details_of(item, self._preparation):
            row.addWidget(self._look.label(details, Type.SMALL, "dim", wraps=True))
        return row
