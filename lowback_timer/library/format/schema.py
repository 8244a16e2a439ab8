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
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_wrap_validator_function

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.exercise import LEAST_CUES, MOST_CUES, Load
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.core.text import translate
from lowback_timer.library.format.dose_schema import DoseEntry, ItemOrLine
from lowback_timer.library.format.fields import (
    ID_PATTERN,
    Cue,
    Entry,
    GoalWord,
    Id,
    KindWord,
    LevelWord,
    Line,
    LoadWord,
    MuscleWord,
    Name,
    Paragraph,
    PositionWord,
    RestSeconds,
    Rounds,
    Switch,
    rule,
)
from lowback_timer.library.format.slugs import slug_of

if TYPE_CHECKING:
    from pydantic.config import JsonDict
    from pydantic.json_schema import JsonSchemaValue

_no_other_ids: JsonDict = {"additionalProperties": False}


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
    muscles: MusclesEntry | None = Field(default=None, description="The muscles that it works")
    why: Paragraph = Field(description="What it is good for")
    set_up: list[Line] = Field(min_length=1, max_length=20, description="Steps into the position")
    movement: list[Line] = Field(min_length=1, max_length=20, description="Steps of the movement")
    cues: list[Cue] = Field(
        default=[],
        min_length=LEAST_CUES,
        max_length=MOST_CUES,
        description="Short reminders while it runs",
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
    picture: Line | None = Field(
        default=None, description="File name of its picture", examples=["bird-dog.svg"]
    )
    sources: list[Id] = Field(
        default=[], max_length=20, description="Ids of the articles it is from"
    )


class SectionEntry(Entry):
    """A part of a workout."""

    kind: KindWord = Field(description="The part it plays")
    rounds: Rounds = Field(default=1, description="How often its exercises are gone through")
    default: Switch = Field(
        default="on",
        description="Whether it is gone through where nobody has switched it",
    )
    exercises: list[ItemOrLine] = Field(min_length=1, max_length=100, description="In this order")


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

_parts_or_list: JsonDict = {"oneOf": [{"required": ["sections"]}, {"required": ["exercises"]}]}


def _without_default(schema: JsonDict) -> None:
    schema.pop("default", None)


class WorkoutEntry(Entry):
    """One workout."""

    model_config: ClassVar[ConfigDict] = ConfigDict(json_schema_extra=_parts_or_list)

    id: Id = Field(
        default="",
        json_schema_extra=_without_default,
        description="Lower case letters, digits and hyphens; unique; made of the name when left "
        "out",
    )
    name: Name = Field(description="What it is called in the list")
    level: LevelWord = Field(default=Level.BEGINNER, description="Who it is for")
    goal: GoalWord = Field(default=Goal.HEALTH, description="What it trains for")
    summary: Line = Field(
        default="", json_schema_extra=_without_default, description="What it is, in one line"
    )
    rest: RestSeconds | None = Field(
        default=None, description="Seconds of rest after every set of which nothing else is said"
    )
    rounds: Rounds = Field(
        default=1, description="How often `exercises` are gone through; sections have their own"
    )
    exercises: list[ItemOrLine] | None = Field(
        default=None,
        min_length=1,
        max_length=100,
        description="Its exercises, when it has one part only",
    )
    sections: list[SectionOrName] | None = Field(
        default=None,
        min_length=1,
        max_length=20,
        description="Its parts, or the names of some",
    )

    @model_validator(mode="before")
    @classmethod
    def _with_id(cls, data: object) -> object:
        if not isinstance(data, dict) or "id" in data:
            return data
        name = data.get("name")
        if not isinstance(name, str) or not name.strip():  # which is told by itself
            return {**data, "id": "workout"}
        if slug := slug_of(name):
            return {**data, "id": slug}
        text = translate(
            "Library", "no id can be made of this name; add one, such as `id: my-workout`"
        )
        raise rule(text, "name")

    @model_validator(mode="after")
    def _one_or_several_parts(self) -> WorkoutEntry:
        if self.exercises is None and self.sections is None:
            text = translate(
                "Library", "this has no exercises; add `exercises:` with a list of them"
            )
            raise rule(text)
        if self.sections is None:
            return self
        if self.exercises is not None:
            text = translate(
                "Library",
                "`exercises` and `sections` exclude each other; move these into a section",
            )
            raise rule(text, "exercises")
        if "rounds" in self.model_fields_set:
            text = translate("Library", "here every section has its own `rounds`; move it there")
            raise rule(text, "rounds")
        return self

    @property
    def only_section(self) -> SectionEntry:
        """Its exercises as the one part that it has, where no sections are written."""
        assert self.exercises, "there is one or the other"
        return SectionEntry.model_construct(
            kind=SectionKind.MAIN, rounds=self.rounds, exercises=self.exercises
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
