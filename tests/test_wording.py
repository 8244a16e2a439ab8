"""How texts are written: quotes, apostrophes and percents as each language has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from lowback_timer.resources import exercises_file
from tools.translations import FOLDER, SOURCES, entries_of, texts_in, ts_file

LANGUAGES = ("en", "de", "es")

ON_FILES = "Library"
"""The context of what is said about a file."""

QUOTES = {"en": "“”", "de": "„“", "es": "«»"}
"""What stands around a quotation."""

_PERCENT = {
    "en": re.compile(r"\s%(?!n)"),
    "de": re.compile(r"[^\s]%(?!n)"),
    "es": re.compile(r"[^\s]%(?!n)"),
}
"""A percent sign as it is not to be written: "80%" in English, "80 %" elsewhere."""


def texts_of(node: object) -> Iterator[str]:
    """Every text in a YAML file that is more than an id."""
    if isinstance(node, dict):
        for value in node.values():
            yield from texts_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts_of(value)
    elif isinstance(node, str):
        yield node


def texts_in_window(language: str) -> Iterator[str]:
    """All but the sentences on files, which quote what stands in YAML as it is written there."""
    if language == "en":
        yield from (each.text for each in texts_in(SOURCES) if each.context != ON_FILES)
        return
    for entry in entries_of(ts_file(FOLDER, language)):
        if entry.text.context != ON_FILES:
            yield from entry.translations


def texts_in_library(language: str) -> Iterator[str]:
    file = exercises_file()
    path = file if language == "en" else Path(f"{file.with_suffix('')}.{language}.yaml")
    yield from texts_of(yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_apostrophes_are_not_straight(language: str) -> None:
    texts = [*texts_in_window(language), *texts_in_library(language)]
    others = set("“”„«»") - set(QUOTES[language])

    assert len(texts) > 300
    assert [text for text in texts if "'" in text or '"' in text] == []
    assert [text for text in texts if others & set(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_percents_are_written_as_the_language_has_them(language: str) -> None:
    texts = texts_in_window(language)

    assert [text for text in texts if _PERCENT[language].search(text)] == []


def test_in_german_a_rest_is_not_called_like_the_button_that_stops_the_clock() -> None:
    texts = (text for entry in entries_of(ts_file(FOLDER, "de")) for text in entry.translations)

    assert [text for text in texts if "Pause" in text] == []
