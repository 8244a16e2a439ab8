"""Workrave: the exercises that it shows in a break, in XML. A library of them, and no workouts.

An exercise takes as long as its sequence says, in which its pictures come again and again: so many
times are its reps. A mirrored picture is the other side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import Counted, Draft, DraftExercise, Timed
from lowback_timer.library.importers.errors import malformed, too_much
from lowback_timer.library.importers.fields import Fields, on_one_line
from lowback_timer.library.importers.limits import (
    LONGEST_DESCRIPTION,
    MOST_ENTRIES,
    MOST_EXERCISES,
    MOST_SECONDS,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PROGRAM = "Workrave"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DEFAULT_SEQUENCE_S = 15
_DEFAULT_IMAGE_S = 1
_MOST_OTHER_NAMES = 20


@dataclass(frozen=True, slots=True)
class _Image:
    seconds: int
    is_mirrored: bool


def read(data: bytes, language: str) -> Draft | None:
    """The exercises of a file, with their texts in a language as far as there are any.

    Raises:
        NotTakenError: it is such a file, and something in it makes no sense.
    """
    root = _root(data)
    if root is None or root.tag != "exercises":
        return None
    found = root.findall("exercise")
    if len(found) > MOST_EXERCISES:
        raise too_much(PROGRAM)
    exercises = tuple(_exercise(each, language) for each in found)
    lost = (translate("Import", "The pictures of the exercises."),)
    return Draft(PROGRAM, exercises=exercises, lost=lost)


def _root(data: bytes) -> Element | None:
    """The root of an XML text without entities or a document type; None of any other text."""
    # Only whoever has brought XML along waits for this.
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415

    from defusedxml import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    try:
        found: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        return None
    return found


def _exercise(element: Element, language: str) -> DraftExercise:
    titles = _texts(element, "title")
    name = _in_language(titles, language)
    if not name:
        raise malformed(PROGRAM, "title")
    others = tuple(dict.fromkeys(each for each in titles.values() if each and each != name))
    sequence = element.find("sequence")
    amount, sides = _amount(sequence) if sequence is not None else (_whole_time(), Sides.BOTH)
    return DraftExercise(
        name,
        amount,
        sides,
        description=_in_language(_texts(element, "description"), language),
        other_names=others[:_MOST_OTHER_NAMES],
    )


def _texts(element: Element, tag: str) -> dict[str, str]:
    """The texts of a kind by their languages; the one without a language comes under nothing."""
    longest = LONGEST_DESCRIPTION if tag == "description" else 0
    found: dict[str, str] = {}
    for each in element.findall(tag)[:MOST_ENTRIES]:
        text = each.text or ""
        line = on_one_line(text, longest) if longest else on_one_line(text)
        found.setdefault(each.get(_LANGUAGE, "").lower().replace("_", "-"), line)
    return found


def _in_language(texts: dict[str, str], language: str) -> str:
    """The text in a language, in one of its regions, in none in particular, or any at all."""
    regional = (text for key, text in texts.items() if key.startswith(f"{language}-"))
    if language:
        for text in (texts.get(language, ""), *regional):
            if text:
                return text
    return texts.get("") or texts.get("en") or next(filter(None, texts.values()), "")


def _whole_time(seconds: int = _DEFAULT_SEQUENCE_S) -> Timed:
    return Timed(max(seconds, 1) * 1000)


def _amount(sequence: Element) -> tuple[Timed | Counted, Sides]:
    seconds = _duration(sequence, _DEFAULT_SEQUENCE_S)
    images = [
        _Image(_duration(each, _DEFAULT_IMAGE_S), each.get("mirrorx") == "yes")
        for each in sequence.findall("image")[:MOST_ENTRIES]
    ]
    loop = sum(each.seconds for each in images)
    if len(images) < 2 or not loop or seconds < loop:
        return _whole_time(seconds), Sides.BOTH
    if _is_each_side(images):
        return Counted(seconds // loop, loop * 500), Sides.ALTERNATE
    return Counted(seconds // loop, loop * 1000), Sides.BOTH


def _is_each_side(images: Sequence[_Image]) -> bool:
    """Whether the second half of the pictures is the first one, mirrored."""
    half, odd = divmod(len(images), 2)
    first, second = images[:half], images[half:]
    return not odd and all(
        one.seconds == other.seconds and one.is_mirrored != other.is_mirrored
        for one, other in zip(first, second, strict=True)
    )


def _duration(element: Element, default: int) -> int:
    return Fields(PROGRAM, dict(element.attrib)).whole("duration", range(MOST_SECONDS + 1), default)
