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


def test_plain_words_are_not_quoted() -> None:
    words = ("/home/me/.local/bin/lowback-timer", "-m", "lowback_timer")

    assert exec_value(words) == "/home/me/.local/bin/lowback-timer -m lowback_timer"


def test_a_path_with_everything_in_it_is_escaped_twice() -> None:
    assert exec_value(['/my 5% "tools"\\$x']) == r'"/my 5%% \\"tools\\"\\\\\\$x"'


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_read_as_it_was(text: str) -> None:
    assert unescaped(string_value(text)) == text
    assert "\n" not in string_value(text)
