"""A person's own note, as it is read."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from lowback_timer.core.plan.workout import Note
from lowback_timer.window.services.note_words import note_text

TODAY = date(2026, 6, 30)


def test_a_note_alone() -> None:
    assert note_text(Note("Slowly"), TODAY) == "Slowly"
    assert note_text(None, TODAY) == ""


def test_who_said_so_and_until_when() -> None:
    note = Note("No further than 30°", "Dr. Weber", TODAY.toordinal())
    day = QLocale().toString(QDate(2026, 6, 30), QLocale.FormatType.ShortFormat)

    assert note_text(note, TODAY) == f"No further than 30° (Dr. Weber, until {day})"
    assert note_text(note, TODAY, is_brief=True) == "No further than 30° (Dr. Weber)"


def test_after_its_last_day_it_is_gone() -> None:
    assert note_text(Note("Slowly", until=TODAY.toordinal() - 1), TODAY) == ""
