"""What a value in a library file can be: the types that the entries in `schema` are made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    Tag,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_before_validator_function

from lowback_timer.core.plan import limits
from lowback_timer.core.plan.dose import Level, Sides
from lowback_timer.core.plan.exercise import LONGEST_CUE, Load, Muscle, Position
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.core.text import translate
from lowback_timer.library.format.dates import NoDateError, day_in
from lowback_timer.library.format.limits import rest_sentence
from lowback_timer.library.yaml.scalars import Misread

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue

FORMAT = 1

ID_PATTERN = r"^[a-z0-9][a-z0-9-]*$"
_LINE_PATTERN = r"^.*$"


def rule(text: str, at: str = "") -> PydanticCustomError:
    """A rule of ours that is broken; `at` is the key that is to blame."""
    return PydanticCustomError("rule", "{text}", {"text": text, "at": at})


def _seen(text: str) -> str:
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise rule(translate("Library", "nothing of this text can be seen; write some words"))
    return text


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=64)]
_seen_text = AfterValidator(_seen)
Name = Annotated[
    str, StringConstraints(pattern=_LINE_PATTERN, min_length=1, max_length=80), _seen_text
]
Cue = Annotated[
    str, StringConstraints(pattern=_LINE_PATTERN, min_length=1, max_length=LONGEST_CUE), _seen_text
]
Line = Annotated[
    str, StringConstraints(pattern=_LINE_PATTERN, min_length=1, max_length=300), _seen_text
]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=2000), _seen_text]

Reps = Annotated[int, Field(ge=limits.REPS[0], le=limits.REPS[-1])]
HoldSeconds = Annotated[int, Field(ge=limits.HOLD_S[0], le=limits.HOLD_S[-1])]
RestSeconds = Annotated[int, Field(ge=limits.REST_S[0], le=limits.REST_S[-1])]
LoadGrams = Annotated[int, Field(ge=limits.LOAD_G[0], le=limits.LOAD_G[-1])]
TempoSeconds = Annotated[int, Field(ge=limits.TEMPO_S[0], le=limits.TEMPO_S[-1])]
Sets = Annotated[int, Field(ge=limits.SETS[0], le=limits.SETS[-1])]
Rounds = Annotated[int, Field(ge=limits.ROUNDS[0], le=limits.ROUNDS[-1])]

# Strict mode wants enum members, and YAML has only words.
_word = Field(strict=False)
LevelWord = Annotated[Level, _word]
PositionWord = Annotated[Position, _word]
MuscleWord = Annotated[Muscle, _word]
LoadWord = Annotated[Load, _word]
SidesWord = Annotated[Sides, _word]
KindWord = Annotated[SectionKind, _word]
GoalWord = Annotated[Goal, _word]


def check_rest(sets: int, rest: int) -> None:
    """Refuse sets without a rest between them.

    Raises:
        PydanticCustomError: the rest is too short.
    """
    if sets > 1 and rest < limits.LEAST_REST_BETWEEN_SETS_S:
        raise rule(rest_sentence(sets, rest), "rest")


def _ascending(pair: list[int]) -> list[int]:
    least, most = pair
    if least > most:
        text = translate("Library", "the least, {least}, is more than the most, {most}; swap them")
        raise rule(text.format(least=least, most=most))
    return pair


RepsPair = Annotated[list[Reps], Field(min_length=2, max_length=2), AfterValidator(_ascending)]
HoldPair = Annotated[
    list[HoldSeconds], Field(min_length=2, max_length=2), AfterValidator(_ascending)
]


def _amount_form(value: object) -> str:
    """In which of the forms an amount is written, as the tag of that form."""
    if isinstance(value, list):
        return EACH_SET
    return AS_LONG_AS_ONE_CAN if value == "max" else EVERY_SET


EVERY_SET, EACH_SET, AS_LONG_AS_ONE_CAN = FORM_TAGS = ("[every set]", "[each set]", "[max]")
"""What pydantic calls the forms of an amount in the place of an error; no key is named so."""

RepsBySet = Annotated[
    Annotated[Reps, Tag(EVERY_SET)]
    | Annotated[list[Reps], Field(min_length=1, max_length=20), Tag(EACH_SET)],
    Discriminator(lambda value: EACH_SET if isinstance(value, list) else EVERY_SET),
]
HoldBySet = Annotated[
    Annotated[HoldSeconds, Tag(EVERY_SET)]
    | Annotated[list[HoldSeconds], Field(min_length=1, max_length=20), Tag(EACH_SET)]
    | Annotated[Literal["max"], Tag(AS_LONG_AS_ONE_CAN)],
    Discriminator(_amount_form),
]

_SWITCH = {"off": "off", "no": "off", "false": "off", "on": "on", "yes": "on", "true": "on"}


def _as_switch(value: object) -> object:
    """`on` or `off`, which YAML 1.1 reads as true or false, and other words for the two."""
    word = value.text if isinstance(value, Misread) else value
    return _SWITCH.get(word.strip().lower(), value) if isinstance(word, str) else value


Switch = Annotated[Literal["on", "off"], BeforeValidator(_as_switch)]


def _as_day(value: object) -> date:
    try:
        return day_in(value)
    except NoDateError as error:
        raise rule(error.args[0]) from None


Day = Annotated[date, BeforeValidator(_as_day)]


class InShort:
    """Lets one word or text stand in the place of keys with values.

    Args:
        keys_of: From what stands there to keys with values; may raise `rule`.
        schema: What can stand there, for editors.
    """

    def __init__(self, keys_of: Callable[[object], object], schema: JsonSchemaValue) -> None:
        self._keys_of = keys_of
        self._schema = schema

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take what is short for keys with values."""
        return no_info_before_validator_function(self._keys_of, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Tell editors of both."""
        return {"anyOf": [self._schema, handler(schema)]}


class Entry(BaseModel):
    """Keys with values."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        strict=True, extra="forbid", frozen=True, str_strip_whitespace=True
    )
