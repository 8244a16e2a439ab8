"""Sessions as an iCalendar file (RFC 5545), for the calendar that a person uses anyway."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

ALARM_BEFORE = timedelta(minutes=10)
"""Time to put on something else and to lay out the mat (our own convention)."""
_PRODUCT = "-//Lowback Timer//Plan//EN"
_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CalendarSession:
    """A session on a day."""

    key: str
    """The same whenever this session is written, so that a calendar updates what it has."""
    day: date
    minutes: int
    title: str
    description: str
    is_cancelled: bool = False


def calendar_of(
    sessions: Iterable[CalendarSession], at: time, zone: str, now: datetime, name: str
) -> bytes:
    """The file with all sessions.

    Args:
        sessions: What there is to do.
        at: When they begin, on the wall.
        zone: The IANA name of the time zone; its rules are written into the file.
        now: When the file is written; of two files the later one holds.
        name: What the calendar is called.

    Raises:
        ZoneInfoNotFoundError: there is no such time zone.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    rules = ZoneInfo(zone)
    for each in sessions:
        calendar.add_component(_event(each, datetime.combine(each.day, at, rules), now))
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _event(session: CalendarSession, start: datetime, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{session.key}@lowback-timer")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", (now - _BEGINNING) // timedelta(minutes=1))
    event.add("dtstart", start)
    event.add("duration", timedelta(minutes=session.minutes))
    event.add("summary", session.title)
    event.add("description", session.description)
    event.add("transp", "OPAQUE")
    event.add("status", "CANCELLED" if session.is_cancelled else "CONFIRMED")
    if not session.is_cancelled:
        event.add_component(_alarm(session.title))
    return event


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -ALARM_BEFORE)
    return alarm
