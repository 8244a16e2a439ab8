from configparser import RawConfigParser
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.devices.own_command import OwnCommand
from lowback_timer.terminal.desktop.exec_line import adapted, exec_value

ENTRY = """\
[Desktop Entry]
Name=Lowback Timer
Exec=lowback-timer %f
Icon=some.icon

[Desktop Action start-today]
Exec=lowback-timer --start
"""
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


def groups_of(entry: str) -> RawConfigParser:
    parser = RawConfigParser(delimiters=["="], interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(entry)
    return parser


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1))
def test_every_word_is_read_as_it_was(words: list[str]) -> None:
    assert words_in(exec_value(words)) == words


def test_plain_words_are_not_quoted() -> None:
    words = ("/home/me/.local/bin/lowback-timer", "-m", "lowback_timer")

    assert exec_value(words) == "/home/me/.local/bin/lowback-timer -m lowback_timer"


def test_a_path_with_everything_in_it_is_escaped_twice() -> None:
    assert exec_value(['/my 5% "tools"\\$x']) == r'"/my 5%% \\"tools\\"\\\\\\$x"'


def test_every_group_starts_the_command_and_goes_when_it_is_gone() -> None:
    groups = groups_of(adapted(ENTRY, OwnCommand(("/my tools/lowback-timer",))))

    main, action = groups["Desktop Entry"], groups["Desktop Action start-today"]
    assert main["Exec"] == '"/my tools/lowback-timer" %f'
    assert main["TryExec"] == "/my tools/lowback-timer"
    assert action["Exec"] == '"/my tools/lowback-timer" --start'
    assert "TryExec" not in action
    assert "Path" not in main
    assert (main["Name"], main["Icon"]) == ("Lowback Timer", "some.icon")


def test_a_checkout_is_started_in_its_folder() -> None:
    command = OwnCommand(("/venv/bin/python", "-m", "lowback_timer"), Path("/my/checkout"))

    main = groups_of(adapted(ENTRY, command))["Desktop Entry"]

    assert main["Exec"] == "/venv/bin/python -m lowback_timer %f"
    assert main["Path"] == "/my/checkout"
