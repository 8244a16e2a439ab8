"""The music process on a real bus, with players of a few manners."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from lowback_timer import APP_ID
from lowback_timer.core.choices import MusicChoice
from lowback_timer.devices.music import MusicProcess
from tests.devices.music.conftest import WITHIN_S, MakePlayer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is no session bus elsewhere")

LOWER, PAUSE = MusicChoice.LOWER, MusicChoice.PAUSE


@pytest.fixture
def music() -> Iterator[MusicProcess]:
    made = MusicProcess()
    yield made
    made.close()


def process_of(music: MusicProcess) -> subprocess.Popen[bytes]:
    assert music._process is not None
    return music._process


def test_what_plays_is_lowered_and_given_back(make_player: MakePlayer, music: MusicProcess) -> None:
    player = make_player("one")

    music.hold_down(LOWER)
    assert player.next() == "Volume 0.24"
    music.let_go()

    assert player.next() == "Volume 0.8"


def test_what_plays_is_paused_and_goes_on(make_player: MakePlayer, music: MusicProcess) -> None:
    player = make_player("one")

    music.hold_down(PAUSE)
    assert player.next() == "PlaybackStatus Paused"
    music.let_go()

    assert player.next() == "PlaybackStatus Playing"


def test_it_is_held_down_once_however_often_that_is_asked_for(
    make_player: MakePlayer, music: MusicProcess
) -> None:
    player = make_player("one")

    for _ in range(3):
        music.hold_down(LOWER)
    assert player.next() == "Volume 0.24"
    music.let_go()

    assert player.next() == "Volume 0.8"
    assert not player.has_changed()


@pytest.mark.parametrize("how", [LOWER, PAUSE])
def test_what_does_not_play_and_the_program_itself_are_left_alone(
    make_player: MakePlayer, music: MusicProcess, how: MusicChoice
) -> None:
    others = [
        make_player("still", "stopped"),
        make_player(APP_ID),
        make_player(f"{APP_ID}.instance7"),
        make_player("playerctld"),
    ]
    player = make_player("one")

    music.hold_down(how)
    player.next()

    assert not any(other.has_changed() for other in others)


def test_a_volume_that_somebody_has_turned_meanwhile_stays(
    make_player: MakePlayer, music: MusicProcess
) -> None:
    player, other = make_player("one"), make_player("two")
    music.hold_down(LOWER)
    assert (player.next(), other.next()) == ("Volume 0.24", "Volume 0.24")

    player.turn("Volume", 0.5)
    music.let_go()

    assert other.next() == "Volume 0.8"
    assert not player.has_changed()


def test_what_was_stopped_meanwhile_does_not_begin_to_play(
    make_player: MakePlayer, music: MusicProcess
) -> None:
    player, other = make_player("one"), make_player("two")
    music.hold_down(PAUSE)
    assert {player.next(), other.next()} == {"PlaybackStatus Paused"}

    player.turn("PlaybackStatus", "Stopped")
    music.let_go()

    assert other.next() == "PlaybackStatus Playing"
    assert not player.has_changed()


def test_players_that_hang_close_or_cannot_be_lowered_disturb_no_other(
    make_player: MakePlayer, music: MusicProcess
) -> None:
    make_player("hangs", "hangs")
    fixed, player, gone = make_player("fixed", "fixed"), make_player("one"), make_player("gone")
    music.hold_down(LOWER)
    assert (player.next(), gone.next()) == ("Volume 0.24", "Volume 0.24")

    gone.close()
    music.let_go()

    assert player.next() == "Volume 0.8"
    assert not fixed.has_changed()


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP])
def test_it_is_given_back_when_the_process_is_told_to_end(
    make_player: MakePlayer, music: MusicProcess, end: signal.Signals
) -> None:
    player = make_player("one")
    music.hold_down(LOWER)
    player.next()

    os.kill(process_of(music).pid, end)

    assert player.next() == "Volume 0.8"


def test_it_is_given_back_when_the_program_is_killed(make_player: MakePlayer) -> None:
    # GIVEN a program that holds music down
    player = make_player("one")
    program = (
        "import time; from lowback_timer.devices.music import MusicProcess; "
        "from lowback_timer.core.choices import MusicChoice; "
        "music = MusicProcess(); music.hold_down(MusicChoice.LOWER); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", program])
    assert player.next() == "Volume 0.24"

    process.kill()
    process.wait(WITHIN_S)

    assert player.next() == "Volume 0.8"


def test_another_process_takes_the_place_of_one_that_has_ended(
    make_player: MakePlayer, music: MusicProcess
) -> None:
    player = make_player("one")
    music.hold_down(LOWER)
    player.next()
    process_of(music).terminate()
    assert player.next() == "Volume 0.8"
    process_of(music).wait(WITHIN_S)

    music.let_go()
    music.hold_down(LOWER)

    assert player.next() == "Volume 0.24"


def test_closing_gives_it_back(make_player: MakePlayer, music: MusicProcess) -> None:
    player = make_player("one")
    music.hold_down(PAUSE)
    player.next()

    music.close()

    assert player.next() == "PlaybackStatus Playing"


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    music = MusicProcess()

    music.hold_down(LOWER)
    assert process_of(music).wait(WITHIN_S) == 1
    music.let_go()
    music.close()
