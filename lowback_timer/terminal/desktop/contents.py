"""What is written for the menu: the files that packages of a distribution put below /usr/share."""

from __future__ import annotations

from lowback_timer.devices.own_command import OwnCommand
from lowback_timer.resources import desktop_dir
from lowback_timer.terminal.desktop.adapting import adapted


def contents(command: OwnCommand) -> dict[str, bytes]:
    """Every file, by its path below the folder of a person's programs, with slashes.

    Args:
        command: With which the menu is to start the program.

    Raises:
        OSError: the program's own data is incomplete.
    """
    folder = desktop_dir()
    files = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    return {
        name: adapted(data.decode("utf-8"), command).encode("utf-8")
        if name.endswith(".desktop")
        else data
        for name, data in files.items()
    }
