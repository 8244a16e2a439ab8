"""One session that is killed, maybe several times, and then gone on with to its end."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path
from random import Random

from lowback_timer import resources
from lowback_timer.core.session.timeline import Timeline, compile_workout
from lowback_timer.library.loader import load_all
from tools.kills.autopsy import KillError, has_all, has_ended_well, is_sound, latest
from tools.kills.victim import SPEED, Victim

_STARTS_WITHIN_S = 1.0
"""By then most sessions have begun."""
_WINDOW_STARTS_WITHIN_S = 3.0
_ENDS_WITHIN_S = 120.0
_WRITTEN_WITHIN_S = 0.5
"""So long after its end a set of the window may take to be on the disk."""
_MOST_KILLS = 3


class Trial:
    """A session in `folder`.

    Args:
        folder: An empty folder.
        chance: Says when to kill.
        counts: What happened, over all trials.
    """

    def __init__(self, folder: Path, chance: Random, counts: Counter[str]) -> None:
        self._victim = Victim(folder)
        self._log = self._victim.data / "workouts.db"
        self._timeline = _timeline(folder / "killed.yaml")
        self._chance = chance
        self._counts = counts

    def follow(self) -> None:
        """Kill it in the terminal up to three times.

        Raises:
            KillError: something is not as it has to be after that.
        """
        options: tuple[str, ...] = ()
        length_s = _STARTS_WITHIN_S + self._timeline.duration_ms / 1000 / SPEED
        for _ in range(self._chance.randint(1, _MOST_KILLS)):
            with self._victim.following(*options) as process:
                after_s = self._chance.uniform(0, length_s)
                if self._victim.killed_after(process, after_s) is None:
                    return  # it was over before: another one
            self._counts["kills of follow"] += 1
            if not self._can_go_on():
                return
            options = ("--go-on",)
        self._go_on()

    def window(self) -> None:
        """Kill it in the window.

        Raises:
            KillError: something is not as it has to be after that.
        """
        length_s = _WINDOW_STARTS_WITHIN_S + self._timeline.duration_ms / 1000 / SPEED
        with self._victim.window() as process:
            at = self._victim.killed_after(process, self._chance.uniform(0.5, length_s))
            if at is None:
                raise KillError(f"the window has ended by itself: {self._victim.errors()}")
        self._counts["kills of the window"] += 1
        if self._log.exists() and (found := latest(self._log)) is not None:
            session, sets, _ = found
            session_ms = (at - _WRITTEN_WITHIN_S - session.started_at.timestamp()) * 1000 * SPEED
            work = (each for each in self._timeline.steps if each.kind.is_work)
            over = [each.index for each in work if each.end_ms < session_ms]
            if missing := {*over} - {index for index, _ in sets}:
                raise KillError(f"sets of the window are lost: steps {sorted(missing)}")
            self._counts["sets of the window that had to be there"] += len(over)
        if self._can_go_on():
            self._go_on()

    def _can_go_on(self) -> bool:
        """Look at what is left; tell whether there is something to go on with."""
        if not self._log.exists():
            self._counts["kills before there was a log"] += 1
            return False
        is_sound(self._log)
        found = latest(self._log)
        told = self._victim.told()
        if found is None:
            has_all(told, {})
            self._counts["kills before the session was logged"] += 1
            return False
        session, sets, can_go_on = found
        has_all(told, sets)
        self._counts["sets told, and found"] += len(told)
        if session.state is None and sets and session.sets_done < (session.sets_planned or 0):
            if not can_go_on:
                raise KillError(f"nothing can go on, though {len(sets)} sets were done")
        elif not can_go_on:
            self._counts["kills before the second step, or after the last set"] += 1
        return can_go_on

    def _go_on(self) -> None:
        """Go on to the end, in the terminal."""
        with self._victim.following("--go-on") as process:
            try:
                code = process.wait(_ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:
                raise KillError("it went on, and did not come to its end") from None
        if code:
            raise KillError(f"going on ended with {code}: {self._victim.errors()}")
        is_sound(self._log)
        has_ended_well(self._log, sessions_before=1)
        self._counts["sessions gone on with, to the end"] += 1


def _timeline(file: Path) -> Timeline:
    library = load_all(resources.exercises_file(), [file], images=resources.images_dir()).library
    return compile_workout(library.workouts["killed"])
