"""Brings the description for software centres up to date: `python -m tools.metainfo`.

The texts in packaging/linux/share/metainfo are written by hand. What stands between two marks there
is not: the pictures that `tools.screenshots` has taken, and the releases. These are those of
CHANGELOG.md that have a date; what is shown of one is what stands between its heading and its first
"### Added" or "### Changed", in paragraphs and lists. The long lists below are for the page that is
linked.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill, indent
from xml.sax.saxutils import escape

from lowback_timer import APP_ID, __version__

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "packaging" / "linux" / "share" / "metainfo" / f"{APP_ID}.metainfo.xml"
CHANGELOG = ROOT / "CHANGELOG.md"
PICTURES = ROOT / "docs" / "images" / "store"
WIDTH, HEIGHT = 1000, 688
"""Of a picture, in pixels; software centres want at most 1000 × 700."""

HOME = "https://github.com/lowback-timer/lowback-timer"
"""Where the program is at home; APP_ID is made of it. docs/adr/0049-in-the-menu.md says what of it
is to be settled before anything is published."""
_RAW = HOME.replace("github.com", "raw.githubusercontent.com")

_RELEASE = re.compile(r"^## \[(?P<version>[^\]]+)\] - (?P<date>\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_CODE = re.compile(r"`([^`]+)`")
_STRONG = re.compile(r"\*\*([^*]+)\*\*")


@dataclass(frozen=True, slots=True)
class Screenshot:
    """A picture of the program in a software centre."""

    name: str
    """Of its file, without the ending."""
    screen: str
    """What the gallery calls it."""
    captions: Mapping[str, str]
    """What stands below it, by languages."""


SCREENSHOTS = (
    Screenshot(
        "session",
        "reps",
        {
            "en": "Follow the moving picture: reps are paced and counted for you",
            "de": "Mach mit, was das Bild zeigt: Tempo und Zählen übernimmt das Programm",
            "es": "Sigue la imagen en movimiento: el programa marca el ritmo y cuenta",
        },
    ),
    Screenshot(
        "today",
        "home",
        {
            "en": "Start with what suits today, and see why",
            "de": "Beginn mit dem, was heute passt, und sieh, warum",
            "es": "Empieza con lo que conviene hoy y mira por qué",
        },
    ),
    Screenshot(
        "exercise",
        "exercise-bird-dog",
        {
            "en": "Read how an exercise is done, or start it alone",
            "de": "Lies nach, wie eine Übung geht, oder starte sie allein",
            "es": "Lee cómo se hace un ejercicio o empieza solo con él",
        },
    ),
    Screenshot(
        "plan",
        "plan",
        {
            "en": "Plan the next four weeks, and change them as you like",
            "de": "Plane die nächsten vier Wochen, und ändere sie, wie du magst",
            "es": "Planifica las próximas cuatro semanas y cámbialas a tu gusto",
        },
    ),
)


@dataclass(frozen=True, slots=True)
class Release:
    """A version that people can have."""

    version: str
    date: str
    """As in 2026-03-01."""
    summary: str
    """What is told of it, in Markdown."""


def file_of(name: str, language: str) -> Path:
    """Where a picture lies."""
    return PICTURES / language / f"{name}.png"


def releases(changelog: str) -> tuple[Release, ...]:
    """Those that have a date, the newest first, as they stand there.

    Raises:
        ValueError: one says nothing of itself above its first list of changes.
    """
    found = []
    for heading in _RELEASE.finditer(changelog):
        body = changelog[heading.end() :].partition("\n## ")[0]
        summary = body.partition("\n### ")[0].strip()
        if not summary:
            raise ValueError(
                f"CHANGELOG.md: {heading['version']} needs a few words below its heading, "
                "for whoever looks at it in a software centre"
            )
        found.append(Release(heading["version"], heading["date"], summary))
    return tuple(found)


def renewed(text: str, changelog: str, version: str = __version__) -> str:
    """The description with fresh pictures and releases between their marks.

    Raises:
        ValueError: a mark is missing, or a release says nothing of itself.
    """
    text = _between(text, "screenshots", _screenshots(version))
    return _between(text, "releases", _releases(releases(changelog)))


def _between(text: str, name: str, lines: Iterator[str]) -> str:
    begin, end = f"<!-- {name}: begin (written by `make metainfo`) -->", f"<!-- {name}: end -->"
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise ValueError(f"the description needs the line {begin} and below it {end}, each once")
    before, _, rest = text.partition(begin)
    body = indent("\n".join(lines), "  ")
    return f"{before}{begin}\n{body}\n  {end}{rest.partition(end)[2]}"


def _screenshots(version: str) -> Iterator[str]:
    """The pictures of a version: those of its tag stay what they are, whatever comes later."""
    yield "<screenshots>"
    for index, each in enumerate(SCREENSHOTS):
        yield "  <screenshot>" if index else '  <screenshot type="default">'
        for language, caption in each.captions.items():
            yield f"    <caption{_lang(language)}>{escape(caption)}</caption>"
        for language in each.captions:
            path = file_of(each.name, language).relative_to(ROOT).as_posix()
            size = f'width="{WIDTH}" height="{HEIGHT}"'
            address = f"{_RAW}/v{version}/{path}"
            yield f'    <image type="source" {size}{_lang(language)}>{address}</image>'
        yield "  </screenshot>"
    yield "</screenshots>"


def _releases(found: tuple[Release, ...]) -> Iterator[str]:
    yield "<releases>"
    for each in found:
        yield f'  <release version="{each.version}" date="{each.date}">'
        yield f'    <url type="details">{HOME}/releases/tag/v{each.version}</url>'
        yield "    <description>"
        yield from (f"      {line}" for line in _described(each.summary))
        yield "    </description>"
        yield "  </release>"
    yield "</releases>"


def _described(markdown: str) -> Iterator[str]:
    """Paragraphs and lists, in the few elements that a description may have."""
    for block in re.split(r"\n\s*\n", markdown):
        if not block.startswith("- "):
            yield from _element("p", block)
            continue
        yield "<ul>"
        for item in re.split(r"^- ", block, flags=re.MULTILINE)[1:]:
            yield from (f"  {line}" for line in _element("li", item))
        yield "</ul>"


def _element(name: str, markdown: str) -> Iterator[str]:
    text = escape(_LINK.sub(r"\1", " ".join(markdown.split())))
    text = _STRONG.sub(r"<em>\1</em>", _CODE.sub(r"<code>\1</code>", text))
    yield from fill(f"<{name}>{text}</{name}>", 96, break_long_words=False).splitlines()


def _lang(language: str) -> str:
    return "" if language == "en" else f' xml:lang="{language}"'


def main() -> int:
    """Bring it up to date."""
    text, changelog = TARGET.read_text("utf-8"), CHANGELOG.read_text("utf-8")
    try:
        TARGET.write_text(renewed(text, changelog), "utf-8")
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
