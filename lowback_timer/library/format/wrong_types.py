"""Sentences on values of the wrong type: text where a number belongs, and the like."""

from __future__ import annotations

import re

from lowback_timer.core.text import translate
from lowback_timer.library.format.amounts import amount_meant_by, hint_at
from lowback_timer.library.format.mistake import Mistake
from lowback_timer.library.yaml.scalars import Misread, shown
from lowback_timer.library.yaml.slips import bullet_in, missing_space_in, quoted

# Two numbers with a comma and no space may be a fraction.
_IN_A_ROW = re.compile(
    r"[0-9]{1,4}(?:, +[0-9]{1,4})+|[0-9]{1,4}(?: ?[,;/] ?[0-9]{1,4}){2,}", re.ASCII
)


def no_number(mistake: Mistake) -> str:
    """The sentence on what is no whole number."""
    value = mistake.value
    field = mistake.siblings.get(mistake.key)
    if right := _amounts_of_sets(mistake):
        text = translate("Library", "{name} must be a list where the sets differ; write {right}")
        return text.format(name=mistake.name, right=shown(right))
    if isinstance(value, Misread) and value.kind == "float" and ":" not in value.text:
        remedy = (
            hint_at(int(value.as_number), None)
            if value.as_number
            else translate("Library", "write it in digits, without a fraction")
        )
        text = (
            translate("Library", "{name} must be a whole number of seconds, not {value}; {remedy}")
            if mistake.is_in_seconds
            else translate("Library", "{name} must be a whole number, not {value}; {remedy}")
        )
        return text.format(name=mistake.name, value=shown(value.text), remedy=remedy)
    if isinstance(value, Misread) and not value.is_empty:
        remedy = (
            hint_at(int(value.as_number), field)
            if value.as_number
            else translate("Library", "write it in digits")
        )
        text = (
            translate(
                "Library", "{name} must be a whole number of seconds, and {reading}; {remedy}"
            )
            if mistake.is_in_seconds
            else translate("Library", "{name} must be a whole number, and {reading}; {remedy}")
        )
        return text.format(name=mistake.name, reading=value.reading, remedy=remedy)
    if meant := amount_meant_by(value, field, mistake.is_in_seconds):
        text = (
            translate(
                "Library",
                "{name} must be a whole number of seconds, not the text {value}; {remedy}",
            )
            if mistake.is_in_seconds
            else translate(
                "Library", "{name} must be a whole number, not the text {value}; {remedy}"
            )
        )
        return text.format(name=mistake.name, value=shown(value), remedy=meant)
    return _no_number_at_all(mistake)


def _amounts_of_sets(mistake: Mistake) -> str | None:
    """The list that is meant by amounts of several sets in a row: "8, 6, 4" or "8/6/4"."""
    if not _is_by_set(mistake) or not isinstance(mistake.value, str):
        return None
    if not _IN_A_ROW.fullmatch(mistake.value.strip()):
        return None
    amounts = ", ".join(re.findall(r"[0-9]+", mistake.value))
    return f"{mistake.key}: [{amounts}]"


def _is_by_set(mistake: Mistake) -> bool:
    """Whether it is an amount that may be another one for each set."""
    return mistake.loc[-1:] in {("reps",), ("hold",)} and "estimate" in mistake.siblings


def _no_number_at_all(mistake: Mistake) -> str:
    if mistake.key == "hold" and _is_by_set(mistake) and not mistake.is_empty:
        text = translate(
            "Library",
            "{name} must be a whole number of seconds, or `max` for as long as one can; {found}",
        )
        return text.format(name=mistake.name, found=mistake.found)
    if mistake.is_in_seconds:
        text = (
            translate("Library", "{name} is empty; it must be a whole number of seconds")
            if mistake.is_empty
            else translate("Library", "{name} must be a whole number of seconds; {found}")
        )
    else:
        text = (
            translate("Library", "{name} is empty; it must be a whole number")
            if mistake.is_empty
            else translate("Library", "{name} must be a whole number; {found}")
        )
    return text.format(name=mistake.name, found=mistake.found)


def no_text(mistake: Mistake) -> str:
    """The sentence on what is no text, though it may look like one."""
    value, name = mistake.value, mistake.name
    if isinstance(value, int):
        text = translate(
            "Library", '{name} must be text, and {value} is a number; put it in quotes: "{quoted}"'
        )
        return text.format(name=name, value=shown(value), quoted=shown(value)[1:-1])
    if mistake.is_empty:
        return translate("Library", "{name} is empty; it must be text").format(name=name)
    if isinstance(value, Misread):
        text = translate(
            "Library", '{name} must be text, and {reading}; put it in quotes: "{quoted}"'
        )
        return text.format(name=name, reading=value.reading, quoted=shown(value.text)[1:-1])
    if isinstance(value, dict) and (right := _text_with_colon(value)):
        text = translate(
            "Library",
            "{name} must be text, and one with a colon in it needs quotes; write {right}",
        )
        return text.format(name=name, right=right)
    return translate("Library", "{name} must be text; {found}").format(
        name=name, found=mistake.found
    )


def _text_with_colon(parts: dict[str, object]) -> str | None:
    """The text that reads as a key and its value, as it is to be written."""
    if len(parts) != 1:
        return None
    ((key, value),) = parts.items()
    return quoted(f"{key}: {value}") if isinstance(value, str | int) else None


def no_list(mistake: Mistake) -> str:
    """The sentence on what is no list."""
    value, name = mistake.value, mistake.name
    first = next(iter(value), "") if isinstance(value, dict) else value
    if isinstance(first, str) and (sentence := bullet_in(first)):
        text = translate("Library", "{name} must be a list; {mistake}")
        return text.format(name=name, mistake=sentence)
    if isinstance(value, dict) and value:
        text = translate(
            "Library",
            "{name} must be a list; begin each entry with `- `, the first with {right}",
        )
        return text.format(name=name, right=shown(f"- {first}:"))
    text = (
        translate("Library", "{name} is empty; it must be a list, such as {example}")
        if mistake.is_empty
        else translate("Library", "{name} must be a list, such as {example}; {found}")
    )
    example = mistake.example or "`[one, two]`"
    return text.format(name=name, example=example, found=mistake.found)


def no_mapping(mistake: Mistake) -> str:
    """The sentence on what is not made of keys with values."""
    value = mistake.value
    if isinstance(value, str) and (sentence := missing_space_in(value)):
        return sentence
    if mistake.key == "sections":
        text = (
            translate(
                "Library",
                "{name} is empty; it must be keys with values, such as `key: value`, or the name "
                "of a section",
            )
            if mistake.is_empty
            else translate(
                "Library",
                "{name} must be keys with values, such as `key: value`, or the name of a section; "
                "{found}",
            )
        )
    else:
        text = (
            translate(
                "Library", "{name} is empty; it must be keys with values, such as `key: value`"
            )
            if mistake.is_empty
            else translate(
                "Library", "{name} must be keys with values, such as `key: value`; {found}"
            )
        )
    return text.format(name=mistake.name, found=mistake.found)
