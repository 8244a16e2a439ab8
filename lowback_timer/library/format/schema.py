"""The format of a library file, as pydantic models; docs/exercises.schema.json is made from them.

Descriptions are for people: they land in the schema, where editors show them, and in messages.
Whatever concerns more than one entry (ids that must exist, doses that workouts pick) is not here
but in `references` and `resolve`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import (
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_wrap_validator_function

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import LEAST_CUES, MOST_CUES, Load
from lowback_timer.core.text import translate
from lowback_timer.library.format.fields import (
    ID_PATTERN,
    Cue,
    Entry,
    GoalWord,
    HoldBySet,
    HoldPair,
    HoldSeconds,
    Id,
    KindWord,
    LevelWord,
    Line,
    LoadWord,
    MuscleWord,
    Name,
    Paragraph,
    PositionWord,
    RepsBySet,
    RepsPair,
    RestSeconds,
    Rounds,
    Sets,
    SidesWord,
    Switch,
    TempoSeconds,
    check_rest,
    rule,
)

if TYPE_CHECKING:
    from pydantic.config import JsonDict
    from pydantic.json_schema import JsonSchemaValue

_one_amount: JsonDict = {"oneOf": [{"required": ["reps"]}, {"required": ["hold"]}]}
_not_two_amounts: JsonDict = {"not": {"required": ["reps", "hold"]}}
_no_other_ids: JsonDict = {"additionalProperties": False}

_REST_AFTER = "Seconds of rest after the last set, when it is not that of the others"


class TempoEntry(Entry):
    """The parts of one rep, in whole seconds."""

    lift: TempoSeconds = Field(description="Seconds to lift")
    hold: TempoSeconds = Field(default=0, description="Seconds at the top")
    lower: TempoSeconds = Field(description="Seconds to lower")
    pause: TempoSeconds = Field(default=0, description="Seconds at the bottom")

    @model_validator(mode="after")
    def _takes_time(self) -> TempoEntry:
        if self.lift + self.lower == 0:
            text = translate(
                "Library", "a rep needs time to lift or to lower; give one of them a second"
            )
            raise rule(text, "lift")
        return self


class SetsEntry(Entry):
    """The number of sets at each level."""

    beginner: Sets = Field(description="Sets for beginners")
    intermediate: Sets = Field(description="Sets for those who have trained for a while")
    advanced: Sets = Field(description="Sets for the advanced")


class DoseEntry(Entry):
    """One way to dose an exercise: in reps or as a hold."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=_one_amount)

    reps: RepsPair | None = Field(
        default=None, description="Least and most reps, per side", examples=[[8, 16]]
    )
    hold: HoldPair | None = Field(
        default=None,
        description="Shortest and longest hold in seconds, per side",
        examples=[[30, 60]],
    )
    tempo: TempoEntry = Field(
        default=TempoEntry(lift=2, hold=0, lower=2, pause=1), description="The parts of one rep"
    )
    sides: SidesWord = Field(
        default=Sides.BOTH, description="How the dose is spread over the sides"
    )
    rest: RestSeconds = Field(description="Seconds of rest after every set")
    rest_after: RestSeconds | None = Field(default=None, description=_REST_AFTER)
    sets: SetsEntry = Field(description="The number of sets at each level")

    @model_validator(mode="after")
    def _can_be_done(self) -> DoseEntry:
        if (self.reps is None) == (self.hold is None):
            raise _one_of_two(self.hold is not None, "reps: [8, 16]", "hold: [30, 60]")
        _check_hold_alone(self)
        most_sets = max(self.sets.beginner, self.sets.intermediate, self.sets.advanced)
        check_rest(most_sets, self.rest)
        return self


class MusclesEntry(Entry):
    """The muscles that an exercise works."""

    primary: list[MuscleWord] = Field(min_length=1, max_length=20, description="Those it is for")
    secondary: list[MuscleWord] = Field(default=[], max_length=20, description="Those that help")


class VariationEntry(Entry):
    """A way to make an exercise easier or harder."""

    do: Line = Field(description="What to do differently", examples=["Keep one foot down"])
    exercise: Id | None = Field(default=None, description="Id of the exercise that it leads to")


class SideNamesEntry(Entry):
    """What the two sides of an exercise are called."""

    left: Name = Field(description="Name of the left side", examples=["left arm and right leg"])
    right: Name = Field(description="Name of the right side", examples=["right arm and left leg"])


class ExerciseEntry(Entry):
    """One exercise."""

    id: Id = Field(description="Lower case letters, digits and hyphens; unique")
    name: Name = Field(description="What people call it")
    other_names: list[Name] = Field(default=[], max_length=20, description="Its other names")
    level: LevelWord = Field(description="Who it is for")
    position: PositionWord = Field(description="How the body is placed")
    starts: Literal["bottom", "top"] = Field(
        default="bottom",
        description="Where a rep begins: `top` is lowered first, like a good morning",
    )
    needs: list[Id] = Field(
        default=[], max_length=20, description="Ids of equipment it cannot do without"
    )
    optional: list[Id] = Field(
        default=[], max_length=20, description="Ids of equipment that can be used"
    )
    load: LoadWord = Field(default=Load.NONE, description="Whether it is done with weights")
    muscles: MusclesEntry = Field(description="The muscles that it works")
    why: Paragraph = Field(description="What it is good for")
    set_up: list[Line] = Field(min_length=1, max_length=20, description="Steps into the position")
    movement: list[Line] = Field(min_length=1, max_length=20, description="Steps of the movement")
    cues: list[Cue] = Field(
        min_length=LEAST_CUES, max_length=MOST_CUES, description="Short reminders while it runs"
    )
    avoid: list[Line] = Field(default=[], max_length=20, description="Mistakes to avoid")
    easier: list[VariationEntry] = Field(
        default=[], max_length=20, description="Ways to make it easier"
    )
    harder: list[VariationEntry] = Field(
        default=[], max_length=20, description="Ways to make it harder"
    )
    side_names: SideNamesEntry | None = Field(default=None, description="What its sides are called")
    doses: list[DoseEntry] = Field(
        min_length=1, max_length=10, description="The ways to dose it; the first is the default"
    )
    picture: Line = Field(description="File name of its picture", examples=["bird-dog.svg"])
    sources: list[Id] = Field(
        default=[], max_length=20, description="Ids of the articles it is from"
    )


class ItemEntry(Entry):
    """One exercise of a workout, with what differs from the exercise's own dose."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=_not_two_amounts)

    exercise: Id = Field(description="Id of the exercise")
    reps: RepsBySet | None = Field(
        default=None,
        description="Reps, per side, or a list with those of each set; picks the dose in reps",
        examples=[[8, 6, 4]],
    )
    hold: HoldBySet | None = Field(
        default=None,
        description="Seconds, per side, a list with those of each set, or `max` for as long as one "
        "can; picks the dose held",
        examples=[[30, 20, 10]],
    )
    estimate: HoldSeconds | None = Field(
        default=None, description="Seconds that `hold: max` is reckoned to take"
    )
    sets: Sets | None = Field(default=None, description="Number of sets")
    sides: SidesWord | None = Field(
        default=None, description="How the dose is spread over the sides"
    )
    rest: RestSeconds | None = Field(default=None, description="Seconds of rest after every set")
    rest_after: RestSeconds | None = Field(default=None, description=_REST_AFTER)
    tempo: TempoEntry | None = Field(default=None, description="The parts of one rep")

    @model_validator(mode="after")
    def _one_amount_at_most(self) -> ItemEntry:
        if self.reps is not None and self.hold is not None:
            raise _one_of_two(True, "reps: 12", "hold: 30")
        _check_hold_alone(self)
        if self.estimate is not None and self.hold != "max":
            text = translate("Library", "only `hold: max` has an `estimate`; take it out")
            raise rule(text, "estimate")
        for key, amounts in (("reps", self.reps), ("hold", self.hold)):
            if isinstance(amounts, list) and self.sets not in {None, len(amounts)}:
                text = translate(
                    "Library",
                    "`{key}` has {count} amounts, one for each set, and `sets` says {sets}; take "
                    "`sets` out, or write one amount for all sets",
                )
                raise rule(text.format(key=key, count=len(amounts), sets=self.sets), "sets")
        return self


class SectionEntry(Entry):
    """A part of a workout."""

    kind: KindWord = Field(description="The part it plays")
    rounds: Rounds = Field(default=1, description="How often its exercises are gone through")
    default: Switch = Field(
        default="on",
        description="Whether it is gone through where nobody has switched it",
    )
    exercises: list[ItemEntry] = Field(min_length=1, max_length=100, description="In this order")


class _OrName:
    """Lets the name of a section stand in the place of one; `references` looks the names up."""

    def __get_pydantic_core_schema__(
        self, _source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return no_info_wrap_validator_function(
            lambda value, section: value.strip() if isinstance(value, str) else section(value),
            handler(SectionEntry),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        name = {"type": "string", "pattern": ID_PATTERN, "description": "Name of a section"}
        return {"anyOf": [name, handler(schema)]}


SectionOrName = Annotated[SectionEntry | str, _OrName()]


class WorkoutEntry(Entry):
    """One workout."""

    id: Id = Field(description="Lower case letters, digits and hyphens; unique")
    name: Name = Field(description="What it is called in the list")
    level: LevelWord = Field(description="Who it is for")
    goal: GoalWord = Field(description="What it trains for")
    summary: Line = Field(description="What it is, in one line")
    sections: list[SectionOrName] = Field(
        min_length=1, max_length=20, description="Its parts, or the names of some"
    )


class SourceEntry(Entry):
    """An article that exercises were taken from."""

    title: Line = Field(description="Title of the article")
    publisher: Name = Field(description="Where it was published")
    author: Name = Field(description="Who wrote it")


class LibraryEntry(Entry):
    """A library of exercises and workouts for Lowback Timer."""

    format: Literal[1] = Field(description="Version of this format")
    equipment: dict[Id, Name] = Field(
        default={}, json_schema_extra=_no_other_ids, description="Names of equipment by id"
    )
    sources: dict[Id, SourceEntry] = Field(
        default={}, json_schema_extra=_no_other_ids, description="Articles by id"
    )
    exercises: list[ExerciseEntry] = Field(
        default=[], description="Exercises, added or replaced by id"
    )
    sections: dict[Id, SectionEntry] = Field(
        default={},
        json_schema_extra=_no_other_ids,
        description="Sections that workouts name, added or replaced",
    )
    workouts: list[WorkoutEntry] = Field(
        default=[], description="Workouts, added or replaced by id"
    )


def _check_hold_alone(entry: DoseEntry | ItemEntry) -> None:
    if entry.hold is None:
        return
    if "tempo" in entry.model_fields_set:
        raise rule(translate("Library", "a hold has no tempo; take `tempo` out"), "tempo")
    if entry.sides is Sides.ALTERNATE:
        text = translate(
            "Library", "a hold cannot alternate sides with every rep; write `sides: each`"
        )
        raise rule(text, "sides")


def _one_of_two(both: bool, reps: str, hold: str) -> PydanticCustomError:
    if both:
        text = translate("Library", "`reps` and `hold` exclude each other; keep one of them")
        return rule(text, "hold")
    text = translate("Library", "this says neither `reps` nor `hold`; write `{reps}` or `{hold}`")
    return rule(text.format(reps=reps, hold=hold))
