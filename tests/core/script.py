"""What a session said, as lines that anybody can read: "0:14 countdown 3"."""

from collections.abc import Iterable

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Countdown,
    CountingOn,
    Event,
    Go,
    Halfway,
    LastSeconds,
    Paused,
    PhaseStarted,
    RepCounted,
    Replanned,
    RepUncounted,
    Resumed,
    SecondHeld,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    SetReopened,
    StepAnnounced,
    StepStarted,
    TenSecondsLeft,
    TimeAdded,
    WaitStarted,
)
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Step

WORDS: dict[type[Event], str] = {
    StepAnnounced: "announce {0.step.kind}",
    Countdown: "countdown {0.seconds_left}",
    Go: "go",
    PhaseStarted: "{0.phase} {0.rep}",
    SecondHeld: "tick {0.seconds}",
    RepCounted: "rep {0.rep} of {0.reps}",
    Halfway: "halfway",
    TenSecondsLeft: "ten seconds left",
    LastSeconds: "last {0.seconds_left}",
    WaitStarted: "waiting",
    RepUncounted: "rep {0.rep} taken back",
    CountingOn: "counting on",
    SetReopened: "set taken up again",
    Replanned: "replanned",
    Paused: "paused",
    Resumed: "resumed, lead-in {0.lead_in_ms}",
    TimeAdded: "time {0.by_ms:+}",
    SessionFinished: "finished",
    SessionAbandoned: "abandoned",
}


def play(session: Session, until: str) -> list[str]:
    """Let the session run until the clock shows, say, "1:05.250", and tell what it said."""
    return script(session.advance_to(instant(until)))


def script(events: Iterable[Event]) -> list[str]:
    """One line an event: when it happened, and what."""
    return [f"{stamp(event.at_ms)} {told(event)}" for event in events]


def instant(clock: str) -> Milliseconds:
    """The milliseconds that a clock stands for: "1:05.250" is 65,250."""
    minutes, _, seconds = clock.partition(":")
    return int(minutes) * 60_000 + round(float(seconds) * 1000)


def stamp(ms: Milliseconds) -> str:
    """The clock that stands for some milliseconds, with decimals only where they are needed."""
    minutes, rest = divmod(ms, 60_000)
    seconds, millis = divmod(rest, 1000)
    decimals = f".{millis:03}".rstrip("0") if millis else ""
    return f"{minutes}:{seconds:02}{decimals}"


def told(event: Event) -> str:
    """What happened, without the when."""
    if isinstance(event, StepStarted):
        return f"step {described(event.step)}"
    if isinstance(event, SetFinished):
        records = ", ".join(summed_up(record) for record in event.records)
        return f"{'last set' if event.is_last else 'set'}: {records}"
    words = WORDS[type(event)].format(event)
    if isinstance(event, PhaseStarted | RepCounted) and event.side:
        words += f" {event.side}"
    if isinstance(event, RepCounted) and event.by_hand:
        words += " by hand"
    return words


def described(step: Step) -> str:
    """A step: its kind, and the set and side it belongs to."""
    return f"{step.kind} {step.set_number}" + (f" {step.side}" if step.side else "")


def summed_up(record: SetRecord) -> str:
    """A record: "left 5/12 ended_early"; a hold's amounts are milliseconds."""
    side = f"{record.side} " if record.side else ""
    return f"{side}{record.done}/{record.planned} {record.outcome}"


def log(session: Session) -> list[str]:
    """The session's log, a line a set: "set 1: left 5/12 ended_early"."""
    return [f"set {record.step.set_number}: {summed_up(record)}" for record in session.records]
