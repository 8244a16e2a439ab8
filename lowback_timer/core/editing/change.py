"""A change of a workout that is being written, and what it was that changed."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from lowback_timer.core.editing.draft import Draft, Key
from lowback_timer.core.editing.step import Step


class What(Enum):
    """What was changed. Changes of one kind to one thing that follow each other are one change."""

    NAME = "name"
    SUMMARY = "summary"
    LEVEL = "level"
    GOAL = "goal"
    ADDED = "added"
    MOVED = "moved"
    REMOVED = "removed"
    DUPLICATED = "duplicated"
    SETS = "sets"
    AMOUNT = "amount"
    KIND = "kind"
    REST = "rest"
    REST_AFTER = "rest after"
    SIDES = "sides"
    TEMPO = "tempo"
    NOTE = "note"
    ROUNDS = "rounds"
    PART_ADDED = "part added"
    PART_REMOVED = "part removed"
    PART_KIND = "part kind"
    PART_ON = "part on"
    ALIKE = "alike"
    REPLACED = "replaced"

    @property
    def goes_on(self) -> bool:
        """Whether the next change of the kind to the same thing goes on with this one."""
        return self not in {
            What.ADDED,
            What.MOVED,
            What.REMOVED,
            What.DUPLICATED,
            What.PART_ADDED,
            What.PART_REMOVED,
            What.REPLACED,
        }


Change: TypeAlias = Step[Draft, What, Key]
"""A draft after a change; its key is that of the entry or part that it was about, also of one that
was removed."""
