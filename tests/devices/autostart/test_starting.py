"""With which command the program is started with the desktop."""

import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer import __version__
from lowback_timer.devices.autostart import starting
from lowback_timer.devices.autostart.starting import background_command, is_in_flatpak
from lowback_timer.devices.own_command import OwnCommand


def started_as(monkeypatch: pytest.MonkeyPatch, *words: str, folder: Path | None = None) -> None:
    monkeypatch.setattr(starting, "own_command", lambda: OwnCommand(words, folder))


def test_it_is_what_was_started_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    started_as(monkeypatch, "/usr/bin/lowback-timer")

    assert background_command() == ("/usr/bin/lowback-timer", "--in-background")


def test_a_folder_of_data_of_one_s_own_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started_as(monkeypatch, "/usr/bin/lowback-timer")
    monkeypatch.chdir(tmp_path)

    words = background_command(Path("kept"))

    assert words[1:] == ("--in-background", "--data-dir", str(tmp_path / "kept"))


def test_a_checkout_is_found_from_any_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started_as(monkeypatch, sys.executable, "-m", "lowback_timer", folder=Path.cwd())
    *words, option = background_command()
    assert option == "--in-background"

    done = subprocess.run(
        [*words, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert done.stdout == f"lowback-timer {__version__}\n"


def test_a_flatpak_is_told_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    assert not is_in_flatpak()

    monkeypatch.setenv("FLATPAK_ID", "org.x")
    assert is_in_flatpak()
