"""What a browser lists: all workouts, or all exercises."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lowback_timer.library.search import Searchable
from lowback_timer.window.browsing.facet import Facet

Tone = Literal["ink", "dim", "done", "offer"]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a card says below the name."""

    text: str
    tone: Tone
    lines: int = 1
    """How many lines it may take where there is room."""
    yields: bool = False
    """Whether it is left out for another one that needs its room."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows."""

    name: str
    pictures: tuple[str, ...]
    """Paths; they stand beside each other."""
    lines: tuple[Line, ...]
    """The first to be left out, where there is too little room, is the first."""


class Catalogue(ABC):
    """Entries in their order, by their ids.

    A card is asked for when it is seen, as what it says may take a while to find out.
    """

    ids: Sequence[str] = ()
    facets: tuple[Facet, ...] = ()

    @abstractmethod
    def name(self, entry_id: str) -> str:
        """What an entry is called."""

    @abstractmethod
    def card(self, entry_id: str) -> Card:
        """What its card shows."""

    def prepare(self) -> Iterator[None]:
        """Find out, bit by bit, what takes a while and the filters will want to know."""
        yield from ()

    @abstractmethod
    def searchables(self) -> Iterator[Searchable]:
        """By what each entry can be found."""

    @abstractmethod
    def count_text(self, shown: int) -> str:
        """How many are shown: "20 exercises", "12 of 20 exercises"."""

    @abstractmethod
    def nothing_text(self) -> str:
        """That none is left, as a sentence."""
