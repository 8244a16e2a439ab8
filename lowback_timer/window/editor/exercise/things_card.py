"""The picture of an exercise, what it is done with, and which muscles it works."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self._look = look
        self._desk = desk
        self._equipment = library.equipment
        self.picture = PictureField(look)
        self.picture.taken.connect(lambda path: desk.take(changes.set_picture(desk.draft, path)))
        self.needs_fold = Fold(look, self._make_needs)
        title = translate("OwnExercise", "Weights")
        self.load = Segments(look, title, {each.value: str(text) for each, text in LOADS.items()})
        self.load.chosen.connect(lambda value: desk.take(changes.set_load(desk.draft, Load(value))))
        load = Titled(look, title, self.load)
        self.muscles_fold = Fold(look, self._make_muscles)
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
        self.needs_fold.show_text(self._needs_text())
        self.load.set_value(draft.load.value)
        worked = [each.label for each in (*draft.primary, *draft.secondary)]
        text = translate("OwnExercise", "Muscles: {muscles}")
        self.muscles_fold.show_text(
            text.format(muscles=", ".join(worked) or translate("OwnExercise", "not said"))
        )
        self._choose()

    def _choose(self) -> None:
        """Show what is chosen, as far as that is unfolded."""
        draft = self._desk.draft
        if self.needs_fold.is_made:
            self.needs.set_values(draft.needs)
            self.usable.set_values(draft.optional)
        if self.muscles_fold.is_made:
            self.primary.set_values([each.value for each in draft.primary])
            self.secondary.set_values([each.value for each in draft.secondary])

    # What is unfolded

    @cached_property
    def needs(self) -> ChipsField:
        """The equipment without which it cannot be done."""
        desk = self._desk
        made = ChipsField(self._look, translate("OwnExercise", "Needs"), self._equipment)
        made.switched.connect(
            lambda value, is_on: desk.take(changes.set_needed(desk.draft, value, is_needed=is_on))
        )
        return made

    @cached_property
    def usable(self) -> ChipsField:
        """The equipment with which it can be done, too."""
        desk = self._desk
        made = ChipsField(self._look, translate("OwnExercise", "Can be used"), self._equipment)
        made.switched.connect(
            lambda value, is_on: desk.take(changes.set_usable(desk.draft, value, is_usable=is_on))
        )
        return made

    @cached_property
    def primary(self) -> ChipsField:
        """The muscles that it is for."""
        return self._muscles(translate("OwnExercise", "Works most"), is_primary=True)

    @cached_property
    def secondary(self) -> ChipsField:
        """Those that help."""
        return self._muscles(translate("OwnExercise", "Works too"), is_primary=False)

    def _muscles(self, title: str, *, is_primary: bool) -> ChipsField:
        desk = self._desk
        made = ChipsField(self._look, title, {each.value: each.label for each in Muscle})
        made.switched.connect(
            lambda value, is_on: desk.take(
                changes.set_muscle(
                    desk.draft, Muscle(value), is_worked=is_on, is_primary=is_primary
                )
            )
        )
        return made

    def _make_needs(self) -> tuple[QWidget, ...]:
        fields = self.needs, self.usable
        self._choose()
        return tuple(Titled(self._look, each.accessibleName(), each) for each in fields)

    def _needs_text(self) -> str:
        """Such as "Needs: barbell · can be used: bench"."""
        draft = self._desk.draft
        needed, usable = (
            ", ".join(self._equipment.get(each, each) for each in ids)
            for ids in (draft.needs, draft.optional)
        )
        needed = needed or translate("OwnExercise", "nothing")
        if usable:
            text = translate("OwnExercise", "Needs: {equipment} · can be used: {more}")
            return text.format(equipment=needed, more=usable)
        return translate("OwnExercise", "Needs: {equipment}").format(equipment=needed)

    def _make_muscles(self) -> tuple[QWidget, ...]:
        fields = self.primary, self.secondary
        self._choose()
        return tuple(Titled(self._look, each.accessibleName(), each) for each in fields)
