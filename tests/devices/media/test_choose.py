"""Which media controls a system has."""

import sys
from pathlib import Path

import pytest

from lowback_timer.devices.media import NoControls, open_media_controls
from lowback_timer.devices.media.controls import MediaState
from tests.doubles.media_controls import RecordingHandler


@pytest.mark.parametrize("system", ["win32", "darwin", "haiku"])
def test_without_the_package_of_a_system_there_are_none(
    handler: RecordingHandler, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("winrt.windows.media", "winrt.windows.media.interop", "MediaPlayer"):
        monkeypatch.setitem(sys.modules, name, None)

    controls = open_media_controls(handler, lambda job: job(), 1, system)

    assert isinstance(controls, NoControls)
    controls.show(MediaState())
    controls.jumped(0)
    controls.close()


def test_without_a_session_bus_there_are_none(
    handler: RecordingHandler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    controls = open_media_controls(handler, lambda job: job(), 1, "linux")

    assert isinstance(controls, NoControls)
