"""How long ago something was done, in words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from lowback_timer.window.today.ago import last_done_text

NOW = datetime(2024, 5, 15, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (-1, "today"),
        (0, "today"),
        (1, "yesterday"),
        (2, "on Monday"),
        (6, "on Thursday"),
        (7, "7 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (59, "8 weeks ago"),
        (60, "2 months ago"),
        (364, "12 months ago"),
        (365, "over a year ago"),
    ],
)
def test_days_are_put_into_words(days: int, text: str) -> None:
    assert last_done_text(NOW - timedelta(days=days), NOW) == f"last done {text}"


def test_weekdays_are_named_by_the_locale() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert last_done_text(NOW - timedelta(days=2), NOW) == "last done on Montag"
    finally:
        QLocale.setDefault(before)


def test_days_are_counted_by_the_calendar() -> None:
    late_last_night = NOW - timedelta(hours=9, minutes=5)

    assert last_done_text(late_last_night, NOW) == "last done yesterday"


def test_the_calendar_is_that_of_the_place_where_one_is_now() -> None:
    here = timezone(timedelta(hours=2))
    late_yesterday_in_greenwich = datetime(2024, 5, 14, 23, 0, tzinfo=UTC)

    assert last_done_text(late_yesterday_in_greenwich, NOW.astimezone(here)) == "last done today"
