"""The media controls of Windows, through winrt: the flyout beside the volume, and media keys.

Written by the documentation and tested against a double of the package; nobody has tried it on
Windows yet. Should anything of it not be as expected there, the keys of the window are left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from winrt.windows.media import (
    MediaPlaybackStatus,
    MediaPlaybackType,
    SystemMediaTransportControlsButton,
)
from winrt.windows.media.interop import get_for_window

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.media.controls import MediaHandler, MediaState, PlaybackStatus

_STATUSES = {
    PlaybackStatus.PLAYING: MediaPlaybackStatus.PLAYING,
    PlaybackStatus.PAUSED: MediaPlaybackStatus.PAUSED,
    PlaybackStatus.STOPPED: MediaPlaybackStatus.STOPPED,
}


class WindowsControls:
    """`MediaControls` of the window that Windows knows by `window_id`.

    The position is not shown: Windows would have to be told of it every few seconds.

    Args:
        handler: Does what is asked for.
        post: Leads to the program's own thread; Windows calls from others.
        window_id: The handle of the window.
    """

    def __init__(
        self, handler: MediaHandler, post: Callable[[Callable[[], None]], object], window_id: int
    ) -> None:
        buttons = SystemMediaTransportControlsButton
        self._post = post
        self._acts: dict[object, Callable[[], None]] = {
            buttons.PLAY: handler.play,
            buttons.PAUSE: handler.pause,
            buttons.STOP: handler.stop,
            buttons.NEXT: handler.next,
            buttons.PREVIOUS: handler.previous,
        }
        self._controls = get_for_window(window_id)
        self._controls.is_play_enabled = True
        self._token = self._controls.add_button_pressed(self._press)
        self.show(MediaState())

    def show(self, state: MediaState) -> None:
        """Show what plays now."""
        controls, track = self._controls, state.track
        controls.is_pause_enabled = controls.is_stop_enabled = track is not None
        controls.is_next_enabled = state.can_go_next
        controls.is_previous_enabled = state.can_go_previous
        controls.playback_status = _STATUSES[state.status]
        shown = controls.display_updater
        shown.clear_all()
        if track is not None:
            shown.type = MediaPlaybackType.MUSIC
            shown.music_properties.title = track.title
            shown.music_properties.artist = track.artist
            shown.music_properties.album_title = track.album
        shown.update()

    def jumped(self, position_ms: Milliseconds) -> None:
        """Do nothing: the position is not shown."""

    def close(self) -> None:
        """Be seen no more."""
        self._controls.remove_button_pressed(self._token)
        self._controls.is_enabled = False

    def _press(self, _sender: Any, pressed: Any) -> None:
        if act := self._acts.get(pressed.button):
            self._post(act)
