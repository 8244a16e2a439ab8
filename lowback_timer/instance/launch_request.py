"""What the second start hands to the first: which of its options the open window can follow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.single import Amounts
from lowback_timer.options import Single, WindowOptions

ENDS_WITH = b"\n"
LONGEST = 100_000
"""In bytes; paths may be long."""


@dataclass(frozen=True, slots=True)
class LaunchRequest:
    """What somebody has started the program for."""

    data: str
    """The folder of data, as the system knows it."""
    options: WindowOptions
    token: str = ""
    """With which the desktop lets a window come to the front; empty: it has given none."""


def encoded(request: LaunchRequest) -> bytes:
    """The request as one line. Paths in it do not hang on the folder one is in."""
    options = request.options
    single = options.single
    values: dict[str, Any] = {
        "data": request.data,
        "token": request.token,
        "workout": options.workout,
        "single": single and {"exercise": single.exercise, **_amounts_values(single.amounts)},
        "start": options.start,
        "break": options.takes_break,
        "file": options.file and str(options.file.absolute()),
        "in_background": options.in_background,
    }
    return json.dumps({key: value for key, value in values.items() if value}).encode() + ENDS_WITH


def decoded(line: bytes) -> LaunchRequest:
    """The request in a line; what another version has added to it is left out.

    Raises:
        ValueError: it is none.
    """
    values = json.loads(line)
    if not isinstance(values, dict):
        raise ValueError("a request has values with names")  # noqa: TRY004 - as for the others
    file, single = _text(values, "file"), values.get("single")
    options = WindowOptions(
        workout=_text(values, "workout") or None,
        single=None if single is None else _single(single),
        start=values.get("start") is True,
        takes_break=values.get("break") is True,
        file=Path(file) if file else None,
        in_background=values.get("in_background") is True,
    )
    return LaunchRequest(_text(values, "data"), options, _text(values, "token"))


def _amounts_values(amounts: Amounts) -> dict[str, Any]:
    return {name: getattr(amounts, name) for name in Amounts.__slots__}


def _single(values: object) -> Single:
    if not isinstance(values, dict) or not _text(values, "exercise"):
        raise ValueError("one exercise has a name")
    sides = _text(values, "sides")
    amounts = Amounts(
        reps=_number(values.get("reps")),
        hold_ms=_number(values.get("hold_ms")),
        sets=_number(values.get("sets")),
        sides=Sides(sides) if sides else None,
        tempo=_tempo(values.get("tempo")),
        rest_ms=_number(values.get("rest_ms")),
        get_ready_ms=_number(values.get("get_ready_ms")),
        is_open=values.get("is_open") is True,
        kind=_text(values, "kind") or None,
    )
    return Single(_text(values, "exercise"), amounts)


def _tempo(value: object) -> tuple[int, int, int, int] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 4:
        raise ValueError("a tempo has four parts")
    lift, hold, lower, pause = (_number(each) or 0 for each in value)
    return lift, hold, lower, pause


def _text(values: Mapping[str, object], name: str) -> str:
    value = values.get(name) or ""
    if not isinstance(value, str):
        raise ValueError(f"{name} is a text")  # noqa: TRY004 - as for the others
    return value


def _number(value: object) -> int | None:
    if value is None:
        return None
    if type(value) is not int or value < 0:
        raise ValueError(f"{value} is no amount")
    return value
