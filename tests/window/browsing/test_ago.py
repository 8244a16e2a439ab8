"""How long ago something was done, in words."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from lowback_timer.store.log.entries import LastDone
from lowback_timer.window.browsing.ago import last_done_text

TODAY = date(2024, 5, 15)


def whole(day: date) -> LastDone:
    """A workout of which nothing was left out."""
    return LastDone(day, sets_done=3, sets_planned=3)


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
    assert last_done_text(whole(TODAY - timedelta(days=days)), TODAY) == f"last done {text}"


def test_weekdays_are_named_by_the_locale() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert last_done_text(whole(TODAY - timedelta(days=2)), TODAY) == "last done on Montag"
    finally:
        QLocale.setDefault(before)


def test_the_days_are_those_of_the_calendar_though_the_clocks_have_changed() -> None:
    # GIVEN a session late on the last evening before the clocks go forward, and the next morning
    done = datetime(2027, 3, 27, 23, 30, tzinfo=timezone(timedelta(hours=1)))
    now = datetime(2027, 3, 28, 9, 0, tzinfo=timezone(timedelta(hours=2)))

    assert last_done_text(whole(done.date()), now.date()) == "last done yesterday"


@pytest.mark.parametrize(
    ("done", "planned", "text"),
    [
        (16, 16, "last done yesterday"),
        (14, 16, "last done yesterday · 14 of 16 sets"),
        (0, 16, "last done yesterday · partly"),
        (14, None, "last done yesterday · partly"),
    ],
)
def test_what_was_left_out_is_said(done: int, planned: int | None, text: str) -> None:
    assert last_done_text(LastDone(TODAY - timedelta(days=1), done, planned), TODAY) == text
