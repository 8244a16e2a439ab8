"""An exercise: one movement, and how it is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.plan.dose import DoseOption, Level, Side
from lowback_timer.core.text import Text, translate

LEAST_CUES, MOST_CUES = 3, 5
LONGEST_CUE = 60
"""In characters: one can be read at a glance from the mat, and said in a rest."""


class Position(StrEnum):
    """How the body is placed; a change of it takes time."""

    STANDING = "standing"
    KNEELING = "kneeling"
    PRONE = "prone"
    SUPINE = "supine"
    SIDE = "side"
    MACHINE = "machine"

    @property
    def label(self) -> str:
        """The name as a person reads it, inside a line: "face down"."""
        return str(_POSITIONS[self])


_POSITIONS = {
    Position.STANDING: Text("Position", "standing"),
    Position.KNEELING: Text("Position", "kneeling"),
    Position.PRONE: Text("Position", "face down"),
    Position.SUPINE: Text("Position", "on the back"),
    Position.SIDE: Text("Position", "on the side"),
    Position.MACHINE: Text("Position", "on a machine"),
}


class Muscle(StrEnum):
    """A muscle or group of muscles that an exercise works."""

    ERECTOR_SPINAE = "erector-spinae"
    QUADRATUS_LUMBORUM = "quadratus-lumborum"
    GLUTES = "glutes"
    HAMSTRINGS = "hamstrings"
    QUADRICEPS = "quadriceps"
    HIP_FLEXORS = "hip-flexors"
    ADDUCTORS = "adductors"
    ABDUCTORS = "abductors"
    CALVES = "calves"
    ABDOMINALS = "abdominals"
    OBLIQUES = "obliques"
    LATS = "lats"
    UPPER_BACK = "upper-back"
    SHOULDERS = "shoulders"
    BICEPS = "biceps"
    FOREARMS = "forearms"

    @property
    def label(self) -> str:
        """The name as a person reads it: "erector spinae"."""
        return str(_MUSCLES[self])


_MUSCLES = {
    Muscle.ERECTOR_SPINAE: Text("Muscle", "erector spinae"),
    Muscle.QUADRATUS_LUMBORUM: Text("Muscle", "quadratus lumborum"),
    Muscle.GLUTES: Text("Muscle", "glutes"),
    Muscle.HAMSTRINGS: Text("Muscle", "hamstrings"),
    Muscle.QUADRICEPS: Text("Muscle", "quadriceps"),
    Muscle.HIP_FLEXORS: Text("Muscle", "hip flexors"),
    Muscle.ADDUCTORS: Text("Muscle", "adductors"),
    Muscle.ABDUCTORS: Text("Muscle", "abductors"),
    Muscle.CALVES: Text("Muscle", "calves"),
    Muscle.ABDOMINALS: Text("Muscle", "abdominals"),
    Muscle.OBLIQUES: Text("Muscle", "obliques"),
    Muscle.LATS: Text("Muscle", "lats"),
    Muscle.UPPER_BACK: Text("Muscle", "upper back"),
    Muscle.SHOULDERS: Text("Muscle", "shoulders"),
    Muscle.BICEPS: Text("Muscle", "biceps"),
    Muscle.FOREARMS: Text("Muscle", "forearms"),
}


class Load(StrEnum):
    """Whether the exercise is done with weights."""

    NONE = "none"
    OPTIONAL = "optional"
    NEEDED = "needed"


@dataclass(frozen=True, slots=True)
class Variation:
    """A way to make an exercise easier or harder."""

    text: str
    exercise: str | None = None
    """The id of the exercise that this variation is, when it has an entry of its own."""


@dataclass(frozen=True, slots=True)
class SideNames:
    """What the two sides of an exercise are called: "right arm, left leg"."""

    left: str = ""
    """Empty, like the next: the exercise has no names of its own for its sides."""
    right: str = ""

    def of(self, side: Side) -> str:
        """The name of `side`."""
        if side is Side.LEFT:
            return self.left or translate("Side", "left side")
        return self.right or translate("Side", "right side")


@dataclass(frozen=True, slots=True)
class Exercise:
    """One movement in the library. All texts are for people; `id` is for files and logs."""

    id: str
    name: str
    level: Level
    position: Position
    primary: tuple[Muscle, ...]
    why: str
    set_up: tuple[str, ...]
    movement: tuple[str, ...]
    cues: tuple[str, ...]
    """Short reminders, shown and spoken while the exercise runs; there may be none."""
    doses: tuple[DoseOption, ...]
    """The ways to dose it; the first is the default."""
    picture: str
    """Absolute path of the picture."""
    sources: tuple[str, ...] = ()
    """Ids of the articles that it was taken from."""
    other_names: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """Ids of the equipment without which it cannot be done."""
    optional: tuple[str, ...] = ()
    """Ids of the equipment that can be used."""
    load: Load = Load.NONE
    secondary: tuple[Muscle, ...] = ()
    avoid: tuple[str, ...] = ()
    easier: tuple[Variation, ...] = ()
    harder: tuple[Variation, ...] = ()
    side_names: SideNames = SideNames()

    def __post_init__(self) -> None:
        """Refuse exercises through which nobody could be guided."""
        if self.cues and not LEAST_CUES <= len(self.cues) <= MOST_CUES:
            raise ValueError(
                f"{self.id} has {len(self.cues)} cues, not {LEAST_CUES} to {MOST_CUES}"
            )
        if any(len(cue) > LONGEST_CUE for cue in self.cues):
            raise ValueError(f"{self.id} has a cue of more than {LONGEST_CUE} characters")
        if not (self.set_up and self.movement and self.doses):
            raise ValueError(f"{self.id} lacks steps or doses")
        texts = (self.id, self.name, self.why, *self.set_up, *self.movement, *self.cues)
        if not all(text.strip() for text in texts):
            raise ValueError(f"a text of {self.id or 'an exercise'} is empty")

    @property
    def takes_load(self) -> bool:
        """Whether it is, or can be, done with weights."""
        return self.load is not Load.NONE

    def dose_option(self, kind: str | None = None) -> DoseOption:
        """The option of that kind (`reps` or `hold`), or the default one.

        Raises:
            LookupError: the exercise has no dose of that kind.
        """
        for option in self.doses:
            if kind is None or option.kind == kind:
                return option
        raise LookupError(f"{self.id} has no dose in {kind}")
