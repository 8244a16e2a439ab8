from configparser import RawConfigParser
from pathlib import Path

from lowback_timer.devices.own_command import OwnCommand
from lowback_timer.terminal.desktop.adapting import adapted

ENTRY = """\
[Desktop Entry]
Name=Lowback Timer
Exec=lowback-timer %f
Icon=some.icon

[Desktop Action start-today]
Exec=lowback-timer --start
"""


def groups_of(entry: str) -> RawConfigParser:
    parser = RawConfigParser(delimiters=["="], interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(entry)
    return parser


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
