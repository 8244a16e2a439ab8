"""Why something is suggested: every rule that had a part in it, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.suggesting import Suggestion
from lowback_timer.library.model import Source
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.notch_note import NotchNote
from lowback_timer.window.services.progress_words import headline


class Why(TextOverlay):
    """Lists the reasons of one suggestion at a time."""

    refused = Signal(object, bool)
    """The `Notch` that somebody wants, and whether it is to be refused."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("Why", "Why this one?")
        super().__init__(look, host, title, translate("Why", "Close"), width=620)
        self.look.space(self.text, 0)
        self.notes: list[NotchNote] = []
        """What progress changes, and the way to refuse it."""
        self._content = QWidget()
        self.text.addWidget(self._content)

    def show_suggestion(
        self, suggestion: Suggestion, sources: Mapping[str, Source], changes: Sequence[Moved] = ()
    ) -> None:
        """Open, and tell of one of the suggestions.

        Args:
            suggestion: Which.
            sources: The articles that rules come from, by id.
            changes: What progress changes about it.
        """
        keyboard = self.window().focusWidget()
        before = [each.leave is keyboard for each in self.notes]
        self.notes = []
        content = QWidget()
        column = self.look.space(QVBoxLayout(content), 14)
        column.addWidget(self.look.label(suggestion.workout.name, Type.STRONG, wraps=True))
        for moved in changes:
            column.addLayout(self._change(moved))
        for reason in suggestion.reasons:
            of_one = self.look.space(QVBoxLayout(), 2)
            of_one.addWidget(self.look.label(reason.text(), Type.BODY, wraps=True))
            source = reason.study or source_text(reason.source, sources)
            of_one.addWidget(self.look.label(source, Type.SMALL, "dim", wraps=True))
            column.addLayout(of_one)
        own = translate("Why", "You know your back best: any workout can be started at any time.")
        column.addWidget(self.look.label(own, Type.LABEL, "accent", wraps=True))
        self.text.replaceWidget(self._content, content)
        self._content.setParent(None)
        self._content.deleteLater()
        self._content = content
        self.open()
        for had_keyboard, note in zip(before, self.notes, strict=False):
            if had_keyboard:  # whoever has refused it can take that back by the same key
                note.leave.setFocus()

    def _change(self, moved: Moved) -> QVBoxLayout:
        """What is another for an exercise, and why."""
        note = NotchNote(self.look)
        self.notes.append(note)
        note.show_change(moved)
        note.refused.connect(self.refused)
        of_one = self.look.space(QVBoxLayout(), 2)
        of_one.addWidget(self.look.label(headline(moved), Type.BODY, wraps=True))
        of_one.addWidget(note)
        return of_one


def source_text(source_id: str, sources: Mapping[str, Source]) -> str:
    """Where a rule comes from."""
    source = sources.get(source_id)
    if source is None:
        return translate("Why", "A convention of this program.")
    text = translate("Why", "From “{title}” by {author}, {publisher}.")
    return text.format(title=source.title, author=source.author, publisher=source.publisher)
