"""One of the mistakes that pydantic found, with all that a sentence on it may need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.nearest import Suggester
from lowback_timer.library.yaml.scalars import Misread, shown

_SECONDS = frozenset({"rest", "rest_after", "hold", "estimate", "lift", "lower", "pause"})


@dataclass(frozen=True, slots=True)
class Mistake:
    """One of pydantic's errors with all that a sentence may need."""

    loc: Loc
    value: Any
    context: dict[str, Any]
    model: type[BaseModel]
    suggester: Suggester

    @property
    def name(self) -> str:
        """What the value is called in a sentence."""
        if not self.loc:
            return translate("Library", "this entry")
        last = self.loc[-1]
        if isinstance(last, str):
            return shown(last)
        words = [part for part in self.loc if isinstance(part, str)]
        if not words:
            return translate("Library", "entry {number}").format(number=last + 1)
        text = translate("Library", "entry {number} of {list}")
        return text.format(number=last + 1, list=shown(words[-1]))

    @property
    def key(self) -> str:
        """The last key of the place."""
        return next((part for part in reversed(self.loc) if isinstance(part, str)), "")

    @property
    def is_in_seconds(self) -> bool:
        """Whether the value is a length of time."""
        return self.key in _SECONDS

    @property
    def siblings(self) -> dict[str, FieldInfo]:
        """The keys that may stand where this error is."""
        model, skip = self.model, False
        for part in self.loc[:-1]:
            if skip or isinstance(part, int):
                skip = False
                continue
            annotation = model.model_fields[part].annotation
            model = _model_in(annotation) or model
            skip = get_origin(annotation) is dict
        return dict(model.model_fields)

    @property
    def example(self) -> str | None:
        """An example of the key with a right value."""
        field = self.siblings.get(self.key)
        examples = field.examples if field else None
        return f"`{self.key}: {examples[0]}`" if examples else None

    @property
    def found(self) -> str:
        """What stands there, to end a sentence on what should."""
        value = self.value
        if isinstance(value, dict):
            return translate("Library", "here are keys with values")
        if isinstance(value, list):
            return translate("Library", "here is a list")
        if isinstance(value, Misread):
            return translate("Library", "here is {value}").format(value=shown(value.text))
        text = (
            translate("Library", "here is the number {value}")
            if isinstance(value, int)
            else translate("Library", "here is the text {value}")
        )
        return text.format(value=shown(value))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written where a value belongs."""
        return isinstance(self.value, Misread) and self.value.is_empty


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for each in get_args(annotation) if (found := _model_in(each))), None)
