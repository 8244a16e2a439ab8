"""Builds workouts of ours from what another program's file says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import ROUNDS, SETS
from lowback_timer.core.plan.workout import Goal, Item, Section, SectionKind, Workout
from lowback_timer.core.text import translate
from lowback_timer.library.format.resolve import MOST_HOURS, hours_of
from lowback_timer.library.importers.blocks import Layout, laid_out
from lowback_timer.library.importers.doses import dose_of
from lowback_timer.library.importers.draft import Draft, DraftExercise, DraftWorkout
from lowback_timer.library.importers.errors import too_much
from lowback_timer.library.importers.limits import (
    MOST_ENTRIES,
    MOST_ENTRIES_OF_FILE,
    MOST_WORKOUTS,
)
from lowback_timer.library.importers.matching import OWN, Matcher, own_key
from lowback_timer.library.importers.names import bag_of
from lowback_timer.library.importers.own import OwnExercises
from lowback_timer.library.importers.pieces import Piece, joined
from lowback_timer.library.importers.report import ReportDraft, seconds
from lowback_timer.library.model import Library
from lowback_timer.library.writing.naming import free_id

_MOST_ITEMS, _MOST_SECTIONS = 100, 20
_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that are gone through one after the other, `rounds` times."""

    pieces: tuple[Piece, ...]
    rounds: int


@dataclass(frozen=True, slots=True)
class Built:
    """What was made of a draft."""

    workouts: tuple[Workout, ...]
    exercises: tuple[Exercise, ...]
    """Those that are not there yet."""
    already: tuple[str, ...]
    """The names of workouts that are there."""


class Builder:
    """Builds what one draft says, over a library.

    Args:
        draft: What the file says.
        library: Whose exercises and workouts are there.
        report: Is told whatever differs.
    """

    def __init__(self, draft: Draft, library: Library, report: ReportDraft) -> None:
        self._draft = draft
        self._library = library
        self._report = report
        self._matcher = Matcher(library, report)
        self._own = OwnExercises(draft.program, library.exercises)

    def build(self) -> Built:
        """All of it.

        Raises:
            NotTakenError: there is more than anybody could go through.
        """
        self._check_size()
        plans = [(each, self._runs(each)) for each in self._draft.workouts]
        for each in self._draft.exercises:
            self._take_exercise(each)
        own = self._own.made()
        exercises = {**self._library.exercises, **own}
        workouts: list[Workout] = []
        already: list[str] = []
        for draft, runs in plans:
            taken = {*self._library.workouts, *(each.id for each in workouts)}
            workout = self._workout(draft, runs, exercises, taken)
            if workout is None:
                continue
            if self._is_there(workout, (*self._library.workouts.values(), *workouts)):
                already.append(workout.name)
            else:
                workouts.append(workout)
        used = {each.id for workout in workouts for each in workout.exercises}
        used |= {own[key].id for key in self._alone_keys() if key in own}
        new = tuple(each for each in own.values() if each.id in used)
        return Built(tuple(workouts), new, tuple(already))

    def _check_size(self) -> None:
        program = self._draft.program
        sizes = [
            sum(len(group.entries) * max(group.rounds, 1) for group in workout.groups)
            for workout in self._draft.workouts
        ]
        if len(sizes) > MOST_WORKOUTS or max(sizes, default=0) > MOST_ENTRIES:
            raise too_much(program)
        if sum(sizes) > MOST_ENTRIES_OF_FILE:
            raise too_much(program)

    def _runs(self, draft: DraftWorkout) -> tuple[Run, ...]:
        """The workout's exercises, recognised and put together, in the order of their turns."""
        layout = laid_out(draft.groups)
        self._tell_of_rests(draft, layout)
        runs: list[Run] = []
        for block in layout.blocks:
            pieces = joined(self._matcher.pieces(block.entries), self._report)
            whole = [each if each.side is None else self._matcher.alone(each) for each in pieces]
            for piece in whole:
                self._note(piece)
            runs.extend(_parted(whole, block.rounds))
        return tuple(runs)

    def _note(self, piece: Piece) -> None:
        if piece.key.startswith(OWN):
            self._own.add(piece)
            return
        exercise = self._library.exercises[piece.key]
        if bag_of(exercise.name) != bag_of(piece.name):
            text = translate("Import", "“{name}” is our “{exercise}”.")
        else:
            text = translate("Import", "“{name}”")
        self._report.match(text.format(name=piece.name, exercise=exercise.name))

    def _tell_of_rests(self, draft: DraftWorkout, layout: Layout) -> None:
        if layout.first_rest_ms:
            text = translate("Import", "The rest of {time} at the beginning of “{workout}”.")
            time = seconds(layout.first_rest_ms)
            self._report.lose(text.format(time=time, workout=draft.name))
        if layout.last_rest_ms and draft.rests_at_end:
            text = translate("Import", "The rest of {time} at the end of “{workout}”.")
            time = seconds(layout.last_rest_ms)
            self._report.lose(text.format(time=time, workout=draft.name))

    def _take_exercise(self, draft: DraftExercise) -> None:
        exercise = self._matcher.find(draft.name, draft.other_names)
        if exercise is not None:
            text = translate("Import", "“{name}” is our “{exercise}”.")
            self._report.match(text.format(name=draft.name, exercise=exercise.name))
            return
        key = own_key(draft.name)
        self._own.describe(key, draft.description, draft.other_names)
        self._own.add(_piece_of(draft, key))

    def _alone_keys(self) -> Iterator[str]:
        return (own_key(each.name) for each in self._draft.exercises)

    def _workout(
        self,
        draft: DraftWorkout,
        runs: Sequence[Run],
        exercises: Mapping[str, Exercise],
        taken: Iterable[str],
    ) -> Workout | None:
        name = draft.name or _from(self._draft.program)
        sections = [each for run in runs for each in self._sections(run, exercises)]
        if not sections:
            text = translate("Import", "“{workout}”, as there is nothing to do in it.")
            self._report.lose(text.format(workout=name))
            return None
        workout = Workout(
            id=free_id(name, set(taken)),
            name=name,
            level=Level.BEGINNER,
            goal=Goal.HEALTH,
            summary=_from(self._draft.program),
            sections=tuple(sections),
        )
        if len(sections) > _MOST_SECTIONS or hours_of(workout) > MOST_HOURS:
            text = translate("Import", "“{workout}”, as it is longer than a workout can be.")
            self._report.lose(text.format(workout=name))
            return None
        return workout

    def _sections(self, run: Run, exercises: Mapping[str, Exercise]) -> Iterator[Section]:
        items = [
            Item(exercises[piece.key], dose_of(piece, exercises[piece.key], self._report))
            for whole in run.pieces
            for piece in _chunks(whole)
        ]
        kind = run.pieces[0].kind
        if any(piece.kind is not kind for piece in run.pieces):
            kind = SectionKind.MAIN
        if len(items) > _MOST_ITEMS and run.rounds > 1:
            items, rounds = items * run.rounds, 1
        else:
            rounds = run.rounds
        for start in range(0, len(items), _MOST_ITEMS):
            part = tuple(items[start : start + _MOST_ITEMS])
            for done in range(0, rounds, ROUNDS[-1]):
                yield Section(kind, part, min(rounds - done, ROUNDS[-1]))

    def _is_there(self, workout: Workout, others: Iterable[Workout]) -> bool:
        return any(_is_same(workout, other) for other in others)


def _parted(pieces: Sequence[Piece], rounds: int) -> Iterator[Run]:
    """Warm-up, main part and cool-down as runs of their own, unless they come in rounds."""
    if rounds > 1:
        yield Run(tuple(pieces), rounds)
        return
    for _, same in groupby(pieces, key=lambda each: each.kind):
        yield Run(tuple(same), 1)


def _chunks(piece: Piece) -> Iterator[Piece]:
    """The same in parts that have no more sets than a dose can."""
    most = SETS[-1]
    for start in range(0, len(piece.works), most):
        is_last = start + most >= len(piece.works)
        yield replace(
            piece,
            works=piece.works[start : start + most],
            rest_after_ms=piece.rest_after_ms if is_last else piece.rest_ms,
        )


def _piece_of(draft: DraftExercise, key: str) -> Piece:
    rest_ms = draft.rest_ms or 0
    name, works = draft.name, (draft.amount,)
    return Piece(key, name, name, works, None, draft.sides, SectionKind.MAIN, rest_ms, rest_ms)


def _from(program: str) -> str:
    return str(translate("Import", "From {program}").format(program=program))


def _is_same(workout: Workout, other: Workout) -> bool:
    """Whether two workouts are called alike and ask for the same."""
    return workout.name == other.name and _outline(workout) == _outline(other)


def _outline(workout: Workout) -> list[object]:
    return [
        (section.kind, section.rounds, [(bag_of(i.exercise.name), i.dose) for i in section.items])
        for section in workout.sections
    ]
