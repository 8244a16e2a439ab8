"""A calendar file as another program reads it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from lowback_timer.exchange.calendar import ALARM_BEFORE, CalendarSession, calendar_of

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
FIRST = CalendarSession("2026-W49-1", date(2026, 11, 30), 15, "Bridge, bird dog", "Bridge 2 × 30 s")
SECOND = CalendarSession("2026-W49-2", date(2026, 12, 3), 20, "Übung; mit, Komma", "a\nb", True)


def read(data: bytes) -> dict[str, Event]:
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return {str(each["uid"]): each for each in calendar.walk("VEVENT") if isinstance(each, Event)}


BERLIN = "Europe/Berlin"


def file_with(*sessions: CalendarSession, zone: str = BERLIN, now: datetime = NOW) -> bytes:
    return calendar_of(sessions, time(18, 30), zone, now, "Lower back")


def test_a_session_stands_in_it_with_its_length_and_an_alarm() -> None:
    event = read(file_with(FIRST))["2026-W49-1@lowback-timer"]

    assert event.decoded("dtstart") == datetime(
        2026, 11, 30, 18, 30, tzinfo=ZoneInfo("Europe/Berlin")
    )
    assert event.decoded("duration") == timedelta(minutes=15)
    assert str(event["summary"]) == "Bridge, bird dog"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == -ALARM_BEFORE


def test_texts_survive() -> None:
    event = read(file_with(SECOND))["2026-W49-2@lowback-timer"]

    assert (str(event["summary"]), str(event["description"])) == ("Übung; mit, Komma", "a\nb")


def test_a_session_that_is_left_out_is_cancelled_and_rings_no_bell() -> None:
    event = read(file_with(FIRST, SECOND))["2026-W49-2@lowback-timer"]

    assert str(event["status"]) == "CANCELLED"
    assert not event.walk("VALARM")


def test_a_later_file_takes_the_place_of_an_earlier_one() -> None:
    earlier, later = (file_with(FIRST, now=NOW + timedelta(hours=hours)) for hours in (0, 1))

    assert read(earlier).keys() == read(later).keys()
    assert sequence_in(later) > sequence_in(earlier)


def sequence_in(data: bytes) -> int:
    """The number of the only session's version."""
    (event,) = read(data).values()
    return int(event.decoded("sequence"))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_the_rules_of_the_time_zone_are_in_the_file(zone: str) -> None:
    data = file_with(FIRST, zone=zone)

    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    (timezone,) = calendar.walk("VTIMEZONE")
    assert str(timezone["tzid"]) == zone
    assert timezone.walk("STANDARD")
    assert timezone.walk("DAYLIGHT")
    start = read(data)["2026-W49-1@lowback-timer"].decoded("dtstart")
    assert start.utcoffset() == datetime(2026, 11, 30, 18, 30, tzinfo=ZoneInfo(zone)).utcoffset()


def test_lines_are_no_longer_than_the_standard_allows() -> None:
    long = CalendarSession("x", date(2026, 11, 30), 15, "Übung " * 40, "y" * 500)

    assert all(len(line) <= 75 for line in file_with(long).split(b"\r\n"))
