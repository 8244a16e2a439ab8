"""Exercises of the person's own: what was brought along and is none of ours, without cues."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from lowback_timer.core.plan.dose import DoseOption, HoldRange, Level, RepsRange, Sides
from lowback_timer.core.plan.exercise import Exercise, Position
from lowback_timer.core.plan.limits import HOLD_S, LEAST_REST_BETWEEN_SETS_S, REPS, REST_S, TEMPO_S
from lowback_timer.core.text import translate
from lowback_timer.library.importers.doses import USUAL_TEMPO, tempo_of
from lowback_timer.library.importers.draft import Counted, Timed
from lowback_timer.library.importers.pieces import Piece
from lowback_timer.library.writing.naming import free_id

_USUAL_REST_S = 30


@dataclass(slots=True)
class _Uses:
    """How an exercise is used in all that was brought along."""

    name: str
    sides: Sides = Sides.BOTH
    rest_ms: int = 0
    timed: list[Timed] = field(default_factory=list)
    counted: list[Counted] = field(default_factory=list)


@dataclass(slots=True)
class OwnExercises:
    """Gathers what is asked of exercises that are not there yet, and makes them.

    Args:
        program: Where they come from.
        taken: The ids that are taken.
    """

    program: str
    taken: Collection[str]
    _uses: dict[str, _Uses] = field(default_factory=dict)
    _texts: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    def add(self, piece: Piece) -> None:
        """Note what a workout asks of one."""
        uses = self._uses.setdefault(piece.key, _Uses(piece.name))
        for work in piece.works:
            if isinstance(work, Timed):
                uses.timed.append(work)
            else:
                uses.counted.append(work)
        if piece.sides is not None and uses.sides is Sides.BOTH:
            uses.sides = piece.sides
        uses.rest_ms = uses.rest_ms or piece.rest_ms

    def describe(self, key: str, text: str, other_names: tuple[str, ...]) -> None:
        """Note how one is done, and what else it is called."""
        self._texts[key] = (text, other_names)

    def made(self) -> dict[str, Exercise]:
        """All of them, by their keys."""
        taken = set(self.taken)
        found: dict[str, Exercise] = {}
        for key, uses in self._uses.items():
            exercise = self._exercise(key, uses, free_id(uses.name, taken, "exercise"))
            taken.add(exercise.id)
            found[key] = exercise
        return found

    def _exercise(self, key: str, uses: _Uses, exercise_id: str) -> Exercise:
        text, other_names = self._texts.get(key, ("", ()))
        as_known = translate("Import", "Do it as you know it from {program}.")
        why = translate("Import", "You have brought it along from {program}.")
        # What goes into a file stays in the language in which it was brought along.
        return Exercise(
            id=exercise_id,
            name=str(uses.name),
            level=Level.BEGINNER,
            position=Position.STANDING,
            primary=(),
            why=str(why.format(program=self.program)),
            set_up=(str(translate("Import", "Get into position.")),),
            movement=(text or str(as_known.format(program=self.program)),),
            cues=(),
            doses=tuple(_options(uses)),
            picture="",
            other_names=other_names,
        )


def _options(uses: _Uses) -> Iterable[DoseOption]:
    """How it can be dosed: within what was asked of it."""
    if uses.timed:
        lengths = [_whole(each.duration_ms, HOLD_S) for each in uses.timed]
        held = Sides.BOTH if uses.sides is Sides.ALTERNATE else uses.sides
        yield _option(HoldRange(min(lengths), max(lengths)), held, uses)
    if uses.counted:
        yield _option(_reps_range(uses.counted), uses.sides, uses)


def _reps_range(counted: Sequence[Counted]) -> RepsRange:
    counts = [min(each.reps, REPS[-1]) for each in counted]
    said = next((each.rep_ms for each in counted if each.rep_ms), None)
    longest = range(1, 2 * TEMPO_S[-1] + 1)
    tempo = USUAL_TEMPO if said is None else tempo_of(_whole(said, longest), USUAL_TEMPO)
    return RepsRange(min(counts), max(counts), tempo)


def _option(work: HoldRange | RepsRange, sides: Sides, uses: _Uses) -> DoseOption:
    least_ms = LEAST_REST_BETWEEN_SETS_S * 1000
    rest_ms = max(_whole(uses.rest_ms or _USUAL_REST_S * 1000, REST_S), least_ms)
    return DoseOption(work, sides, rest_ms, 1, 1, 1)


def _whole(duration_ms: int, seconds: range) -> int:
    return min(max((duration_ms + 500) // 1000, seconds[0]), seconds[-1]) * 1000
