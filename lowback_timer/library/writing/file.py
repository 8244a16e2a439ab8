"""One library file that is changed: read once, changed entry by entry, and written as a whole."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate
from lowback_timer.library.format import references
from lowback_timer.library.format.convert import exercise_from
from lowback_timer.library.format.fields import FORMAT
from lowback_timer.library.format.resolve import MOST_HOURS, DoseError, hours_of, workout_from
from lowback_timer.library.format.schema import ExerciseEntry, SectionEntry, WorkoutEntry
from lowback_timer.library.model import Library, Source
from lowback_timer.library.shelf import shelf_of
from lowback_timer.library.writing import disk
from lowback_timer.library.writing.builtin import builtin
from lowback_timer.library.writing.checking import (
    data_in,
    is_exercise,
    is_workout,
    no_words,
    refused,
    tangled,
    valid,
    valid_or_none,
)
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.library.writing.exercises import exercise_data, picture_name
from lowback_timer.library.writing.merging import merged
from lowback_timer.library.writing.splice import Splicer
from lowback_timer.library.writing.tree import Mapping as MappingNode
from lowback_timer.library.writing.tree import tree_of
from lowback_timer.library.writing.wanted import Change, Keep, Slot, Wanted
from lowback_timer.library.writing.workouts import Named, exercises_of, workout_data, workout_merged
from lowback_timer.resources import images_dir

_START = f"format: {FORMAT}\n"


class LibraryFile:
    """A library file on its way to being another one.

    Nothing is written before `save`. An entry that is there already is changed key by key, and a
    new one comes behind the others; every other character stays. After every change the text is
    read as the program will read it, and if it did not mean what was asked for, the change is
    refused.

    Args:
        path: Where it lies, or will lie when there is none.
        base: What it is laid over, whose sections its workouts can name; the built-in library when
            it is left out.

    Raises:
        WritingError: what lies there cannot be read, or has mistakes on account of which nothing
            can be changed in it.
    """

    def __init__(self, path: Path, base: Library | None = None) -> None:
        self.path = path
        self._base = base
        self.known, text = disk.read(path)
        """What lies there, as far as we know; None: nothing."""
        self._newline = "\r\n" if _is_all_crlf(text) else "\n"
        self._text = text.replace(self._newline, "\n")
        self._data = data_in(self._text, path)
        self._first = self._text, self._data

    def text(self) -> str:
        """The file as it would be written."""
        return self._text.replace("\n", self._newline)

    def put_exercise(self, exercise: Exercise) -> None:
        """Add an exercise, or change the one of its id; refused as by `put_exercises`."""
        self.put_exercises([exercise])

    def put_exercises(self, exercises: Iterable[Exercise]) -> None:
        """Add exercises, or change those of their ids, for hardly more time than one takes.

        Raises:
            WritingError: one of them cannot be said in a library file; nothing has changed.
        """
        self._put("exercises", {each.id: self._exercise_change(each) for each in exercises})

    def _exercise_change(self, exercise: Exercise) -> Change:
        picture = picture_name(exercise.picture, self.path.parent, images_dir())
        data = exercise_data(exercise, picture)
        new = valid(ExerciseEntry, data)
        if exercise_from(new, exercise.picture) != exercise:
            raise WritingError(no_words(exercise.name))
        raw = self._entry("exercises", exercise.id)
        old = valid_or_none(ExerciseEntry, raw)
        wanted = data if raw is None or old is None else merged(raw, old, new, data)
        return Change(wanted, lambda written: is_exercise(written, exercise))

    def put_workout(self, workout: Workout) -> None:
        """Add a workout, or change the one of its id; refused as by `put_workouts`."""
        self.put_workouts([workout])

    def put_workouts(self, workouts: Iterable[Workout]) -> None:
        """Add workouts, or change those of their ids, for hardly more time than one takes.

        Raises:
            WritingError: one of them cannot be said in a library file; nothing has changed.
        """
        named = Named(self._named_sections())
        self._put("workouts", {each.id: self._workout_change(each, named) for each in workouts})

    def _workout_change(self, workout: Workout, named: Named) -> Change:
        if hours_of(workout) > MOST_HOURS:
            text = translate("Writing", "A workout takes at most {most} hours.")
            raise WritingError(text.format(most=MOST_HOURS))
        entry = valid(WorkoutEntry, workout_data(workout, Named({})))
        try:
            meant = workout_from(entry, exercises_of(workout), {})
        except DoseError as error:
            raise WritingError(refused(workout.name, str(error))) from None
        if meant != workout:
            raise WritingError(no_words(workout.name))
        raw = self._entry("workouts", workout.id)
        old = valid_or_none(WorkoutEntry, raw)
        wanted = (
            workout_data(workout, named)
            if raw is None or old is None
            else workout_merged(workout, raw, old, named)
        )
        return Change(wanted, lambda written: is_workout(written, workout, named))

    def remove_exercise(self, exercise_id: str) -> None:
        """Take an exercise out, and the comment right above it; without it nothing happens.

        Raises:
            WritingError: something else depends on how it is written; nothing has changed.
        """
        self._remove("exercises", exercise_id)

    def remove_workout(self, workout_id: str) -> None:
        """Take a workout out, and the comment right above it; without it nothing happens.

        Raises:
            WritingError: something else depends on how it is written; nothing has changed.
        """
        self._remove("workouts", workout_id)

    def put_equipment(self, names: Mapping[str, str]) -> None:
        """Say what equipment is called, unless the file or the built-in library says so already.

        Raises:
            WritingError: the file is written in such a way that this cannot be added to it.
        """
        self._add_keys("equipment", names, builtin().equipment)

    def put_sources(self, sources: Mapping[str, Source]) -> None:
        """Say what articles are called, unless the file or the built-in library does already.

        Raises:
            WritingError: the file is written in such a way that this cannot be added to it.
        """
        self._add_keys(
            "sources", {key: asdict(each) for key, each in sources.items()}, builtin().sources
        )

    def ids_of(self, section: str) -> set[str]:
        """The ids of all `workouts` or `exercises` in it."""
        found = (references.id_in(section, each) for each in self._entries(section))
        return {each for each in found if each is not None}

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it but its format."""
        return not any(value for key, value in self._data.items() if key != "format")

    def take_back(self) -> None:
        """Have the text again that was read at first, whatever was put and saved since.

        What is put after that is put into what somebody has written, comments and all, and not
        into what an earlier change has left of it.
        """
        self._text, self._data = self._first

    def save(self) -> None:
        """Write the file, wholly or not at all.

        Raises:
            ChangedOutsideError: the file is not the one that was read any more, and stays.
            WritingError: it cannot be written, and is as it was.
        """
        self.known = disk.write(self.path, self.text(), self.known)

    def _entry(self, section: str, name: str) -> Mapping[str, Any] | None:
        return next(
            (each for each in self._entries(section) if references.id_in(section, each) == name),
            None,
        )

    def _entries(self, section: str) -> list[Any]:
        found = self._data.get(section)
        return found if isinstance(found, list) else []

    def _named_sections(self) -> Mapping[str, SectionEntry]:
        base = builtin() if self._base is None else shelf_of(self._base)
        own = self._data.get("sections")
        found = {
            name: valid_or_none(SectionEntry, raw)
            for name, raw in (own if isinstance(own, dict) else {}).items()
        }
        return {**base.sections, **{name: each for name, each in found.items() if each}}

    def _put(self, section: str, changes: Mapping[str, Change]) -> None:
        """Change the entries of these ids, and add those that are not there behind the others."""
        if not changes:
            return
        before = self._entries(section)
        places = [references.id_in(section, each) for each in before]
        new = [name for name in changes if name not in places]
        targets = {places.index(name): name for name in changes if name in places}
        slots = [
            Slot(place, changes[targets[place]].wanted if place in targets else Keep())
            for place in range(len(places))
        ]
        slots += [Slot(None, changes[name].wanted) for name in new]
        targets |= {len(places) + index: name for index, name in enumerate(new)}
        text, data = self._with(section, slots)
        written = data[section]
        are_meant = all(changes[name].is_meant(written[place]) for place, name in targets.items())
        others = [each for place, each in enumerate(written) if place not in targets]
        if not are_meant or others != [e for i, e in enumerate(before) if i not in targets]:
            raise WritingError(tangled(self.path))
        self._accept(section, text, data)

    def _remove(self, section: str, name: str) -> None:
        places = [references.id_in(section, each) for each in self._entries(section)]
        if name not in places:
            return
        place = places.index(name)
        text, data = self._with(
            section, [Slot(index, Keep()) for index in range(len(places)) if index != place]
        )
        if data.get(section, []) != _without(self._entries(section), place):
            raise WritingError(tangled(self.path))
        self._accept(section, text, data)

    def _add_keys(self, section: str, values: Mapping[str, object], known: Container[str]) -> None:
        written = self._data.get(section) or {}
        new = {k: each for k, each in values.items() if k not in written and k not in known}
        if not new:
            return
        text, data = self._with(section, {**dict.fromkeys(written, Keep()), **new})
        if data.get(section) != {**written, **new}:
            raise WritingError(tangled(self.path))
        self._accept(section, text, data)

    def _with(
        self, section: str, wanted_there: list[Slot] | dict[str, Wanted]
    ) -> tuple[str, dict[str, Any]]:
        """The text with another list in it, and what that says."""
        text = self._text if self._data else self._text + _START
        root = tree_of(text)
        assert isinstance(root, MappingNode)
        wanted: dict[str, Wanted] = dict.fromkeys(root.keys, Keep())
        if wanted_there:
            wanted[section] = wanted_there
        else:
            wanted.pop(section, None)
        changed = text[: root.start] + Splicer(text).updated(root, wanted) + text[root.end :]
        if not changed.endswith("\n"):
            changed += "\n"
        try:
            return changed, data_in(changed, self.path)
        except WritingError:
            raise WritingError(tangled(self.path)) from None

    def _accept(self, section: str, text: str, data: dict[str, Any]) -> None:
        """Take a change over if it has changed nothing else.

        Raises:
            WritingError: it has.
        """
        before = {**self._data, "format": FORMAT}
        if {**data, section: None} != {**before, section: None}:
            raise WritingError(tangled(self.path))
        self._text, self._data = text, data


def _is_all_crlf(text: str) -> bool:
    return "\r\n" in text and text.count("\r\n") == text.count("\n")


def _without(entries: list[Any], place: int) -> list[Any]:
    return [each for index, each in enumerate(entries) if index != place]
