"""How much of an exercise a library file asks for, as pydantic models: parts of the format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.text import translate
from lowback_timer.library.format import lines
from lowback_timer.library.format.fields import (
    Day,
    Entry,
    HoldBySet,
    HoldPair,
    HoldSeconds,
    Id,
    InShort,
    Line,
    LoadGrams,
    Name,
    RepsBySet,
    RepsPair,
    RestSeconds,
    Sets,
    SidesWord,
    TempoSeconds,
    check_rest,
    rule,
)
from lowback_timer.library.yaml.slips import missing_space_in

if TYPE_CHECKING:
    from pydantic.config import JsonDict

_one_amount: JsonDict = {"oneOf": [{"required": ["reps"]}, {"required": ["hold"]}]}
_not_two_amounts: JsonDict = {"not": {"required": ["reps", "hold"]}}

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


class NoteEntry(Entry):
    """What somebody wants to be reminded of at an exercise."""

    text: Line = Field(description="What to mind", examples=["No further than 30°"])
    by: Name | None = Field(default=None, description="Who said so")
    until: Day | None = Field(
        default=None, description="The last day on which it is shown, year first"
    )


def _note_of(value: object) -> object:
    return value if isinstance(value, dict | list) else {"text": value}


NoteOrText = Annotated[NoteEntry, InShort(_note_of, {"type": "string"})]


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
    load_g: LoadGrams | None = Field(
        default=None, description="The weight to begin with, in grams", examples=[20000]
    )
    note: NoteOrText | None = Field(
        default=None,
        description="What to mind, shown while getting ready; a text, or one with `by` and `until`",
    )

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


def _item_of(value: object) -> object:
    """What stands on one line, with keys."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, amount),) = value.items()
        is_line = isinstance(amount, str | int) and key not in ItemEntry.model_fields
        if is_line and lines.keys_of(f"{key} {amount}"):  # a colon that should not be there
            raise rule(lines.mistake_in(f"{key}: {amount}"))
    if not isinstance(value, str):
        return value
    keys = lines.keys_of(value)
    if keys is None:
        raise rule(missing_space_in(value) or lines.mistake_in(value))
    return keys


ItemOrLine = Annotated[ItemEntry, InShort(_item_of, {"type": "string", "pattern": lines.PATTERN})]


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
