"""The media controls of macOS, with a double of its package: nobody has tried the real one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from lowback_timer.devices.media import MediaControls, open_media_controls
from lowback_timer.devices.media.controls import MediaState, PlaybackStatus, Track
from tests.doubles.media_controls import RecordingHandler

TRACK = Track("step_1", "Bridge", "12 reps", "Beginner floor", 48_000, None)
CONSTANTS = {
    "MPNowPlayingPlaybackStatePlaying": 1,
    "MPNowPlayingPlaybackStatePaused": 2,
    "MPNowPlayingPlaybackStateStopped": 3,
    "MPRemoteCommandHandlerStatusSuccess": 0,
    "MPMediaItemPropertyTitle": "title",
    "MPMediaItemPropertyArtist": "artist",
    "MPMediaItemPropertyAlbumTitle": "albumTitle",
    "MPMediaItemPropertyPlaybackDuration": "playbackDuration",
    "MPNowPlayingInfoPropertyElapsedPlaybackTime": "elapsed",
    "MPNowPlayingInfoPropertyPlaybackRate": "rate",
}


class Command:
    def __init__(self) -> None:
        self.targets: list[Callable[[Any], int]] = []
        self.is_enabled = True

    def addTargetWithHandler_(self, handler: Callable[[Any], int]) -> Callable[[Any], int]:  # noqa: N802
        self.targets.append(handler)
        return handler

    def removeTarget_(self, target: Callable[[Any], int]) -> None:  # noqa: N802
        self.targets.remove(target)

    def setEnabled_(self, enabled: bool) -> None:  # noqa: N802
        self.is_enabled = enabled


class Centre:
    """Both centres in one: what is shown, and the commands by the name of their button."""

    def __init__(self) -> None:
        self.information: dict[str, object] | None = None
        self.state = 0
        names = ("play", "pause", "togglePlayPause", "stop", "nextTrack", "previousTrack")
        self.commands = {name: Command() for name in names}
        for name, command in self.commands.items():
            setattr(self, f"{name}Command", lambda command=command: command)

    def setNowPlayingInfo_(self, information: dict[str, object] | None) -> None:  # noqa: N802
        self.information = information

    def setPlaybackState_(self, state: int) -> None:  # noqa: N802
        self.state = state

    def defaultCenter(self) -> Centre:  # noqa: N802
        return self

    sharedCommandCenter = defaultCenter  # noqa: N815


@pytest.fixture
def centre(monkeypatch: pytest.MonkeyPatch) -> Centre:
    made, module = Centre(), ModuleType("MediaPlayer")
    vars(module).update(CONSTANTS, MPNowPlayingInfoCenter=made, MPRemoteCommandCenter=made)
    monkeypatch.setitem(sys.modules, "MediaPlayer", module)
    monkeypatch.delitem(sys.modules, "lowback_timer.devices.media.macos", raising=False)
    return made


@pytest.fixture
def controls(centre: Centre, handler: RecordingHandler) -> MediaControls:
    return open_media_controls(handler, lambda job: job(), 1, "darwin")


def test_what_plays_is_shown_from_where_it_is(
    controls: MediaControls, centre: Centre, handler: RecordingHandler
) -> None:
    handler.position = 4_000

    controls.show(MediaState(PlaybackStatus.PLAYING, TRACK, can_go_next=True))

    assert centre.state == 1
    assert centre.information == {
        "title": "Bridge",
        "artist": "12 reps",
        "albumTitle": "Beginner floor",
        "elapsed": 4.0,
        "rate": 1.0,
        "playbackDuration": 48.0,
    }
    assert centre.commands["nextTrack"].is_enabled
    assert not centre.commands["previousTrack"].is_enabled


def test_a_jump_is_shown(controls: MediaControls, centre: Centre) -> None:
    controls.show(MediaState(PlaybackStatus.PAUSED, TRACK))
    controls.jumped(9_000)

    assert centre.information is not None
    assert (centre.information["elapsed"], centre.information["rate"]) == (9.0, 0.0)


def test_buttons_are_handed_on(
    controls: MediaControls, centre: Centre, handler: RecordingHandler
) -> None:
    for command in centre.commands.values():
        assert [target(None) for target in command.targets] == [0]

    assert handler.asked == ["play", "pause", "play_pause", "stop", "next", "previous"]


def test_in_the_end_nothing_is_shown_or_asked_for(controls: MediaControls, centre: Centre) -> None:
    controls.show(MediaState(PlaybackStatus.PLAYING, TRACK))
    controls.close()

    assert centre.information is None
    assert centre.state == 3
    assert not any(command.targets for command in centre.commands.values())
