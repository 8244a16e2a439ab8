"""One file on its way from text to a library, laid over what was loaded before it.

Every check that can be made is made, whatever else is wrong: entries are validated one by one, ids
are looked up in the raw data, and only at the end does a mistake decide that there is no library.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate
from lowback_timer.library.checked import CheckedFile, FileKind
from lowback_timer.library.format import references
from lowback_timer.library.format.convert import exercise_from
from lowback_timer.library.format.dose_schema import ItemEntry, ItemOrLine
from lowback_timer.library.format.fields import FORMAT
from lowback_timer.library.format.lines import refuse_doubt
from lowback_timer.library.format.resolve import (
    MOST_HOURS,
    DoseError,
    dose_for,
    hours_of,
    names_in,
    workout_from,
)
from lowback_timer.library.format.schema import (
    ExerciseEntry,
    LibraryEntry,
    SectionEntry,
    WorkoutEntry,
)
from lowback_timer.library.model import Library
from lowback_timer.library.pictures import PictureError, Pictures
from lowback_timer.library.shelf import Contents, Shelf, lay_over, misfits, shelf_of
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.nearest import did_you_mean
from lowback_timer.library.yaml.scalars import shown

_LISTS = ("exercises", "workouts")
_ITEM: TypeAdapter[ItemEntry] = TypeAdapter(ItemOrLine)
_MAPPINGS = ("equipment", "sections", "sources")


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
        super().__init__(path, text, FileKind.LIBRARY)
        self._base = shelf_of(base)
        self._pictures = Pictures(path.parent, images, self._suggester)
        self._ids = {section: self._ids_of(section) for section in _LISTS}
        self._keyed = {section: self._mapping(section) for section in _MAPPINGS}
        self._named = self._keyed["sections"]

    def load(self) -> Shelf:
        """The library of the file, laid over the base.

        Raises:
            LibraryError: with everything that is wrong with the file.
        """
        head = self._read_head()
        self._check_references()
        exercises = self._read_exercises()
        offered = self._offered(exercises)
        recipes = self._read_workouts(offered, self._read_sections(offered))
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
            name = references.id_in(section, entry)
            if name in found:
                line, _ = self._document.value_at((*found[name], "id"))
                message = translate(
                    "Library", "the id {id} is taken in line {line}; choose another"
                )
                self._note((*loc, "id"), message.format(id=shown(name), line=line))
            elif name is not None:
                found[name] = loc
        return found

    def _check_references(self) -> None:
        known: dict[str, Collection[str]] = {
            "exercises": self._base.exercises.keys() | self._ids["exercises"].keys(),
            "equipment": {*self._base.equipment, *self._own_keys("equipment")},
            "sections": {*self._base.sections, *self._own_keys("sections")},
            "sources": {*self._base.sources, *self._own_keys("sources")},
        }
        for loc, entry in self._entries("exercises"):
            self._check_ids(loc, references.of_exercise(entry), known)
        for loc, entry in self._entries("workouts"):
            self._check_ids(loc, references.of_workout(entry), known)
        for name, entry in self._named.items():
            self._check_ids(("sections", name), references.of_section(entry), known)

    def _own_keys(self, section: str) -> Iterator[str]:
        """The ids of a mapping; that some have space around them has been told."""
        return (key.strip() for key in self._keyed[section])

    def _mapping(self, section: str) -> Mapping[str, object]:
        found = self._data.get(section)
        if not isinstance(found, dict):
            return {}
        for key in found:
            if key != key.strip():
                message = translate("Library", "the id {id} has space around it; take that out")
                place = self._document.key_at((section, key))
                self._problems.add(place, message.format(id=shown(key)))
        return found

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
            near = self._suggester.nearest(reference.id, known[section])
            otherwise = translate("Library", "define it under `{section}`")
            hint = did_you_mean(near) if near else otherwise.format(section=section)
            message = references.unknown(section).format(id=shown(reference.id), hint=hint)
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
            self._note((*loc, "picture"), error.args[0])
            return ""

    def _offered(self, exercises: Mapping[str, Exercise]) -> Mapping[str, Exercise]:
        """Every exercise that a workout may use.

        What a broken exercise of this file would offer is not known, whatever it replaces.
        """
        own_ids = self._ids["exercises"]
        earlier = {key: each for key, each in self._base.exercises.items() if key not in own_ids}
        return {**earlier, **exercises}

    def _read_sections(self, offered: Mapping[str, Exercise]) -> Mapping[str, SectionEntry]:
        """The sections that workouts may name, as far as they are valid."""
        levels = self._levels_of_sections()
        found = {key: each for key, each in self._base.sections.items() if key not in self._named}
        for name, raw in self._named.items():
            items = references.items_of_section(raw)
            used_at = levels.get(name, {Level.BEGINNER})
            if self._check_doses(("sections", name), items, used_at, offered):
                with suppress(ValidationError):  # has been noted with the head
                    found[name] = SectionEntry.model_validate(raw)
        return found

    def _levels_of_sections(self) -> Mapping[str, set[Level]]:
        """The levels of all workouts that name a section, earlier ones included."""
        found: dict[str, set[Level]] = {}
        for _, raw in self._entries("workouts"):
            for reference in references.of_workout(raw):
                if reference.section == "sections":
                    found.setdefault(reference.id, set()).update(_levels_in(raw))
        for entry in self._base.recipes.values():
            if entry.id not in self._ids["workouts"]:
                for name in names_in(entry):
                    found.setdefault(name, set()).add(entry.level)
        return found

    def _read_workouts(
        self, offered: Mapping[str, Exercise], named: Mapping[str, SectionEntry]
    ) -> dict[str, WorkoutEntry]:
        """The workouts that are valid in themselves, with doses that their exercises offer."""
        found: dict[str, WorkoutEntry] = {}
        for loc, raw in self._entries("workouts"):
            entry = self._validate(WorkoutEntry, raw, loc)
            items = references.items_of_workout(raw)
            rest_s = None if entry is None else entry.rest
            levels = _levels_in(raw)
            if not self._check_doses(loc, items, levels, offered, rest_s) or entry is None:
                continue
            if all(name in named for name in names_in(entry)):
                found.setdefault(entry.id, entry)
                self._check_length(loc, workout_from(entry, offered, named))
        return found

    def _check_doses(
        self,
        loc: Loc,
        items: Iterable[tuple[Loc, object]],
        levels: Collection[Level],
        offered: Mapping[str, Exercise],
        rest_s: int | None = None,
    ) -> bool:
        """Whether all exercises are known and offer the dose that is asked for, at all levels."""
        sound = True
        for place, item in items:
            try:
                entry = _ITEM.validate_python(item)
                for level in levels:
                    dose_for(entry, offered[entry.exercise], level, rest_s)
                if isinstance(item, str):
                    refuse_doubt(item, offered[entry.exercise])
            except DoseError as error:
                self._note((*loc, *place, error.at), error.args[0])
                sound = False
            except (ValidationError, KeyError):  # has been noted in its own place
                sound = False
        return sound

    def _check_length(self, loc: Loc, workout: Workout) -> None:
        hours = hours_of(workout)
        if hours > MOST_HOURS:
            message = translate(
                "Library", "this workout takes about {hours} hours; make it at most {most}"
            )
            filled = message.format(hours=f"{hours:.0f}", most=MOST_HOURS)
            self._note((*loc, "sections"), filled)

    def _check_earlier_workouts(self, exercises: Mapping[str, Exercise]) -> None:
        replaced = {"workouts": self._ids["workouts"], "sections": self._named}
        for exercise, workouts in misfits(self._base, exercises, replaced).items():
            self._note((*self._ids["exercises"][exercise], "doses"), _misfit_sentence(workouts))


def _misfit_sentence(workouts: Sequence[str]) -> str:
    """The sentence on earlier workouts that ask an exercise for what it no longer offers."""
    more = len(workouts) - 1
    sentence = (
        translate(
            "Library",
            "the earlier workout {workout} (and {more} more) asks for a dose that this exercise "
            "does not offer any more; add a dose of that kind, or replace the workout as well",
        )
        if more
        else translate(
            "Library",
            "the earlier workout {workout} asks for a dose that this exercise does not offer any "
            "more; add a dose of that kind, or replace the workout as well",
        )
    )
    return sentence.format(workout=shown(workouts[0]), more=more)


def _levels_in(workout: object) -> tuple[Level, ...]:
    """The level of a workout, none if it says none that there is."""
    if isinstance(workout, dict) and "level" not in workout:
        return (WorkoutEntry.model_fields["level"].default,)
    word = references.text_in(workout, "level")
    return tuple(level for level in Level if level == word)
