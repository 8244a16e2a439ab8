"""What is wrong with text that is not YAML, in words for people who do not know YAML's own."""

from __future__ import annotations

import re

import yaml
from yaml.error import Mark, MarkedYAMLError
from yaml.reader import Reader
from yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken

from lowback_timer.library.yaml.scalars import shown
from lowback_timer.library.yaml.slips import LINE_BREAK, Explained, explain_slip

# A part of what libyaml or PyYAML says (context and problem in one line) -> what we say. The first
# that fits counts.
_SENTENCES = (
    ("another document", "a second document begins here (`---`); keep one document in a file"),
    ("duplicate anchor", "the name after this `&` is taken; give every `&name` a name of its own"),
    ("undefined alias", "the name after this `*` has no `&` before it; define it, or use quotes"),
    ("scanning an alias", "a text that begins with `*` must be in quotes"),
    ("scanning an anchor", "a text that begins with `&` must be in quotes"),
    ("unknown escape", "`\\` has a meaning in double quotes; write `\\\\`, or use single quotes"),
    ("escape", "this `\\` escape is not a character; write `\\\\`, or use single quotes"),
    ("decimal number", "this `\\` escape is not a character; write `\\\\`, or use single quotes"),
    ("document indicator", "a quoted text is not closed before this line; add the closing quote"),
    ("document separator", "a quoted text is not closed before this line; add the closing quote"),
    ("document start", "this does not belong to the text above it; check quotes and indentation"),
    ("tag", "a text that begins with `!` must be in quotes; tags are not used here"),
    ("a tab character", "a tab cannot indent; use spaces"),
    (
        "scanning a block scalar",
        "after `|` or `>` the line must end; begin the text on the next, or quote one that has it",
    ),
    (
        "mapping values are not allowed",
        "a `:` is out of place; quote a text that has one, or check the indentation",
    ),
    (
        "sequence entries are not allowed",
        "a `-` is out of place; begin the list on the next line, or quote a text that has it",
    ),
    (
        "mapping keys are not allowed",
        "a `?` is out of place; put a text that begins with it in quotes",
    ),
    ("unexpected ':'", "a `:` is out of place; quote a text that has one"),
    ("alphabetic or numeric", "a text that begins with `*` or `&` must be in quotes"),
    ("node content", "a value is missing before this character; write one, or quote the text"),
    ("a block mapping", "this line does not line up with the keys above; indent it like them"),
    ("a block collection", "this line does not line up with the dashes above; indent it like them"),
)
# Of these, the beginning tells more than the place where the search for the end was given up.
_UNCLOSED = (
    (
        "flow sequence",
        "the list that begins here is not closed; add `]`, or a comma between entries",
    ),
    ("flow mapping", "the `{` that begins here is not closed; add `}`, or a comma between entries"),
    (
        "could not find expected ':'",
        "this line has no `:`; write `key: value`, or take it out",
    ),
)
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
    return next(((start, sentence) for part, sentence in _UNCLOSED if part in said), None)


def _out_of_place(error: MarkedYAMLError, text: str, said: str) -> Explained:
    mark = error.problem_mark
    position = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if _RESERVED in said:
        return position, _reserved(text, position)
    if "node content" in said and not _is_followed(text, position):
        return position, "the file ends within a list or a `{`; close it with `]` or `}`"
    is_entry = _line(text, position).lstrip().startswith("-")
    if "a block collection" in said and not is_entry:
        return position, _no_entry(position[1], error.context_mark)
    if "a block mapping" in said and is_entry:
        return position, _no_key(_line(text, (position[0] - 1, 1)))
    unknown = f"this is not YAML ({error.problem}); check the quotes and the indentation"
    return position, next((sentence for part, sentence in _SENTENCES if part in said), unknown)


def find_directive(text: str) -> Explained | None:
    """Position and sentence for the first line that begins with `%`, if there is one.

    A directive says nothing that this format needs, and libyaml is slow with very many of them.
    """
    found = _DIRECTIVE.search(text)
    return found and (place(text, found.start()), "a line may not begin with `%`; take it out")


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
        return (1, 1), "this is not text; save it as a plain YAML file in UTF-8"
    position = place(text, found.start())
    return position, f"character U+{ord(found[0]):04X} may not stand in a YAML file; take it out"


def _line(text: str, position: tuple[int, int]) -> str:
    return "".join(LINE_BREAK.split(text)[position[0] - 1 : position[0]])


def _no_entry(column: int, dashes: Mark | None) -> str:
    """What is wrong with a line that is neither an entry of a list nor within one."""
    if dashes and column == dashes.column + 1:
        return (
            "in this place a `- ` begins an entry; write one, or indent the line like the others "
            "of the entry above"
        )
    return "this line does not line up with the entry above; indent it like the lines of that"


def _no_key(above: str) -> str:
    """What is wrong with an entry of a list where a key belongs, below the line `above`."""
    if above.lstrip().startswith("-"):
        return "this line does not line up with the dashes above; indent it like them"
    return "this line begins with a `- ` and those above do not; begin them all alike"


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
        return (mark.line + 1, opening + 1), (
            "a text that begins with `[` or `{` must be in quotes, or a line break is missing"
        )
    if not isinstance(before, ScalarToken) or before.plain:
        return None
    position = start.line + 1, start.column + 1
    if start.line != end.line:
        return position, _not_closed(_line(text, position)[start.column :])
    inside, others = ("''", "double") if before.style == "'" else ('\\"', "single")
    return position, (
        f"the quoted text that begins here ends after {shown(text[start.index : end.index])}; "
        f"write `{inside}` for a quote inside it, or put all of it in {others} quotes"
    )


def _touches(end: Mark, mark: Mark, text: str) -> bool:
    """Whether there is nothing but space between the two, on one line."""
    between = text[end.index : end.index + mark.column - end.column]
    return end.line == mark.line and end.column <= mark.column and not between.strip()


def _not_closed(rest: str) -> str:
    """The sentence on a quoted text of which `rest`, from its quote on, stands in its line."""
    sentence = "the quoted text that begins here is not closed; add the closing quote"
    if rest.startswith("'") and rest.count("'") == 1:
        sentence += ", or, if this is an apostrophe, put all of it in double quotes"
    return sentence


def _reserved(text: str, position: tuple[int, int]) -> str:
    found = _line(text, position)[position[1] - 1 :][:1]
    if found == "\t":
        return "a tab cannot indent; use spaces"
    return f"a text may not begin with {found} here; put it in quotes"
