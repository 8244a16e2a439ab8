"""The translations: complete, up to date, and what the program loads is made from them."""

from __future__ import annotations

import re
import shutil
import string
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from lowback_timer.core.text import english
from tools import translations
from tools.translations import (
    FOLDER,
    LANGUAGES,
    SOURCES,
    Entry,
    NotLiteralError,
    Text,
    entries_of,
    texts_in,
    ts_file,
)

EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def fields_of(text: str) -> set[str | None]:
    """The `{names}` in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def write(folder: Path, source: str) -> Path:
    (folder / "page.py").write_text(source, encoding="utf-8")
    return folder


# What comes with the program


@EVERY_LANGUAGE
def test_lupdate_finds_no_text_missing_and_none_that_is_gone(language: str, tmp_path: Path) -> None:
    # GIVEN the translations as they are
    for code in LANGUAGES:
        shutil.copy(ts_file(FOLDER, code), tmp_path)

    # WHEN lupdate goes through the program's texts once more
    translations.update(texts_in(SOURCES), tmp_path)

    # THEN it changes nothing
    before, after = entries_of(ts_file(FOLDER, language)), entries_of(ts_file(tmp_path, language))
    assert after == before, "run `make translations`"
    assert {entry.text for entry in after} == set(texts_in(SOURCES))


@EVERY_LANGUAGE
def test_every_text_is_translated(language: str) -> None:
    missing = [
        entry.text
        for entry in entries_of(ts_file(FOLDER, language))
        if not (entry.is_finished and all(entry.translations))
    ]

    assert missing == []


@EVERY_LANGUAGE
def test_what_is_to_be_filled_in_is_in_every_translation(language: str) -> None:
    wrong = [
        (entry.text.text, translation)
        for entry in entries_of(ts_file(FOLDER, language))
        for translation in entry.translations
        if entry.is_finished
        if fields_of(translation) != fields_of(entry.text.text)
        or ("%n" in translation and not entry.text.is_plural)
    ]

    assert wrong == []


ABBREVIATIONS = ("Erh.", "Wdh.", "desc.", "max.", "rep.", "reps.", "Reps.", "máx.")
"""In English these have no full stop."""


@EVERY_LANGUAGE
def test_a_translation_ends_as_its_text_does(language: str) -> None:
    end = re.compile(r"[.:?!]?$")
    wrong = [
        (entry.text.text, translation)
        for entry in entries_of(ts_file(FOLDER, language))
        for translation in entry.translations
        if entry.is_finished
        if not translation.endswith(ABBREVIATIONS)
        and end.findall(translation)[0] != end.findall(entry.text.text)[0]
    ]

    assert wrong == []


@EVERY_LANGUAGE
def test_what_the_program_loads_is_made_from_what_was_translated(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(ts_file(FOLDER, language).with_suffix(".qm")))

    stale = [
        entry.text
        for entry in entries_of(ts_file(FOLDER, language))
        if loaded(compiled, entry) != entry.translations
    ]

    assert stale == [], "run `make translations`"


def loaded(compiled: QTranslator, entry: Entry) -> tuple[str, ...]:
    """The translations of a text that the program gets: one, or singular and plural."""
    numbers = (1, 2) if entry.text.is_plural else (-1,)
    context, text, comment = entry.text.context, entry.text.text, entry.text.comment
    # Typed as if it could be None, which it is in no version of Qt.
    return tuple(compiled.translate(context, text, comment or None, n) or "" for n in numbers)


def test_in_english_a_number_never_leaves_the_brackets_of_a_plural() -> None:
    told = [english("", text.text, None, 2) for text in texts_in(SOURCES) if text.is_plural]

    assert told
    assert not [text for text in told if "%n" in text or "(s)" in text]


# How texts are collected


def test_texts_are_collected_wherever_they_are_asked_for(tmp_path: Path) -> None:
    source = """
def show(n):
    a = translate("Page", "Skip")
    b = translate("Page", "%n rep(s)", None, len(n))
    return translate(
        "Page",
        "A long text, "
        "in two parts",
        "comment",
    ), translate("Page", "Skip")
"""

    assert set(texts_in(write(tmp_path, source))) == {
        Text("Page", "Skip"),
        Text("Page", "%n rep(s)", "", is_plural=True),
        Text("Page", "A long text, in two parts", "comment"),
    }


def test_a_painter_translates_as_well(tmp_path: Path) -> None:
    assert texts_in(write(tmp_path, "painter.translate(x, y)\nother(1)\n")) == ()


@pytest.mark.parametrize(
    "call",
    [
        'translate("Page", text)',
        'translate("Page", f"{name} left")',
        'translate("Page")',
        'translate("Page", "%n rep(s)", n=3)',
        'translate("Page", "%n rep(s)")',
        'translate("Page", "reps", None, 3)',
    ],
)
def test_a_text_that_nobody_can_collect_is_refused_with_its_place(
    tmp_path: Path, call: str
) -> None:
    with pytest.raises(NotLiteralError, match=r"page\.py:2: "):
        texts_in(write(tmp_path, f"\n{call}\n"))


def test_new_texts_come_in_and_old_ones_go(tmp_path: Path) -> None:
    # GIVEN a translation that is in use
    translations.update([Text("Page", "Skip"), Text("Page", "Back")], tmp_path)
    ts = ts_file(tmp_path, "de")
    empty = '<source>Skip</source>\n        <translation type="unfinished"></translation>'
    text = ts.read_text(encoding="utf-8")
    assert empty in text
    done = "<source>Skip</source>\n        <translation>Weiter</translation>"
    ts.write_text(text.replace(empty, done), encoding="utf-8")

    # WHEN one text goes and others come, a plural and one that is hard to quote among them
    odd = 'Say "hi" \\ twice\nand 100 %'
    translations.update(
        [
            Text("Page", "Skip"),
            Text("Page", "%n set(s)", "", is_plural=True),
            Text("Page", odd, "why"),
        ],
        tmp_path,
    )

    # THEN what was translated stays, and the rest waits for a translation
    entries = {entry.text: entry for entry in entries_of(ts)}
    assert set(entries) == {
        Text("Page", "Skip"),
        Text("Page", "%n set(s)", "", is_plural=True),
        Text("Page", odd, "why"),
    }
    assert entries[Text("Page", "Skip")].translations == ("Weiter",)
    assert [entry.is_finished for entry in entries.values()].count(False) == 2


def test_the_program_tells_what_is_still_to_be_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, 'translate("Page", "Skip")')
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "new")

    assert translations.main() == 1

    captured = capsys.readouterr()
    assert "de: Page: Skip" in captured.err
    assert "2 to translate" in captured.out
    assert (tmp_path / "new" / "lowback_es.qm").exists()
