"""`lowback-timer stats`: what it all comes to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.database import LogError
from lowback_timer.store.log.history import Best, WeekDone
from lowback_timer.terminal.logbook import log_at
from lowback_timer.terminal.output import RefusalError, counted, table

_MONDAY = 1


@dataclass(frozen=True, slots=True)
class Stats:
    """What there is to tell."""

    weeks: Sequence[WeekDone] = ()
    bests: Sequence[Best] = ()

    @property
    def sessions(self) -> int:
        """How many there were."""
        return sum(each.sessions for each in self.weeks)

    @property
    def active_ms(self) -> int:
        """How long they took, without pauses."""
        return sum(each.active_ms for each in self.weeks)


def run(path: Path, now: datetime, *, as_json: bool) -> int:
    """Print what the log in the file `path` comes to; returns the exit code.

    Raises:
        RefusalError: the log cannot be read.
    """
    try:
        with log_at(path) as log:
            if log is None:
                stats = Stats()
            else:
                history = log.history(now)
                stats = Stats(history.weeks(_MONDAY, None), history.bests())
    except LogError as error:
        raise RefusalError(str(error).removesuffix(".")) from None
    if as_json:
        print(json.dumps(_object(stats), indent=2))
    else:
        _print(stats)
    return 0


def _object(stats: Stats) -> dict[str, object]:
    return {
        "sessions": stats.sessions,
        "active_ms": stats.active_ms,
        "weeks": [
            {
                "from": each.first.isoformat(),
                "sessions": each.sessions,
                "active_ms": each.active_ms,
            }
            for each in stats.weeks
        ],
        "bests": [
            {
                "exercise": each.exercise_id,
                "exercise_name": each.exercise_name,
                "kind": each.kind,
                "side": each.side,
                "most": each.most,
                "day": each.day.isoformat(),
            }
            for each in stats.bests
        ],
    }


def _print(stats: Stats) -> None:
    if not stats.sessions:
        print("Nothing has been done so far.")
        return
    print(f"{counted(stats.sessions, 'session')}, {minutes_text(stats.active_ms)}")
    weeks = [
        (each.first.isoformat(), str(each.sessions), minutes_text(each.active_ms))
        for each in stats.weeks
    ]
    print("", *table([("WEEK FROM", "SESSIONS", "TIME"), *weeks], right=[1, 2]), sep="\n")
    bests = [
        (each.exercise_name, each.side or "", _amount(each), each.day.isoformat())
        for each in stats.bests
    ]
    print("", *table([("EXERCISE", "SIDE", "BEST", "ON"), *bests], right=[2]), sep="\n")


def _amount(best: Best) -> str:
    if best.kind is StepKind.HOLD:
        return f"{best.most / 1000:g} s"
    return counted(best.most, "rep")
