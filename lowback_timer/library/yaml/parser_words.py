"""What libyaml and PyYAML say of text that is not YAML, and what we say instead.

The left side of each table is a part of the parser's context and problem in one line.
"""

from __future__ import annotations

from lowback_timer.core.text import translate


def sentence_on(said: str) -> str | None:
    """What we say when the parser says that; the first that fits counts."""
    return next((sentence for part, sentence in _sentences() if part in said), None)


def sentence_on_start(said: str) -> str | None:
    """What we say of where something began, if that tells more than where it was given up."""
    return next((sentence for part, sentence in _unclosed_sentences() if part in said), None)


def _sentences() -> tuple[tuple[str, str], ...]:
    return (
        (
            "another document",
            translate(
                "Library", "a second document begins here (`---`); keep one document in a file"
            ),
        ),
        (
            "duplicate anchor",
            translate(
                "Library", "the name after this `&` is taken; give every `&name` a name of its own"
            ),
        ),
        (
            "undefined alias",
            translate(
                "Library", "the name after this `*` has no `&` before it; define it, or use quotes"
            ),
        ),
        (
            "scanning an alias",
            translate("Library", "a text that begins with `*` must be in quotes"),
        ),
        (
            "scanning an anchor",
            translate("Library", "a text that begins with `&` must be in quotes"),
        ),
        (
            "unknown escape",
            translate(
                "Library", "`\\` has a meaning in double quotes; write `\\\\`, or use single quotes"
            ),
        ),
        (
            "escape",
            translate(
                "Library", "this `\\` escape is not a character; write `\\\\`, or use single quotes"
            ),
        ),
        (
            "decimal number",
            translate(
                "Library", "this `\\` escape is not a character; write `\\\\`, or use single quotes"
            ),
        ),
        (
            "document indicator",
            translate(
                "Library", "a quoted text is not closed before this line; add the closing quote"
            ),
        ),
        (
            "document separator",
            translate(
                "Library", "a quoted text is not closed before this line; add the closing quote"
            ),
        ),
        (
            "document start",
            translate(
                "Library", "this does not belong to the text above it; check quotes and indentation"
            ),
        ),
        (
            "tag",
            translate(
                "Library", "a text that begins with `!` must be in quotes; tags are not used here"
            ),
        ),
        ("a tab character", translate("Library", "a tab cannot indent; use spaces")),
        (
            "scanning a block scalar",
            translate(
                "Library",
                "after `|` or `>` the line must end; begin the text on the next, or quote one that "
                "has it",
            ),
        ),
        (
            "mapping values are not allowed",
            translate(
                "Library",
                "a `:` is out of place; quote a text that has one, or check the indentation",
            ),
        ),
        (
            "sequence entries are not allowed",
            translate(
                "Library",
                "a `-` is out of place; begin the list on the next line, or quote a text that "
                "has it",
            ),
        ),
        (
            "mapping keys are not allowed",
            translate("Library", "a `?` is out of place; put a text that begins with it in quotes"),
        ),
        (
            "unexpected ':'",
            translate("Library", "a `:` is out of place; quote a text that has one"),
        ),
        (
            "alphabetic or numeric",
            translate("Library", "a text that begins with `*` or `&` must be in quotes"),
        ),
        (
            "node content",
            translate(
                "Library", "a value is missing before this character; write one, or quote the text"
            ),
        ),
        (
            "a block mapping",
            translate(
                "Library", "this line does not line up with the keys above; indent it like them"
            ),
        ),
        (
            "a block collection",
            translate(
                "Library", "this line does not line up with the dashes above; indent it like them"
            ),
        ),
    )


def _unclosed_sentences() -> tuple[tuple[str, str], ...]:
    return (
        (
            "flow sequence",
            translate(
                "Library",
                "the list that begins here is not closed; add `]`, or a comma between entries",
            ),
        ),
        (
            "flow mapping",
            translate(
                "Library",
                "the {opening} that begins here is not closed; add {closing}, or a comma between "
                "entries",
            ).format(opening="`{`", closing="`}`"),
        ),
        (
            "could not find expected ':'",
            translate("Library", "this line has no `:`; write `key: value`, or take it out"),
        ),
    )
