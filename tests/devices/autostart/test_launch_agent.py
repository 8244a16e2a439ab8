"""An agent of macOS, in a folder of the test's own."""

import plistlib
from pathlib import Path

import pytest

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.autostart.launch_agent import LaunchAgent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def autostart(folder: Path) -> LaunchAgent:
    return LaunchAgent(folder, ("/Applications/x", "--in-background"))


def test_it_is_turned_on_and_off(autostart: LaunchAgent, folder: Path) -> None:
    assert not autostart.is_on()

    autostart.turn(on=True)
    assert autostart.is_on()
    agent = plistlib.loads((folder / f"{APP_ID}.plist").read_bytes())
    assert agent["ProgramArguments"] == ["/Applications/x", "--in-background"]
    assert agent["Label"] == APP_ID

    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()


def test_what_was_turned_off_elsewhere_is_off(autostart: LaunchAgent, folder: Path) -> None:
    autostart.turn(on=True)
    file = folder / f"{APP_ID}.plist"
    file.write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))

    assert not autostart.is_on()


@pytest.mark.parametrize("text", ["nonsense", "<plist>", ""])
def test_what_is_no_agent_is_told(autostart: LaunchAgent, folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / f"{APP_ID}.plist").write_text(text, "utf-8")

    with pytest.raises(AutostartError, match=APP_ID):
        autostart.is_on()


def test_trouble_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "Library").write_text("in the way", "utf-8")
    autostart = LaunchAgent(tmp_path / "Library" / "LaunchAgents", ("x",))

    for on in (True, False):
        with pytest.raises(AutostartError, match="Library"):
            autostart.turn(on=on)
