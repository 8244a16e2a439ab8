"""What is seldom changed of an exercise: its sides, tempo and rests, and which one it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.adjusting.doses import (
    last_rests_for,
    rests_for,
    sides_for,
    tempo_part,
    tempo_part_for,
    with_last_rest,
    with_rest,
    with_tempo_part,
)
from lowback_timer.core.plan.dose import Dose, RepPhase, Reps, Sides
from lowback_timer.core.plan.workout import Item
from lowback_timer.window.controls.box import paint_box
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import part_names, seconds_text
from lowback_timer.window.workouts.adjuster import Adjuster

_COLUMN = 250
"""Two columns of fields have to be as wide as that."""


class ItemDetails(QFrame):
    """Fields for one place of a workout, made anew when others are needed."""

    swap_clicked = Signal()

    def __init__(self, look: Look, adjuster: Adjuster, place: Place, where: str) -> None:
        super().__init__()
        self._look = look
        self._adjuster = adjuster
        self._place = place
        self._where = where
        self._fields: list[QWidget] = []
        self._shape: object = None
        self.sides: Segments | None = None
        self.steppers: dict[str, Stepper] = {}
        """By what they change: `rest`, `last rest`, or the part of a rep."""
        column = look.space(QVBoxLayout(self), 14, (16, 14, 16, 14))
        self._grid = QGridLayout()
        look.space(self._grid, 10)
        column.addLayout(self._grid)
        self.swap = Button(look, translate("Workout", "Swap"), self.swap_clicked.emit)
        as_written = translate("Workout", "As written")
        self.take_back = Button(look, as_written, lambda: adjuster.take_back(place))
        buttons = look.space(QHBoxLayout(), 12)
        buttons.addWidget(self.swap)
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        column.addLayout(buttons)
        for button in (self.swap, self.take_back):
            button.setAccessibleDescription(where)
        look.watch(self)
        look.restyled.connect(self._arrange)
        self.refresh()

    def refresh(self) -> None:
        """Show what is done there by now."""
        item = self._item
        dose = item.dose
        shape = (item.exercise.id, type(dose.work), dose.sets > 1, sides_for(dose))
        if shape != self._shape:
            self._shape = shape
            self._fill(item)
        if self.sides is not None:
            self.sides.set_value(dose.sides.value)
        if dose.sets > 1:
            self.steppers["rest"].set_value(dose.rest_ms // 1000)
        self.steppers["last rest"].set_value(dose.last_rest_ms // 1000)
        if isinstance(dose.work, Reps):
            for part in RepPhase:
                stepper, numbers = self.steppers[part], tempo_part_for(dose.work.tempo, part)
                stepper.set_numbers(numbers[0], numbers[-1])
                stepper.set_value(tempo_part(dose.work.tempo, part))
        wanted = self._adjuster.wanted
        self.take_back.setVisible(wanted.is_changed(self._place))

    @property
    def _item(self) -> Item:
        return self._adjuster.shown.item(self._place)

    def _fill(self, item: Item) -> None:
        """Make the fields that what is done there has."""
        for field in self._fields:
            self._grid.removeWidget(field)
            field.setParent(None)
            field.deleteLater()
        self._fields, self.steppers, self.sides = [], {}, None
        name, dose = item.exercise.name, item.dose
        text = translate("Workout", "Swap {exercise} for another exercise")
        self.swap.setAccessibleName(text.format(exercise=name))
        text = translate("Workout", "{exercise} as written")
        self.take_back.setAccessibleName(text.format(exercise=name))
        if len(sides_for(dose)) > 1:
            self._add_sides()
        if dose.sets > 1:
            self._add("rest", translate("Workout", "Rest between sets"), rests_for(dose), with_rest)
        title = translate("Workout", "Rest before the next")
        self._add("last rest", title, last_rests_for(dose), with_last_rest)
        if isinstance(dose.work, Reps):
            for part, title in part_names().items():
                numbers = tempo_part_for(dose.work.tempo, part)
                self._add(part, title, numbers, partial(_with_part, part))
        self._arrange()
        for button in (self.swap, self.take_back):
            button.raise_()  # behind the fields, in the order in which Tab leads through them

    def _add_sides(self) -> None:
        title = translate("Workout", "Sides")
        names = {
            Sides.EACH.value: translate("Workout", "One by one"),
            Sides.ALTERNATE.value: translate("Workout", "Taking turns"),
        }
        self.sides = Segments(self._look, title, names)
        for segment in self.sides.segments.values():
            segment.setAccessibleDescription(f"{title}, {self._where}")
        self.sides.chosen.connect(self._set_sides)
        self._fields.append(Field(self._look, title, self.sides))

    def _set_sides(self, value: str) -> None:
        self._change(lambda dose: replace(dose, sides=Sides(value)))

    def _add(
        self, key: str, title: str, numbers: range, change: Callable[[Dose, int], Dose]
    ) -> None:
        """Add a field for a number of seconds."""
        unit = translate("Workout", "in seconds")
        stepper = Stepper(self._look, numbers, seconds_text, unit, (seconds_text(120),))
        stepper.setAccessibleName(stepper.name_of(title))
        stepper.setAccessibleDescription(self._where)
        stepper.chosen.connect(lambda number: self._change(lambda dose: change(dose, number)))
        self.steppers[key] = stepper
        self._fields.append(Field(self._look, title, stepper))

    def _change(self, change: Callable[[Dose], Dose]) -> None:
        self._adjuster.change_dose(self._place, change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room; the sides always have a line to themselves."""
        wanted = 2 * self._look.px(_COLUMN * self._look.text_scale)
        columns = 2 if self.width() >= wanted else 1
        self._grid.setHorizontalSpacing(self._look.px(28))
        cell = 0
        for field in self._fields:
            is_wide = self.sides is not None and self.sides.parentWidget() is field
            row, column = divmod(cell, columns)
            self._grid.addWidget(field, row, column, 1, columns if is_wide else 1)
            cell += columns if is_wide else 1
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < columns))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        radius = RADIUS_SMALL * self._look.scale
        paint_box(QPainter(self), QRectF(self.rect()), radius, self._look.palette.panel)


def _with_part(part: RepPhase, dose: Dose, seconds: int) -> Dose:
    return with_tempo_part(dose, part, seconds)
