"""The players that are never heard, and the hush around opening a device."""

from __future__ import annotations

import os

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer
from lowback_timer.devices.sound.quiet import quiet_stderr
from tests.doubles.player import RecordingPlayer


def use_everything(player: SoundPlayer) -> None:
    player.open()
    player.set_volume(70)
    player.set_muted(False)
    player.play(Sound.GO)
    player.play_run(Sound.COUNTDOWN, 3, 1000)
    player.keep_awake()
    player.stop()
    player.close()


def test_the_silent_player_takes_everything_and_says_why() -> None:
    player = SilentPlayer("There are no speakers.")
    use_everything(player)
    assert (player.name, player.reason) == ("silent", "There are no speakers.")
    assert SilentPlayer("No files.", "rest.wav").details == "rest.wav"
    assert player.device == ""


def test_the_recording_player_keeps_every_call_in_order() -> None:
    player = RecordingPlayer()
    use_everything(player)
    assert player.calls == [
        ("set_volume", (70,)),
        ("set_muted", (False,)),
        ("play", (Sound.GO,)),
        ("play_run", (Sound.COUNTDOWN, 3, 1000)),
        ("keep_awake", ()),
        ("stop", ()),
        ("close", ()),
    ]


class TestQuietStderr:
    def test_swallows_what_is_written_meanwhile_and_nothing_else(
        self, capfd: pytest.CaptureFixture[str]
    ) -> None:
        os.write(2, b"before ")
        with quiet_stderr():
            os.write(2, b"ALSA lib pcm.c: chatter")
        os.write(2, b"after")
        assert capfd.readouterr().err == "before after"

    def test_gives_stderr_back_after_an_error(self, capfd: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(RuntimeError), quiet_stderr():
            raise RuntimeError
        os.write(2, b"heard")
        assert capfd.readouterr().err == "heard"

    def test_does_without_a_stderr(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def closed(descriptor: int) -> int:
            raise OSError(9, "Bad file descriptor")

        monkeypatch.setattr(os, "dup", closed)
        entered = False
        with quiet_stderr():
            entered = True
        assert entered
