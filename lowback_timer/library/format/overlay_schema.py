"""The format of an overlay file, as pydantic models: the texts of a library in another language.

Every text may be left out, and then stays as the library has it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lowback_timer.library.format.fields import Cue, Entry, Line, Name, Paragraph
from lowback_timer.library.format.schema import SideNamesEntry


class ExerciseTexts(Entry):
    """The texts of one exercise. Lists are as long as the exercise's own, in the same order."""

    name: Name | None = None
    other_names: list[Name] | None = Field(default=None, max_length=20)
    """The one list that may be of another length."""
    why: Paragraph | None = None
    set_up: list[Line] | None = None
    movement: list[Line] | None = None
    cues: list[Cue] | None = None
    avoid: list[Line] | None = None
    easier: list[Line] | None = None
    harder: list[Line] | None = None
    side_names: SideNamesEntry | None = None


class WorkoutTexts(Entry):
    """The texts of one workout."""

    name: Name | None = None
    summary: Line | None = None


class OverlayEntry(Entry):
    """The head of an overlay; the long parts are validated entry by entry."""

    format: Literal[1] = Field(description="Version of this format")
    language: Name = Field(
        description="The language's code, as in the file's name", examples=["de"]
    )
    equipment: dict[str, Name] = Field(default={})
    exercises: dict[str, ExerciseTexts] = Field(default={})
    workouts: dict[str, WorkoutTexts] = Field(default={})
