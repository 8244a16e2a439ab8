"""What is said in one go: how urgent it is, how long it holds, and how it can be shortened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from lowback_timer.core.plan.dose import Milliseconds


class Kind(IntEnum):
    """What an utterance is about, in rising urgency."""

    FORM_CUE = 1
    COUNT = 2
    MOMENT = 3
    NAME = 4
    TURN = 5
    END = 6


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to say in one go."""

    text: str
    kind: Kind
    expires_ms: Milliseconds
    """The instant from which it is stale, on the session's clock: it has to have begun before."""
    from_ms: float = 0
    """The instant before which it is not said, because its own tune sounds."""
    shorter: tuple[str, ...] = ()
    """The same in fewer words, the best first, for when there is no time for `text`."""
