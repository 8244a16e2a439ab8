"""The cells of a row by the names of their columns, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from lowback_timer.core.text import translate

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = r"(?:,?[ T](?:at )?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
_TIME += r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?"
_DATES = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _TIME),
    re.compile(r"(?P<day>\d{1,2})\.? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})" + _TIME),
    re.compile(r"(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})" + _TIME),
)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?")
_SPAN = re.compile(r"(?:(\d+) ?h[a-z]*)? ?(?:(\d+) ?m[a-z]*)? ?(?:(\d+) ?s[a-z]*)?", re.IGNORECASE)
_YEARS = range(1900, 3000)
_LONGEST = Decimal(10**9)


class CellProblem(Exception):  # noqa: N818 - it is not the program's
    """What a cell cannot mean; the message is a sentence to show the person."""


class Cells:
    """One row.

    Args:
        line: Where it stands.
        columns: Which column has which name, in small letters.
        cells: What stands in them.
    """

    def __init__(self, line: int, columns: Mapping[str, int], cells: Sequence[str]) -> None:
        self.line = line
        self._columns = columns
        self._cells = cells

    def has(self, *names: str) -> bool:
        """Whether there is one of these columns."""
        return any(name in self._columns for name in names)

    def text(self, *names: str) -> str:
        """What stands in the first of these columns that there is; empty when there is none."""
        for name in names:
            place = self._columns.get(name)
            if place is not None:
                return self._cells[place].strip()
        return ""

    def number(self, *names: str) -> Decimal:
        """The number in a column, written with a point or a comma; 0 for nothing."""
        text = _SPACES.sub("", self.text(*names))
        if not text:
            return Decimal(0)
        if "," in text:
            text = text.replace(".", "").replace(",", ".")
        try:
            number = Decimal(text)
        except InvalidOperation:
            raise self._strange(*names) from None
        if not number.is_finite() or abs(number) > _LONGEST:
            raise self._strange(*names)
        return number

    def moment(self, *names: str) -> datetime:
        """The date in a column, with its time; 12 o'clock for one without."""
        text = _SPACES.sub(" ", self.text(*names)).strip()
        for pattern in _DATES:
            if found := pattern.fullmatch(text):
                try:
                    return _moment(found.groupdict())
                except ValueError:
                    break
        if not text:
            raise CellProblem(translate("Exchange", "There is no date; it is left out."))
        words = translate("Exchange", "There is no such date as “{date}”; it is left out.")
        raise CellProblem(words.format(date=text[:40]))

    def moment_on(self, day: datetime, name: str) -> datetime:
        """The time of day in a column, on a day; what is none leaves the day as it is."""
        if found := _CLOCK.fullmatch(self.text(name)):
            *_, hour, minute = (int(each or 0) for each in ("0", *_parts(found)))
            if hour < 24 and minute < 60:
                return day.replace(hour=hour, minute=minute)
        return day

    def held_ms(self, *names: str) -> int:
        """A time like 1:30 or 0:01:30, or seconds."""
        if found := _CLOCK.fullmatch(self.text(*names)):
            hours, minutes, seconds = (int(each or 0) for each in found.groups())
            return ((hours * 60 + minutes) * 60 + seconds) * 1000
        return int(self.number(*names) * 1000)

    def span(self, *names: str) -> timedelta | None:
        """How long something took: "1h 5m", "45min", or seconds; None when nobody knows."""
        text = self.text(*names)
        if not text:
            return None
        if found := _SPAN.fullmatch(text):
            hours, minutes, seconds = (int(each or 0) for each in found.groups())
            total = (hours * 60 + minutes) * 60 + seconds
        else:
            try:
                total = self.held_ms(*names) // 1000
            except CellProblem:
                return None
        return timedelta(seconds=total) if 0 < total < 7 * 86_400 else None

    def _strange(self, *names: str) -> CellProblem:
        name = next(each for each in names if each in self._columns)
        text = translate("Exchange", "“{found}” is no number for “{column}”; it is left out.")
        return CellProblem(text.format(found=self.text(*names)[:40], column=name))


def _parts(clock: re.Match[str]) -> list[str]:
    """Hours and minutes of a time of day: "18:05", or "18:05:30"."""
    first, second, third = clock.groups()
    return [second, third] if first is None else [first, second]


def _moment(parts: Mapping[str, str | None]) -> datetime:
    """The moment of a date that was found.

    Raises:
        ValueError: there is no such day, or no such time.
    """
    month = parts["month"] or ""
    hour = 12 if parts["hour"] is None else int(parts["hour"])
    if half := parts["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    year = int(parts["year"] or 0)
    if year not in _YEARS:
        raise ValueError(year)
    moment = datetime(  # noqa: DTZ001 - as on the wall; whoever knows the zone adds it
        year,
        int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1,
        int(parts["day"] or 0),
        hour,
        int(parts["minute"] or 0),
        int(parts["second"] or 0),
    )
    zone = parts["zone"]
    if zone is None:
        return moment
    if zone == "Z":
        return moment.replace(tzinfo=UTC)
    return datetime.fromisoformat(f"{moment.isoformat()}{zone[:3]}:{zone[-2:]}")
