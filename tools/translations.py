"""Brings the translations up to date with the texts: `python -m tools.translations`.

Qt's lupdate puts every text that the program shows into `assets/translations/lowback_*.ts`, where
people translate it, and lrelease makes from them the `.qm` files that the program loads. What is
not translated yet is listed, and counts as a failure.

lupdate is not shown the program itself but a list of its calls of `translate`: by itself it takes
a text for one that depends on a number only when that number is written out in digits.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "lowback_timer"
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("de", "es")


class NotLiteralError(Exception):
    """A text that is not written out where `translate` is called, so that nobody can collect it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be translated."""

    context: str
    text: str
    comment: str = ""
    """Tells two equal texts of one context apart."""
    is_plural: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as a .ts file has it."""

    text: Text
    translations: tuple[str, ...]
    """One, or one for each plural form."""
    is_finished: bool


_ASKED_BY = {"translate", "Text"}
"""What a text is written out in."""


def texts_in(folder: Path) -> tuple[Text, ...]:
    """All texts of the program in `folder`, each once, file by file.

    Raises:
        NotLiteralError: there is one that cannot be collected.
    """
    found = (text for file in sorted(folder.rglob("*.py")) for text in _texts_of(file))
    return tuple(dict.fromkeys(found))


def _texts_of(file: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name_of(node.func) in _ASKED_BY:
            # A painter can translate as well: by two numbers.
            if isinstance(node.func, ast.Attribute):
                continue
            yield _text_of(node, f"{file}:{node.lineno}")


def _name_of(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _text_of(call: ast.Call, place: str) -> Text:
    words = []
    for argument in call.args[:3]:
        if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str | None):
            raise NotLiteralError(f"{place}: write the texts out where `translate` is called")
        words.append(argument.value or "")
    if len(words) < 2 or call.keywords:
        raise NotLiteralError(f"{place}: give context, text, comment and number by their places")
    has_number = len(call.args) > 3
    if has_number != ("%n" in words[1]):
        raise NotLiteralError(f"{place}: `%n` and a number go together")
    context, text, comment, *_ = (*words, "")
    return Text(context, text, comment, has_number)


def update(texts: Sequence[Text], folder: Path) -> None:
    """Put the texts into the .ts files of `folder`, and take out those that are gone."""
    with TemporaryDirectory() as scratch:
        listing = Path(scratch) / "texts.py"
        listing.write_text("".join(map(_line_of, texts)), encoding="utf-8")
        for language in LANGUAGES:
            _run(
                "pyside6-lupdate",
                str(listing),
                *("-no-obsolete", "-locations", "none", "-source-language", "en"),
                *("-target-language", language),
                # Guesses at the translation of a new text would pass for translations.
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *("-ts", str(ts_file(folder, language))),
            )


def _line_of(text: Text) -> str:
    number = ", 1" if text.is_plural else ""
    context, words, comment = (
        '"' + each.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        for each in (text.context, text.text, text.comment)
    )
    return f"translate({context}, {words}, {comment}{number})\n"


def release(folder: Path) -> None:
    """Make the .qm files from the .ts files of `folder`."""
    for language in LANGUAGES:
        ts = ts_file(folder, language)
        _run("pyside6-lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))


def ts_file(folder: Path, language: str) -> Path:
    """Where the translations into a language are written."""
    return folder / f"lowback_{language}.ts"


def entries_of(ts: Path) -> tuple[Entry, ...]:
    """Everything that stands in a .ts file."""
    return tuple(
        Entry(
            Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            ),
            _translations(message),
            message.find("translation[@type]") is None,
        )
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    )


def _translations(message: ET.Element) -> tuple[str, ...]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return tuple(forms) or (message.findtext("translation", ""),)


def _run(program: str, *arguments: str) -> None:
    path = Path(sysconfig.get_path("scripts")) / program
    done = subprocess.run([path, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise OSError(f"{program} failed: {done.stdout}{done.stderr}")


def main() -> int:
    """Update and release all languages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(texts_in(SOURCES), FOLDER)
    release(FOLDER)
    missing = 0
    for language in LANGUAGES:
        for entry in entries_of(ts_file(FOLDER, language)):
            if not entry.is_finished:
                missing += 1
                print(f"{language}: {entry.text.context}: {entry.text.text}", file=sys.stderr)
    print(f"{FOLDER}: {missing or 'nothing'} to translate")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
