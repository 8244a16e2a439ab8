"""One file on its way from text to a library, laid over what was loaded before it.

Every check that can be made is made, whatever else is wrong: entries are validated one by one, ids
are looked up in the raw data, and only at the end does a mistake decide that there is no library.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.checked import CheckedFile
from lowback_timer.library.format import references
from lowback_timer.library.format.convert import exercise_from
from lowback_timer.library.format.resolve import (
    MOST_HOURS,
    DoseError,
    dose_for,
    hours_of,
    workout_from,
)
from lowback_timer.library.format.schema import (
    FORMAT,
    ExerciseEntry,
    ItemEntry,
    LibraryEntry,
    WorkoutEntry,
)
from lowback_timer.library.model import Library
from lowback_timer.library.pictures import PictureError, Pictures
from lowback_timer.library.shelf import Contents, Shelf, lay_over, misfits
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.scalars import shown

_LISTS = ("exercises", "workouts")
_ONE_OF = {"exercises": "exercise", "equipment": "equipment", "sources": "source"}


class Layer(CheckedFile):
    """One file over a base.

    Args:
        path: Where the file is.
        text: What it holds.
        images: The folder of the pictures that come with the program.
        base: What the file may refer to, add to and replace.

    Raises:
        LibraryError: the text is not a library at all.
    """

    def __init__(self, path: Path, text: str, images: Path, base: Library) -> None:
        super().__init__(path, text, "a library")
        self._base = base
        self._pictures = Pictures(path.parent, images, self._suggester)
        self._ids = {section: self._ids_of(section) for section in _LISTS}

    def load(self) -> Shelf:
        """The library of the file, laid over the base.

        Raises:
            LibraryError: with everything that is wrong with the file.
        """
        head = self._read_head()
        self._check_references()
        exercises = self._read_exercises()
        recipes = self._read_workouts(exercises)
        self._check_earlier_workouts(exercises)
        self._problems.raise_if_any()
        assert head, "a head that is refused leaves a problem"
        return lay_over(self._base, Contents(head, exercises, recipes))

    def _read_head(self) -> LibraryEntry | None:
        """Everything but the entries of the two long lists, which are validated one by one."""
        head = {
            key: [] if key in _LISTS and isinstance(value, list) else value
            for key, value in self._data.items()
        }
        return self._validate(LibraryEntry, {**head, "format": FORMAT}, ())

    def _entries(self, section: str) -> Iterator[tuple[Loc, object]]:
        entries = self._data.get(section)
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            yield (section, index), entry

    def _ids_of(self, section: str) -> dict[str, Loc]:
        """The ids that this file defines, broken entries included, each with its first place."""
        found: dict[str, Loc] = {}
        for loc, entry in self._entries(section):
            name = references.text_in(entry, "id")
            if name in found:
                line, _ = self._document.value_at((*found[name], "id"))
                message = f"the id {shown(name)} is taken in line {line}; choose another"
                self._note((*loc, "id"), message)
            elif name is not None:
                found[name] = loc
        return found

    def _check_references(self) -> None:
        known: dict[str, Collection[str]] = {
            "exercises": self._base.exercises.keys() | self._ids["exercises"].keys(),
            "equipment": {*self._base.equipment, *self._keys_of("equipment")},
            "sources": {*self._base.sources, *self._keys_of("sources")},
        }
        for loc, entry in self._entries("exercises"):
            self._check_ids(loc, references.of_exercise(entry), known)
        for loc, entry in self._entries("workouts"):
            self._check_ids(loc, references.of_workout(entry), known)

    def _keys_of(self, section: str) -> Iterable[str]:
        found = self._data.get(section)
        return found if isinstance(found, dict) else ()

    def _check_ids(
        self,
        loc: Loc,
        found: Iterable[references.Reference],
        known: Mapping[str, Collection[str]],
    ) -> None:
        for reference in found:
            section = reference.section
            if reference.id in known[section]:
                continue
            near = self._suggester.did_you_mean(reference.id, known[section])
            hint = f"did you mean {shown(near)}?" if near else f"define it under `{section}`"
            message = f"there is no {_ONE_OF[section]} {shown(reference.id)}; {hint}"
            self._note((*loc, *reference.loc), message)

    def _read_exercises(self) -> dict[str, Exercise]:
        """The exercises that are valid in themselves."""
        found: dict[str, Exercise] = {}
        for loc, raw in self._entries("exercises"):
            entry = self._validate(ExerciseEntry, raw, loc)
            picture = self._find_picture(loc, raw)
            if entry is not None:
                found.setdefault(entry.id, exercise_from(entry, picture))
        return found

    def _find_picture(self, loc: Loc, raw: object) -> str:
        name = references.text_in(raw, "picture")
        if name is None:
            return ""
        try:
            return self._pictures.find(name.strip())
        except PictureError as error:
            self._note((*loc, "picture"), str(error))
            return ""

    def _read_workouts(self, exercises: Mapping[str, Exercise]) -> dict[str, WorkoutEntry]:
        """The workouts that are valid in themselves, with doses that their exercises offer."""
        # What a broken exercise of this file would offer is not known, whatever it replaces.
        own_ids = self._ids["exercises"]
        earlier = {key: each for key, each in self._base.exercises.items() if key not in own_ids}
        offered = {**earlier, **exercises}
        found: dict[str, WorkoutEntry] = {}
        for loc, raw in self._entries("workouts"):
            entry = self._validate(WorkoutEntry, raw, loc)
            if self._check_doses(loc, raw, offered) and entry is not None:
                found.setdefault(entry.id, entry)
                self._check_length(loc, entry, offered)
        return found

    def _check_doses(self, loc: Loc, raw: object, offered: Mapping[str, Exercise]) -> bool:
        """Whether all exercises of a workout are known and offer the dose that is asked for."""
        level = references.text_in(raw, "level") or Level.BEGINNER
        sound = True
        for place, item in references.items_of_workout(raw):
            try:
                entry = ItemEntry.model_validate(item)
                dose_for(entry, offered[entry.exercise], Level(level))
            except DoseError as error:
                self._note((*loc, *place, error.at), str(error))
                sound = False
            except (ValidationError, KeyError, ValueError):  # has been noted in its own place
                sound = False
        return sound

    def _check_length(self, loc: Loc, entry: WorkoutEntry, offered: Mapping[str, Exercise]) -> None:
        hours = hours_of(workout_from(entry, offered))
        if hours > MOST_HOURS:
            message = f"this workout takes about {hours:.0f} hours; make it at most {MOST_HOURS}"
            self._note((*loc, "sections"), message)

    def _check_earlier_workouts(self, exercises: Mapping[str, Exercise]) -> None:
        for exercise, workout in misfits(self._base, exercises, self._ids["workouts"]):
            message = (
                f"the earlier workout {shown(workout)} asks for a dose that this exercise does "
                "not offer any more; add a dose of that kind, or replace the workout as well"
            )
            self._note((*self._ids["exercises"][exercise], "doses"), message)
