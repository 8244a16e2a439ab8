"""A workout of one's own, while it is being written."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.changes import Change
from lowback_timer.core.editing.draft import Draft, Key, Spot
from lowback_timer.core.editing.remarks import remarks
from lowback_timer.core.plan.workout import Section, SectionKind
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.editor.add_card import AddCard
from lowback_timer.window.editor.carrying import Carrying
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.head import EditorHead
from lowback_timer.window.editor.words import told, what_text
from lowback_timer.window.editor.workout_card import WorkoutCard
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_SIDE, _GAP = 28, 22
_ADD, _LEAST_WORKOUT = 312, 500
_MOST_WIDENING = 1.5
_ADDING, _WORKOUT = "add", "workout"
_TELL_MS = 700
"""After the last change: whoever holds a key down wants to hear a remark once."""


class EditorPage(Page):
    """The exercises at the left, the workout at the right; one of the two where it is narrow."""

    done_clicked = Signal()
    save_wanted = Signal()
    """At once."""
    exercise_wanted = Signal(str)
    """An exercise of one's own is to be written, of that name if there is one."""
    was_left = Signal()
    """Another page is shown now, or the window is closed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        look = self.look
        self.desk: Desk | None = None
        self._library = Library()
        self._preparation = Preparation()
        self._before: Draft | None = None
        self._remark = ""
        self._is_narrow = False
        self.head = EditorHead(look)
        self.head.done_clicked.connect(self.done_clicked)
        names = {
            _WORKOUT: translate("Editor", "The workout"),
            _ADDING: translate("Editor", "Add an exercise"),
        }
        self.views = Segments(look, translate("Editor", "Shown here"), names)
        self.views.chosen.connect(lambda _value: self._show_parts())
        stills = Stills(look)
        self.adding = AddCard(look, stills, self)
        self.card = WorkoutCard(look, stills)
        self.carrying = Carrying(look, self, self.card)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._tell_new_remark)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self.look
        column = look.space(QVBoxLayout(self), 14, (_SIDE, 20, _SIDE, 24))
        column.addWidget(self.head)
        column.addWidget(self.views)
        self.views.hide()
        main = look.space(QHBoxLayout(), _GAP)
        main.addWidget(self.adding)
        main.addWidget(self.card, 1)
        column.addLayout(main, 1)

    def _connect(self) -> None:
        self.adding.added.connect(self.add)
        self.adding.new_wanted.connect(self.exercise_wanted)
        self.adding.carried.connect(self._carry_new)
        self.card.carried.connect(self._carry)
        for card in (self.adding, self.card):
            card.dropped.connect(self.carrying.drop)
        self.carrying.put.connect(self._put)
        self.card.emptied.connect(
            lambda: self.adding.list.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            (QKeySequence.StandardKey.Save, self.save_wanted.emit),
            ("F6", self.change_sides),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What is shown

    def show_desk(
        self,
        desk: Desk,
        library: Library,
        preparation: Preparation,
        usual: dict[SectionKind, Section],
    ) -> None:
        """Show a workout that is being written.

        Args:
            desk: Takes the changes.
            library: What can be put in.
            preparation: The times that the person needs, for the total.
            usual: The sections that most workouts share.
        """
        self._library, self._preparation = library, preparation
        self.adding.show_library(library)
        if desk is not self.desk:
            if self.desk is not None:
                self.desk.changed.disconnect(self._on_changed)
                self.desk.stepped.disconnect(self._show_history)
            self.desk = desk
            desk.changed.connect(self._on_changed)
            desk.stepped.connect(self._show_history)
            self.card.show_desk(desk, usual)
            self.head.show_desk(desk)
            self.views.set_value(_WORKOUT)
            self.adding.search.clear()
        self._before, self._remark = desk.draft, ""
        self._refresh()
        self._show_history()
        self.fit()

    def _on_changed(self, change: Change) -> None:
        before, self._before = self._before, change.draft
        self.card.take(change)
        self._refresh()
        if before is not None and (text := told(change, before)):
            announce(self, text, waits=True)
        self._telling.start()

    def _refresh(self) -> None:
        if self.desk is None:
            return
        draft = self.desk.draft
        name = draft.name.strip() or translate("Editor", "New workout")
        self.setWindowTitle(name)
        self.head.refresh()
        self.card.foot.show_remarks(remarks(draft, self._preparation))
        self.card.foot.show_length(draft.length_ms(self._preparation))

    def _show_history(self) -> None:
        """Say what would be taken back, and what made again."""
        if self.desk is not None:
            undo, redo = self.desk.next_undo, self.desk.next_redo
            self.head.show_history(what_text(undo) if undo else "", what_text(redo) if redo else "")

    def _tell_new_remark(self) -> None:
        """Say it once it is something else."""
        text = self.card.foot.sentence.text()
        if text != self._remark and self.isVisible():
            self._remark = text
            self.tell_remark()

    def tell_remark(self) -> None:
        """Let a screen reader say what there is to say, now."""
        if text := self.card.foot.sentence.text():
            announce(self, text, waits=True)

    # What is done

    def undo(self) -> None:
        """Take the last change back."""
        if self.desk is not None:
            self.desk.undo()

    def redo(self) -> None:
        """Make it again."""
        if self.desk is not None:
            self.desk.redo()

    def change_sides(self) -> None:
        """Take the keyboard from the exercises to the workout, or from there to them."""
        focused = QApplication.focusWidget()
        is_adding = focused is not None and self.adding.isAncestorOf(focused)
        if self._is_narrow:
            self.views.set_value(_WORKOUT if is_adding else _ADDING)
            self._show_parts()
        if not is_adding:
            self.adding.search.take_focus()
        elif not self.card.focus_on_selected():
            self.head.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self, exercise_id: str) -> None:
        """Put an exercise of the list in."""
        self._put(exercise_id, self.card.spot_to_add())

    def _put(self, what: object, spot: Spot) -> None:
        """Put an exercise of the list in, or an entry elsewhere."""
        if self.desk is None:
            return
        draft = self.desk.draft
        if isinstance(what, str):
            self.desk.take(changes.add(draft, self._library.exercises[what], spot))
        elif isinstance(what, Key):
            self.desk.take(changes.move(draft, what, spot))
            self.card.focus_on(what)

    def _carry_new(self, exercise_id: str, at: QPoint) -> None:
        name = self._library.exercises[exercise_id].name
        self.carrying.carry(exercise_id, name, at)

    def _carry(self, key: Key, at: QPoint) -> None:
        if self.desk is not None:
            name = self.desk.draft.entry(key).item.exercise.name
            self.carrying.carry(key, name, at)

    # Keyboard and size

    def first_focus(self) -> QWidget:
        """The name of a workout that has nothing in it yet; else its first exercise."""
        rows = list(self.card.rows.values())
        if rows and not self._is_new:
            return rows[0].head
        self.head.name.selectAll()
        return self.head.name

    @property
    def _is_new(self) -> bool:
        draft = self.desk.draft if self.desk is not None else None
        return draft is None or not any(
            part.entries for part in draft.parts if part.kind is SectionKind.MAIN
        )

    def announcement(self) -> str:
        """Which workout this is, and how long it takes."""
        return f"{self.windowTitle()}, {self.card.foot.total.text()}"

    def enter(self) -> None:
        """From the name go on to the exercises."""
        if self.head.name.hasFocus():
            self.views.set_value(_ADDING)
            self._show_parts()
            self.adding.search.take_focus()

    def escape(self) -> None:
        """Give a drag up, or be done."""
        if self.carrying.is_on:
            self.carrying.give_up()
        else:
            self.done_clicked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it was left, by whatever way."""
        super().hideEvent(event)
        self.was_left.emit()

    def fit(self) -> None:
        """Stand side by side where there is room for both."""
        look = self.look
        growth = min(look.text_scale, _MOST_WIDENING)
        add, least = look.px(_ADD * growth), look.px(_LEAST_WORKOUT * growth)
        self._is_narrow = self.width() < add + least + look.px(2 * _SIDE + _GAP)
        self.views.setVisible(self._is_narrow)
        if self._is_narrow:
            self.adding.setMinimumWidth(0)
            self.adding.setMaximumWidth(16_777_215)
        else:
            self.adding.setFixedWidth(add)
        self._show_parts()

    def _show_parts(self) -> None:
        shown = self.views.value
        self.adding.setVisible(not self._is_narrow or shown == _ADDING)
        self.card.setVisible(not self._is_narrow or shown == _WORKOUT)
