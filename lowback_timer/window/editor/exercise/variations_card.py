"""How an exercise becomes easier or harder, and where it was taken from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.core.editing.variation_changes import Direction
from lowback_timer.library.model import Library
from lowback_timer.window.controls.card import Card
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.chips_field import ChipsField
from lowback_timer.window.editor.exercise.fold import Fold
from lowback_timer.window.editor.exercise.titled import Titled
from lowback_timer.window.editor.exercise.variations_field import VariationsField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class VariationsCard(Card):
    """All of it may be left as it is."""

    def __init__(self, look: Look, desk: ExerciseDesk, library: Library) -> None:
        super().__init__(look)
        self._look = look
        self._desk = desk
        self._sources = {key: each.title for key, each in library.sources.items()}
        self.fields: dict[About, VariationsField] = {}
        self._titled: dict[About, Titled] = {}
        column = look.space(QVBoxLayout(self), 16, (20, 18, 20, 18))
        variations: tuple[tuple[About, Direction, str], ...] = (
            (About.EASIER, "easier", translate("Beyond", "Easier")),
            (About.HARDER, "harder", translate("Beyond", "Harder")),
        )
        for about, which, title in variations:
            field = VariationsField(look, desk, which, library.exercises)
            self.fields[about] = field
            self._titled[about] = Titled(look, title, field)
            column.addWidget(self._titled[about])
        self.sources_fold = Fold(look, self._make_sources)
        column.addWidget(self.sources_fold)
        self.sources_fold.setVisible(bool(self._sources))

    def refresh(self) -> None:
        """Show what it is by now."""
        for field in self.fields.values():
            field.refresh()
        titles = [f"“{self._sources.get(each, each)}”" for each in self._desk.draft.sources]
        text = translate("OwnExercise", "From: {sources}")
        self.sources_fold.show_text(
            text.format(sources=", ".join(titles) or translate("OwnExercise", "not said"))
        )
        self._choose()

    def show_problems(self, problems: Mapping[About, str]) -> None:
        """Say what is wrong, where it is."""
        for about, titled in self._titled.items():
            text = problems.get(about, "")
            titled.show_problem(text)
            self.fields[about].describe(text)

    @cached_property
    def sources(self) -> ChipsField:
        """The articles that it was taken from."""
        desk = self._desk
        made = ChipsField(self._look, translate("OwnExercise", "Taken from"), self._sources)
        made.switched.connect(
            lambda value, is_on: desk.take(changes.set_source(desk.draft, value, is_from_it=is_on))
        )
        return made

    def _choose(self) -> None:
        if self.sources_fold.is_made:
            self.sources.set_values(self._desk.draft.sources)

    def _make_sources(self) -> tuple[QWidget, ...]:
        sources = self.sources
        self._choose()
        return (sources,)
