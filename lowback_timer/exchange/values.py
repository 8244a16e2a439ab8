"""Single values, as they stand in files of our own: written, and read with care."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from lowback_timer.core.session.answers import SCALE
from lowback_timer.core.text import translate
from lowback_timer.store.log.copies import MOST, Instant
from lowback_timer.store.log.rows import from_ms, offset_min_of, storable, to_ms

E = TypeVar("E", bound=StrEnum)

LONGEST_TEXT = 1_000_000
"""In letters; nobody writes longer notes."""
_FIRST_MS = to_ms(datetime(1900, 1, 2, tzinfo=UTC))
_LAST_MS = to_ms(datetime(2999, 12, 30, tzinfo=UTC))
"""So that no offset leads to where there are no dates any more, or years of five digits."""


class ValueProblem(Exception):  # noqa: N818 - it is not the program's
    """What a value cannot be; the message is a sentence to show the person."""


def instant_text(instant: Instant) -> str:
    """An instant as ISO 8601, as on the wall: "2026-03-03T19:30:00.000+01:00".

    One whose offset nobody kept ends with "Z".

    Raises:
        ValueError, OverflowError, TypeError: there is no such date.
    """
    ms, offset_min = instant
    if not _FIRST_MS <= ms <= _LAST_MS:
        raise OverflowError(str(ms))
    if offset_min is None:
        return from_ms(ms).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
    return from_ms(ms).astimezone(_zone(offset_min)).isoformat(timespec="milliseconds")


@lru_cache(maxsize=200)
def _zone(offset_min: int) -> timezone:
    return timezone(timedelta(minutes=offset_min))


def instant_in(text: str) -> Instant:
    """The instant that such a text names.

    Raises:
        ValueError: it names none, or one of another age.
    """
    instant = datetime.fromisoformat(text)
    ms = to_ms(instant)
    if not _FIRST_MS <= ms <= _LAST_MS:
        raise ValueError(text)
    return Instant(ms, None if text[-1] in "Zz" else offset_min_of(instant))


class Values:
    """The values of one object in a file, by their names. Whatever is wrong is a ValueProblem."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def text(self, name: str, default: str | None = None) -> str:
        """A text; without a default, it must be there."""
        value = self._values.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise _problem(translate("Exchange", "`{name}` must be a text."), name)
        if len(value) > LONGEST_TEXT:
            raise _problem(translate("Exchange", "`{name}` is far too long."), name)
        return storable(value)

    def whole(self, name: str) -> int:
        """A whole number that is not negative, and must be there."""
        found = self.maybe_whole(name)
        if found is None:
            raise _problem(translate("Exchange", "`{name}` is missing."), name)
        return found

    def maybe_whole(self, name: str, least: int = 0, most: int = MOST) -> int | None:
        """A whole number, or nothing."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            text = translate("Exchange", "`{name}` must be a whole number from {least} to {most}.")
            raise ValueProblem(text.format(name=name, least=least, most=most))
        return value

    def scale(self, name: str) -> int | None:
        """A number from 0 to 10, or nothing."""
        return self.maybe_whole(name, SCALE.start, SCALE.stop - 1)

    def choice(self, name: str, kind: type[E]) -> E:
        """One of the words of `kind`, which must be there."""
        found = self.maybe_choice(name, kind)
        if found is None:
            raise _problem(translate("Exchange", "`{name}` is missing."), name)
        return found

    def maybe_choice(self, name: str, kind: type[E]) -> E | None:
        """One of the words of `kind`, or nothing."""
        value = self._values.get(name)
        if value is None:
            return None
        try:
            return kind(value)  # type: ignore[arg-type]
        except (ValueError, TypeError):
            text = translate("Exchange", "`{name}` must be one of {words}.")
            words = ", ".join(f"`{each}`" for each in kind)
            raise ValueProblem(text.format(name=name, words=words)) from None

    def instant(self, name: str) -> Instant:
        """An instant, which must be there."""
        found = self.maybe_instant(name)
        if found is None:
            raise _problem(translate("Exchange", "`{name}` is missing."), name)
        return found

    def maybe_instant(self, name: str) -> Instant | None:
        """An instant, or nothing."""
        value = self._values.get(name)
        if value is None:
            return None
        try:
            return instant_in(value)  # type: ignore[arg-type]
        except (ValueError, TypeError, OverflowError):
            text = translate(
                "Exchange", "`{name}` must be a date and a time, like 2026-03-03T19:30:00+01:00."
            )
            raise _problem(text, name) from None


def _problem(text: str, name: str) -> ValueProblem:
    return ValueProblem(text.format(name=name))
