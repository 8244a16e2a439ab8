"""A note of one's own beside an exercise: what to mind, who said so, and until when it holds."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Key
from lowback_timer.core.plan.limits import LINE_LETTERS, NAME_LETTERS
from lowback_timer.core.plan.workout import Note
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.line_field import LineField
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_WEEKS = (1, 2, 4, 6, 12)
_FOR_GOOD = ""
_SHORT = QLocale.FormatType.ShortFormat


class NoteFields(QFrame):
    """What is written here is shown while one gets ready for the exercise."""

    def __init__(self, look: Look, desk: Desk, key: Key) -> None:
        super().__init__()
        self._desk = desk
        self._key = key
        title = translate("Editor", "Note, shown while you get ready")
        self.text = LineField(look, title, LINE_LETTERS)
        self.text.setPlaceholderText(translate("Editor", "No further than 30°, say"))
        author = translate("Editor", "From whom it is")
        self.by = LineField(look, author, NAME_LETTERS)
        self.by.setPlaceholderText(translate("Editor", "My physiotherapist, say"))
        until = translate("Editor", "It holds")
        self.until = DropDown(look, {_FOR_GOOD: translate("Editor", "for good")})
        self.until.setAccessibleName(until)
        self._more = (Field(look, author, self.by), Field(look, until, self.until))
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(look.label(title))
        column.addWidget(self.text)
        for field in self._more:
            column.addWidget(field)
        self.text.written.connect(lambda _text: self._take())
        self.by.written.connect(lambda _text: self._take())
        self.until.chosen.connect(lambda _value: self._take())

    def refresh(self) -> None:
        """Show what the note is by now."""
        note = self._desk.draft.entry(self._key).item.note
        for field, text in (
            (self.text, note.text if note else ""),
            (self.by, note.by if note else ""),
        ):
            if text != field.text().strip():  # whoever writes a space means to write on
                field.show_text(text)
        self.until.set_options(_days(note, date.today()))  # noqa: DTZ011 - the person's own day
        self.until.set_value(str(note.until) if note and note.until else _FOR_GOOD)
        for each in self._more:
            each.setVisible(note is not None)

    def _take(self) -> None:
        value = self.until.value
        until = int(value) if value else None
        change = changes.set_note(
            self._desk.draft, self._key, self.text.text(), self.by.text(), until
        )
        self._desk.take(change)


def _days(note: Note | None, today: date) -> dict[str, str]:
    """For how long a note can hold: for good, for some weeks, and as long as it does by now."""
    text = translate("Editor", "until {day}")
    found = {_FOR_GOOD: translate("Editor", "for good")}
    days = [today + timedelta(weeks=weeks) for weeks in _WEEKS]
    if note is not None and note.until is not None:
        days.append(date.fromordinal(note.until))
    for day in sorted(set(days)):
        shown = QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)
        found[str(day.toordinal())] = text.format(day=shown)
    return found
