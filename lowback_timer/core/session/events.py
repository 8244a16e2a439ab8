"""What a session says.

Every event carries `at_ms`, the exact instant at which it happened, on the clock that the
session's caller hands in; however late the call came, the stamp is that of the instant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds, RepPhase, Side
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.timeline import Step, Timeline


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a session."""

    at_ms: Milliseconds

    @property
    def name(self) -> str:
        """The event's name in logs and JSON: `rep_counted`."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(self).__name__).lower()


@dataclass(frozen=True, slots=True)
class StepStarted(Event):
    """The session has moved on to another step, or to the same one again."""

    step: Step


@dataclass(frozen=True, slots=True)
class StepAnnounced(Event):
    """The moment to say what a step without work is for, clear of the end tone of the last set."""

    step: Step


@dataclass(frozen=True, slots=True)
class Countdown(Event):
    """Work begins in `seconds_left` seconds."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class Go(Event):
    """Work begins now, or goes on after a lead-in."""

    step: Step


@dataclass(frozen=True, slots=True)
class PhaseStarted(Event):
    """A part of a rep has begun. `rep` counts from 1, per side."""

    rep: int
    side: Side | None
    turn: int
    """The rep, counted over both sides when they take turns."""
    phase: RepPhase
    opens_set: bool
    """Whether it falls on the go of the set."""
    opens_rep: bool = False
    """Whether it is the first part of its rep."""


@dataclass(frozen=True, slots=True)
class SecondHeld(Event):
    """Another whole second has been held, in a hold or at the top of a rep."""

    seconds: int
    in_rep: bool = False
    """Whether it was at the top of a rep."""


@dataclass(frozen=True, slots=True)
class RepCounted(Event):
    """A rep has been lowered. `rep` counts from 1, per side; `reps` are prescribed per side."""

    rep: int
    reps: int
    side: Side | None
    turn: int
    """The rep, counted over both sides when they take turns."""
    by_hand: bool
    """Whether the person counted it, and not the clock."""


@dataclass(frozen=True, slots=True)
class RepUncounted(Event):
    """A rep that was counted by hand has been taken back; the fields are those of its count."""

    rep: int
    reps: int
    side: Side | None
    turn: int


@dataclass(frozen=True, slots=True)
class CountingOn(Event):
    """The set goes on, beyond the reps that it asks for, until the person ends it."""

    step: Step


@dataclass(frozen=True, slots=True)
class SetReopened(Event):
    """A set that its last rep had ended goes on where it was; its records are taken back."""

    step: Step


@dataclass(frozen=True, slots=True)
class Halfway(Event):
    """Half of a hold is over."""


@dataclass(frozen=True, slots=True)
class TenSecondsLeft(Event):
    """A hold that is long enough to lose count ends in ten seconds."""


@dataclass(frozen=True, slots=True)
class LastSeconds(Event):
    """A hold ends in `seconds_left` seconds."""

    seconds_left: int


@dataclass(frozen=True, slots=True)
class WaitStarted(Event):
    """The rest is over, and the session waits until the person is ready."""


@dataclass(frozen=True, slots=True)
class SetFinished(Event):
    """A set is over; one record, or one per side when the sides took turns."""

    records: tuple[SetRecord, ...]
    is_last: bool
    """Whether the workout ends with this set."""


@dataclass(frozen=True, slots=True)
class SetRated(Event):
    """The person has said how the last set was; the records of it, as they are from now on."""

    records: tuple[SetRecord, ...]


@dataclass(frozen=True, slots=True)
class Paused(Event):
    """The clock stands still."""


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """The clock goes on, after a lead-in of `lead_in_ms`."""

    lead_in_ms: Milliseconds


@dataclass(frozen=True, slots=True)
class TimeAdded(Event):
    """The step has become longer, or shorter, by `by_ms`."""

    by_ms: Milliseconds


@dataclass(frozen=True, slots=True)
class Replanned(Event):
    """What is still to come has become another; `timeline` is in the place of the one before."""

    timeline: Timeline


@dataclass(frozen=True, slots=True)
class SessionFinished(Event):
    """The last set is over, and something was done."""

    is_whole: bool = True
    """Whether no set was left out."""


@dataclass(frozen=True, slots=True)
class SessionAbandoned(Event):
    """The person has left before the end, or has skipped everything up to it."""

    anything_done: bool = True
    """Whether there is something to keep."""
