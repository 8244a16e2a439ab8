"""How loud the system is set, from what the sound servers' own programs say."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lowback_timer.devices import system_volume as module
from lowback_timer.devices.system_volume import SystemVolume, system_volume

PULSE = (
    "Volume: front-left: {0} / {1}% / -12 dB,   front-right: 0 /   0% / -inf dB\n  balance -1.00"
)


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def answering(answers: dict[str, str]) -> Callable[[Sequence[str]], str | None]:
    """Answers commands by their second word, as far as there are answers."""
    return lambda command: answers.get(command[1])


@pytest.mark.parametrize(
    ("answers", "volume"),
    [
        (
            {"get-sink-volume": PULSE.format(26214, 40), "get-sink-mute": "Mute: no"},
            SystemVolume(40, is_muted=False),
        ),
        (
            {"get-sink-volume": PULSE.format(78643, 120), "get-sink-mute": "Mute: yes"},
            SystemVolume(120, is_muted=True),
        ),
        ({"get-sink-volume": PULSE.format(0, 0)}, SystemVolume(0, is_muted=False)),
        ({"get-volume": "Volume: 0.40"}, SystemVolume(40, is_muted=False)),
        ({"get-volume": "Volume: 0,00 [MUTED]"}, SystemVolume(0, is_muted=True)),
        ({}, None),
        ({"get-sink-volume": "Connection refused", "get-volume": "?"}, None),
    ],
)
def test_the_servers_answers_are_understood(
    answers: dict[str, str], volume: SystemVolume | None
) -> None:
    assert system_volume(answering(answers)) == volume


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_nobody_is_asked(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    def never(command: Sequence[str]) -> str | None:
        pytest.fail(f"{command} was run")

    assert system_volume(never) is None


def write_program(folder: Path, name: str, text: str) -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="such programs are for POSIX systems")
@pytest.mark.parametrize(
    ("text", "volume"),
    [
        ('[ "$LC_ALL" = C ] && echo "Volume: mono: 6553 / 10%"', SystemVolume(10, is_muted=False)),
        ("exit 1", None),
        ("exec sleep 60", None),
    ],
)
def test_a_program_that_fails_or_hangs_is_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, volume: SystemVolume | None
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(module, "_TIMEOUT_S", 0.4 if volume else 0.05)
    write_program(tmp_path, "pactl", text)
    write_program(tmp_path, "wpctl", "exit 1")

    assert system_volume() == volume
