"""How well somebody can do what they want to be able to do again, as they have rated it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from lowback_timer.core.session.answers import SCALE
from lowback_timer.store.log.rows import local, offset_min_of, storable, to_ms


@dataclass(frozen=True, slots=True)
class Rating:
    """How well it went, and when that was said."""

    at: datetime
    wish: str
    """What it was, in the person's own words."""
    rating: int
    """0: not at all; 10: as well as ever."""


def put_rating(connection: sqlite3.Connection, wish: str, rating: int, at: datetime) -> None:
    """Keep a rating.

    Raises:
        ValueError: the number is not on the scale.
    """
    if rating not in SCALE:
        raise ValueError(f"{rating} is none of the numbers from 0 to 10")
    connection.execute(
        "INSERT OR REPLACE INTO ratings (at_ms, at_offset_min, wish, rating) VALUES (?, ?, ?, ?)",
        (to_ms(at), offset_min_of(at), storable(wish), rating),
    )


def ratings_in(connection: sqlite3.Connection, wish: str) -> tuple[Rating, ...]:
    """All ratings of one wish, the first one first."""
    rows = connection.execute(
        "SELECT at_ms, at_offset_min, wish, rating FROM ratings WHERE wish = ? ORDER BY at_ms",
        (storable(wish),),
    )
    return tuple(Rating(local(at_ms, offset), *rest) for at_ms, offset, *rest in rows)
