"""From what pydantic found to a sentence for the person who wrote the file.

Every sentence says what is wrong and what would be right. `tell` is the way in; one small function
for each of pydantic's error types stands in the table at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from lowback_timer.library.format.amounts import amount_meant_by, hint_at
from lowback_timer.library.format.fields import ID_PATTERN
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.nearest import Suggester
from lowback_timer.library.yaml.scalars import Misread, shown
from lowback_timer.library.yaml.slips import (
    ODD_SPACES,
    bullet_in,
    missing_space_in,
    name_of,
    quoted,
)

_SECONDS = frozenset({"rest", "hold", "lift", "lower", "pause"})
_ODD_SPACE = re.compile(f"[{ODD_SPACES}]")
_QUOTED = re.compile(r"'([^']*)'")
_KEY_MARK = "[key]"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and the place that it is about."""

    loc: Loc
    at_key: bool
    """Whether the key is meant rather than its value."""
    text: str


@dataclass(frozen=True, slots=True)
class _Error:
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
            return "this entry"
        last = self.loc[-1]
        if isinstance(last, str):
            return shown(last)
        words = [part for part in self.loc if isinstance(part, str)]
        return f"entry {last + 1} of {shown(words[-1])}" if words else f"entry {last + 1}"

    @property
    def key(self) -> str:
        """The last key of the place."""
        return next((part for part in reversed(self.loc) if isinstance(part, str)), "")

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
    def example(self) -> str:
        """An example of a right value, ready to end a sentence, or nothing."""
        field = self.siblings.get(self.key)
        examples = field.examples if field else None
        return f", such as `{self.key}: {examples[0]}`" if examples else ""


def tell(error: ErrorDetails, model: type[BaseModel], suggester: Suggester) -> Told:
    """The sentence for one error that validating with `model` found."""
    loc: Loc = error["loc"]
    kind = error["type"]
    context = error.get("ctx", {})
    at_key = kind == "extra_forbidden" or loc[-1:] == (_KEY_MARK,)
    if loc[-1:] == (_KEY_MARK,):
        loc = loc[:-1]
    text = _SENTENCES[kind](_Error(loc, error["input"], context, model, suggester))
    text += _on_odd_space(loc[-1] if at_key and loc else error["input"])
    if kind == "missing":
        return Told(loc[:-1], at_key, text)
    if kind == "rule" and context["at"]:
        return Told((*loc, context["at"]), at_key, text)
    return Told(loc, at_key, text)


def _on_odd_space(value: object) -> str:
    """What to say besides of a space that is none: all that is seen of it is that nothing fits."""
    found = _ODD_SPACE.search(value) if isinstance(value, str) else None
    return f" ({name_of(found[0])} is in it)" if found else ""


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for each in get_args(annotation) if (found := _model_in(each))), None)


def _here(value: object) -> str:
    if isinstance(value, dict):
        return "here are keys with values"
    if isinstance(value, list):
        return "here is a list"
    if isinstance(value, Misread):
        return f"here is {shown(value.text)}"
    return f"here is the {'number' if isinstance(value, int) else 'text'} {shown(value)}"


def _number(error: _Error) -> str:
    wanted = "a whole number of seconds" if error.key in _SECONDS else "a whole number"
    value = error.value
    if isinstance(value, Misread) and value.kind == "float" and ":" not in value.text:
        remedy = (
            f"write {value.as_number}"
            if value.as_number
            else "write it in digits, without a fraction"
        )
        return f"{error.name} must be {wanted}, not {shown(value.text)}; {remedy}"
    if isinstance(value, Misread) and not value.is_empty:
        field = error.siblings.get(error.key)
        remedy = hint_at(int(value.as_number), field) if value.as_number else "write it in digits"
        return f"{error.name} must be {wanted}, and {value.reading}; {remedy}"
    meant = amount_meant_by(value, error.siblings.get(error.key), error.key in _SECONDS)
    if meant:
        return f"{error.name} must be {wanted}, not the text {shown(value)}; {meant}"
    return _must_be(error, wanted)


def _text(error: _Error) -> str:
    value = error.value
    if isinstance(value, int):
        reason = f"{shown(value)} is a number"
    elif isinstance(value, Misread) and not value.is_empty:
        reason = value.reading
    elif isinstance(value, dict) and (text := _text_with_colon(value)):
        return f"{error.name} must be text, and one with a colon in it needs quotes; write {text}"
    else:
        return _must_be(error, "text")
    text = value.text if isinstance(value, Misread) else str(value)
    return f'{error.name} must be text, and {reason}; put it in quotes: "{shown(text)[1:-1]}"'


def _text_with_colon(parts: dict[str, object]) -> str | None:
    """The text that reads as a key and its value, as it is to be written."""
    if len(parts) != 1:
        return None
    ((key, value),) = parts.items()
    return quoted(f"{key}: {value}") if isinstance(value, str | int) else None


def _list(error: _Error) -> str:
    if isinstance(error.value, dict) and error.value:
        first = next(iter(error.value))
        begin = (
            bullet_in(first) or f"begin each entry with `- `, the first with {shown(f'- {first}:')}"
        )
        return f"{error.name} must be a list; {begin}"
    if isinstance(error.value, str) and (sentence := bullet_in(error.value)):
        return f"{error.name} must be a list; {sentence}"
    return _must_be(error, "a list" + (error.example or ", such as `[one, two]`"))


def _mapping(error: _Error) -> str:
    if isinstance(error.value, str) and (sentence := missing_space_in(error.value)):
        return sentence
    or_name = ", or the name of a section" if error.key == "sections" else ""
    return _must_be(error, f"keys with values, such as `key: value`{or_name}")


def _must_be(error: _Error, wanted: str) -> str:
    if isinstance(error.value, Misread) and error.value.is_empty:
        return f"{error.name} is empty; it must be {wanted}"
    return f"{error.name} must be {wanted}; {_here(error.value)}"


def _word(error: _Error) -> str:
    words = _QUOTED.findall(error.context["expected"])
    value = error.value.text if isinstance(error.value, Misread) else error.value
    near = error.suggester.did_you_mean(value, words)
    hint = f"; did you mean {shown(near)}?" if near else ""
    return f"{error.name} must be one of {', '.join(words)}; {_here(error.value)}{hint}"


def _missing(error: _Error) -> str:
    field = error.siblings[error.key]
    about = field.description or ""
    example = error.example.removeprefix(", ")
    ending = f", {example}" if example else ""
    return f"{error.name} is missing; add it ({about[:1].lower()}{about[1:]}){ending}"


def _unknown(error: _Error) -> str:
    known = error.siblings
    sentence = missing_space_in(error.key) or bullet_in(error.key)
    if sentence:
        return sentence
    near = error.suggester.did_you_mean(error.key, known)
    if near:
        return f"unknown key {error.name}; did you mean {shown(near)}?"
    return f"unknown key {error.name}; the keys here are {', '.join(known)}"


def _pattern(error: _Error) -> str:
    if not error.value.strip():
        return f"{error.name} is empty; write some text"
    if error.context["pattern"] != ID_PATTERN:
        return f"{error.name} must be on one line; take the line breaks out"
    slug = re.sub(r"[^a-z0-9]+", "-", str(error.value).lower()).strip("-")
    hint = f"; write {shown(slug)}, say" if slug else ""
    return f"{shown(error.value)} is not an id (lower case letters, digits and hyphens){hint}"


def _limit(word: str, bound: str) -> Callable[[_Error], str]:
    def sentence(error: _Error) -> str:
        unit = " seconds" if error.key in _SECONDS else ""
        limit = error.context[bound]
        return f"{error.name} must be at {word} {limit}{unit}; here is {shown(error.value)}"

    return sentence


def _too_long_text(error: _Error) -> str:
    most, length = error.context["max_length"], len(error.value.strip())
    return f"{error.name} has {length} characters; make it at most {most}"


def _few(error: _Error) -> str:
    actual, least = error.context["actual_length"], error.context["min_length"]
    return f"{error.name} has {_entries(actual)}; make it at least {least}{error.example}"


def _many(error: _Error) -> str:
    actual, most = len(error.value), error.context["max_length"]
    return f"{error.name} has {_entries(actual)}; make it at most {most}{error.example}"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


_SENTENCES: dict[str, Callable[[_Error], str]] = {
    "dict_type": _mapping,
    "enum": _word,
    "extra_forbidden": _unknown,
    "greater_than_equal": _limit("least", "ge"),
    "int_type": _number,
    "less_than_equal": _limit("most", "le"),
    "list_type": _list,
    "missing": _missing,
    "model_type": _mapping,
    "rule": lambda error: str(error.context["text"]),
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long_text,
    "string_too_short": lambda error: f"{error.name} is empty; write some text",
    "string_type": _text,
    "string_unicode": lambda error: f"{error.name} holds half a character; take it out",
    "too_long": _many,
    "too_short": _few,
}
