"""What people type by mistake, or paste, that is not YAML: told apart by the looks of a line.

The parser tells where it gave up, often a line or more behind what is to be mended, and in its own
terms. So when it has given up, the lines around that place are looked at, as a person would. What
is said here is a guess, good only for a file that is wrong for certain.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.alignment import Explained, explain_alignment
from lowback_timer.library.yaml.scalars import shown

_Found = tuple[int, str] | None
"""The index of a character in a line, and a sentence."""

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
ODD_SPACES = "\u00a0\u00ad\u1680\u180e\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff"
"""They look like a space, or like nothing, and are letters to YAML; for a class of a pattern."""
CURLY_QUOTES = "“”„‟«»\u2039\u203a\u2018\u2019\u201a\u201b"

# Nobody writes longer ones by hand, and some patterns take their time with them.
_LONGEST_LINE = 1000
_SYMBOLS = "\u2190-\u2bff\U0001f000-\U0001faff"
_BULLETS = f"{_SYMBOLS}–—\u2010-\u2012\u2015\u2212•·‣◦▪●○◆➤"
_BLOCK_TEXT = re.compile(r"( *)(?:- +)*(?:.*[:-] +)?[|>][0-9+-]*[ \t]*(?:#.*)?")
_KEY = r"[ \t]*(?:- +)*[\"']?[^\W\d][\w-]*[\"']?"
_FENCE = re.compile(r"[ \t]*(```|~~~)")
# In the indentation, after a dash, and around the colon of a key or in brackets.
_ODD_SPACE = re.compile(
    rf"[ -]*([{ODD_SPACES}])|{_KEY}([{ODD_SPACES}]+) *:|.*?[:{{\[,] *([{ODD_SPACES}])"
)
_CURLY = re.compile(rf"(?:{_KEY}: +|[ -]*|.*?[{{\[,:] *)([{CURLY_QUOTES}])")
_BULLET = re.compile(
    rf" *([{_BULLETS}]\ufe0f?|(?:[*+]|--)(?=[ \t])|\d+[.)]|[a-z]\)|-(?=[^\s-]))[ \t]*(\S.*)"
)
_NO_SPACE = re.compile(rf"({_KEY}:)([^ \t:/].*)")
_OTHER_COLON = re.compile(rf"({_KEY})\s*(\uff1a|:=|[=-]>|[=;])\s*(.+)")
_COLON_IN_TEXT = re.compile(rf"({_KEY}): +([^\s\"'{{\[|>&*!%@`#].*)")
_COLON_IN_BRACKETS = re.compile(r".*?[{,] *[\w-]+: +([^,{}\[\]\"']*: [^,{}\[\]]*)")
_COMMENT_IN_BRACKETS = re.compile(r".*[{\[][^}\]]*?\s(#)")
_LIKE_A_KEY = re.compile(r".*[\s,][a-z_]+: .*")
# A word that may be a key, or, at the left edge, anything that is none.
_NO_KEY = re.compile(r"([ -]*)([a-z_]+) +(\S(?:(?!: ).)*)|[^\s:#\[\]{}-][^:#\[\]{}]*")


def explain_slip(text: str, at: int, since: int | None, said: str) -> Explained | None:
    """Position and sentence for what is most likely wrong; None when nothing looks so.

    Args:
        text: What the file holds.
        at: The line in which the parser gave up, counted from 1.
        since: The line in which what it was reading began, if it says so.
        said: What it says.
    """
    lines = [line if len(line) <= _LONGEST_LINE else "" for line in LINE_BREAK.split(text)]
    readable = list(_outside_block_texts(lines))
    before = _line_before(readable, at)
    near = [number for number in (at, since, before) if number is not None]
    return (
        _fence_in(lines)
        or _odd_space_in(readable, at)
        or _slip_near(lines, near, said)
        or explain_alignment(readable, at, said)
    )


def name_of(character: str) -> str:
    """A character that cannot be told by its looks: "U+00A0, no-break space"."""
    names = {
        "\u00a0": translate("Library", "U+00A0, no-break space"),
        "\u00ad": translate("Library", "U+00AD, soft hyphen"),
        "\u200b": translate("Library", "U+200B, zero width space"),
        "\u202f": translate("Library", "U+202F, narrow no-break space"),
        "\ufeff": translate("Library", "U+FEFF, zero width no-break space"),
    }
    # The rare ones have their names in Unicode only.
    rare = f"U+{ord(character):04X}, {unicodedata.name(character, 'character').lower()}"
    return names.get(character, rare)


def quoted(text: str) -> str:
    """A text in the quotes that it needs in YAML, as it is shown in a message."""
    mark = "'" if '"' in text else '"'
    return shown(f"{mark}{text}{mark}")


def bullet_in(text: str) -> str | None:
    """The sentence on a text that begins like an entry of a list, but not with YAML's dash."""
    found = _BULLET.fullmatch(text)
    if found is None:
        return None
    if found[1] == "-":
        return translate(
            "Library",
            "an entry of a list begins with a hyphen and a space, and no space follows this one; "
            "write `- `",
        )
    sentence = translate(
        "Library",
        "an entry of a list begins with a hyphen and a space, and this is {bullet}; write `- `",
    )
    return sentence.format(bullet=shown(found[1]))


def missing_space_in(text: str) -> str | None:
    """The sentence on a key and a value with nothing between the colon and the value."""
    found = _NO_SPACE.fullmatch(text)
    if found is None:
        return None
    key = found[1].strip(" -\t")
    value = re.sub(f"^[{ODD_SPACES}]+|[{ODD_SPACES}]+$", "", found[2])
    sentence = translate("Library", "a space is missing after the colon; write {right}")
    return sentence.format(right=shown(f"{key} {value}"))


def _outside_block_texts(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Numbered lines without those of texts after `|` or `>`, in which everything may stand."""
    deeper_than: int | None = None
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip(" "))
        if deeper_than is not None:
            if indent > deeper_than or not line.strip():
                continue
            deeper_than = None
        yield number, line
        if found := _BLOCK_TEXT.fullmatch(line):
            deeper_than = len(found[1])


def _line_before(lines: list[tuple[int, str]], at: int) -> int | None:
    """The number of the last line before `at` that holds more than a comment."""
    before = (
        number
        for number, line in reversed(lines)
        if number < at and line.strip() and not line.lstrip().startswith("#")
    )
    return next(before, None)


def _fence_in(lines: list[str]) -> Explained | None:
    for number, line in _outside_block_texts(lines):
        if found := _FENCE.match(line):
            sentence = translate(
                "Library",
                "this line of Markdown is not YAML; take out all lines like it, and what stands "
                "outside of them",
            )
            return (number, found.start(1) + 1), sentence
    return None


def _odd_space_in(lines: list[tuple[int, str]], at: int) -> Explained | None:
    hits = [(number, found) for number, line in lines if (found := _ODD_SPACE.match(line))]
    if not hits or hits[0][0] > at:
        return None
    number, found = hits[0]
    group = found.lastindex or 0
    count = len(hits) - 1
    odd = found[group][0]
    sentence = (
        translate("Library", "{character}, is a letter to YAML; write a plain space")
        if odd.isspace()
        else translate("Library", "{character}, is a letter to YAML; take it out")
    ).format(character=name_of(odd))
    if count:
        more = translate("Library", "{sentence} (and so in %n more line(s))", None, count)
        sentence = more.format(sentence=sentence)
    return (number, found.start(group) + 1), sentence


def _slip_near(lines: list[str], numbers: list[int], said: str) -> Explained | None:
    for number in numbers:
        if number > len(lines):
            continue
        for look in _LOOKS:
            if found := look(lines[number - 1], said):
                column, sentence = found
                return (number, column + 1), sentence
    return None


def _curly(line: str, _said: str) -> _Found:
    found = _CURLY.match(line)
    if found is None:
        return None
    sentence = translate(
        "Library", "curly quotes such as {quote} do not quote in YAML; write straight ones"
    )
    return found.start(1), sentence.format(quote=found[1])


def _bullet(line: str, _said: str) -> _Found:
    sentence = bullet_in(line)
    return (len(line) - len(line.lstrip(" ")), sentence) if sentence else None


def _missing_space(line: str, _said: str) -> _Found:
    found, sentence = _NO_SPACE.fullmatch(line), missing_space_in(line)
    return (found.end(1), sentence) if found and sentence else None


def _other_colon(line: str, _said: str) -> _Found:
    found = _OTHER_COLON.fullmatch(line)
    if found is None:
        return None
    right = shown(f"{found[1].strip(' -')}: {found[3]}")
    sentence = translate("Library", "a key ends with a plain colon and a space; write {right}")
    return found.start(2), sentence.format(right=right)


def _colon_in_text(line: str, said: str) -> _Found:
    if found := _COLON_IN_TEXT.fullmatch(line):
        value = found[2].rstrip()
        if ": " in value or value.endswith(":"):
            if not _LIKE_A_KEY.fullmatch(value):
                return found.start(2), _needs_quotes(value)
            sentence = translate(
                "Library",
                "a text with a colon in it needs quotes; write {right}, or give every key a line "
                "of its own",
            )
            return found.start(2), sentence.format(right=quoted(value))
    if "flow" in said and (found := _COLON_IN_BRACKETS.match(line)):
        value = found[1].rstrip()
        if not _LIKE_A_KEY.fullmatch(value):
            return found.start(1), _needs_quotes(value)
        sentence = translate(
            "Library",
            "more than one key is here; put a comma before every key, or, if it is one text, "
            "write {right}",
        )
        return found.start(1), sentence.format(right=quoted(value))
    return None


def _needs_quotes(value: str) -> str:
    sentence = translate("Library", "a text with a colon in it needs quotes; write {right}")
    return sentence.format(right=quoted(value))


def _comment_in_brackets(line: str, said: str) -> _Found:
    found = _COMMENT_IN_BRACKETS.match(line) if "flow" in said else None
    return found and (
        found.start(1),
        translate(
            "Library",
            "what follows a space and a `#` is a comment; put a text that has one in quotes",
        ),
    )


def _no_key(line: str, said: str) -> _Found:
    found = _NO_KEY.fullmatch(line) if "mapping values" in said else None
    if found is None or line.endswith(":"):
        return None
    if found[2]:
        right = shown(f"{found[2]}: {found[3].rstrip()}")
        sentence = translate("Library", "this line has no `:`; write {right}")
        return len(found[1]), sentence.format(right=right)
    return 0, translate("Library", "this line has no `:`; write `key: value`, or take it out")


_LOOKS: tuple[Callable[[str, str], _Found], ...] = (
    _curly,
    _bullet,
    _other_colon,
    _missing_space,
    _comment_in_brackets,
    _colon_in_text,
    _no_key,
)
