"""What is asked when a workout is over: how hard it was, how the back is, and one note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.coach.pain import is_worse_after, worse_words
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.note_field import NoteField
from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.result.next_time import NextTime
from lowback_timer.window.services.felt_row import FeltRow


class Questions(Card):
    """Nothing has to be answered, and what is answered can be changed."""

    felt_chosen = Signal(object)
    """`Felt`: how the last set was, after which there was no rest to say so."""
    effort_chosen = Signal(object)
    """`int`, or None."""
    pain_chosen = Signal(object)
    """`int`, or None."""
    note_written = Signal(str)
    signs_asked = Signal()
    """The warning signs are to be read."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._before: int | None = None
        self.felt = FeltRow(look)
        self.felt.chosen.connect(self.felt_chosen)
        title = translate("Questions", "How hard was it?")
        ends = (translate("Questions", "no effort"), translate("Questions", "as hard as can be"))
        self.effort = Scale(look, title, ends)
        self.effort.chosen.connect(self.effort_chosen)
        title = translate("Questions", "Back pain now")
        ends = (translate("Pain", "none"), translate("Pain", "the worst you can think of"))
        self.pain = Scale(look, title, ends, "muscle")
        self.pain.chosen.connect(self._on_pain)
        self.advice = look.label("", Type.BODY, wraps=True)
        self.signs = Link(
            look, translate("RedFlags", "Warning signs"), self.signs_asked.emit, flush=True
        )
        self.next_time = NextTime(look)
        title = translate("Questions", "A note")
        self.note = NoteField(look, title, translate("Questions", "for you, or for your clinician"))
        self.note.written.connect(self.note_written)
        column = look.space(QVBoxLayout(self), 18, (20, 18, 20, 20))
        column.addWidget(self.felt)
        column.addWidget(self.effort)
        pain = look.space(QVBoxLayout(), 6)
        pain.addWidget(self.pain)
        pain.addWidget(self.advice)
        pain.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(pain)
        column.addWidget(self.next_time)
        note = look.space(QVBoxLayout(), 8)
        note.addWidget(look.label(title, Type.STRONG))
        note.addWidget(self.note)
        column.addLayout(note)
        column.addStretch(1)

    def show_answers(self, answers: Answers) -> None:
        """Show what has been said so far."""
        self._before = answers.pain_before
        self.effort.set_value(answers.effort)
        self.pain.set_value(answers.pain_after)
        before = translate("Questions", "before: {pain}").format(pain=answers.pain_before)
        self.pain.show_further("" if answers.pain_before is None else before)
        self.note.set_text(answers.note)
        self._show_advice(answers.pain_after)

    def ask_about_last_set(self, done: str, felt: Felt | None) -> None:
        """Ask how the last set was, of which so much was done; empty: nothing is to be said."""
        self.felt.setVisible(bool(done))
        self.felt.show_felt(felt, done)

    def _on_pain(self, pain: int | None) -> None:
        self._show_advice(pain)
        if text := self.advice.text():
            announce(self, text, waits=True)
        self.pain_chosen.emit(pain)

    def _show_advice(self, pain: int | None) -> None:
        is_worse = pain is not None and is_worse_after(self._before, pain)
        show_text(self.advice, worse_words() if is_worse else "")
        self.advice.setVisible(is_worse)
        self.signs.setVisible(is_worse)
