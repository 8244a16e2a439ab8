"""A file in the folder that desktops on Linux look into."""

import shutil
import subprocess
from pathlib import Path

import pytest

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.autostart.desktop_file import DesktopFile


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config" / "autostart"


@pytest.fixture
def autostart(folder: Path) -> DesktopFile:
    return DesktopFile(folder, ("/usr/bin/lowback-timer", "--in-background"))


def file_in(folder: Path) -> Path:
    return folder / f"{APP_ID}.desktop"


def test_it_is_turned_on_and_off(autostart: DesktopFile, folder: Path) -> None:
    assert not autostart.is_on()

    autostart.turn(on=True)
    autostart.turn(on=True)
    assert autostart.is_on()
    assert [each.name for each in folder.iterdir()] == [f"{APP_ID}.desktop"]
    assert "Exec=/usr/bin/lowback-timer --in-background\n" in file_in(folder).read_text("utf-8")

    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()
    assert list(folder.iterdir()) == []


def test_what_was_deleted_by_hand_is_off(autostart: DesktopFile, folder: Path) -> None:
    autostart.turn(on=True)
    file_in(folder).unlink()

    assert not autostart.is_on()


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"]
)
def test_what_a_desktop_leaves_out_is_off(autostart: DesktopFile, folder: Path, line: str) -> None:
    autostart.turn(on=True)
    text = file_in(folder).read_text("utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    file_in(folder).write_text(f"{text}{line}\n", "utf-8")
    assert not autostart.is_on()

    # WHEN it is wanted after all
    autostart.turn(on=True)

    assert autostart.is_on()


def test_another_group_is_another_matter(autostart: DesktopFile, folder: Path) -> None:
    autostart.turn(on=True)
    with file_in(folder).open("a", encoding="utf-8") as file:
        file.write("[Desktop Action Later]\nHidden=true\n")

    assert autostart.is_on()


def test_trouble_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way", "utf-8")
    autostart = DesktopFile(tmp_path / "config" / "autostart", ("x",))

    with pytest.raises(AutostartError, match="config"):
        autostart.turn(on=True)
    with pytest.raises(AutostartError, match="config"):
        autostart.turn(on=False)
    with pytest.raises(AutostartError, match="config"):
        autostart.is_on()


def test_the_standard_s_own_tool_has_nothing_to_say(folder: Path) -> None:
    validate = shutil.which("desktop-file-validate")
    if validate is None:
        pytest.skip("there is no desktop-file-validate")
    DesktopFile(folder, ("/home/a b/$x/lowback-timer", "100% \\ it's")).turn(on=True)

    done = subprocess.run([validate, file_in(folder)], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, "")
