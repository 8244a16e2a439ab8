"""How a menu entry names a command, by the Desktop Entry Specification 1.5."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lowback_timer.devices.own_command import OwnCommand

_NAME = "lowback-timer"
_PLAIN = re.compile(r"[\w@+=:,./-]+", re.ASCII)
_TO_ESCAPE = re.compile(r'(["`$\\])')
_ESCAPES = {"\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def adapted(entry: str, command: OwnCommand) -> str:
    """A menu entry that starts `command` in place of whatever `lowback-timer` is on the path.

    While the file of the command is not there, the menu does not show it.

    Args:
        entry: The text of a .desktop file, with `Exec=lowback-timer …` in each of its groups.
        command: What the program is started with.
    """
    return "\n".join(_lines(entry.split("\n"), command))


def _lines(lines: Sequence[str], command: OwnCommand) -> Iterator[str]:
    is_main = True
    for line in lines:
        key, _, value = line.partition("=")
        if key != "Exec":
            yield line
            continue
        yield f"Exec={exec_value(command.words)}{value.removeprefix(_NAME)}"
        if is_main:
            yield f"TryExec={_as_string(command.words[0])}"
            if command.folder is not None:
                yield f"Path={_as_string(str(command.folder))}"
        is_main = False


def exec_value(words: Sequence[str]) -> str:
    """The words of a command, as the key Exec has them."""
    return _as_string(" ".join(map(_quoted, words)).replace("%", "%%"))


def _quoted(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else '"' + _TO_ESCAPE.sub(r"\\\1", word) + '"'


def _as_string(text: str) -> str:
    """A value of the type string, in which a backslash is escaped, and what would end the line."""
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return text
