"""An exercise of one's own, while it is being written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import ExerciseChange
from lowback_timer.core.editing.exercise_remarks import (
    About,
    ExerciseRemark,
    exercise_remarks,
)
from lowback_timer.core.plan.workout import Workout
from lowback_timer.library.model import Library
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.form import ExerciseForm
from lowback_timer.window.editor.exercise.titled import Titled
from lowback_timer.window.editor.exercise.words import what_text
from lowback_timer.window.editor.page_head import PageHead
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_SIDE = 28
_WIDEST = 1300
_TELL_MS = 700
"""After the last change: whoever is writing wants to hear a remark once."""


class ExerciseEditorPage(Page):
    """A name, how much, and below that all that few need."""

    done_clicked = Signal()
    save_wanted = Signal()
    """At once."""
    was_left = Signal()
    """Another page is shown now, or the window is closed."""
    refused = Signal(str)
    """A sentence: a file cannot be the picture."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        look = self.look
        self.desk: ExerciseDesk | None = None
        self.form: ExerciseForm | None = None
        self._library = Library()
        self._uses: Sequence[Workout] = ()
        self._remarks: tuple[ExerciseRemark, ...] = ()
        self._told = ""
        self._is_tried = False
        """Whether somebody has wanted to be done: that it has no name yet is no news before."""
        self.head = PageHead(look, translate("OwnExercise", "Name of the exercise"))
        self.head.name.setPlaceholderText(translate("OwnExercise", "What it is called"))
        self.head.name.setAcceptDrops(False)  # a picture that is dropped is one, wherever
        self.head.done_clicked.connect(self.done_clicked)
        self.head.renamed.connect(self._rename)
        self.head.undo_clicked.connect(self.undo)
        self.head.redo_clicked.connect(self.redo)
        self.named = Titled(look, "", self.head)
        self.area = ScrollArea(look)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._tell_new_remark)
        top = look.space(QVBoxLayout(), 0, (_SIDE, 20, _SIDE, 14))
        top.addWidget(self.named)
        column = look.space(QVBoxLayout(self), 0)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        self.setAcceptDrops(True)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+Y", self.redo),
            (QKeySequence.StandardKey.Save, self.save_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(shortcut.context().WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What is shown

    def show_desk(self, desk: ExerciseDesk, library: Library, uses: Sequence[Workout]) -> None:
        """Show an exercise that is being written.

        Args:
            desk: Takes the changes.
            library: The equipment, and the other exercises.
            uses: The workouts in which it is.
        """
        self._library, self._uses, self._is_tried = library, uses, False
        if desk is not self.desk:
            if self.desk is not None:
                self.desk.changed.disconnect(self._on_changed)
                self.desk.stepped.disconnect(self._show_history)
            self.desk = desk
            desk.changed.connect(self._on_changed)
            desk.stepped.connect(self._show_history)
        # The equipment may be other than before.
        self.form = ExerciseForm(self.look, desk, library)
        self.form.things.picture.taken.connect(lambda _path: self._focus_on_picture())
        self.form.things.picture.refused.connect(self.refused)
        content = QWidget()
        row = self.look.space(QVBoxLayout(content), 0, (_SIDE, 2, _SIDE, 24))
        row.addWidget(self.form)
        row.addStretch(1)
        self.area.setWidget(content)
        self._refresh()
        self._show_history()
        self.fit()

    def _on_changed(self, _change: ExerciseChange) -> None:
        self._refresh()
        self._telling.start()

    def _refresh(self) -> None:
        if self.desk is None or self.form is None:
            return
        draft = self.desk.draft
        name = draft.name.strip() or translate("OwnExercise", "New exercise")
        self.setWindowTitle(name)
        self.head.show_name(draft.name)
        self.form.refresh()
        others = self._library.exercises.values()
        self._remarks = exercise_remarks(draft, others, self._uses)
        problems: dict[About, str] = {}
        for each in self._remarks:
            problems.setdefault(each.about, each.text)
        if not self._is_tried and not draft.name.strip() and draft.origin is None:
            problems.pop(About.NAME, None)
        text = problems.get(About.NAME, "")
        self.named.show_problem(text)
        self.head.name.setAccessibleDescription(text)
        self.form.show_problems(problems)

    def _show_history(self) -> None:
        """Say what would be taken back, and what made again."""
        if self.desk is not None:
            undo, redo = self.desk.next_undo, self.desk.next_redo
            self.head.show_history(what_text(undo) if undo else "", what_text(redo) if redo else "")

    def _tell_new_remark(self) -> None:
        """Say the first one once it is something else."""
        text = self._remarks[0].text if self._remarks else ""
        if text != self._told and self.isVisible():
            self._told = text
            if text and (self._is_tried or self._remarks[0].about is not About.NAME):
                announce(self, text, waits=True)

    def show_what_is_lacking(self) -> None:
        """Say why it cannot be done with, and lead there."""
        self._is_tried = True
        self._refresh()
        lack = next((each for each in self._remarks if each.is_lack), None)
        if lack is None or self.form is None:
            return
        field: QWidget = self.head.name
        if lack.about in self.form.texts.fields:
            field = self.form.texts.fields[lack.about].edit
        elif lack.about in self.form.variations.fields:
            field = self.form.variations.fields[lack.about].first_gap
        elif lack.about is About.SIDES:
            field = self.form.amount.left
        elif lack.about is About.KINDS:
            field = next(iter(self.form.amount.kinds.chips.values()))
        field.setFocus()
        self.area.ensureWidgetVisible(field)
        announce(self, lack.text)

    # What is done

    def undo(self) -> None:
        """Take the last change back."""
        if self.desk is not None:
            self.desk.undo()

    def redo(self) -> None:
        """Make it again."""
        if self.desk is not None:
            self.desk.redo()

    def _rename(self, name: str) -> None:
        if self.desk is not None:
            self.desk.take(changes.rename(self.desk.draft, name))

    def _focus_on_picture(self) -> None:
        """Do not leave the keyboard on a button that is gone."""
        if self.form is not None and not self.form.things.picture.remove.isVisibleTo(self):
            self.form.things.picture.choose.setFocus()

    # Keyboard, mouse and size

    def first_focus(self) -> QWidget:
        """The name, ready to be written over."""
        self.head.name.selectAll()
        return self.head.name

    def announcement(self) -> str:
        """Which exercise this is."""
        return self.windowTitle()

    def escape(self) -> None:
        """Be done."""
        self.done_clicked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this computer."""
        if _file_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have it as the picture."""
        path = _file_in(event)
        if path and self.form is not None:
            event.acceptProposedAction()
            self.form.things.picture.take(path)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it was left, by whatever way."""
        super().hideEvent(event)
        self.was_left.emit()

    def fit(self) -> None:
        """No lines longer than can be read."""
        if self.form is not None:
            self.form.setMaximumWidth(self.look.px(_WIDEST))


def _file_in(event: QDropEvent) -> str:
    """The path of the one file that is dragged; empty when it is something else."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
