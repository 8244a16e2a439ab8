"""What a person says of a set and of a session. All of it is optional."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SCALE = range(11)
"""Effort and pain are whole numbers: 0 is none, 10 as much as there can be."""


class Felt(StrEnum):
    """How a set was."""

    TOO_EASY = "too_easy"
    RIGHT = "right"
    TOO_HARD = "too_hard"
    HURT = "hurt"


@dataclass(frozen=True, slots=True)
class Answers:
    """How a session was. Numbers are of `SCALE`; None: nobody has said so."""

    effort: int | None = None
    """How hard it was, told at the end. A plain scale with words of our own; that one number for a
    whole session says something: Foster et al., Int J Sports Physiol Perform 2021;16:612-621."""
    pain_before: int | None = None
    """How much the back hurt right before."""
    pain_after: int | None = None
    """And right after."""
    pain_next: int | None = None
    """And on the next morning, or before the next session."""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what is not on the scale."""
        for number in (self.effort, self.pain_before, self.pain_after, self.pain_next):
            if number is not None and number not in SCALE:
                raise ValueError(f"{number} is none of the numbers from 0 to 10")
