"""Noticing that the sound server has ended."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lowback_timer.devices.sound.pulse import PulseServer


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir()
    (folder / "pid").write_text("4711\n", "ascii")
    return folder


@pytest.fixture
def processes(tmp_path: Path) -> Path:
    for number in ("4711", "4712"):
        (tmp_path / "proc" / number).mkdir(parents=True)
        (tmp_path / "proc" / number / "cmdline").write_bytes(b"pulseaudio\0")
    return tmp_path / "proc"


def test_a_server_that_runs_is_not_gone(runtime: Path, processes: Path) -> None:
    assert not PulseServer(runtime, processes).is_gone()


def test_a_server_that_was_killed_is_gone(runtime: Path, processes: Path) -> None:
    server = PulseServer(runtime, processes)
    shutil.rmtree(processes / "4711")
    assert server.is_gone()


def test_a_server_that_was_killed_and_not_yet_buried_is_gone(
    runtime: Path, processes: Path
) -> None:
    server = PulseServer(runtime, processes)
    (processes / "4711" / "cmdline").write_bytes(b"")
    assert server.is_gone()


def test_a_server_that_ended_orderly_is_gone(runtime: Path, processes: Path) -> None:
    server = PulseServer(runtime, processes)
    (runtime / "pid").unlink()
    assert server.is_gone()


def test_a_server_that_was_replaced_is_gone(runtime: Path, processes: Path) -> None:
    server = PulseServer(runtime, processes)
    (runtime / "pid").write_text("4712\n", "ascii")
    assert server.is_gone()


def test_a_server_that_was_dead_from_the_start_is_gone(runtime: Path, processes: Path) -> None:
    (runtime / "pid").write_text("1\n", "ascii")
    assert PulseServer(runtime, processes).is_gone()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe"])
def test_where_nothing_is_known_nothing_is_gone(
    runtime: Path, processes: Path, content: bytes
) -> None:
    (runtime / "pid").write_bytes(content)
    server = PulseServer(runtime, processes)
    (runtime / "pid").unlink()
    assert not server.is_gone()


def test_a_server_that_is_seen_later_is_watched_from_then_on(
    runtime: Path, processes: Path
) -> None:
    (runtime / "pid").unlink()
    server = PulseServer(runtime, processes)
    (runtime / "pid").write_text("4711\n", "ascii")
    assert not server.is_gone()
    (runtime / "pid").write_text("4712\n", "ascii")
    assert server.is_gone()


@pytest.mark.parametrize(
    ("variables", "folder"),
    [
        ({"PULSE_RUNTIME_PATH": "{0}/own"}, "own"),
        ({"XDG_RUNTIME_DIR": "{0}"}, "pulse"),
    ],
)
def test_looks_where_libpulse_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], folder: str
) -> None:
    monkeypatch.delenv("PULSE_RUNTIME_PATH", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(tmp_path))
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "pid").write_text("0", "ascii")
    assert PulseServer(processes=tmp_path).is_gone()
