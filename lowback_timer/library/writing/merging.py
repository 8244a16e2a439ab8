"""What changes in an entry that stands in a file already, key by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from lowback_timer.library.writing.wanted import (
    Keep,
    Slot,
    Wanted,
    list_of,
    matched,
    paired,
)


def merged(
    raw: Mapping[str, Any], old: BaseModel, new: BaseModel, data: Mapping[str, Any]
) -> dict[str, Wanted]:
    """The order for an entry: what means the same stays as it is written, even where it need not.

    Args:
        raw: What is written.
        old: What that means.
        new: What it shall mean.
        data: How one would write that anew.
    """
    wanted: dict[str, Wanted] = {}
    for key in type(new).model_fields:
        before, after = getattr(old, key), getattr(new, key)
        if key in raw and before == after:
            wanted[key] = Keep(raw[key])
        elif key not in data:
            continue
        elif key in raw:
            wanted[key] = _value(raw[key], before, after, data[key])
        else:
            wanted[key] = data[key]
    return wanted


def _value(raw: Any, before: Any, after: Any, data: Any) -> Wanted:
    if isinstance(raw, dict) and isinstance(before, BaseModel) and isinstance(after, BaseModel):
        return merged(raw, before, after, data)
    if isinstance(raw, list) and isinstance(before, list) and isinstance(data, list):
        if before and isinstance(before[0], BaseModel):
            return _entries(raw, before, after, data)
        return list_of([_stripped(each) for each in raw], data)
    return data


def _entries(
    raw: Sequence[Any],
    before: Sequence[BaseModel],
    after: Sequence[BaseModel],
    data: Sequence[Any],
) -> list[Slot]:
    same = matched(*([each.model_dump_json() for each in side] for side in (before, after)))
    slots = []
    for index, origin in enumerate(paired(same, len(before))):
        if origin is None:
            slots.append(Slot(None, data[index]))
        elif origin == same[index]:
            slots.append(Slot(origin, Keep(raw[origin])))
        else:
            new = merged(raw[origin], before[origin], after[index], data[index])
            slots.append(Slot(origin, new))
    return slots


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value
