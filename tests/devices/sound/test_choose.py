"""Which player is chosen, and what it says when none works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import choose, choose_player
from lowback_timer.devices.sound.output import Output, OutputError
from lowback_timer.resources import sounds_dir


class FakeOutput:
    device = ""

    def __init__(self, name: str) -> None:
        self.name = name

    def start(self, samples: bytes) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replace both outputs by ones that work, and tell which were opened."""
    opened: list[str] = []

    def opening(name: str) -> Output:
        opened.append(name)
        return FakeOutput(name)

    monkeypatch.setattr(choose, "SimpleAudioOutput", lambda: opening("simpleaudio"))
    monkeypatch.setattr(choose, "_open_qt", lambda: opening("Qt Multimedia"))
    return opened


def without_simpleaudio(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> Output:
        raise OutputError("no simpleaudio")

    monkeypatch.setattr(choose, "SimpleAudioOutput", fail)


class TestOrder:
    @pytest.mark.parametrize(
        ("qt", "wanted", "name"),
        [
            (True, None, "simpleaudio"),
            (True, "simpleaudio", "simpleaudio"),
            (True, "qt", "Qt Multimedia"),
            (False, None, "simpleaudio"),
            (False, "qt", "simpleaudio"),
        ],
    )
    def test_the_best_or_the_wanted_one(
        self, tried: list[str], qt: bool, wanted: str | None, name: str
    ) -> None:
        assert choose_player(sounds_dir(), qt=qt, wanted=wanted).name == name
        assert tried == [name]

    def test_the_other_one_where_the_first_does_not_work(
        self, tried: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        without_simpleaudio(monkeypatch)
        player = choose_player(sounds_dir(), qt=True)
        assert (player.name, player.reason) == ("Qt Multimedia", "no simpleaudio")

    def test_without_qt_nothing_is_left_after_simpleaudio(
        self, tried: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        without_simpleaudio(monkeypatch)
        player = choose_player(sounds_dir(), qt=False, wanted="qt")
        assert (player.name, player.reason) == ("silent", "no simpleaudio")
        assert tried == []

    def test_silence_can_be_wanted(self, tried: list[str]) -> None:
        player = choose_player(sounds_dir(), qt=True, wanted="silent")
        assert (player.name, player.reason) == ("silent", "sound is turned off")
        assert tried == []

    def test_an_unknown_player_is_refused(self) -> None:
        with pytest.raises(ValueError, match="'jack' is none of simpleaudio, qt, silent"):
            choose_player(sounds_dir(), qt=True, wanted="jack")


def test_missing_sounds_make_it_silent_and_say_so(tmp_path: Path, tried: list[str]) -> None:
    player = choose_player(tmp_path / "nowhere", qt=True)
    assert player.name == "silent"
    assert "nowhere" in player.reason
    assert tried == []


def test_the_loss_of_the_device_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Lost(FakeOutput):
        def start(self, samples: bytes) -> None:
            raise OutputError("unplugged")

    changes: list[tuple[str, str]] = []
    monkeypatch.setattr(choose, "SimpleAudioOutput", lambda: Lost("simpleaudio"))
    player = choose_player(
        sounds_dir(), qt=False, on_change=lambda name, reason: changes.append((name, reason))
    )
    player.play(Sound.GO)
    assert changes == [("silent", "unplugged")]


def test_a_qt_that_cannot_be_imported_is_an_output_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "lowback_timer.devices.sound.qt_audio", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    without_simpleaudio(monkeypatch)
    player = choose_player(sounds_dir(), qt=True)
    assert player.name == "silent"
    assert "Qt Multimedia cannot be imported" in player.reason


def test_without_qt_nothing_of_pyside_is_imported() -> None:
    program = (
        "import sys; from pathlib import Path; from lowback_timer.devices.sound import "
        "choose_player; choose_player(Path(sys.argv[1]), qt=False).close(); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(sounds_dir())], check=False, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")
