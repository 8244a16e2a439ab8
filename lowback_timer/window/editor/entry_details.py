"""What is seldom changed of an exercise: how it is counted, its sides, sets, tempo, and a note."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.doses import tempo_part, tempo_part_for
from lowback_timer.core.editing import changes, doses
from lowback_timer.core.editing.changes import Change
from lowback_timer.core.editing.draft import Entry, Key
from lowback_timer.core.plan.dose import RepPhase, Reps, Sides
from lowback_timer.core.plan.limits import SETS, TEMPO_S
from lowback_timer.window.controls.box import paint_box
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.amounts import rests_from, shows_sets
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.note_fields import NoteFields
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.editor.sets_field import SetsField
from lowback_timer.window.editor.words import KINDS, place_text
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import seconds_text, sets_text

_COLUMN = 270
"""Two columns of fields have to be as wide as that."""


class EntryDetails(QFrame):
    """Fields for one exercise; those that have no meaning for its dose are not shown."""

    def __init__(self, look: Look, desk: Desk, key: Key) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._key = key
        self._narrow: list[QWidget] = []
        self._columns = 0
        names = {kind: str(KINDS[kind]) for kind in doses.kinds_for(self._entry.item.exercise)}
        self.kind = Segments(look, translate("Editor", "Counted or held"), names)
        self.kind.chosen.connect(lambda value: self._take(changes.set_kind, value))
        sides = {
            Sides.EACH.value: translate("Workout", "One by one"),
            Sides.ALTERNATE.value: translate("Workout", "Taking turns"),
        }
        self.sides = Segments(look, translate("Workout", "Sides"), sides)
        self.sides.chosen.connect(lambda value: self._take(changes.set_sides, Sides(value)))
        self._kind_field = Field(look, self.kind.accessibleName(), self.kind)
        self._sides_field = Field(look, self.sides.accessibleName(), self.sides)
        self.each_set = SetsField(look, desk, key)
        self.sets = self._number(translate("Editor", "Sets"), SETS, changes.set_sets, sets_text)
        rests = rests_from(0)
        self.rest = self._number(translate("Editor", "Rest"), rests, changes.set_rest)
        title = translate("Workout", "Rest before the next")
        self.rest_after = self._number(title, rests, changes.set_rest_after)
        self.tempo = {
            part: self._number(title, TEMPO_S, self._tempo_of(part))
            for part, title in part_names().items()
        }
        self.note = NoteFields(look, desk, key)
        self.buttons = self._made_buttons()
        self._lay_out()
        look.watch(self)
        look.restyled.connect(self._arrange)
        self.refresh()

    def _lay_out(self) -> None:
        column = self._look.space(QVBoxLayout(self), 12, (16, 14, 16, 14))
        for field in (self._kind_field, self._sides_field, self.each_set):
            column.addWidget(field)
        self._grid = self._look.space(QGridLayout(), 10)
        column.addLayout(self._grid)
        column.addWidget(self.note)
        buttons = self._look.space(Flow(), 8)
        for button in self.buttons.values():
            buttons.addWidget(button)
        column.addLayout(buttons)

    @property
    def _entry(self) -> Entry:
        return self._desk.draft.entry(self._key)

    def refresh(self) -> None:
        """Show what the exercise is by now."""
        draft, item = self._desk.draft, self._entry.item
        dose, name = item.dose, item.exercise.name
        self.kind.set_value(doses.kind_of(dose))
        self._kind_field.setVisible(len(self.kind.segments) > 1)
        takes_turns = dose.sides is not Sides.BOTH and isinstance(dose.work, Reps)
        if takes_turns:
            self.sides.set_value(dose.sides.value)
        self._sides_field.setVisible(takes_turns)
        self.sets.set_value(dose.sets)
        rests = rests_from(doses.rest_numbers(dose).start)
        self.rest.set_up(rests, seconds_text, doses.shown_rest(dose))
        self.rest_after.set_value(dose.last_rest_ms // 1000)
        if isinstance(dose.work, Reps):
            for part, field in self.tempo.items():
                numbers = tempo_part_for(dose.work.tempo, part)
                field.set_numbers(numbers[0], numbers[-1])
                field.set_value(tempo_part(dose.work.tempo, part))
        self.each_set.refresh()
        self.note.refresh()
        where = f"{name}, {place_text(draft, self._key)}"
        numbers_shown = (self.sets, self.rest, self.rest_after, *self.tempo.values())
        for control in (*numbers_shown, *self.buttons.values()):
            control.setAccessibleDescription(where)
        self._show_those_with_meaning()

    def _show_those_with_meaning(self) -> None:
        draft, dose = self._desk.draft, self._entry.item.dose
        kind = draft.parts[draft.spot_of(self._key).part].kind
        is_in_row = shows_sets(kind, dose)
        shown = {
            self.sets: not is_in_row,
            self.rest: not is_in_row,
            self.rest_after: dose.sets > 1,
            **dict.fromkeys(self.tempo.values(), isinstance(dose.work, Reps)),
        }
        before = [field.isHidden() for field in self._narrow]
        for field, is_shown in zip(self._narrow, shown.values(), strict=True):
            field.setVisible(is_shown)
        if before != [field.isHidden() for field in self._narrow]:
            self._columns = 0
        self._arrange()

    # What it is made of

    def _number(
        self,
        title: str,
        numbers: range,
        change: Callable[..., Change],
        text_of: Callable[[int], str] = seconds_text,
    ) -> NumberField:
        made = NumberField(self._look, numbers, text_of, "", (seconds_text(120),))
        unit = translate("Workout", "in seconds")
        made.setAccessibleName(f"{title}, {unit}" if text_of is seconds_text else title)
        made.chosen.connect(lambda number: self._take(change, number))
        self._narrow.append(Field(self._look, title, made))
        return made

    def _tempo_of(self, part: RepPhase) -> Callable[..., Change]:
        return lambda draft, key, seconds: changes.set_tempo(draft, key, part, seconds)

    def _take(self, change: Callable[..., Change], value: Any) -> None:
        self._desk.take(change(self._desk.draft, self._key, value))

    def _made_buttons(self) -> dict[str, Button]:
        desk, key = self._desk, self._key

        def button(text: str, change: Callable[[], Change]) -> Button:
            return Button(self._look, text, lambda: desk.take(change()))

        return {
            "up": button(translate("Editor", "Up"), lambda: changes.move_by(desk.draft, key, -1)),
            "down": button(
                translate("Editor", "Down"), lambda: changes.move_by(desk.draft, key, 1)
            ),
            "duplicate": button(
                translate("Editor", "Duplicate"), lambda: changes.duplicate(desk.draft, key)
            ),
            "remove": button(
                translate("Editor", "Remove"), lambda: changes.remove(desk.draft, key)
            ),
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the numbers into two columns where there is room."""
        wanted = 2 * self._look.px(_COLUMN * self._look.text_scale)
        columns = 2 if self.width() >= wanted else 1
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setHorizontalSpacing(self._look.px(28))
        shown = [field for field in self._narrow if not field.isHidden()]
        for field in self._narrow:
            self._grid.removeWidget(field)
        for cell, field in enumerate(shown):
            self._grid.addWidget(field, *divmod(cell, columns))
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < columns))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        radius = RADIUS_SMALL * self._look.scale
        paint_box(QPainter(self), QRectF(self.rect()), radius, self._look.palette.panel)


def part_names() -> dict[RepPhase, str]:
    """The parts of a rep."""
    return {
        RepPhase.LIFT: translate("Workout", "Lift"),
        RepPhase.HOLD: translate("Workout", "Hold at the top"),
        RepPhase.LOWER: translate("Workout", "Lower"),
        RepPhase.PAUSE: translate("Workout", "Between reps"),
    }
