"""What is wrong with text that is not YAML, in words for people who do not know YAML's own."""

from __future__ import annotations

import re

import yaml
from yaml.error import Mark, MarkedYAMLError
from yaml.reader import Reader
from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.alignment import Explained
from lowback_timer.library.yaml.parser_words import sentence_on, sentence_on_start
from lowback_timer.library.yaml.scalars import shown
from lowback_timer.library.yaml.slips import LINE_BREAK, explain_slip

# Begins with the plain `%` so that the search is as fast as one for a letter.
_DIRECTIVE = re.compile("%(?<![^\r\n\x85\u2028\u2029]%)")
_OPENING = str.maketrans("]}", "[{")
_RESERVED = "cannot start any token"


def explain(error: MarkedYAMLError, text: str) -> Explained:
    """Position (line, column) and sentence for what the parser found."""
    said = f"{error.context} {error.problem}"
    return (
        _text_cut_short(error, text)
        or _slip(error, text, said)
        or _unclosed(error, text, said)
        or _out_of_place(error, text, said)
    )


def _slip(error: MarkedYAMLError, text: str, said: str) -> Explained | None:
    if error.problem_mark is None:
        return None
    since = error.context_mark.line + 1 if error.context_mark else None
    return explain_slip(text, error.problem_mark.line + 1, since, said)


def _unclosed(error: MarkedYAMLError, text: str, said: str) -> Explained | None:
    if error.context_mark is None:
        return None
    start = error.context_mark.line + 1, error.context_mark.column + 1
    if "unexpected end of stream" in said:
        return start, _not_closed(_line(text, start)[start[1] - 1 :])
    sentence = sentence_on_start(said)
    return (start, sentence) if sentence else None


def _out_of_place(error: MarkedYAMLError, text: str, said: str) -> Explained:
    mark = error.problem_mark
    position = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if _RESERVED in said:
        return position, _reserved(text, position)
    if "node content" in said and not _is_followed(text, position):
        sentence = translate(
            "Library", "the file ends within a list or a {opening}; close it with `]` or {closing}"
        )
        return position, sentence.format(opening="`{`", closing="`}`")
    is_entry = _line(text, position).lstrip().startswith("-")
    if "a block collection" in said and not is_entry:
        return position, _no_entry(position[1], error.context_mark)
    if "a block mapping" in said and is_entry:
        return position, _no_key(LINE_BREAK.split(text)[: position[0]])
    unknown = translate(
        "Library", "this is not YAML ({problem}); check the quotes and the indentation"
    ).format(problem=error.problem)
    return position, sentence_on(said) or unknown


def find_directive(text: str) -> Explained | None:
    """Position and sentence for the first line that begins with `%`, if there is one.

    A directive says nothing that this format needs, and libyaml is slow with very many of them.
    """
    found = _DIRECTIVE.search(text)
    if found is None:
        return None
    sentence = translate("Library", "a line may not begin with `%`; take it out")
    return place(text, found.start()), sentence


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column of the character at `offset`, counted as YAML counts lines."""
    line, start = 1, 0
    for found in LINE_BREAK.finditer(text, 0, offset):
        line, start = line + 1, found.end()
    return line, offset - start + 1


def find_unprintable(text: str) -> Explained:
    """Position and sentence for the first character that no YAML file may hold."""
    found = Reader.NON_PRINTABLE.search(text)
    if found is None:
        return (1, 1), translate(
            "Library", "this is not text; save it as a plain YAML file in UTF-8"
        )
    sentence = translate("Library", "character {code} may not stand in a YAML file; take it out")
    return place(text, found.start()), sentence.format(code=f"U+{ord(found[0]):04X}")


def _line(text: str, position: tuple[int, int]) -> str:
    return "".join(LINE_BREAK.split(text)[position[0] - 1 : position[0]])


def _no_entry(column: int, dashes: Mark | None) -> str:
    """What is wrong with a line that is neither an entry of a list nor within one."""
    if dashes and column == dashes.column + 1:
        return translate(
            "Library",
            "in this place a `- ` begins an entry; write one, or indent the line like the others "
            "of the entry above",
        )
    return translate(
        "Library",
        "this line does not line up with the entry above; indent it like the lines of that",
    )


def _no_key(lines: list[str]) -> str:
    """What is wrong with the last line, an entry of a list where a key belongs."""
    *above, entry = ((len(line) - len(line.lstrip(" ")), line.lstrip(" ")) for line in lines)
    around = (each for each in reversed(above) if each[1] and each[0] <= entry[0])
    indent, start = next(around, (0, "-"))
    if indent < entry[0] or start.startswith("-"):
        return translate(
            "Library", "this line does not line up with the dashes above; indent it like them"
        )
    return translate(
        "Library", "this line begins with a `- ` and those above do not; begin them all alike"
    )


def _is_followed(text: str, position: tuple[int, int]) -> bool:
    line, column = position
    rest = LINE_BREAK.split(text)[line - 1 :]
    return any(part.strip() for part in (*(part[column - 1 :] for part in rest[:1]), *rest[1:]))


def _text_cut_short(error: MarkedYAMLError, text: str) -> Explained | None:
    """Position and sentence when a text ends where its writer did not mean it to."""
    mark = error.problem_mark
    if mark is None:
        return None
    lines = LINE_BREAK.split(text)[mark.line : mark.line + 1]
    if not any(end in line[: mark.column] for line in lines for end in "'\"]}"):
        return None
    before = None
    try:
        for token in yaml.scan(text, Loader=yaml.BaseLoader):
            if (token.start_mark.line, token.start_mark.column) >= (mark.line, mark.column):
                break
            before = token
    except yaml.YAMLError:
        return None
    if before is None or not _touches(before.end_mark, mark, text):
        return None
    start, end = before.start_mark, before.end_mark
    if isinstance(before, FlowSequenceEndToken | FlowMappingEndToken):
        opening = _line(text, (mark.line + 1, 1)).find(text[end.index - 1].translate(_OPENING))
        sentence = translate(
            "Library",
            "a text that begins with `[` or {brace} must be in quotes, or a line break is missing",
        )
        return (mark.line + 1, opening + 1), sentence.format(brace="`{`")
    if not isinstance(before, ScalarToken) or before.plain:
        return None
    position = start.line + 1, start.column + 1
    if start.line != end.line:
        return position, _not_closed(_line(text, position)[start.column :])
    sentence = (
        translate(
            "Library",
            "the quoted text that begins here ends after {text}; write `''` for a quote inside "
            "it, or put all of it in double quotes",
        )
        if before.style == "'"
        else translate(
            "Library",
            'the quoted text that begins here ends after {text}; write `\\"` for a quote inside '
            "it, or put all of it in single quotes",
        )
    )
    return position, sentence.format(text=shown(text[start.index : end.index]))


def _touches(end: Mark, mark: Mark, text: str) -> bool:
    """Whether there is nothing but space between the two, on one line."""
    between = text[end.index : end.index + mark.column - end.column]
    return end.line == mark.line and end.column <= mark.column and not between.strip()


def _not_closed(rest: str) -> str:
    """The sentence on a quoted text of which `rest`, from its quote on, stands in its line."""
    if rest.startswith("'") and rest.count("'") == 1:
        return translate(
            "Library",
            "the quoted text that begins here is not closed; add the closing quote, or, if this "
            "is an apostrophe, put all of it in double quotes",
        )
    return translate(
        "Library", "the quoted text that begins here is not closed; add the closing quote"
    )


def _reserved(text: str, position: tuple[int, int]) -> str:
    found = _line(text, position)[position[1] - 1 :][:1]
    if found == "\t":
        return translate("Library", "a tab cannot indent; use spaces")
    sentence = translate("Library", "a text may not begin with {character} here; put it in quotes")
    return sentence.format(character=found)
