"""`lowback-timer desktop`: puts the program into the menu, takes it out, or says how it stands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lowback_timer.devices.autostart import AutostartError, autostart
from lowback_timer.devices.own_command import own_command
from lowback_timer.options import MenuAction
from lowback_timer.terminal.desktop.contents import contents
from lowback_timer.terminal.desktop.installing import MenuEntry
from lowback_timer.terminal.desktop.record import NAME
from lowback_timer.terminal.output import RefusalError, counted

AS_IT_SHOULD_BE, OTHERWISE = 0, 1

_ELSEWHERE = {
    "win32": "on Windows the installer puts the program into the Start menu; "
    "`lowback-timer-window` opens it without a console",
    "darwin": "on macOS the program stands among the others as Lowback Timer.app; "
    "there is no menu to put it into",
}


def run(action: MenuAction, data: Path) -> int:
    """Do it, and tell; returns the exit code.

    Args:
        action: What is to be done.
        data: The folder of the person's data, which lies among those of all programs.

    Raises:
        RefusalError: it cannot be done.
    """
    if reason := _ELSEWHERE.get(sys.platform):
        raise RefusalError(reason)
    command = own_command()
    entry = MenuEntry(data.parent, data / NAME, contents(command))
    match action:
        case MenuAction.INSTALL:
            return _install(entry, " ".join(command.words))
        case MenuAction.REMOVE:
            code = _remove(entry)
            _start_with_it_no_longer(data)
            return code
        case MenuAction.CHECK:
            return _check(entry)


def _install(entry: MenuEntry, command: str) -> int:
    if entry.is_right:
        print("Lowback Timer is in the menu, and all is as it should be.")
        return AS_IT_SHOULD_BE
    entry.install(os.environ.get("XDG_DATA_DIRS", ""))
    print(f"Lowback Timer is in the menu now. The menu starts {command}")
    print("`lowback-timer desktop --remove` takes it out again.")
    return AS_IT_SHOULD_BE


def _remove(entry: MenuEntry) -> int:
    removed = entry.remove()
    for path in removed.left:
        print(f"{path} was changed since it was written, so it stays.")
    if removed.files:
        print(f"Lowback Timer is no longer in the menu: {counted(removed.files, 'file')} removed.")
    elif not removed.left:
        print("Lowback Timer is not in the menu.")
    return AS_IT_SHOULD_BE


def _start_with_it_no_longer(data: Path) -> None:
    """Have the desktop not start what is about to be taken away."""
    login = autostart(data)
    try:
        was_on = login.is_on()
        login.turn(on=False)  # also where a desktop has only switched it off
    except AutostartError as error:
        print(f"It may still start when you log in: {error}.")
    else:
        if was_on:
            print("It does not start when you log in any more.")


def _check(entry: MenuEntry) -> int:
    if entry.is_right:
        print("Lowback Timer is in the menu, and all is as it should be.")
        return AS_IT_SHOULD_BE
    if entry.is_there:
        print("Lowback Timer is in the menu, but not as this command would put it there:")
        print("`lowback-timer desktop --install` renews it.")
    else:
        print("Lowback Timer is not in the menu; `lowback-timer desktop --install` puts it there.")
    return OTHERWISE
