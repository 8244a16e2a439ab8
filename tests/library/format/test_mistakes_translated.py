"""Every kind of mistake in another language: no English is left, and a sentence can follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel

from lowback_timer.core.text import Translator, english, use_translator
from lowback_timer.library.format import overlay_schema, schema
from lowback_timer.library.format.descriptions import described
from lowback_timer.library.loader import check_file, load_all
from lowback_timer.library.problems import LibraryError, Problem
from tests.library.format.test_mistakes import TABLE
from tests.library.samples import IMAGES, SAMPLE, load, rows, spoil
from tests.library.yaml.test_slips import CASES as SLIPS
from tests.library.yaml.test_yaml import SYNTAX
from tools.translations import FOLDER, entries_of, ts_file

SPOILT = [spoil(old, new) for old, new, _ in (*rows(TABLE), *SLIPS)] + [text for text, _ in SYNTAX]
OVERLAY = """\
format: 1
language: es
equipment: {ball: Ball}
exercises:
  bridge: {cues: [One], nmae: Brücke, set_up: [1:30]}
  plank: {side_names: {left: links, right: rechts}}
  brigde: {}
workouts:
  nothing-like-it: {}
"""
DOUBTFUL = (
    SAMPLE.replace("name: Short", "name: “Short”")
    .replace("Two exercises", "Day #1")
    .replace("set_up: [Lie down]", "set_up:\n      - Lie down\n        – Wait")
)

# In backquotes is what somebody wrote, or has to write; in quotes, what needs them.
_QUOTED = re.compile(r"`[^`]*`|\"[^\"]*\"|U\+[0-9A-F]{4}|0x[0-9A-F]{2}")
_WORD = re.compile(r"[^\W\d_]{2,}")
# What YAML reads, endings of names, and an error of Python.
_OTHER_WORDS = {"true", "false", "svg", "png", "jpg", "jpeg", "webp", "xx"}
_NAMES_OF_RARE_SPACES = {"ideographic", "space", "thin"}


def hollow(_context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
    """The translation into a language without words: there is only what is filled in."""
    del n
    return "⟦" + " ".join(re.findall(r"[`\"]?\{\w+\}[`\"]?", text)) + "⟧"


@cache
def translator_into(language: str) -> Translator:
    """The translations as people wrote them, so that no Qt is needed."""
    found = {
        (entry.text.context, entry.text.text): entry.translations
        for entry in entries_of(ts_file(FOLDER, language))
    }

    def translator(context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
        forms = found[context, text]
        return forms[-1 if n != 1 else 0].replace("%n", str(n))

    return translator


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    use_translator(english)


def models() -> Iterator[type[BaseModel]]:
    for module in (schema, overlay_schema):
        for each in vars(module).values():
            if isinstance(each, type) and issubclass(each, BaseModel):
                yield each


@cache
def words_of_the_format() -> set[str]:
    """The keys, and the words that may stand as values; they are the same in all languages."""
    keys = {key for model in models() for key in model.model_fields}
    values = set(re.findall(r"'([\w-]+)'", str([model.model_json_schema() for model in models()])))
    return {word for each in keys | values for word in re.split(r"[_-]", each)}


def problems_of(path: Path, text: str | bytes) -> list[Problem]:
    try:
        load(path, text)
    except LibraryError as error:
        return list(error.problems)
    return []


def without_words(problem: Problem) -> str:
    """What a sentence without words still has of them."""
    text = str(problem).removeprefix(f"{problem.path}:{problem.line}:{problem.column}: ")
    allowed = words_of_the_format() | _OTHER_WORDS | _NAMES_OF_RARE_SPACES
    left = [word for word in _WORD.findall(_QUOTED.sub("", text)) if word.lower() not in allowed]
    return " ".join(left)


@pytest.mark.parametrize("text", SPOILT)
def test_no_part_of_a_sentence_passes_the_translation_by(tmp_path: Path, text: str) -> None:
    # GIVEN a language without words
    use_translator(hollow)

    found = problems_of(tmp_path / "mine.yaml", text)

    assert found
    assert [without_words(each) for each in found] == [""] * len(found)


@pytest.mark.parametrize("data", [b"\xff\xfea\0", b"format: 1 \xfc", b"format: \x01"])
def test_nor_one_on_a_file_that_is_no_text(tmp_path: Path, data: bytes) -> None:
    use_translator(hollow)

    (found,) = problems_of(tmp_path / "mine.yaml", data)

    assert without_words(found) == ""


@pytest.mark.parametrize("name", [".", "missing.yaml", "a\0b"])
def test_nor_one_on_a_file_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    use_translator(hollow)

    with pytest.raises(LibraryError) as caught:
        check_file(tmp_path / name, images=IMAGES)

    (found,) = caught.value.problems
    assert without_words(found) == ""


def test_nor_one_on_texts_in_other_languages_or_what_is_hardly_meant(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(DOUBTFUL, "utf-8")
    (tmp_path / "mine.de.yaml").write_text(OVERLAY, "utf-8")
    use_translator(hollow)

    loaded = load_all(file, (), images=IMAGES, language="de")

    found = [*loaded.problems, *loaded.warnings]
    assert [len(loaded.problems), len(loaded.warnings)] == [7, 3]
    assert [without_words(each) for each in found] == [""] * len(found)


@pytest.mark.parametrize("language", ["de", "es"])
@pytest.mark.parametrize("text", SPOILT)
def test_every_mistake_can_be_told_in_another_language_than_it_was_found_in(
    tmp_path: Path, text: str, language: str
) -> None:
    # GIVEN mistakes that were found in English
    path = tmp_path / "mine.yaml"
    found = problems_of(path, text)
    before = [str(each) for each in found]

    # WHEN the language changes
    use_translator(translator_into(language))

    # THEN they are the same as if they had been found in that one
    after = [str(each) for each in found]
    assert sorted(after) == sorted(str(each) for each in problems_of(path, text))
    assert not set(before) & set(after)


def test_a_mistake_in_german(tmp_path: Path) -> None:
    use_translator(translator_into("de"))

    text = spoil("goal: health", "gaol: health", spoil("rest: 40", "rest: 1:30"))

    assert [each.message for each in problems_of(tmp_path / "mine.yaml", text)] == [
        ("`rest` muss eine ganze Zahl von Sekunden sein, und YAML liest `1:30` als 90; schreib 90"),
        "unbekannter Schlüssel `gaol`; meinst du `goal`?",
    ]


def test_every_key_that_must_be_there_is_described() -> None:
    required = [
        field.description or ""
        for model in models()
        for field in model.model_fields.values()
        if field.is_required()
    ]

    assert required
    assert [described(each) for each in required] == [
        each[:1].lower() + each[1:] for each in required
    ]
