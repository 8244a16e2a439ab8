"""The options that say how much of one exercise is wanted."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable

from lowback_timer.core.choices import GET_READY_S
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.limits import HOLD_S, REPS, REST_S, SETS, TEMPO_S
from lowback_timer.core.plan.single import Amounts
from lowback_timer.options import Single

_SEPARATORS = re.compile(r"[-–/:,\s]+")
_OPEN = "max"
"""As in a library file: a hold as long as one can."""
_AMOUNTS = {
    "hold": "--hold",
    "reps": "--reps",
    "sets": "--sets",
    "sides": "--sides",
    "tempo": "--tempo",
    "rest": "--rest",
    "get_ready": "--get-ready",
}
"""The options that need an exercise, by the names of their values."""


def add_single_options(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take one exercise and how much of it; what is not given has no value at all."""
    group = parser.add_argument_group("just one exercise")

    def option(name: str, **rest: object) -> None:
        group.add_argument(name, default=argparse.SUPPRESS, **rest)  # type: ignore[arg-type]

    option("--exercise", metavar="ID", help="this one; `list --exercises` shows all of them")
    option(
        "--hold",
        type=_hold,
        metavar="SECONDS",
        help="held for so long, per side; `max`: as long as you can",
    )
    option("--reps", type=_whole(REPS), metavar="N", help="so many reps, per side")
    option("--sets", type=_whole(SETS), metavar="N", help="so many sets")
    option("--sides", choices=[each.value for each in Sides], help="how the sides take turns")
    option(
        "--tempo",
        nargs="+",
        metavar="SECONDS",
        help="of one rep, to lift, hold, lower and pause: 2-1-2-1",
    )
    option("--rest", type=_whole(REST_S), metavar="SECONDS", help="rest between sets")
    option("--get-ready", type=_whole(GET_READY_S), metavar="SECONDS", help="time before the first")


def single_in(args: argparse.Namespace) -> Single | None:
    """The exercise that was asked for, if one was.

    Raises:
        argparse.ArgumentTypeError: the options do not go together.
    """
    given = vars(args)
    exercise = given.get("exercise")
    if exercise is None:
        for name, option in _AMOUNTS.items():
            if name in given:
                text = f"{option} says how much of one exercise; name that with --exercise ID"
                raise argparse.ArgumentTypeError(text)
        return None
    if "hold" in given and ("reps" in given or "tempo" in given):
        other = "--reps" if "reps" in given else "--tempo"
        raise argparse.ArgumentTypeError(f"--hold and {other}: a set is either held or counted")
    tempo = given.get("tempo")
    return Single(
        exercise,
        Amounts(
            reps=given.get("reps"),
            hold_ms=_ms(None if given.get("hold") == _OPEN else given.get("hold")),
            is_open=given.get("hold") == _OPEN,
            sets=given.get("sets"),
            sides=Sides(given["sides"]) if "sides" in given else None,
            tempo=None if tempo is None else _tempo(" ".join(tempo)),
            rest_ms=_ms(given.get("rest")),
            get_ready_ms=_ms(given.get("get_ready")),
        ),
    )


def _ms(seconds: int | None) -> int | None:
    return None if seconds is None else seconds * 1000


def _whole(numbers: range) -> Callable[[str], int]:
    """Reads a whole number of a range."""

    def read(text: str) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
        if number not in numbers:
            bounds = f"from {numbers[0]} to {numbers[-1]}"
            raise argparse.ArgumentTypeError(f"{text} is not a whole number {bounds}")
        return number

    return read


def _hold(text: str) -> int | str:
    """A number of seconds, or as long as one can."""
    if text == _OPEN:
        return _OPEN
    try:
        return _whole(HOLD_S)(text)
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(f"{error}, nor `{_OPEN}`") from None


def _tempo(text: str) -> tuple[int, int, int, int]:
    """The four parts of a rep, in milliseconds."""
    parts = _SEPARATORS.split(text.strip())
    if len(parts) != 4:
        raise argparse.ArgumentTypeError(
            f"--tempo: {text} is not four numbers, of seconds to lift, hold, lower and pause"
        )
    read = _whole(TEMPO_S)
    try:
        lift, hold, lower, pause = (read(part) * 1000 for part in parts)
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(f"--tempo: {error}") from None
    return lift, hold, lower, pause
