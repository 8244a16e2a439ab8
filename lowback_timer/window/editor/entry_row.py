"""One exercise of a workout that is being written: how much of it, and the rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.doses import amount_of
from lowback_timer.core.editing import changes, doses
from lowback_timer.core.editing.change import Change
from lowback_timer.core.editing.draft import Draft, Entry, Key
from lowback_timer.core.plan.limits import SETS
from lowback_timer.window.controls.box import FOCUS, paint_box
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.editor.amounts import (
    amount_numbers,
    reps_text,
    rest_text,
    rests_from,
    shows_sets,
)
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.entry_details import EntryDetails
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.editor.row_head import RowHead
from lowback_timer.window.editor.words import aside_text, place_text, spoken_dose
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import (
    amount_name,
    amount_text,
    seconds_text,
    sets_name,
    sets_text,
)

_GAP = 8


class EntryRow(QFrame):
    """A handle with the exercise, and the numbers that matter most; the others open below."""

    selected = Signal()
    """The keyboard is in it."""
    left = Signal(int, int)
    """The keyboard is wanted so many rows further down, in the same column."""
    opened = Signal()
    """What is seldom changed was opened or closed."""

    def __init__(self, look: Look, stills: Stills, desk: Desk, key: Key) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self.key = key
        self._is_selected = False
        self._is_open = False
        self.details: EntryDetails | None = None
        """What is seldom changed; made when it is opened first."""
        dose = self._entry.item.dose
        self.head = RowHead(look, stills)
        self.head.clicked.connect(lambda _checked: self.toggle_details())
        numbers = range(SETS.start, SETS.stop)
        self.sets = NumberField(look, numbers, sets_text, "", (sets_text(9),))
        self.amount = NumberField(
            look, amount_numbers(dose), str, "", (seconds_text(45), reps_text(12))
        )
        self.rest = NumberField(look, rests_from(0), rest_text, "", (rest_text(60),))
        self.more = IconButton(look, Icon.MORE, "", self.toggle_details)
        self._wire(self.sets, changes.set_sets)
        self._wire(self.amount, changes.set_amount)
        self._wire(self.rest, changes.set_rest)
        self._columns: tuple[QWidget, ...] = (self.head, self.sets, self.amount, self.rest)
        self.head.left.connect(lambda step: self.left.emit(step, 0))
        for column, field in enumerate((self.sets, self.amount, self.rest), start=1):
            field.left.connect(lambda step, column=column: self.left.emit(step, column))
        for watched in (*self._columns, self.more):
            watched.installEventFilter(self)
        self._lay_out()
        look.watch(self)
        look.restyled.connect(self._fit)
        self.refresh()

    def _wire(self, field: NumberField, change: Callable[[Draft, Key, int], Change]) -> None:
        field.chosen.connect(
            lambda number: self._desk.take(change(self._desk.draft, self.key, number))
        )

    def _lay_out(self) -> None:
        look = self._look
        column = look.space(QVBoxLayout(self), 0, (0, 1, 4, 1))
        self._line = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP)
        self._line.addWidget(self.head, 1)
        self._controls = QWidget()
        self._controls.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        controls = look.space(QHBoxLayout(self._controls), _GAP)
        controls.addStretch(1)
        for part in (self.sets, self.amount, self.rest, self.more):
            controls.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._controls)
        column.addLayout(self._line)
        self._below = QWidget()
        self._below.hide()
        column.addWidget(self._below)

    @property
    def _entry(self) -> Entry:
        return self._desk.draft.entry(self.key)

    @property
    def is_open(self) -> bool:
        """Whether what is seldom changed is shown."""
        return self._is_open

    def refresh(self) -> None:
        """Show what the exercise is by now."""
        draft, entry = self._desk.draft, self._entry
        item, dose = entry.item, entry.item.dose
        name, place = item.exercise.name, place_text(draft, self.key)
        self.head.show_exercise(name, item.exercise.picture, aside_text(entry))
        self.head.setAccessibleName(f"{name}, {place}")
        self.head.setAccessibleDescription(spoken_dose(entry))
        self.sets.set_value(dose.sets)
        self.sets.setAccessibleName(sets_name(name))
        self.amount.set_up(
            amount_numbers(dose), lambda amount: amount_text(dose, amount), amount_of(dose)
        )
        self.amount.setAccessibleName(amount_name(dose, name))
        rests = rests_from(doses.rest_numbers(dose).start)
        self.rest.set_up(rests, rest_text, doses.shown_rest(dose))
        text = translate("Editor", "Rest of {exercise}, in seconds")
        self.rest.setAccessibleName(text.format(exercise=name))
        for control in (self.sets, self.amount, self.rest, self.more):
            control.setAccessibleDescription(place)
        part = draft.parts[draft.spot_of(self.key).part]
        has_all = shows_sets(part.kind, dose)
        self.sets.setVisible(has_all)
        self.rest.setVisible(has_all)
        self.amount.setVisible(doses.kind_of(dose) != doses.OPEN_KIND)
        self._name_more(name)
        if self.details is not None:
            self.details.refresh()
        self._fit()

    def _name_more(self, name: str) -> None:
        text = (
            translate("Editor", "Less on {exercise}")
            if self._is_open
            else translate("Editor", "Sides, sets, tempo and notes of {exercise}")
        )
        self.more.set_icon(Icon.LESS if self._is_open else Icon.MORE, text.format(exercise=name))

    def toggle_details(self) -> None:
        """Show what is seldom changed, or no longer."""
        self._is_open = not self._is_open
        if self.details is None:
            self.details = EntryDetails(self._look, self._desk, self.key)
            below = self._look.space(QVBoxLayout(self._below), 0, (8, 0, 4, 8))
            below.addWidget(self.details)
        self._below.setVisible(self._is_open)
        self._name_more(self._entry.item.exercise.name)
        self.opened.emit()

    def set_selected(self, is_selected: bool) -> None:
        """Stand out, or no longer."""
        if is_selected is not self._is_selected:
            self._is_selected = is_selected
            self.update()

    def focus_on(self, column: int) -> None:
        """Take the keyboard to a column of the row, or to the nearest before it that is shown."""
        part = next(each for each in reversed(self._columns[: column + 1]) if not each.isHidden())
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard comes in, and show where it is."""
        if event.type() == QEvent.Type.FocusIn:
            self.selected.emit()
        if watched is self.head and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and remove the exercise, wherever in its row the keyboard is."""
        has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key, desk = event.key(), self._desk
        if has_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Down else -1
            desk.take(changes.move_by(desk.draft, self.key, step))
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            desk.take(changes.remove(desk.draft, self.key))
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            desk.take(changes.duplicate(desk.draft, self.key))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [
            each for each in (self.sets, self.amount, self.rest, self.more) if not each.isHidden()
        ]
        needed = self.head.least_width() + self._look.px(_GAP * (len(shown) + 1) + 4)
        needed += sum(each.sizeHint().width() for each in shown)
        direction = QBoxLayout.Direction
        fits = self.width() >= needed
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._line.setSpacing(self._look.px(_GAP) if fits else 0)
        self._line.setContentsMargins(0, 0, 0, 0 if fits else self._look.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above, or the box around what is selected."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        if self._is_selected:
            fill = mix(palette.card, palette.reps, 0.12)
            radius = RADIUS_SMALL * look.scale
            has_focus = self.head.hasFocus()
            line, width = (palette.ink, FOCUS) if has_focus else (palette.reps, 1.6)
            paint_box(painter, QRectF(self.rect()), radius, fill, line, look.stroke(width))
        else:
            painter.fillRect(0, 0, self.width(), 1, QColor(palette.line))
