import sys
from pathlib import Path

import pytest

from lowback_timer.devices.own_command import OwnCommand, own_command

ROOT = Path(__file__).parents[2]


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_abc/usr/bin/lowback-timer")
    for name in ("APPIMAGE", "APPDIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", ["lowback-timer", "lowback-timer-window", "lowback-timer.exe"])
def test_an_installed_script_is_called_as_it_was(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / name).touch()
    link = tmp_path / name
    link.symlink_to(tmp_path / "venv" / name)
    monkeypatch.setattr(sys, "argv", [str(link), "desktop", "--install"])

    assert own_command() == OwnCommand((str(link),))


def test_a_script_that_was_called_from_beside_it_is_found_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lowback-timer").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["./lowback-timer"])

    assert own_command() == OwnCommand((str(tmp_path / "lowback-timer"),))


@pytest.mark.parametrize("called", [str(ROOT / "lowback_timer/__main__.py"), "lowback-timer", ""])
def test_a_checkout_is_started_in_its_own_folder(
    called: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # in which no such script lies
    monkeypatch.setattr(sys, "argv", [called])

    assert own_command() == OwnCommand((sys.executable, "-m", "lowback_timer"), ROOT)


@pytest.mark.usefixtures("bundle")
def test_a_bundle_is_its_own_file() -> None:
    assert own_command() == OwnCommand(("/tmp/.mount_abc/usr/bin/lowback-timer",))


@pytest.mark.usefixtures("bundle")
@pytest.mark.parametrize(
    ("mounted", "command"),
    [
        ("/tmp/.mount_abc", "/home/me/Lowback.AppImage"),
        ("/tmp/.mount_of_another", "/tmp/.mount_abc/usr/bin/lowback-timer"),
    ],
)
def test_an_appimage_is_the_file_and_not_what_it_is_mounted_to(
    mounted: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/me/Lowback.AppImage")
    monkeypatch.setenv("APPDIR", mounted)

    assert own_command() == OwnCommand((command,))
