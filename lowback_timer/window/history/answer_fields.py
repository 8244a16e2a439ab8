"""What is said of a session as a whole: effort, pain, and a note."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.core.session.answers import SCALE, Answers
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.history.note_edit import NoteEdit
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_WIDTH = 90


class AnswerFields(QWidget):
    """Four numbers from 0 to 10, each of which can be left open, and a few lines."""

    changed = Signal(object)
    """The `Answers` as a person has them now; showing others is silent."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._answers = Answers()
        self._is_shown_from_outside = False
        titles = {
            "effort": translate("HistoryEdit", "Effort, 0–10"),
            "pain_before": translate("HistoryEdit", "Pain before"),
            "pain_after": translate("HistoryEdit", "Pain after"),
            "pain_next": translate("HistoryEdit", "Pain next morning"),
        }
        options = {"": "–"} | {str(each): str(each) for each in SCALE}
        self.numbers = {field: DropDown(look, options, _WIDTH) for field in titles}
        numbers = look.space(Flow(), 16)
        for field, choice in self.numbers.items():
            choice.setAccessibleName(titles[field])
            choice.chosen.connect(self._take)
            block = QWidget()
            column = look.space(QVBoxLayout(block), 4)
            column.addWidget(look.label(titles[field], Type.SMALL, "dim"))
            column.addWidget(choice)
            numbers.addWidget(block)
        title = translate("HistoryEdit", "Note")
        self.note = NoteEdit(look, title)
        self.note.textChanged.connect(self._take)
        fields = look.space(QVBoxLayout(self), 12)
        fields.addLayout(numbers)
        fields.addWidget(look.label(title, Type.SMALL, "dim"))
        fields.addWidget(self.note)

    def show_answers(self, answers: Answers) -> None:
        """Show what has been said so far."""
        self._is_shown_from_outside = True
        self._answers = answers
        for field, choice in self.numbers.items():
            number = getattr(answers, field)
            choice.set_value("" if number is None else str(number))
        self.note.setPlainText(answers.note)
        self._is_shown_from_outside = False

    def _take(self) -> None:
        if self._is_shown_from_outside:
            return
        numbers = {
            field: int(choice.value) if choice.value else None
            for field, choice in self.numbers.items()
        }
        note = self.note.toPlainText().strip()
        self._answers = replace(self._answers, note=note, **numbers)
        self.changed.emit(self._answers)
