"""Days in a file: `2026-03-01`, in quotes or not."""

from __future__ import annotations

import re
from datetime import date

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.scalars import Misread, shown

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_YEAR_FIRST = re.compile(r"([0-9]{4})[-./ ]?([0-9]{1,2})[-./ ]?([0-9]{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-./]) ?([0-9]{1,2})[-./] ?([0-9]{4})", re.ASCII)
_MONTHS = 12


class NoDateError(ValueError):
    """What is written is no day; the message is a sentence for people without its subject."""


def day_in(value: object) -> date:
    """The day that is written.

    Raises:
        NoDateError: it is none, or not clear.
    """
    if isinstance(value, date):
        return value
    text = str(value.text if isinstance(value, Misread) else value).strip()
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        sentence = translate("Library", "there is no such day as {value}")
        raise NoDateError(sentence.format(value=shown(text))) from None
    if meant := _meant_by(text):
        sentence = translate("Library", "a day is written year first, as `2026-03-01`; write {day}")
        raise NoDateError(sentence.format(day=meant.isoformat()))
    sentence = translate("Library", "a day is written year first, as `2026-03-01`; here is {value}")
    raise NoDateError(sentence.format(value=shown(text)))


def _meant_by(text: str) -> date | None:
    """The day that is written in another order, where there is only one that it can be."""
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _YEAR_LAST.fullmatch(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        # With dots the day is first everywhere; with slashes that is not so in America.
        if found[2] != "." and first != second and max(first, second) <= _MONTHS:
            return None
        day, month = (second, first) if second > _MONTHS else (first, second)
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
