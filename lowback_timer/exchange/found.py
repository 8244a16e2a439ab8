"""What a file holds that may be taken into the log, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from lowback_timer.core.text import translate
from lowback_timer.store.log.copies import LogCopy
from lowback_timer.store.log.rows import local

MOST_PROBLEMS = 200
"""So many are kept to be shown; of the others it is known how many there are."""


class UnreadableError(Exception):
    """Nothing can be taken from a file. The message is one sentence to show the person."""


class UnknownFormError(UnreadableError):
    """It may hold something else than what was done: workouts, say."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that is left out, or taken with a doubt."""

    line: int | None
    """Counted from 1; None where the whole file is meant."""
    text: str
    """A sentence."""

    def __str__(self) -> str:
        if self.line is None:
            return self.text
        text = translate("Exchange", "Line {line}: {problem}")
        return text.format(line=self.line, problem=self.text)


@dataclass(slots=True)
class Problems:
    """Gathers what is wrong, be it the same in a hundred thousand lines."""

    shown: list[Problem] = field(default_factory=list)
    """The first ones."""
    count: int = 0
    has_losses: bool = False
    """Whether anything is left out for it."""

    def left_out(self, line: int | None, text: str) -> None:
        """Something cannot be taken."""
        self.has_losses = True
        self.doubt(line, text)

    def doubt(self, line: int | None, text: str) -> None:
        """Something is taken, and may be wrong."""
        self.count += 1
        if len(self.shown) < MOST_PROBLEMS:
            self.shown.append(Problem(line, text))

    @property
    def more(self) -> int:
        """How many are not among `shown`."""
        return self.count - len(self.shown)


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds."""

    form: str
    """Whose form it has, as a name: "Hevy"."""
    copy: LogCopy
    problems: Problems
    matched: Mapping[str, str] = field(default_factory=dict)
    """What the other program calls exercises: the ids of those of ours that they are."""
    others: tuple[str, ...] = ()
    """What it calls exercises that we do not have."""
    asks_for_unit: bool = False
    """Whether it has weights, and does not say in kilograms or in pounds."""

    @property
    def set_count(self) -> int:
        """How many sets there are; one that was done left and right counts twice."""
        return sum(len(each.sets) for each in self.copy.sessions)

    @property
    def span(self) -> tuple[date, date] | None:
        """The days of the first and the last session; None: there is none."""
        sessions = self.copy.sessions
        if not sessions:
            return None
        first = min(sessions, key=lambda each: each.started.ms).started
        last = max(sessions, key=lambda each: each.started.ms).started
        return local(*first).date(), local(*last).date()
