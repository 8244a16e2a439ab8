"""A notification, what somebody can answer to it, and what shows some: the one shape of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Notification:
    """A few words beside what somebody is doing, and what they can press."""

    key: str
    """Another one with the same takes its place."""
    title: str
    body: str
    actions: Mapping[str, str] = field(default_factory=dict)
    """What the buttons say, by what they are called here; the first one first."""
    instead_of_actions: str = ""
    """A sentence that follows the body where there can be no buttons."""


class Outcome(Enum):
    """What became of a notification."""

    CHOSEN = auto()
    """Somebody has pressed a button, or the words themselves."""
    CLOSED = auto()
    """Somebody has closed it, or the desktop has after a while."""
    LOST = auto()
    """It could not be shown, or whatever showed it has ended."""


OPEN = "default"
"""What is chosen by pressing the words themselves."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a notification, and what was pressed."""

    key: str
    outcome: Outcome
    action: str = ""
    token: str = ""
    """With this a desktop lets the program bring its window to the front; empty: it has said
    nothing."""


Tell = Callable[[Answer], None]
"""Takes an answer, in whichever thread it comes."""


class Notifier(Protocol):
    """Shows notifications. No method raises or waits, but the last one for a moment."""

    def show(self, notification: Notification) -> None:
        """Show one."""

    def withdraw(self, key: str) -> None:
        """Take one away that is not true any more; nothing is told of it."""

    def close(self) -> None:
        """Take away all of them, for good."""


class SilentNotifier:
    """A `Notifier` for where nothing can be shown."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell

    def show(self, notification: Notification) -> None:
        """Say that it is not seen."""
        self._tell(Answer(notification.key, Outcome.LOST))

    def withdraw(self, key: str) -> None:
        """Nothing is there."""

    def close(self) -> None:
        """Nothing is there."""
