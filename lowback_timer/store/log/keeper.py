"""Keeps what is to be logged until it is; the part of `background` that runs in its thread.

A session is kept whole until its end has been written: should the file be damaged or deleted
meanwhile, all of the session goes into the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from lowback_timer.core.text import translate
from lowback_timer.store.log.entries import SessionEntry
from lowback_timer.store.log.running import RunningSessions
from lowback_timer.store.log.writing import LogError, WorkoutLog

T = TypeVar("T")


class LogKeeper:
    """Writes sessions into the log in the file `path`, and asks it.

    Args:
        path: The file.
        say: Gets one sentence a cause and session, for the person.
    """

    def __init__(self, path: Path, say: Callable[[str], None]) -> None:
        self._log = WorkoutLog(path)
        self._say = say
        self._running = RunningSessions(path)
        self._entries: list[SessionEntry] = []
        self._told: set[str] = set()
        self._forgotten = 0
        """The generation of the file that was deleted last, because the person wanted that."""

    def begin(self, entry: SessionEntry) -> bool:
        """Log a session from now on; tell whether all that there is to log is in the log."""
        self._told.clear()
        self._running.begin(entry.uid)
        self._entries.append(entry)
        return self.write()

    def go_on_with(self, entry: SessionEntry) -> bool:
        """Write what has been added to a session, be it over; tell whether all is in the log."""
        if entry.id is not None and entry.generation <= self._forgotten:
            return True
        if not any(each is entry for each in self._entries):
            self._entries.append(entry)
        return self.write()

    def reopen(self, entry: SessionEntry) -> bool:
        """Go on with a session that had ended; tell whether all is in the log."""
        entry.end = None
        self._running.begin(entry.uid)
        return self.go_on_with(entry)

    def write(self) -> bool:
        """Write what is not written yet, in order, as far as the log takes it; tell if it is all.

        A log that cannot be opened at first is opened later.
        """
        return not self._entries or self._attempt(self._write_all)

    def ask(self, question: Callable[[WorkoutLog], T], answer: Callable[[T], None]) -> bool:
        """Hand to `answer` what the log knows; tell whether it could be read."""
        return self._attempt(lambda: answer(question(self._log)))

    def delete_everything(self) -> str:
        """Delete the log, all copies, and what was to be logged; tell what is wrong, if anything.

        What is asked or logged after that begins an empty one.
        """
        # Loaded here: hardly anybody ever does that.
        from lowback_timer.store.forgetting import ForgettingError, delete_log  # noqa: PLC0415

        self._entries.clear()
        self._told.clear()
        self._forgotten = self._log.generation
        self.close()
        try:
            delete_log(self._log.path.parent)
        except ForgettingError as error:
            return str(error)
        return ""

    def close(self) -> None:
        """Let go of the file, and of all sessions."""
        self._log.close()
        self._running.close()

    def _attempt(self, use: Callable[[], None]) -> bool:
        """Use the log once it is open; tell whether that was possible."""
        try:
            self._use(use)
        except LogError as error:
            if error.cause not in self._told:
                self._told.add(error.cause)
                self._say(self._sentence(error))
            return False
        return True

    def _sentence(self, error: LogError) -> str:
        if not self._entries:
            return str(error)
        text = translate(
            "Log", "{problem} Your sets are kept, and are written as soon as that is possible."
        )
        return text.format(problem=error)

    def _use(self, use: Callable[[], None]) -> None:
        self._open()
        try:
            use()
        except LogError:
            if self._log.is_open:
                raise
            # It closes by itself when it turns out to be damaged. Then a new one can be begun.
            self._open()
            use()

    def _open(self) -> None:
        if notice := self._log.open():
            self._say(notice)

    def _write_all(self) -> None:
        if self._log.is_newer:
            self._entries.clear()  # the person has been told, and it will not change
        for entry in tuple(self._entries):
            self._write_entry(entry)
            if entry.end is not None:
                self._entries.remove(entry)
                self._running.end(entry.uid)

    def _write_entry(self, entry: SessionEntry) -> None:
        log = self._log
        if entry.id is None or entry.generation != log.generation:
            entry.id = log.begin_session(
                entry.workout_id,
                entry.workout_name,
                entry.started_at,
                entry.planned_ms,
                entry.sets_planned,
                entry.uid,
            )
            entry.generation, entry.written = log.generation, 0
            entry.is_end_written, entry.said, entry.reached = False, None, None
        if entry.end is None and entry.is_end_written:
            log.reopen_session(entry.id)
            entry.is_end_written, entry.reached = False, None
        self._write_sets(entry, entry.id)
        if entry.answers is not None and entry.answers is not entry.said:
            log.set_answers(entry.id, *entry.answers)
            entry.said = entry.answers
        if entry.end is not None and not entry.is_end_written:
            log.end_session(entry.id, *entry.end)
            entry.is_end_written = True

    def _write_sets(self, entry: SessionEntry, session_id: int) -> None:
        """Write the sets that are over, and together with the last how far the session has come."""
        before, reached = entry.reached, entry.checkpoint
        is_new = before is None or (reached is not None and before.plan != reached.plan)
        while entry.written < len(entry.sets):
            over = entry.sets[entry.written]
            is_last = entry.written == len(entry.sets) - 1
            checkpoint = reached if is_last else None
            self._log.add_sets(session_id, *over, checkpoint, with_plan=is_new)
            entry.written += 1
            entry.reached = checkpoint or entry.reached
        if reached is not None and reached is not entry.reached:
            self._log.set_checkpoint(session_id, reached, with_plan=is_new)
            entry.reached = reached
