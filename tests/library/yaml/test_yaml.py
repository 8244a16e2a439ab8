"""Text that is not the YAML we read: mistakes in its syntax, and attacks."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from yaml.error import Mark, MarkedYAMLError
from yaml.nodes import Node

from lowback_timer.library.yaml import compose as compose_module
from lowback_timer.library.yaml.compose import MOST_NODES, compose
from lowback_timer.library.yaml.document import MOST_VALUES, MOST_VALUES_OF_ENTRY
from lowback_timer.library.yaml.syntax import explain, find_unprintable
from tests.library.samples import SAMPLE, load, mistakes

_LINE_UP = "this line does not line up with the keys above; indent it like them"
_DEEPER = (
    "this line is indented deeper than the one above, which has its value already; line them up, "
    "or begin the one above with `- `"
)
_NO_DASH = (
    "in this place a `- ` begins an entry; write one, or indent the line like the others of the "
    "entry above"
)
_NOT_IN_LINE = "this line does not line up with the entry above; indent it like the lines of that"
_BLOCK = "after `|` or `>` the line must end; begin the text on the next, or quote one that has it"
_BEGIN_ALIKE = "this line begins with a `- ` and those above do not; begin them all alike"
_DASHES = "this line does not line up with the dashes above; indent it like them"
_TAB = "a tab cannot indent; use spaces"
_COLON = "a `:` is out of place; quote a text that has one, or check the indentation"
_ESCAPE = "this `\\` escape is not a character; write `\\\\`, or use single quotes"
_TAG = "a text that begins with `!` must be in quotes; tags are not used here"
_LIST = "the list that begins here is not closed; add `]`, or a comma between entries"
_WITHIN = "the file ends within a list or a `{`; close it with `]` or `}`"
_PERCENT = "a line may not begin with `%`; take it out"
_STAR = "a text that begins with `*` must be in quotes"

SYNTAX = [
    ("", "1:1: the file is empty; begin it with `format: 1`"),
    ("# nothing\n\n", "1:1: the file is empty; begin it with `format: 1`"),
    ("~", "1:1: a library is made of keys with values; begin it with `format: 1`"),
    ("[format, 1]", "1:1: a library is made of keys with values; begin it with `format: 1`"),
    (
        "format: 1\n---\nformat: 1",
        "2:1: a second document begins here (`---`); keep one document in a file",
    ),
    ("a: b: c", '1:4: a text with a colon in it needs quotes; write `"b: c"`'),
    ("a:\n\t- b", f"2:1: {_TAB}"),
    ("a: @b", "1:4: a text may not begin with @ here; put it in quotes"),
    ("a: `b`", "1:4: a text may not begin with ` here; put it in quotes"),
    ("a: [1\nb: 2", f"1:4: {_LIST}"),
    ("a: [", f"2:1: {_WITHIN}"),
    ("a: {b: [1, \n\n", f"3:1: {_WITHIN}"),
    (
        "a: {b: 1\nc: [",
        "1:4: the `{` that begins here is not closed; add `}`, or a comma between entries",
    ),
    ('a: 1\nb: "x', "2:4: the quoted text that begins here is not closed; add the closing quote"),
    ('a: "x\n--- y"', "2:1: a quoted text is not closed before this line; add the closing quote"),
    ("a: *b", "1:4: the name after this `*` has no `&` before it; define it, or use quotes"),
    ("a: **b**", f"1:5: {_STAR}"),
    (
        "a: &a 1\nb: &a 2",
        "2:4: the name after this `&` is taken; give every `&name` a name of its own",
    ),
    ("%TAG ! x\n--- a", f"1:1: {_PERCENT}"),
    ("a: 1\n%YAML 1.1\n", f"2:1: {_PERCENT}"),
    ("a: 1\r%YAML 1.1\r", f"2:1: {_PERCENT}"),
    ("a: 1\r\nb: \u2028%TAG", f"3:1: {_PERCENT}"),
    (
        "a: - b",
        "1:4: a `-` is out of place; begin the list on the next line, or quote a text that has it",
    ),
    ("a: ? b", "1:4: a `?` is out of place; put a text that begins with it in quotes"),
    ("a: 1\r\nb: \a", "2:4: character U+0007 may not stand in a YAML file; take it out"),
    (
        "a: |x\n  y",
        f"1:5: {_BLOCK}",
    ),
    ("a: !<x", f"1:7: {_TAG}"),
    ("a: !b!c d", f"1:4: {_TAG}"),
    ('a: "\\q"', "1:5: `\\` has a meaning in double quotes; write `\\\\`, or use single quotes"),
    ('a: "\\ud800"', f"1:7: {_ESCAPE}"),
    ('a: "\\xZZ"', f"1:7: {_ESCAPE}"),
    ("a: ]", "1:4: a value is missing before this character; write one, or quote the text"),
    ("a: 1\n  b: 2", f"2:3: {_DEEPER}"),
    ("a:\n - b\n   c: d", f"3:5: {_COLON}"),
    (
        "  a: 1\n b: 2",
        "2:2: this does not belong to the text above it; check quotes and indentation",
    ),
    ("a: 1\n- b", f"2:1: {_BEGIN_ALIKE}"),
    ("a:\n  b:\n    - c: 1\n   - d", f"4:4: {_DASHES}"),
    ("a:\n    b: 1\n  c: 2", f"3:3: {_LINE_UP}"),
    ("a:\n  b: []\n   c: 1", f"3:4: {_DEEPER}"),
    ("- a\nb: 1", f"2:1: {_NO_DASH}"),
    ("- a: 1\n b: 2", f"2:2: {_NOT_IN_LINE}"),
    (" - a\n- b", "2:1: this does not belong to the text above it; check quotes and indentation"),
    ("a: 1\nbc\n", "2:1: this line has no `:`; write `key: value`, or take it out"),
    ("a: 1\nb: \0", "2:4: character U+0000 may not stand in a YAML file; take it out"),
    ("\x1b[2J", "1:1: character U+001B may not stand in a YAML file; take it out"),
    ("a: &x [*x]", "1:4: an alias inside this refers back to it; write it out"),
]


@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_syntax(tmp_path: Path, text: str, expected: str) -> None:
    assert mistakes(tmp_path / "mine.yaml", text) == [expected]


def test_a_per_cent_sign_within_a_line_is_text(tmp_path: Path) -> None:
    text = SAMPLE.replace("It is good for you.", '"100 % good: %YAML"')
    assert load(tmp_path / "mine.yaml", text).exercises["bridge"].why == "100 % good: %YAML"


def test_what_the_parser_says_is_passed_on_when_we_have_no_words_for_it() -> None:
    error = MarkedYAMLError(problem="found a unicorn", problem_mark=Mark("", 0, 2, 4, "", 0))
    sentence = "this is not YAML (found a unicorn); check the quotes and the indentation"
    assert explain(error, "") == ((3, 5), sentence)
    assert explain(MarkedYAMLError(problem="found a unicorn"), "") == ((1, 1), sentence)
    assert find_unprintable("fine")[0] == (1, 1)


@pytest.mark.parametrize("times", [33, 100, 1_100, 100_000])
@pytest.mark.parametrize("opening", ["[", "- ", "? ", "{a: ", "[{a: ", "- - ? "])
def test_deep_nesting_is_refused(tmp_path: Path, opening: str, times: int) -> None:
    (found,) = mistakes(tmp_path / "mine.yaml", "format: 1\nexercises:\n  " + opening * times)
    assert "more than 32 levels inside each other; nest less deeply" in found


@pytest.mark.parametrize("where", ["deeper than our bound", "in quotes", "one beside the other"])
def test_whatever_limit_the_parser_has_the_sentence_is_ours(
    monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    # GIVEN a parser that gives up, in words of its own, before we are asked
    def give_up(_self: object) -> None:
        raise MarkedYAMLError(problem="too much", problem_mark=Mark("", 0, 0, 0, "", 0))

    monkeypatch.setattr(compose_module._Composer, "get_single_node", give_up)
    text = {
        "deeper than our bound": "a: " + "[" * 40,
        "in quotes": f"a: '{'[' * 40}'",
        "one beside the other": f"a: [{'[],' * 40}]",
    }[where]

    with pytest.raises(compose_module.NotYamlError) as caught:
        compose(text)

    is_ours = "more than 32 levels" in caught.value.message
    assert is_ours is (where == "deeper than our bound")


def test_the_parser_is_made_of_what_pyyaml_offers_to_all() -> None:
    for name in ("BaseLoader", "CBaseLoader", "scan"):
        assert name in vars(yaml)
    imports = [
        line
        for path in Path(compose_module.__file__).parents[1].rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if line.lstrip().startswith(("import yaml", "from yaml"))
    ]
    assert imports
    assert not [line for line in imports if "._" in line or " _" in line]


def test_aliases_that_explode_are_refused(tmp_path: Path) -> None:
    lines = ["format: 1", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines.extend(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 30))
    (found,) = mistakes(tmp_path / "mine.yaml", "\n".join(lines))
    assert found.startswith(f"5:5: this holds more than {MOST_VALUES_OF_ENTRY} values, counting")


def test_aliases_of_many_entries_are_refused(tmp_path: Path) -> None:
    text = "format: 1\nexercises:\n- &x [" + "1," * 9000 + "]\n" + "- *x\n" * 1000
    (found,) = mistakes(tmp_path / "mine.yaml", text)
    assert (
        found == f"3:3: aliases make this file too large (over {MOST_VALUES} values); write fewer"
    )


def test_an_alias_of_a_large_entry_is_refused_as_well(tmp_path: Path) -> None:
    text = "format: 1\nx: &x [" + "1," * (MOST_VALUES_OF_ENTRY + 1) + "]\nexercises: [*x]"
    (found,) = mistakes(tmp_path / "mine.yaml", text)
    assert found.startswith(f"2:4: this holds more than {MOST_VALUES_OF_ENTRY} values, counting")


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nexercises:\n  - [" + "1," * (MOST_VALUES_OF_ENTRY + 1) + "]",
        "format: 1\nequipment: {" + "a: [b, c]," * MOST_VALUES_OF_ENTRY + "}",
        "".join(f"k{i}: 1\n" for i in range(MOST_VALUES_OF_ENTRY + 1)),
    ],
    ids=["an exercise", "the equipment", "the file itself"],
)
def test_entries_have_a_largest_size(tmp_path: Path, text: str) -> None:
    found = mistakes(tmp_path / "mine.yaml", text)
    assert any(f"this holds more than {MOST_VALUES_OF_ENTRY} values" in line for line in found)


def test_the_number_of_values_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose_module, "MOST_NODES", 50)
    (found,) = mistakes(tmp_path / "mine.yaml", SAMPLE)
    assert found.endswith("more than 50 values in one file; split it into several")
    assert MOST_NODES >= MOST_VALUES


@pytest.fixture
def without_libyaml(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`compose` as it is where PyYAML was built without its parser in C."""
    monkeypatch.delattr(yaml, "CBaseLoader")
    spec = importlib.util.spec_from_file_location("compose_again", compose_module.__file__)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _plain(node: object) -> object:
    """A node as a tuple that can be compared: what it is, where, and what is in it."""
    if not isinstance(node, Node):
        return tuple(map(_plain, node)) if isinstance(node, tuple) else node
    value = [_plain(each) for each in node.value] if isinstance(node.value, list) else node.value
    return node.tag, node.start_mark.line, node.start_mark.column, value


def test_both_parsers_compose_the_same(without_libyaml: ModuleType) -> None:
    assert _plain(without_libyaml.compose(SAMPLE)) == _plain(compose(SAMPLE))


@pytest.mark.parametrize("text", [text for text, _ in SYNTAX[4:-1] if "ud800" not in text])
def test_the_parser_in_python_is_explained_as_well(without_libyaml: ModuleType, text: str) -> None:
    with pytest.raises(without_libyaml.NotYamlError) as caught:
        without_libyaml.compose(text)
    assert "this is not YAML" not in str(caught.value)


def test_half_a_character_is_refused(
    tmp_path: Path, without_libyaml: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lowback_timer.library.yaml.document.compose", without_libyaml.compose)
    text = SAMPLE.replace("name: Bridge", 'name: "\\ud800"')
    assert mistakes(tmp_path / "mine.yaml", text) == [
        "8:11: `name` holds half a character; take it out",
        "8:11: this text holds the control character U+D800; take it out",
    ]


def test_a_file_with_windows_line_ends(tmp_path: Path) -> None:
    assert load(tmp_path / "mine.yaml", SAMPLE.replace("\n", "\r\n")).workouts
