"""Keeps the workout that is being written."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lowback_timer.core.editing.changes import Change, What
from lowback_timer.core.editing.draft import Draft, Key
from lowback_timer.core.editing.remarks import lacks
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.file_keeper import FileKeeper
from lowback_timer.window.services.library import LibraryService

if TYPE_CHECKING:
    from lowback_timer.library.writing import LibraryFile


class Keeper(FileKeeper[Draft, What, Key, Workout]):
    """Writes a workout; of what has no exercises, nothing is lost without."""

    desk: Desk
    _otherwise = "workout"

    def __init__(self, desk: Desk, library: LibraryService, file: Path | None) -> None:
        super().__init__(desk, library, file, desk.draft.id)

    def _thing(self) -> Workout | None:
        workout = self.desk.draft.workout()
        if lacks(self.desk.draft, Preparation()):
            return None
        return replace(workout, id=self.thing_id) if workout is not None else None

    def _is_worth_nothing(self) -> bool:
        return not any(self.desk.draft.entries)

    def _taken(self) -> Container[str]:
        return self._library.current.workouts.keys()

    def _put(self, file: LibraryFile, thing: Workout) -> None:
        file.put_workout(thing)

    def _theirs(self) -> Workout | None:
        self._library.reload()
        try:
            return self._library.as_written(self.thing_id)
        except KeyError:
            return None

    def _replaced_by(self, theirs: Workout) -> Change:
        return Change(_renewed(self.desk.draft, theirs), What.REPLACED)


def _renewed(draft: Draft, workout: Workout) -> Draft:
    """A draft of another version, with keys that no entry has had so far."""
    fresh = Draft.of(workout)
    more = draft.next_key
    parts = tuple(
        replace(
            part,
            key=part.key + more,
            entries=tuple(replace(each, key=each.key + more) for each in part.entries),
        )
        for part in fresh.parts
    )
    return replace(fresh, id=draft.id, parts=parts, next_key=fresh.next_key + more)
