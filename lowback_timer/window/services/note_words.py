"""A person's own note on an exercise, as it is read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.plan.workout import Note
from lowback_timer.window.look.words import translate


def note_text(note: Note | None, today: date, *, is_brief: bool = False) -> str:
    """The note, who said so and until when: "No further than 30° (Dr. Weber, until 30 Jun 2026)".

    Empty where there is none, or where it holds no longer.

    Args:
        note: What is to be read.
        today: The day on which.
        is_brief: Whether the last day is of no interest there.
    """
    if note is None or not note.holds_on(today.toordinal()):
        return ""
    until = ""
    if note.until is not None and not is_brief:
        last = date.fromordinal(note.until)
        day = QLocale().toString(
            QDate(last.year, last.month, last.day), QLocale.FormatType.ShortFormat
        )
        until = translate("Note", "until {day}").format(day=day)
    more = ", ".join(filter(None, (note.by, until)))
    return f"{note.text} ({more})" if more else note.text
