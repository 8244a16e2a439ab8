"""What each system has for starting with the desktop."""

import sys
from pathlib import Path

import pytest

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import autostart
from lowback_timer.devices.autostart.desktop_file import DesktopFile
from lowback_timer.devices.autostart.launch_agent import LaunchAgent
from lowback_timer.devices.autostart.portal import BackgroundPortal


@pytest.mark.parametrize(
    ("system", "flatpak", "kind"),
    [
        ("linux", False, DesktopFile),
        ("linux", True, BackgroundPortal),
        ("darwin", False, LaunchAgent),
    ],
)
def test_each_system_has_its_own(
    system: str, flatpak: bool, kind: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    if flatpak:
        monkeypatch.setenv("FLATPAK_ID", "org.x")
    else:
        monkeypatch.delenv("FLATPAK_ID", raising=False)

    assert isinstance(autostart(tmp_path), kind)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other places")
def test_the_folder_is_that_of_the_person_s_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    autostart(tmp_path).turn(on=True)
    assert (tmp_path / "own" / "autostart" / f"{APP_ID}.desktop").is_file()

    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    autostart(tmp_path).turn(on=True)
    assert (tmp_path / "home/.config/autostart" / f"{APP_ID}.desktop").is_file()
