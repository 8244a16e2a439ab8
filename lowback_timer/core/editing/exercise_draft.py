"""An exercise under way: unlike a finished one it may lack its name, and most of its texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Self

from lowback_timer.core.plan.dose import DoseOption, HoldRange, Level, RepsRange, Sides, Tempo
from lowback_timer.core.plan.exercise import (
    Exercise,
    Load,
    Muscle,
    Position,
    SideNames,
    Variation,
)
from lowback_timer.core.text import translate

Kind = Literal["reps", "hold"]
KINDS: tuple[Kind, ...] = ("reps", "hold")

_SETS = (1, 2, 3)
_REST_MS = 45_000
# As the library has most of its own: sets by level, and the tempo that a file need not say.
_REPS = DoseOption(RepsRange(10, 10, Tempo(2000, 0, 2000, 1000)), Sides.BOTH, _REST_MS, *_SETS)
_HOLD = DoseOption(HoldRange(30_000, 30_000), Sides.BOTH, _REST_MS, *_SETS)

_NO_NAMES = SideNames()


@dataclass(frozen=True, slots=True)
class ExerciseDraft:
    """What has been written so far. Every change gives a new value; see `exercise_changes`.

    Lists of texts are texts here, a line each: whoever writes may stand in an empty one.
    """

    id: str
    name: str = ""
    level: Level = Level.BEGINNER
    position: Position = Position.STANDING
    kinds: tuple[Kind, ...] = ("hold",)
    """In which ways it is dosed, the default first."""
    reps: DoseOption = _REPS
    """How, if it is counted; kept while it is not."""
    hold: DoseOption = _HOLD
    more: tuple[DoseOption, ...] = ()
    """Further doses of a kind, as a file can have: written again, and not changed."""
    load: Load = Load.NONE
    needs: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    primary: tuple[Muscle, ...] = ()
    secondary: tuple[Muscle, ...] = ()
    why: str = ""
    set_up: str = ""
    movement: str = ""
    cues: str = ""
    avoid: str = ""
    other_names: str = ""
    easier: tuple[Variation, ...] = ()
    """Ways to make it easier; one that says nothing yet is not a part of the exercise."""
    harder: tuple[Variation, ...] = ()
    sources: tuple[str, ...] = ()
    """Ids of the articles that it was taken from."""
    side_names: SideNames = _NO_NAMES
    picture: str = ""
    """The path of a file, wherever it lies; empty for none."""
    origin: Exercise | None = None
    """What it was before; None for a new one."""

    @classmethod
    def of(cls, exercise: Exercise) -> Self:
        """A draft of an exercise that is written already."""
        firsts: dict[str, DoseOption] = {}
        more = tuple(
            each for each in exercise.doses if firsts.setdefault(each.kind, each) is not each
        )
        kinds = tuple(each for name in firsts for each in KINDS if each == name)
        return cls(
            id=exercise.id,
            name=exercise.name,
            level=exercise.level,
            position=exercise.position,
            kinds=kinds,
            reps=firsts.get("reps", replace(_REPS, sides=exercise.doses[0].sides)),
            hold=firsts.get("hold", replace(_HOLD, sides=_held(exercise.doses[0].sides))),
            more=more,
            load=exercise.load,
            needs=exercise.needs,
            optional=exercise.optional,
            primary=exercise.primary,
            secondary=exercise.secondary,
            why="" if exercise.why == _usual_why() else exercise.why,
            set_up=_text(exercise.set_up, _usual_set_up()),
            movement=_text(exercise.movement, _usual_movement()),
            cues=_text(exercise.cues),
            avoid=_text(exercise.avoid),
            other_names=_text(exercise.other_names),
            easier=exercise.easier,
            harder=exercise.harder,
            sources=exercise.sources,
            side_names=exercise.side_names,
            picture=exercise.picture,
            origin=exercise,
        )

    def option(self, kind: Kind) -> DoseOption:
        """How it is dosed, or would be."""
        return self.reps if kind == "reps" else self.hold

    @property
    def sides(self) -> Sides:
        """How a dose is spread over the sides: by the way in which it is dosed first."""
        return self.option(self.kinds[0]).sides

    @property
    def doses(self) -> tuple[DoseOption, ...]:
        """All doses; the first is the default."""
        more = (each for each in self.more if each.kind in self.kinds)
        return (*(self.option(kind) for kind in self.kinds), *more)

    def exercise(self) -> Exercise:
        """The exercise that it is by now, in plain words where nothing has been written.

        Raises:
            ValueError: it lacks something; see `exercise_remarks`.
        """
        return Exercise(
            id=self.id,
            name=self.name.strip(),
            level=self.level,
            position=self.position,
            primary=self.primary,
            why=self.why.strip() or _usual_why(),
            set_up=lines_of(self.set_up) or (_usual_set_up(),),
            movement=lines_of(self.movement) or (_usual_movement(),),
            cues=lines_of(self.cues),
            doses=self.doses,
            picture=self.picture,
            sources=self.sources,
            other_names=lines_of(self.other_names),
            needs=self.needs,
            optional=self.optional,
            load=self.load,
            secondary=self.secondary,
            avoid=lines_of(self.avoid),
            easier=_written(self.easier),
            harder=_written(self.harder),
            side_names=SideNames(self.side_names.left.strip(), self.side_names.right.strip()),
        )


def lines_of(text: str) -> tuple[str, ...]:
    """The lines in which something can be seen."""
    return tuple(line.strip() for line in text.splitlines() if is_seen(line))


def is_seen(text: str) -> bool:
    """Whether anything of a text can be seen; a file takes no other."""
    return any(each.isprintable() and not each.isspace() for each in text)


def _written(variations: tuple[Variation, ...]) -> tuple[Variation, ...]:
    return tuple(
        Variation(each.text.strip(), each.exercise) for each in variations if is_seen(each.text)
    )


def _held(sides: Sides) -> Sides:
    """The same for a hold, which has no reps to take turns with."""
    return Sides.EACH if sides is Sides.ALTERNATE else sides


def _text(lines: tuple[str, ...], usual: str = "") -> str:
    return "" if lines == (usual,) else "\n".join(lines)


# Plain texts: what goes into a file stays in the language in which it was written.


def _usual_why() -> str:
    return str(translate("OwnExercise", "An exercise of your own."))


def _usual_set_up() -> str:
    return str(translate("OwnExercise", "Get into position."))


def _usual_movement() -> str:
    return str(translate("OwnExercise", "Do it as you know it."))
