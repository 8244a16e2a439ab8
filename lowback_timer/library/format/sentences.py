"""From what pydantic found to a sentence for the person who wrote the file.

Every sentence says what is wrong and what would be right. `tell` is the way in; one small function
for each of pydantic's error types stands in the table at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from lowback_timer.core.text import translate
from lowback_timer.library.format.descriptions import described
from lowback_timer.library.format.fields import FORM_TAGS, ID_PATTERN
from lowback_timer.library.format.keys import key_meant_by, pair_meant_by
from lowback_timer.library.format.mistake import Mistake
from lowback_timer.library.format.wrong_types import no_list, no_mapping, no_number, no_text
from lowback_timer.library.yaml.document import Loc
from lowback_timer.library.yaml.nearest import Suggester, did_you_mean
from lowback_timer.library.yaml.scalars import Misread, shown
from lowback_timer.library.yaml.slips import ODD_SPACES, bullet_in, missing_space_in, name_of

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


def tell(error: ErrorDetails, model: type[BaseModel], suggester: Suggester) -> Told:
    """The sentence for one error that validating with `model` found."""
    loc: Loc = tuple(part for part in error["loc"] if part not in FORM_TAGS)
    kind = error["type"]
    context = error.get("ctx", {})
    at_key = kind == "extra_forbidden" or loc[-1:] == (_KEY_MARK,)
    if loc[-1:] == (_KEY_MARK,):
        loc = loc[:-1]
    text = _SENTENCES[kind](Mistake(loc, error["input"], context, model, suggester))
    text = _with_odd_space(text, loc[-1] if at_key and loc else error["input"])
    if kind == "missing":
        return Told(loc[:-1], at_key, text)
    if kind == "rule" and context["at"]:
        return Told((*loc, context["at"]), at_key, text)
    return Told(loc, at_key, text)


def _with_odd_space(sentence: str, value: object) -> str:
    """The sentence, and a space that is none: all that is seen of it is that nothing fits."""
    found = _ODD_SPACE.search(value) if isinstance(value, str) else None
    if found is None:
        return sentence
    text = translate("Library", "{sentence} ({character}, is in it)")
    return text.format(sentence=sentence, character=name_of(found[0]))


def _word(mistake: Mistake) -> str:
    words = _QUOTED.findall(mistake.context["expected"])
    value = mistake.value.text if isinstance(mistake.value, Misread) else mistake.value
    near = mistake.suggester.nearest(value, words)
    text = (
        translate("Library", "{name} must be one of {words}; {found}; {hint}")
        if near
        else translate("Library", "{name} must be one of {words}; {found}")
    )
    return text.format(
        name=mistake.name,
        words=", ".join(words),
        found=mistake.found,
        hint=did_you_mean(near) if near else "",
    )


def _missing(mistake: Mistake) -> str:
    description = mistake.siblings[mistake.key].description or ""
    text = translate("Library", "{name} is missing; add it ({description})")
    sentence = text.format(name=mistake.name, description=described(description))
    return _with_example(sentence, mistake)


def _with_example(sentence: str, mistake: Mistake) -> str:
    if not mistake.example:
        return sentence
    text = translate("Library", "{sentence}, such as {example}")
    return text.format(sentence=sentence, example=mistake.example)


def _unknown(mistake: Mistake) -> str:
    known = mistake.siblings
    sentence = missing_space_in(mistake.key) or bullet_in(mistake.key)
    if sentence:
        return sentence
    if pair := pair_meant_by(mistake.key, known):
        text = translate("Library", "a key ends with a plain colon and a space; write {right}")
        return text.format(right=shown(pair))
    near = key_meant_by(mistake.key, known, mistake.suggester)
    if near:
        text = translate("Library", "unknown key {key}; {hint}")
        return text.format(key=mistake.name, hint=did_you_mean(near))
    text = translate("Library", "unknown key {key}; the keys here are {keys}")
    return text.format(key=mistake.name, keys=", ".join(known))


def _pattern(mistake: Mistake) -> str:
    if not mistake.value.strip():
        return _empty_text(mistake)
    if mistake.context["pattern"] != ID_PATTERN:
        text = translate("Library", "{name} must be on one line; take the line breaks out")
        return text.format(name=mistake.name)
    slug = re.sub(r"[^a-z0-9]+", "-", str(mistake.value).lower()).strip("-")
    text = (
        translate(
            "Library",
            "{id} is not an id (lower case letters, digits and hyphens); write {right}, say",
        )
        if slug
        else translate("Library", "{id} is not an id (lower case letters, digits and hyphens)")
    )
    return text.format(id=shown(mistake.value), right=shown(slug))


def _too_small(mistake: Mistake) -> str:
    text = (
        translate("Library", "{name} must be at least {limit} seconds; here is {value}")
        if mistake.is_in_seconds
        else translate("Library", "{name} must be at least {limit}; here is {value}")
    )
    value, limit = shown(mistake.value), mistake.context["ge"]
    return text.format(name=mistake.name, limit=limit, value=value)


def _too_large(mistake: Mistake) -> str:
    text = (
        translate("Library", "{name} must be at most {limit} seconds; here is {value}")
        if mistake.is_in_seconds
        else translate("Library", "{name} must be at most {limit}; here is {value}")
    )
    value, limit = shown(mistake.value), mistake.context["le"]
    return text.format(name=mistake.name, limit=limit, value=value)


def _broken_rule(mistake: Mistake) -> str:
    sentence: str = mistake.context["text"]
    return sentence


def _empty_text(mistake: Mistake) -> str:
    return translate("Library", "{name} is empty; write some text").format(name=mistake.name)


def _half_character(mistake: Mistake) -> str:
    text = translate("Library", "{name} holds half a character; take it out")
    return text.format(name=mistake.name)


def _too_long_text(mistake: Mistake) -> str:
    text = translate("Library", "{name} has {length} characters; make it at most {most}")
    most, length = mistake.context["max_length"], len(mistake.value.strip())
    return text.format(name=mistake.name, length=length, most=most)


def _few(mistake: Mistake) -> str:
    count, least = mistake.context["actual_length"], mistake.context["min_length"]
    text = (
        translate("Library", "{name} has 1 entry; make it at least {least}")
        if count == 1
        else translate("Library", "{name} has {count} entries; make it at least {least}")
    )
    return _with_example(text.format(name=mistake.name, count=count, least=least), mistake)


def _many(mistake: Mistake) -> str:
    if mistake.context["max_length"] == 2:
        text = translate(
            "Library",
            "{name} says the least and the most here, such as {example}; an amount for each set "
            "belongs in a workout",
        )
        return text.format(name=mistake.name, example=mistake.example)
    text = translate("Library", "{name} has {count} entries; make it at most {most}")
    count, most = len(mistake.value), mistake.context["max_length"]
    return _with_example(text.format(name=mistake.name, count=count, most=most), mistake)


_SENTENCES: dict[str, Callable[[Mistake], str]] = {
    "dict_type": no_mapping,
    "enum": _word,
    "extra_forbidden": _unknown,
    "greater_than_equal": _too_small,
    "int_type": no_number,
    "less_than_equal": _too_large,
    "list_type": no_list,
    "literal_error": _word,
    "missing": _missing,
    "model_type": no_mapping,
    "rule": _broken_rule,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long_text,
    "string_too_short": _empty_text,
    "string_type": no_text,
    "string_unicode": _half_character,
    "too_long": _many,
    "too_short": _few,
}
