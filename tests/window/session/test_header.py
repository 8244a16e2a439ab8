import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.reading import Reading
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.header import SessionHeader
from tests.fakes import make_dose, make_hold
from tests.window.stage import PaintWatch, reading_at, settle, show

NOON = datetime(2026, 3, 3, 12, 0).astimezone()
HOLD = make_dose(make_hold(595))  # ten minutes, with 5 s to get ready


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    """Hours are written as people write them where the program runs."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def header(qtbot: QtBot, look: Look) -> SessionHeader:
    header = SessionHeader(look)
    show(qtbot, header, 1200, 44)
    header.show_workout("First steps")
    return header


def texts(header: SessionHeader) -> list[str]:
    return [text.text() for text in header.findChildren(QLabel)]


def at(ms: int) -> Reading:
    return reading_at(ms, HOLD)


def test_it_shows_the_workout_and_its_times(header: SessionHeader) -> None:
    header.show_reading(at(65_000), NOON, 1)

    assert texts(header) == ["First steps", "1:05 elapsed", "8:55 left · done at 12:08"]


def test_time_gone_and_time_left_change_together_and_add_up(header: SessionHeader) -> None:
    shown = []
    for ms in (64_999, 65_000, 65_001, 65_500, 65_999, 66_000):
        header.show_reading(at(ms), NOON, 1)
        _, gone, left = texts(header)
        shown.append((gone.split()[0], left.split()[0]))

    assert shown == [
        ("1:04", "8:56"),
        ("1:05", "8:55"),
        ("1:05", "8:55"),
        ("1:05", "8:55"),
        ("1:05", "8:55"),
        ("1:06", "8:54"),
    ]


def test_at_speed_it_ends_sooner(header: SessionHeader) -> None:
    header.show_reading(at(0), NOON, 4)

    assert texts(header)[2] == "10:00 left · done at 12:02"


def test_the_hour_is_written_as_people_write_it_here(header: SessionHeader) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    header.show_reading(at(0), NOON, 1)

    assert "12:10" in texts(header)[2]
    assert texts(header)[2].endswith("PM")


def test_nothing_is_repainted_within_a_second(header: SessionHeader) -> None:
    header.show_reading(at(65_100), NOON, 1)
    settle()
    watches = [PaintWatch(text) for text in header.findChildren(QLabel)]

    header.show_reading(at(65_900), NOON, 1)
    settle()
    assert [watch.paints for watch in watches] == [0, 0, 0]

    header.show_reading(replace(at(66_000)), NOON, 1)
    settle()
    assert [watch.paints for watch in watches] == [0, 1, 1]


def test_it_grows_with_the_window(header: SessionHeader, look: Look) -> None:
    small = [text.font().pixelSize() for text in header.findChildren(QLabel)]

    look.set_scale(2)

    assert [text.font().pixelSize() for text in header.findChildren(QLabel)] == [
        2 * size for size in small
    ]
    assert header.icons.buttons[1].width() == 80


def test_a_screen_reader_is_told_of_another_time_once_a_minute(header: SessionHeader) -> None:
    names = set()
    for ms in range(60_000, 120_000, 1000):
        header.show_reading(reading_at(ms, HOLD), NOON, speed=1)
        names.add(tuple(text.accessibleName() for text in header.findChildren(QLabel)))

    assert ("", "1 min elapsed", "9 min left, done at 12:09") in names
    assert len({name[1] for name in names}) == 1
    assert len(names) <= 2


def test_with_large_texts_the_time_that_is_gone_goes_first(
    header: SessionHeader, look: Look
) -> None:
    header.show_reading(at(65_000), NOON, 1)
    gone, left = header.findChildren(QLabel)[1:]
    assert gone.isVisible()

    header.resize(900, 44)
    look.set_text_scale(2)
    settle()

    assert not gone.isVisible()
    assert left.isVisible()

    header.resize(1800, 80)
    settle()
    assert gone.isVisible()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.parametrize(
    ("before", "offset_hours", "done_at"),
    [("2026-03-29 01:55", 1, "03:03"), ("2026-10-25 02:55", 2, "02:03")],
)
def test_it_is_done_when_the_clock_says_so_that_was_changed_meanwhile(
    before: str, offset_hours: int, done_at: str, header: SessionHeader, berlin: None
) -> None:
    # GIVEN a session shortly before the clocks are put forward, or back, in Berlin
    zone = timezone(timedelta(hours=offset_hours))
    now = datetime.fromisoformat(before).replace(tzinfo=zone)

    header.show_reading(at(65_000), now, 1)

    # THEN its end is told by the clock of then
    assert texts(header)[2] == f"8:55 left · done at {done_at}"
