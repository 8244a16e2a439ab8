"""What the values of options can be."""

from __future__ import annotations

import argparse
import os
from datetime import date
from pathlib import Path

LEAST_SPEED, MOST_SPEED = 1, 60


def path(text: str) -> Path:
    """A path, in which a shell may have left the `~` as it was: `--library=~/my.yaml`."""
    return Path(os.path.expanduser(text))  # noqa: PTH111 - Path.expanduser fails without a home


def day(text: str) -> date:
    """A day.

    Raises:
        ArgumentTypeError: it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date like 2026-03-01") from None


def speed(text: str) -> float:
    """How many times faster than in life.

    Raises:
        ArgumentTypeError: it is no such number.
    """
    try:
        number = float(text)
    except ValueError:
        number = 0
    # Neither infinity nor "nan" is between the two.
    if not LEAST_SPEED <= number <= MOST_SPEED:
        raise argparse.ArgumentTypeError(
            f"{text} is not a number from {LEAST_SPEED} to {MOST_SPEED}"
        )
    return number
