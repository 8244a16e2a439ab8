"""Decides which exercise each stretch of work is: one that is there, or one of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache

from lowback_timer.core.plan.dose import HoldRange, RepsRange
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import Counted, Entry, Timed, Work
from lowback_timer.library.importers.names import NameIndex, SidedName, bag_of, without_side
from lowback_timer.library.importers.pieces import Piece
from lowback_timer.library.importers.report import ReportDraft
from lowback_timer.library.model import Library
from lowback_timer.library.shipped import UnexpectedError, load_shipped
from lowback_timer.resources import exercises_file, images_dir

LANGUAGES = ("", "de", "es")
"""In which the built-in exercises have names; nothing: English."""
OWN = "own:"
"""Begins the key of an exercise that is not there yet."""


def offers(exercise: Exercise, kind: type[HoldRange | RepsRange]) -> bool:
    """Whether an exercise can be held, or counted in reps."""
    return any(isinstance(option.work, kind) for option in exercise.doses)


def own_key(name: str) -> str:
    """The key of an exercise of that name that is not there yet."""
    return OWN + " ".join(bag_of(name) or (name,))


def all_names(library: Library) -> Mapping[str, tuple[str, ...]]:
    """The names of every exercise by its id, those of the built-in ones in all languages."""
    shipped = [_shipped_names(language) for language in LANGUAGES]
    return {
        key: (
            exercise.name,
            *exercise.other_names,
            *(name for names in shipped for name in names.get(key, ())),
        )
        for key, exercise in library.exercises.items()
    }


@cache
def _shipped_names(language: str) -> Mapping[str, tuple[str, ...]]:
    """The names of the built-in exercises in one language; none where they cannot be read."""
    try:
        exercises = load_shipped(exercises_file(), images_dir(), language).exercises
    except (OSError, UnexpectedError):
        return {}
    return {key: (each.name, *each.other_names) for key, each in exercises.items()}


class Matcher:
    """Matches names to the exercises of a library."""

    def __init__(self, library: Library, report: ReportDraft) -> None:
        self._library = library
        self._report = report
        self._index = NameIndex(all_names(library))

    def find(self, name: str, other_names: Iterable[str] = ()) -> Exercise | None:
        """The exercise with that name, or by one of the others; None when there is none."""
        found = self._index.find(map(bag_of, (name, *other_names)))
        return None if found is None else self._library.exercises[found]

    def pieces(self, entries: Iterable[Entry]) -> Iterator[Piece]:
        """Every stretch of work as a set of its exercise, with the rest that follows it."""
        waiting: Piece | None = None
        for entry in entries:
            if isinstance(entry, Work):
                if waiting is not None:
                    yield waiting
                waiting = self._piece(entry)
            elif waiting is not None:
                rest_ms = entry.duration_ms
                waiting = replace(waiting, rest_ms=rest_ms, rest_after_ms=rest_ms)
        if waiting is not None:
            yield waiting

    def alone(self, piece: Piece) -> Piece:
        """A side without the other one: an exercise by its full name, as ours have both."""
        text = translate(
            "Import", "“{exercise}” comes without its other side, so it is kept as it is."
        )
        self._report.differ(text.format(exercise=piece.full_name))
        name = piece.full_name
        return replace(piece, key=own_key(name), name=name, side=None)

    def _piece(self, work: Work) -> Piece:
        name = work.name or translate("Import", "Work")
        exercise = self._library.exercises.get(work.exercise_id)
        side, plain = work.side, name
        if exercise is None and (exercise := self.find(name)) is None:
            sided = without_side(name)
            exercise = self._sided(sided, work)
            side, plain = sided.side, sided.name
        if exercise is not None and not _fits(exercise, work.amount):
            text = translate(
                "Import", "“{exercise}” is only held here, so your reps of it are kept as they are."
            )
            self._report.differ(text.format(exercise=name))
            exercise = None
        key = exercise.id if exercise else own_key(plain)
        full_name = name if work.side is None else _with_side(name, work)
        return Piece(key, plain, full_name, (work.amount,), side, work.sides, work.kind)

    def _sided(self, sided: SidedName, work: Work) -> Exercise | None:
        bags = (*sided.bags, *(bag_of(each) for each in work.other_names))
        found = self._index.find(bags)
        return None if found is None else self._library.exercises[found]


def _fits(exercise: Exercise, amount: Timed | Counted) -> bool:
    """Whether an exercise can be done like that; for a time it can always be."""
    return isinstance(amount, Timed) or offers(exercise, RepsRange)


def _with_side(name: str, work: Work) -> str:
    if work.side is None:
        return name
    text = translate("Import", "{exercise} ({side})")
    sides = {"left": translate("Import", "left"), "right": translate("Import", "right")}
    return text.format(exercise=name, side=sides[work.side.value])
