"""What is left in the log after a kill, and whether that is all that should be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from lowback_timer.core.session.reading import State
from lowback_timer.store.log.entries import LoggedSession, LoggedSet
from lowback_timer.store.log.writing import WorkoutLog
from tools.kills.victim import Told


class KillError(Exception):
    """What a kill has spoiled, in a sentence."""


def is_sound(file: Path) -> None:
    """Check the database, as SQLite itself does.

    Raises:
        KillError: it is damaged.
    """
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchall()
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found != [("ok",)] or orphans:
        raise KillError(f"the database is damaged: {found} {orphans}")


def latest(file: Path) -> tuple[LoggedSession, dict[tuple[int, str], LoggedSet], bool] | None:
    """The latest session, its sets, and whether it can go on; None when there is none.

    Raises:
        KillError: the log cannot be opened without a notice.
    """
    with closing(WorkoutLog(file)) as log:
        if notice := log.open():
            raise KillError(f"the log says on opening: {notice}")
        sessions = log.sessions(1)
        if not sessions:
            return None
        sets = {(each.step_index, each.side or ""): each for each in log.sets_of(sessions[0].id)}
        now = datetime.now().astimezone()
        can_go_on = sessions[0].uid in {each.session.uid for each in log.unfinished(now)}
    return sessions[0], sets, can_go_on


def has_all(told: Iterable[Told], sets: dict[tuple[int, str], LoggedSet]) -> None:
    """Check that every set is there that was told to be over.

    Raises:
        KillError: one is missing, or less of it is there.
    """
    for each in told:
        found = sets.get((each.step, each.side))
        if found is None or found.done < each.done:
            raise KillError(f"{each} was told, and the log has {found}")


def has_ended_well(file: Path, sessions_before: int) -> None:
    """Check that the session went on in its own record, and was done to the end.

    Raises:
        KillError: it was not.
    """
    with closing(WorkoutLog(file)) as log:
        log.open()
        sessions = log.sessions(sessions_before + 2)
    if len(sessions) != sessions_before:
        raise KillError(f"it went on in another record: there are {len(sessions)}")
    last = sessions[0]
    if last.state is not State.FINISHED or last.sets_done != last.sets_planned:
        done = f"{last.sets_done} of {last.sets_planned}"
        raise KillError(f"in the end it is {last.state} with {done} sets done")
