"""The handbook: its pages in the order of its contents, and where in them something is said.

The pages are the Markdown files that GitHub shows and from which `make docs` builds HTML. Links in
them are paths from one file to another, with the anchors that GitHub gives to headings.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from pathlib import Path

CONTENTS = "guide/index.md"
"""The page whose lists of links are the contents."""

_HEADING = re.compile(r"(#{1,6}) +(.+)")
_FENCE = "```"
_CONTENT = re.compile(r"- \[(?P<title>.+)\]\((?P<link>[^)]+)\)")
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|`|^> |^- |^\|[-|]+\|$|^\| | \|$", re.MULTILINE)
_WORD = re.compile(r"[\w’-]+")
_ALIKE = 0.75
"""How much of a word that looks like another one is the same; 1 is all of it."""
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")
_EXCERPT = 90
"""About so many letters are shown of where something is said."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the contents."""

    file: str
    """From the folder of documents: `guide/holds.md`."""
    title: str
    part: str
    """Under which heading it stands."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, with what stands below it up to the next one."""

    file: str
    page: str
    """The title of the page."""
    title: str
    anchor: str
    """Empty where the page begins."""
    text: str
    """As it is read, without marks."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something is said."""

    section: Section
    excerpt: str


class Handbook:
    """The pages in a folder of documents. Each is read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.text = cache(self._read)
        """The Markdown of a page, by its file."""

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All pages, in order."""
        found, part = [], ""
        for line in self.text(CONTENTS).splitlines():
            if heading := _HEADING.fullmatch(line):
                part = heading[2]
            elif entry := _CONTENT.match(line):
                file, _anchor = resolve(CONTENTS, entry["link"])
                found.append(Entry(file, entry["title"], part))
        return tuple(found)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All that can be found, in order."""
        return tuple(each for entry in self.entries for each in self.sections_of(entry.file))

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """Every word that is said, once."""
        said = " ".join(f"{each.title} {each.text}" for each in self.sections)
        return tuple(dict.fromkeys(_WORD.findall(said.casefold())))

    def words(self, wanted: str) -> tuple[str, ...]:
        """What is to be searched for: in place of a word that is not said, one that looks alike."""
        return tuple(self._said(word) for word in wanted.casefold().split())

    def find(self, words: Sequence[str]) -> tuple[Hit, ...]:
        """The sections in which every word occurs, those with all of them in a title first."""
        if not words:
            return ()
        found = [each for each in self.sections if _has_all(f"{each.title}\n{each.text}", words)]
        found.sort(key=lambda each: not _has_all(each.title, words))
        return tuple(Hit(each, _excerpt(each.text, words)) for each in found)

    def _said(self, word: str) -> str:
        if any(word in each for each in self.vocabulary):
            return word
        return next(iter(get_close_matches(word, self.vocabulary, 1, _ALIKE)), word)

    def sections_of(self, file: str) -> tuple[Section, ...]:
        """One for each heading of a page, in order."""
        page, parts = self.title_of(file), parts_of(self.text(file))
        return tuple(
            Section(file, page, title, anchor, plain(text)) for title, anchor, text in parts
        )

    def title_of(self, file: str) -> str:
        """What a page is called in the contents."""
        return next((each.title for each in self.entries if each.file == file), "")

    def _read(self, file: str) -> str:
        return _COMMENT.sub("", (self.folder / file).read_text(encoding="utf-8"))


def parts_of(markdown: str) -> Iterator[tuple[str, str, str]]:
    """Every heading of a page with its anchor, and the Markdown below it.

    The anchor of the first one, the title, is empty: to go there is to go to the beginning.
    """
    title, anchor, lines = "", "", list[str]()
    taken: dict[str, int] = {}
    is_code = False
    for line in markdown.splitlines():
        is_code ^= line.startswith(_FENCE)
        heading = None if is_code else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield title, anchor, "\n".join(lines)
        anchor = _anchor_of(heading[2], taken) if title else ""
        title, lines = plain(heading[2]), []
    yield title, anchor, "\n".join(lines)


def resolve(file: str, link: str) -> tuple[str, str]:
    """The file and the anchor to which a link in `file` leads within the handbook."""
    path, _, anchor = link.partition("#")
    return posixpath.normpath(
        posixpath.join(posixpath.dirname(file), path)
    ) if path else file, anchor


def is_outside(link: str) -> bool:
    """Whether a link leads out of the handbook, to the web for instance."""
    return "://" in link or link.startswith("mailto:")


def plain(markdown: str) -> str:
    """What is read of a few lines, without the marks between."""
    return _MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))).strip()


def _anchor_of(heading: str, taken: dict[str, int]) -> str:
    """What GitHub makes of a heading, and MyST as well; the second of a name gets a number."""
    anchor = _NOT_IN_ANCHORS.sub("", plain(heading).lower()).replace(" ", "-")
    number = taken[anchor] = taken.get(anchor, -1) + 1
    return f"{anchor}-{number}" if number else anchor


def _has_all(text: str, words: Sequence[str]) -> bool:
    text = text.casefold()
    return all(word in text for word in words)


def _excerpt(text: str, words: Sequence[str]) -> str:
    """A few words around the first place where one of them occurs."""
    line = " ".join(text.split())
    folded = line.casefold()
    at = min((place for word in words if (place := folded.find(word)) >= 0), default=0)
    start = line.rfind(" ", 0, max(0, at - _EXCERPT // 3)) + 1
    end = line.find(" ", start + _EXCERPT)
    begins, ends = "…" * (start > 0), "…" * (end >= 0)
    return f"{begins}{line[start : end if end >= 0 else None]}{ends}"
