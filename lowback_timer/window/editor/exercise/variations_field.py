"""The ways to make an exercise easier, or harder."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lowback_timer.core.editing.variation_changes import (
    MOST_VARIATIONS,
    Direction,
    add_variation,
    link_variation,
    remove_variation,
    variations_of,
    write_variation,
)
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.variation_row import VariationRow
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


class VariationsField(QFrame):
    """A row for each, and a button for one more.

    Args:
        look: What it looks like.
        desk: Takes the changes.
        which: Whether these are the easier or the harder ones.
        exercises: Those that one of them can lead to, by id.
    """

    def __init__(
        self,
        look: Look,
        desk: ExerciseDesk,
        which: Direction,
        exercises: Mapping[str, Exercise],
    ) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._which: Direction = which
        self._names = {
            each.id: each.name
            for each in sorted(exercises.values(), key=lambda each: each.name.casefold())
            if each.id != desk.draft.id
        }
        self.rows: list[VariationRow] = []
        self.add = Button(look, _words_to_add(which), self._add)
        self._column = look.space(QVBoxLayout(self), 12)
        foot = look.space(Flow(), 8)
        foot.addWidget(self.add)
        self._column.addLayout(foot)

    def refresh(self) -> None:
        """Show which there are by now."""
        variations = variations_of(self._desk.draft, self._which)
        while len(self.rows) > len(variations):
            row = self.rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(variations):
            self._grow()
        for row, variation in zip(self.rows, variations, strict=True):
            row.show_variation(variation)
        self.add.setEnabled(len(variations) < MOST_VARIATIONS)

    @property
    def first_gap(self) -> QWidget:
        """Where something is to be written that is lacking."""
        return next((row.text for row in self.rows if not row.text.text().strip()), self.add)

    def describe(self, text: str) -> None:
        """Tell screen readers what is wrong, in the rows as well."""
        for row in self.rows:
            row.text.setAccessibleDescription(text)

    def _grow(self) -> None:
        index = len(self.rows)
        desk, which = self._desk, self._which
        row = VariationRow(self._look, _name_of(which, index + 1), self._names)
        row.written.connect(lambda text: desk.take(write_variation(desk.draft, which, index, text)))
        row.linked.connect(
            lambda wanted: desk.take(link_variation(desk.draft, which, index, wanted, self._names))
        )
        row.removed.connect(lambda: self._remove(index))
        before = self.rows[-1].remove if self.rows else None
        self._column.insertWidget(index, row)
        self.rows.append(row)
        # Tab leads through the rows from top to bottom, whenever they were made.
        stops = [row.text, row.link, row.remove, self.add]
        if before is not None:
            stops.insert(0, before)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _add(self) -> None:
        if self._desk.take(add_variation(self._desk.draft, self._which)):
            self.rows[-1].text.setFocus()

    def _remove(self, index: int) -> None:
        """Take one away, and leave the keyboard on the button of the next."""
        self._desk.take(remove_variation(self._desk.draft, self._which, index))
        following = self.rows[index].remove if index < len(self.rows) else self.add
        following.setFocus()


def _words_to_add(which: Direction) -> str:
    if which == "easier":
        return translate("OwnExercise", "Add an easier variation")
    return translate("OwnExercise", "Add a harder variation")


def _name_of(which: Direction, number: int) -> str:
    if which == "easier":
        return translate("OwnExercise", "Easier, {number}").format(number=number)
    return translate("OwnExercise", "Harder, {number}").format(number=number)
