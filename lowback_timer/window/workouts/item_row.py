"""One exercise of a workout: its picture, what it asks for, and how much of it there is today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.adjusting.doses import (
    amount_of,
    amounts_for,
    sets_for,
    with_amount,
    with_load,
)
from lowback_timer.core.plan.dose import Dose, Hold
from lowback_timer.core.plan.workout import Item, SectionKind
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.amount_words import (
    amount_name,
    amount_text,
    sets_name,
    sets_text,
    widest_amounts,
)
from lowback_timer.window.services.load_stepper import LoadStepper, load_name, widest_load
from lowback_timer.window.services.notch_note import NotchBadge, NotchNote
from lowback_timer.window.services.note_words import note_text
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_details import ItemDetails
from lowback_timer.window.workouts.name_link import NameLink
from lowback_timer.window.workouts.words import asks_text, caution_text, change_text

_PICTURE = QSize(88, 58)
_LEAST_WORDS = 140
"""With less room for the words than that, the numbers stand below them."""
_GAP = 12


class ItemRow(QFrame):
    """Shows one place of a workout, and changes what is done there.

    Args:
        look: What it looks like.
        adjuster: Takes the changes.
        place: Which place.
        where: The place in words, which tells its controls from those of all other places.
    """

    exercise_clicked = Signal()
    """A person wants to see how it is done."""
    swap_clicked = Signal(object)
    """`Place`: another exercise is wanted there."""

    def __init__(self, look: Look, adjuster: Adjuster, place: Place, where: str) -> None:
        super().__init__()
        self._look = look
        self._adjuster = adjuster
        self.place = place
        self._where = where
        self._has_picture = False
        self.details: ItemDetails | None = None
        """What is seldom changed; made when it is opened first."""
        self._is_open = False
        self._figure = FigureView(look, "card")
        self.link = NameLink(look, "", self.exercise_clicked.emit)
        self._asks = look.label("", Type.SMALL, "dim", wraps=True)
        self._note = look.label("", Type.SMALL, wraps=True)
        self._change = look.label("", Type.SMALL, "accent", wraps=True)
        self._caution = look.label("", Type.SMALL, wraps=True)
        sets = sets_for(self._item.dose)
        self.sets = Stepper(look, sets, sets_text, "", (sets_text(sets[-1]),))
        self.sets.chosen.connect(lambda number: adjuster.set_sets(place, number))
        self.amount = self._made_amount()
        self.load = LoadStepper(look, (widest_load(),))
        self.load.chosen.connect(self._set_load)
        self.badge, self.notch_note = NotchBadge(look), NotchNote(look)
        self.badge.toggled.connect(self._show_change)
        self.more = IconButton(look, Icon.MORE, "", self.toggle_details)
        for control in (self.link, self.sets, self.load, self.badge, self.more):
            control.setAccessibleDescription(where)
        self._lay_out()
        look.changed.connect(self._size_picture)
        look.restyled.connect(self._fit)
        self._size_picture()
        self._name_controls()
        self.refresh()

    def _lay_out(self) -> None:
        self._column = self._look.space(QVBoxLayout(self), 8, (0, 9, 0, 9))
        self._line = self._look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP)
        head = self._look.space(QHBoxLayout(), _GAP)
        head.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        words = self._look.space(QVBoxLayout(), 1)
        words.addStretch(1)
        name = self._look.space(QHBoxLayout(), 6)
        name.addWidget(self.link)
        name.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        name.addStretch(1)
        words.addLayout(name)
        # The link has room around it for its focus; the lines below stand under its first letter.
        below = self._look.space(QVBoxLayout(), 1, (4, 0, 0, 0))
        for label in (self._asks, self._note, self._change, self._caution):
            below.addWidget(label)
        words.addLayout(below)
        words.addStretch(1)
        head.addLayout(words, 1)
        self._line.addLayout(head, 1)
        self._controls = QWidget()
        self._numbers = self._look.space(QHBoxLayout(self._controls), 8)
        self._numbers.addStretch(1)
        for control in (self.sets, self.amount, self.load, self.more):
            self._numbers.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._controls)
        self._column.addLayout(self._line)
        self._column.addWidget(self.notch_note)

    def refresh(self) -> None:
        """Show what is done there by now."""
        shown, place = self._adjuster.shown, self.place
        dose, is_done = self._item.dose, shown.is_done(place)
        if self.link.text() != self._item.exercise.name:
            self._name_controls()
        if isinstance(dose.work, Hold) is not self._is_held:
            self._renew_amount()
        preparation = shown.prepared(self._adjuster.preparation)
        asks = asks_text(dose, preparation, is_last=shown.is_last(place)) if is_done else ""
        show_text(self._asks, asks)
        today = date.today()  # noqa: DTZ011 - the person's own day
        show_text(self._note, note_text(self._item.note, today) if is_done else "")
        show_text(self._change, change_text(shown, place))
        show_text(self._caution, caution_text(shown, place))
        for label in (self._asks, self._note, self._change, self._caution):
            label.setVisible(bool(label.text()))
        self.sets.set_value(dose.sets)
        amounts = amounts_for(dose)
        self.amount.set_numbers(amounts[0], amounts[-1])
        self.amount.set_value(amount_of(dose))
        self.amount.setVisible(not (isinstance(dose.work, Hold) and dose.work.is_open))
        self.sets.setVisible(self._has_sets)
        self.load.set_value(dose.load_g or 0)
        self.load.setVisible(self._item.exercise.takes_load)
        self._show_change()
        self._controls.setVisible(is_done)
        if self.details is not None:
            self.details.refresh()
            self.details.setVisible(is_done and self._is_open)

    def toggle_details(self) -> None:
        """Show what is seldom changed, or no longer."""
        self._is_open = not self._is_open
        if self.details is None:
            self.details = ItemDetails(self._look, self._adjuster, self.place, self._where)
            self.details.swap_clicked.connect(lambda: self.swap_clicked.emit(self.place))
            self._column.addWidget(self.details)
        self.details.setVisible(self._is_open)
        self._name_controls()

    @property
    def exercise_id(self) -> str:
        """The exercise that is done there."""
        return self._item.exercise.id

    @property
    def _item(self) -> Item:
        return self._adjuster.shown.item(self.place)

    @property
    def _has_sets(self) -> bool:
        """What a warm-up consists of is done once; the whole of it can be done twice."""
        written = self._adjuster.written.sections[self.place.section]
        is_warm_up = written.kind is SectionKind.WARM_UP
        return not is_warm_up or written.items[self.place.item].dose.sets > 1

    def _made_amount(self) -> Stepper:
        dose = self._item.dose
        self._is_held = isinstance(dose.work, Hold)
        made = Stepper(
            self._look,
            amounts_for(dose),
            lambda amount: amount_text(self._item.dose, amount),
            "",
            widest_amounts(),
        )
        made.setAccessibleDescription(self._where)
        made.chosen.connect(self._set_amount)
        return made

    def _renew_amount(self) -> None:
        """Another exercise may be held where the one before was counted."""
        before, self.amount = self.amount, self._made_amount()
        self._numbers.replaceWidget(before, self.amount)
        before.setParent(None)
        before.deleteLater()
        QWidget.setTabOrder(self.sets, self.amount)
        self._name_controls()

    def _set_amount(self, amount: int) -> None:
        def changed(dose: Dose) -> Dose:
            return with_amount(dose, amount)

        self._adjuster.change_dose(self.place, changed)

    def _set_load(self, grams: int) -> None:
        self._adjuster.change_dose(self.place, lambda dose: with_load(dose, grams))

    def _show_change(self) -> None:
        """Show what is another this time; why, where somebody has asked."""
        change = self._adjuster.change_at(self.place)
        has_changed = change is not None and change.notch is not None
        if change is not None and has_changed:
            self.badge.show_change(change)
            self.notch_note.show_change(change)
        self.badge.setVisible(has_changed)
        self.notch_note.setVisible(has_changed and self.badge.isChecked())

    def _name_controls(self) -> None:
        """Call everything by the exercise that is done there."""
        item = self._item
        name = item.exercise.name
        self.link.set_name(name)
        self.sets.setAccessibleName(sets_name(name))
        self.amount.setAccessibleName(amount_name(item.dose, name))
        self.load.setAccessibleName(self.load.name_of(load_name(name)))
        text = (
            translate("Workout", "Less on {exercise}")
            if self._is_open
            else translate("Workout", "Sides, tempo, rest and swapping of {exercise}")
        )
        icon = Icon.LESS if self._is_open else Icon.MORE
        self.more.set_icon(icon, text.format(exercise=name))
        if self._has_picture:
            self._load_picture()

    # Picture and place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and after the first time load the picture: reading many takes a while."""
        super().paintEvent(event)
        if not self._has_picture:
            self._has_picture = True
            QTimer.singleShot(0, self, self._load_picture)

    def _load_picture(self) -> None:
        exercise = self._item.exercise
        self._figure.show_picture(exercise.picture, name=exercise.name)
        self._figure.show_still()

    def _size_picture(self) -> None:
        self._figure.setFixedSize(self._look.px(_PICTURE.width()), self._look.px(_PICTURE.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        words = _LEAST_WORDS * look.text_scale
        needed = look.px(_PICTURE.width() + 2 * _GAP + words + 8)
        steppers = (self.sets, self.amount, self.load, self.more)
        controls = [each for each in steppers if not each.isHidden()]
        needed += sum(each.sizeHint().width() for each in controls) + look.px(16)
        direction = QBoxLayout.Direction
        fits = self.width() >= needed
        self._line.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
