"""Overlay files: the texts of a library in another language, by id.

`exercises.de.yaml` lies beside `exercises.yaml` and holds nothing but texts, so that doses, muscles
and pictures stand in one place only. What an overlay leaves out stays as the library has it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from lowback_timer.core.plan.exercise import Exercise, SideNames
from lowback_timer.core.text import translate
from lowback_timer.library.checked import CheckedFile, FileKind
from lowback_timer.library.format import references
from lowback_timer.library.format.overlay_schema import OverlayEntry
from lowback_timer.library.format.texts import exercises_in, workouts_in
from lowback_timer.library.model import Library
from lowback_timer.library.problems import Warn, warn_nobody
from lowback_timer.library.shelf import Shelf, shelf_of
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.nearest import did_you_mean
from lowback_timer.library.yaml.reading import read_text
from lowback_timer.library.yaml.scalars import shown

_LISTS = ("set_up", "movement", "cues", "avoid", "easier", "harder")
"""What has to be as long as in the exercise itself. It can be called by another name or two."""


def translated(library: Library, overlay: Path, warn: Warn = warn_nobody) -> Library:
    """The library with the texts of the file `overlay`; all else is as before.

    Args:
        library: Whose texts they are.
        overlay: The YAML file.
        warn: Is told what in a sound file is hardly meant as it stands.

    Raises:
        UnreadableError: the file could not be read as text.
        LibraryError: there are mistakes in it; all of them are listed.
    """
    checked = _Overlay(overlay, read_text(overlay), library)
    library = checked.load()
    for warning in checked.warnings:
        warn(warning)
    return library


class _Overlay(CheckedFile):
    """One overlay over a library."""

    def __init__(self, path: Path, text: str, library: Library) -> None:
        super().__init__(path, text, FileKind.OVERLAY)
        self._library = library
        self._language = path.stem.rpartition(".")[2]

    def load(self) -> Library:
        """The library in the overlay's language.

        Raises:
            LibraryError: with everything that is wrong with the file.
        """
        entry = self._validate(OverlayEntry, {**self._data, "format": 1}, ())
        self._check_language()
        self._check_ids()
        self._check_lists()
        self._check_side_names()
        self._problems.raise_if_any()
        assert entry, "an overlay that is refused leaves a problem"
        return _laid_over(self._library, entry)

    def _check_language(self) -> None:
        found = self._data.get("language")
        if isinstance(found, str) and found != self._language:
            message = translate(
                "Library",
                "`language` is {found}, and the file's name says {expected}; make them agree",
            )
            filled = message.format(found=shown(found), expected=shown(self._language))
            self._note(("language",), filled)

    def _check_ids(self) -> None:
        known: dict[str, Collection[str]] = {
            "equipment": self._library.equipment,
            "exercises": self._library.exercises,
            "workouts": self._library.workouts,
        }
        for section, ids in known.items():
            for each in self._section(section):
                if each in ids:
                    continue
                near = self._suggester.nearest(each, ids)
                hint = did_you_mean(near) if near else translate("Library", "take its texts out")
                message = references.unknown(section).format(id=shown(each), hint=hint)
                self._problems.add(self._document.key_at((section, each)), message)

    def _check_lists(self) -> None:
        for loc, texts, exercise in self._exercises():
            for key in _LISTS:
                found, original = texts.get(key), getattr(exercise, key)
                if isinstance(found, list) and len(found) != len(original):
                    message = translate(
                        "Library",
                        "{key} has {here} here and {there} in the exercise; write one for each, "
                        "in the same order",
                    ).format(key=shown(key), here=len(found), there=len(original))
                    self._note((*loc, key), message)

    def _check_side_names(self) -> None:
        for loc, texts, exercise in self._exercises():
            if "side_names" in texts and exercise.side_names == SideNames():
                message = translate(
                    "Library", "the exercise has no names for its sides; take `side_names` out"
                )
                self._problems.add(self._document.key_at((*loc, "side_names")), message)

    def _exercises(self) -> Iterator[tuple[Loc, dict[str, object], Exercise]]:
        """The place of each known exercise's texts, the texts as they stand, and the exercise."""
        for key, texts in self._section("exercises").items():
            exercise = self._library.exercises.get(key)
            if exercise is not None and isinstance(texts, dict):
                yield ("exercises", key), texts, exercise

    def _section(self, name: str) -> dict[str, object]:
        found = self._data.get(name)
        return found if isinstance(found, dict) else {}


def _laid_over(library: Library, entry: OverlayEntry) -> Library:
    exercises = exercises_in(library.exercises, entry.exercises)
    workouts = workouts_in(library.workouts, entry.workouts, exercises)
    shelf = shelf_of(library)
    return Shelf(
        exercises=exercises,
        workouts=workouts,
        equipment={**library.equipment, **entry.equipment},
        sources=library.sources,
        # A file that is laid over this one works its workouts out anew from these.
        recipes={
            key: recipe.model_copy(
                update={"name": workouts[key].name, "summary": workouts[key].summary}
            )
            for key, recipe in shelf.recipes.items()
        },
        sections=shelf.sections,
    )
