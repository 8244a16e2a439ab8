import sys
from pathlib import Path

import pytest

from lowback_timer import APP_ID
from lowback_timer.devices.autostart import autostart
from lowback_timer.options import MenuAction
from lowback_timer.terminal.desktop.installing import ENTRY
from lowback_timer.terminal.desktop.run import run
from lowback_timer.terminal.output import RefusalError

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux desktops")


@pytest.fixture
def data(share: Path, no_tools: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "argv", [""])
    monkeypatch.setenv("XDG_DATA_DIRS", "/nowhere")
    return share / "lowback-timer"


@on_linux
def test_into_the_menu_and_out_again(
    data: Path, share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = [
        run(action, data)
        for action in (
            MenuAction.CHECK,
            MenuAction.INSTALL,
            MenuAction.INSTALL,
            MenuAction.CHECK,
            MenuAction.REMOVE,
            MenuAction.REMOVE,
        )
    ]

    assert codes == [1, 0, 0, 0, 0, 0]
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("Lowback Timer is not in the menu; `lowback-timer desktop --install`")
    assert told[1].endswith(f"The menu starts {sys.executable} -m lowback_timer")
    assert told[3:5] == ["Lowback Timer is in the menu, and all is as it should be."] * 2
    assert told[5].startswith("Lowback Timer is no longer in the menu: ")
    assert told[6] == "Lowback Timer is not in the menu."
    assert list(share.iterdir()) == []


@on_linux
def test_one_for_another_command_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(MenuAction.INSTALL, data)
    (tmp_path / "lowback-timer").touch()
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "lowback-timer")])
    capsys.readouterr()

    assert run(MenuAction.CHECK, data) == 1

    assert "but not as this command would put it there" in capsys.readouterr().out


@on_linux
def test_what_was_changed_by_hand_is_told(
    data: Path, share: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(MenuAction.INSTALL, data)
    (share / ENTRY).write_text("changed", encoding="utf-8")
    capsys.readouterr()

    assert run(MenuAction.REMOVE, data) == 0

    assert f"{share / ENTRY} was changed since" in capsys.readouterr().out


@pytest.mark.parametrize(("platform", "word"), [("win32", "Windows"), ("darwin", "macOS")])
@pytest.mark.parametrize("action", MenuAction)
def test_elsewhere_it_says_how_it_is_there(
    action: MenuAction, platform: str, word: str, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    with pytest.raises(RefusalError, match=f"^on {word} "):
        run(action, data)


@on_linux
def test_what_is_taken_out_does_not_start_with_the_desktop_any_more(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    run(MenuAction.INSTALL, data)
    autostart(data).turn(on=True)

    assert run(MenuAction.REMOVE, data) == 0

    assert not autostart(data).is_on()
    assert "does not start when you log in any more" in capsys.readouterr().out
    assert list((tmp_path / "config" / "autostart").iterdir()) == []


@on_linux
def test_what_cannot_be_switched_off_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config" / "autostart" / f"{APP_ID}.desktop").mkdir(parents=True)

    assert run(MenuAction.REMOVE, data) == 0

    assert "It may still start when you log in: " in capsys.readouterr().out
