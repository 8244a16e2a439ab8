"""Whether the music of other programs can be held down here."""

import sys
from pathlib import Path

import pytest

from lowback_timer.core.choices import MusicChoice
from lowback_timer.devices.music import MusicProcess, can_hold_down, link


def test_it_takes_a_session_bus(tmp_path: Path) -> None:
    assert can_hold_down({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"}, "linux")
    assert not can_hold_down({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    assert not can_hold_down({}, "linux")

    (tmp_path / "bus").touch()
    assert can_hold_down({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_there_is_none_elsewhere(system: str) -> None:
    assert not can_hold_down({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus"}, system)


def test_nothing_is_started_before_it_is_wanted() -> None:
    music = MusicProcess()

    music.let_go()
    music.close()

    assert music._process is None


def test_a_process_that_cannot_be_started_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "_program", lambda: ("/no/such/program",))
    music = MusicProcess()

    music.hold_down(MusicChoice.LOWER)
    music.let_go()
    music.close()


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "lowback-timer")

    assert link._program() == ("lowback-timer", "--music-process")
