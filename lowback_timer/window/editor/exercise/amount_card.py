"""How much of an exercise, on which sides, in which position, and for whom."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_draft import KINDS, Kind
from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.core.plan.dose import Level, Sides
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.plan.limits import NAME_LETTERS
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.chips_field import ChipsField
from lowback_timer.window.editor.exercise.dose_fields import DoseFields
from lowback_timer.window.editor.exercise.titled import Titled
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_BOTH = "both"


class AmountCard(Card):
    """What a session has to know of it."""

    def __init__(self, look: Look, desk: ExerciseDesk) -> None:
        super().__init__(look)
        self._look = look
        self._desk = desk
        title = translate("Editor", "Counted or held")
        self.kinds = ChipsField(
            look,
            title,
            {
                "hold": translate("Editor", "Hold"),
                "reps": translate("Editor", "Reps"),
                _BOTH: translate("Browsing", "Reps or hold"),
            },
            is_one_of=True,
        )
        self.kinds.switched.connect(lambda value, _is_on: self._choose_kinds(value))
        self.doses: dict[Kind, DoseFields] = {each: DoseFields(look, desk, each) for each in KINDS}
        self._kinds_field = Titled(look, title, self.kinds)
        title = translate("Workout", "Sides")
        names = {
            Sides.BOTH.value: translate("OwnExercise", "Both at once"),
            Sides.EACH.value: translate("Workout", "One by one"),
            Sides.ALTERNATE.value: translate("Workout", "Taking turns"),
        }
        self.sides = ChipsField(look, title, names, is_one_of=True)
        self.sides.switched.connect(
            lambda value, _is_on: desk.take(changes.set_sides(desk.draft, Sides(value)))
        )
        self._sides_field = Titled(look, title, self.sides)
        self.left = self._side_name(
            translate("OwnExercise", "Name of the left side"),
            translate("OwnExercise", "Left: right arm and left leg, say"),
        )
        self.left.written.connect(
            lambda text: desk.take(changes.name_side(desk.draft, "left", text))
        )
        self.right = self._side_name(
            translate("OwnExercise", "Name of the right side"),
            translate("OwnExercise", "Right: left arm and right leg, say"),
        )
        self.right.written.connect(
            lambda text: desk.take(changes.name_side(desk.draft, "right", text))
        )
        self._names = QFrame()
        rows = look.space(QVBoxLayout(self._names), 8)
        rows.addWidget(self.left)
        rows.addWidget(self.right)
        self._names_field = Titled(look, "", self._names)
        title = translate("Browsing", "Position")
        labels = {each.value: each.label for each in Position}
        self.position = ChipsField(look, title, labels, is_one_of=True)
        self.position.switched.connect(
            lambda value, _is_on: desk.take(changes.set_position(desk.draft, Position(value)))
        )
        self._position_field = Titled(look, title, self.position)
        title = translate("Editor", "Level")
        self.level = Segments(look, title, {each.value: each.label for each in Level})
        self.level.chosen.connect(
            lambda value: desk.take(changes.set_level(desk.draft, Level(value)))
        )
        self._level_field = Titled(look, title, self.level)
        column = look.space(QVBoxLayout(self), 16, (20, 18, 20, 18))
        for field in (
            self._kinds_field,
            *(self.doses[each] for each in ("hold", "reps")),
            self._sides_field,
            self._names_field,
            self._position_field,
            self._level_field,
        ):
            column.addWidget(field)

    def refresh(self) -> None:
        """Show what it is by now."""
        draft = self._desk.draft
        self.kinds.set_values({_BOTH if len(draft.kinds) > 1 else draft.kinds[0]})
        for kind, fields in self.doses.items():
            fields.refresh()
            fields.setVisible(kind in draft.kinds)
        self.sides.chips[Sides.ALTERNATE.value].setVisible("reps" in draft.kinds)
        sides = draft.reps.sides if "reps" in draft.kinds else draft.hold.sides
        self.sides.set_values({sides.value})
        names = draft.side_names
        for field, text in ((self.left, names.left), (self.right, names.right)):
            field.show_text(text)
        self._names_field.setVisible(sides is not Sides.BOTH)
        self.position.set_values({draft.position.value})
        self.level.set_value(draft.level.value)

    def show_problems(self, problems: Mapping[About, str]) -> None:
        """Say what is wrong, where it is."""
        self._kinds_field.show_problem(problems.get(About.KINDS, ""))
        text = problems.get(About.SIDES, "")
        self._names_field.show_problem(text)
        for field in (self.left, self.right):
            field.setAccessibleDescription(text)

    def _choose_kinds(self, value: str) -> None:
        draft = self._desk.draft
        kinds: tuple[Kind, ...]
        if value == _BOTH:
            first = draft.kinds[0]
            kinds = (first, *(each for each in KINDS if each != first))
        else:
            kinds = tuple(each for each in KINDS if each == value)
        self._desk.take(changes.set_kinds(draft, kinds))

    def _side_name(self, name: str, hint: str) -> LineField:
        made = LineField(self._look, name, NAME_LETTERS)
        made.setPlaceholderText(hint)
        made.setAcceptDrops(False)  # a picture that is dropped is one, wherever
        return made
