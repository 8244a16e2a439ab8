"""The number that a text in the place of one means, for the hint on what to write instead."""

from __future__ import annotations

import re
from typing import get_args

from pydantic.fields import FieldInfo

from lowback_timer.core.text import translate
from lowback_timer.library.format.durations import is_unit, seconds_in

_COUNT = re.compile(r"\s*[x×]?\s*([0-9]{1,9})\s*([^\W\d]*)\.?\s*", re.IGNORECASE)
# Every amount is one of a side, whether that is said or not.
_OF_A_SIDE = re.compile(
    r"\s*\b(?:each|per|pro|por|je|cada) (?:side|leg|arm|seite|bein|lado|pierna|brazo)",
    re.IGNORECASE,
)
_WIDE_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}
_FRACTION = re.compile(r"\s*[0-9]+[.,][0-9]+\s*")
_MOST_LETTERS = 40


def amount_meant_by(value: object, field: FieldInfo | None, is_seconds: bool) -> str | None:
    """What to write instead of a text, if it is clear which number it means.

    Args:
        value: What stands where a number belongs.
        field: The field that it belongs to, whose bounds are heeded.
        is_seconds: Whether it is a length of time; otherwise things are counted.
    """
    if not isinstance(value, str) or len(value) > _MOST_LETTERS:
        return None
    value = value.translate(_WIDE_DIGITS)
    if _FRACTION.fullmatch(value):
        return translate("Library", "write it without a fraction")
    text = _OF_A_SIDE.sub("", value).rstrip(" ,;")
    number = seconds_in(text) if is_seconds else _count_in(text)
    return None if number is None else hint_at(number, field)


def hint_at(number: int, field: FieldInfo | None) -> str:
    """To write a number, or why it would not do in that field."""
    most = _most_in(field)
    if most is not None and number > most:
        text = translate("Library", "that is {number}, and at most {most} are allowed")
        return text.format(number=number, most=most)
    return translate("Library", "write {number}").format(number=number)


def _count_in(text: str) -> int | None:
    found = _COUNT.fullmatch(text)
    return int(found[1]) if found and not is_unit(found[2]) else None


def _most_in(kind: object) -> int | None:
    """The largest number that a field or the type of one allows."""
    parts: tuple[object, ...] = get_args(kind)
    if isinstance(kind, FieldInfo):
        parts = (*kind.metadata, kind.annotation)
    bounds = (getattr(part, "le", None) or _most_in(part) for part in parts)
    return next((bound for bound in bounds if isinstance(bound, int)), None)
