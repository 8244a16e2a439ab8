"""The media controls of Windows, with a double of its package: nobody has tried the real one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import IntEnum
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from lowback_timer.devices.media import MediaControls, open_media_controls
from lowback_timer.devices.media.controls import MediaState, PlaybackStatus, Track
from tests.doubles.media_controls import RecordingHandler

TRACK = Track("step_1", "Bridge", "12 reps", "Beginner floor", 48_000, None)


class Status(IntEnum):
    STOPPED = 2
    PLAYING = 3
    PAUSED = 4


class Kind(IntEnum):
    UNKNOWN = 0
    MUSIC = 1


class Button(IntEnum):
    PLAY = 0
    PAUSE = 1
    STOP = 2
    RECORD = 3
    NEXT = 6
    PREVIOUS = 7


class Updater:
    def __init__(self) -> None:
        self.type = Kind.UNKNOWN
        self.music_properties = SimpleNamespace()
        self.updated: dict[str, object] = {}

    def clear_all(self) -> None:
        self.music_properties = SimpleNamespace()

    def update(self) -> None:
        self.updated = vars(self.music_properties).copy()


class Transport:
    """`SystemMediaTransportControls`, as far as they are used."""

    def __init__(self) -> None:
        self.display_updater = Updater()
        self.handlers: dict[int, Callable[[Any, Any], None]] = {}
        self.is_enabled = True
        self.playback_status: Status | None = None
        self.is_play_enabled = self.is_pause_enabled = self.is_stop_enabled = False
        self.is_next_enabled = self.is_previous_enabled = False

    def add_button_pressed(self, handler: Callable[[Any, Any], None]) -> int:
        self.handlers[7] = handler
        return 7

    def remove_button_pressed(self, token: int) -> None:
        del self.handlers[token]

    def press(self, button: Button) -> None:
        for handler in self.handlers.values():
            handler(self, SimpleNamespace(button=button))


@pytest.fixture
def transport(monkeypatch: pytest.MonkeyPatch) -> Transport:
    made = Transport()
    media, interop = ModuleType("winrt.windows.media"), ModuleType("winrt.windows.media.interop")
    vars(media).update(
        MediaPlaybackStatus=Status,
        MediaPlaybackType=Kind,
        SystemMediaTransportControlsButton=Button,
    )
    vars(interop).update(get_for_window=lambda window: made if window == 42 else None)
    for name in ("winrt", "winrt.windows"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, media.__name__, media)
    monkeypatch.setitem(sys.modules, interop.__name__, interop)
    monkeypatch.delitem(sys.modules, "lowback_timer.devices.media.windows", raising=False)
    return made


@pytest.fixture
def controls(transport: Transport, handler: RecordingHandler) -> MediaControls:
    return open_media_controls(handler, lambda job: job(), 42, "win32")


def test_what_plays_is_shown(controls: MediaControls, transport: Transport) -> None:
    controls.show(MediaState(PlaybackStatus.PLAYING, TRACK, can_go_next=True))

    assert transport.playback_status is Status.PLAYING
    assert transport.display_updater.type is Kind.MUSIC
    assert transport.display_updater.updated == {
        "title": "Bridge",
        "artist": "12 reps",
        "album_title": "Beginner floor",
    }
    assert transport.is_play_enabled
    assert transport.is_pause_enabled
    assert transport.is_next_enabled
    assert not transport.is_previous_enabled
    controls.jumped(5_000)


def test_without_a_session_it_can_only_play(controls: MediaControls, transport: Transport) -> None:
    controls.show(MediaState(PlaybackStatus.PLAYING, TRACK, can_go_next=True))
    controls.show(MediaState())

    assert transport.playback_status is Status.STOPPED
    assert transport.display_updater.updated == {}
    assert transport.is_play_enabled
    assert not transport.is_pause_enabled
    assert not transport.is_stop_enabled


def test_buttons_are_handed_on(
    controls: MediaControls, transport: Transport, handler: RecordingHandler
) -> None:
    for button in Button:
        transport.press(button)

    assert handler.asked == ["play", "pause", "stop", "next", "previous"]


def test_in_the_end_nothing_is_shown_or_asked_for(
    controls: MediaControls, transport: Transport
) -> None:
    controls.close()

    assert not transport.is_enabled
    assert transport.handlers == {}
