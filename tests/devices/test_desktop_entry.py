import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.devices.desktop_entry import exec_value, string_value

STRING = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def unescaped(value: str) -> str:
    """A value of the type string, as the specification has it read."""
    characters = iter(value)
    return "".join(STRING[next(characters)] if each == "\\" else each for each in characters)


def words_in(value: str) -> list[str]:
    """The words of a value of the key Exec, as the specification has them read."""
    words: list[str] = []
    word, is_quoted, is_word = "", False, False
    characters = iter(unescaped(value))
    for each in characters:
        if each == '"':
            is_quoted, is_word = not is_quoted, True
        elif each == "\\" and is_quoted:
            word += next(characters)
        elif each == "%":
            assert next(characters) == "%", "a field code"
            word += "%"
        elif each == " " and not is_quoted:
            words, word, is_word = [*words, word], "", False
        else:
            assert is_quoted or each not in "\t\n'\\><~|&;$*?#()`", "has to be quoted"
            word, is_word = word + each, True
    return [*words, word] if is_word else words


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1))
def test_every_word_is_read_as_it_was(words: list[str]) -> None:
    assert words_in(exec_value(words)) == words


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("/usr/bin/x", "--y"), "/usr/bin/x --y"),
        (("/home/me/.local/bin/x", "-m", "a_b"), "/home/me/.local/bin/x -m a_b"),
        (("/a b/x",), '"/a b/x"'),
        (("100%",), "100%%"),
        (("",), '""'),
        (('say "hi"',), '"say \\\\"hi\\\\""'),
        (("a\\b",), '"a\\\\\\\\b"'),
        (("$HOME `x`",), '"\\\\$HOME \\\\`x\\\\`"'),
        (("two\nlines",), '"two\\nlines"'),
    ],
)
def test_words_are_quoted_as_the_standard_has_it(words: tuple[str, ...], line: str) -> None:
    assert exec_value(words) == line


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_read_as_it_was(text: str) -> None:
    assert unescaped(string_value(text)) == text
    assert "\n" not in string_value(text)
