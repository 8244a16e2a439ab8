"""A menu entry that starts the program from where it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lowback_timer.devices.desktop_entry import exec_value, string_value
from lowback_timer.devices.own_command import OwnCommand

_NAME = "lowback-timer"


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
            yield f"TryExec={string_value(command.words[0])}"
            if command.folder is not None:
                yield f"Path={string_value(str(command.folder))}"
        is_main = False
