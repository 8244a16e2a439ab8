"""The picture of an exercise, what it is done with, and which muscles it works."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.plan.exercise import Load, Muscle
from lowback_timer.library.model import Library
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.chips_field import ChipsField
from lowback_timer.window.editor.exercise.fold import Fold
from lowback_timer.window.editor.exercise.picture_field import PictureField
from lowback_timer.window.editor.exercise.titled import Titled
from lowback_timer.window.editor.exercise.words import LOADS
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class ThingsCard(Card):
    """All of it may be left as it is."""

    def __init__(self, look: Look, desk: ExerciseDesk, library: Library) -> None:
        super().__init__(look)
        self._desk = desk
        self.picture = PictureField(look)
        self.picture.taken.connect(lambda path: desk.take(changes.set_picture(desk.draft, path)))
        title = translate("OwnExercise", "Needs")
        self.needs = ChipsField(look, title, library.equipment)
        self.needs.switched.connect(
            lambda value, is_on: desk.take(changes.set_needed(desk.draft, value, is_needed=is_on))
        )
        self.needs_fold = Fold(look, self.needs)
        title = translate("OwnExercise", "Weights")
        self.load = Segments(look, title, {each.value: str(text) for each, text in LOADS.items()})
        self.load.chosen.connect(lambda value: desk.take(changes.set_load(desk.draft, Load(value))))
        load = Titled(look, title, self.load)
        muscles = {each.value: each.label for each in Muscle}
        title = translate("OwnExercise", "Works most")
        self.primary = ChipsField(look, title, muscles)
        self.primary.switched.connect(
            lambda value, is_on: desk.take(
                changes.set_muscle(desk.draft, Muscle(value), is_worked=is_on)
            )
        )
        primary = Titled(look, title, self.primary)
        title = translate("OwnExercise", "Works too")
        self.secondary = ChipsField(look, title, muscles)
        self.secondary.switched.connect(
            lambda value, is_on: desk.take(
                changes.set_muscle(desk.draft, Muscle(value), is_worked=is_on, is_primary=False)
            )
        )
        secondary = Titled(look, title, self.secondary)
        self.muscles_fold = Fold(look, primary, secondary)
        column = look.space(QVBoxLayout(self), 14, (20, 18, 20, 18))
        column.addWidget(look.label(translate("OwnExercise", "Picture"), Type.LABEL))
        column.addWidget(self.picture)
        column.addWidget(self.needs_fold)
        column.addWidget(load)
        column.addWidget(self.muscles_fold)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show what it is by now."""
        draft = self._desk.draft
        self.picture.show_picture(draft.picture, draft.name)
        self.needs.set_values(draft.needs)
        named = [chip.text() for value, chip in self.needs.chips.items() if value in draft.needs]
        text = translate("OwnExercise", "Needs: {equipment}")
        self.needs_fold.show_text(
            text.format(equipment=", ".join(named) or translate("OwnExercise", "nothing"))
        )
        self.load.set_value(draft.load.value)
        self.primary.set_values([each.value for each in draft.primary])
        self.secondary.set_values([each.value for each in draft.secondary])
        worked = [each.label for each in (*draft.primary, *draft.secondary)]
        text = translate("OwnExercise", "Muscles: {muscles}")
        self.muscles_fold.show_text(
            text.format(muscles=", ".join(worked) or translate("OwnExercise", "not said"))
        )
