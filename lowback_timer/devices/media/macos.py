"""The media controls of macOS, through pyobjc: Now Playing in the menu bar, media keys, AirPods.

Written by the documentation and tested against a double of the package; nobody has tried it on
macOS yet. Should anything of it not be as expected there, the keys of the window are left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import MediaPlayer

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.media.controls import MediaHandler, MediaState, PlaybackStatus

_STATUSES = {
    PlaybackStatus.PLAYING: MediaPlayer.MPNowPlayingPlaybackStatePlaying,
    PlaybackStatus.PAUSED: MediaPlayer.MPNowPlayingPlaybackStatePaused,
    PlaybackStatus.STOPPED: MediaPlayer.MPNowPlayingPlaybackStateStopped,
}


class MacControls:
    """`MediaControls` of the one program that plays.

    Args:
        handler: Does what is asked for, and tells the position.
        post: Leads to the program's own thread, whichever one macOS calls from.
    """

    def __init__(self, handler: MediaHandler, post: Callable[[Callable[[], None]], object]) -> None:
        self._handler = handler
        self._post = post
        self._centre = MediaPlayer.MPNowPlayingInfoCenter.defaultCenter()
        commands = MediaPlayer.MPRemoteCommandCenter.sharedCommandCenter()
        self._next, self._previous = commands.nextTrackCommand(), commands.previousTrackCommand()
        self._targets = [
            (command, command.addTargetWithHandler_(self._doing(act)))
            for command, act in (
                (commands.playCommand(), handler.play),
                (commands.pauseCommand(), handler.pause),
                (commands.togglePlayPauseCommand(), handler.play_pause),
                (commands.stopCommand(), handler.stop),
                (self._next, handler.next),
                (self._previous, handler.previous),
            )
        ]
        self._state = MediaState()
        self.show(self._state)

    def show(self, state: MediaState) -> None:
        """Show what plays now, from the position where it is now."""
        self._state = state
        self._next.setEnabled_(state.can_go_next)
        self._previous.setEnabled_(state.can_go_previous)
        self._centre.setNowPlayingInfo_(self._information(self._handler.position_ms()))
        self._centre.setPlaybackState_(_STATUSES[state.status])

    def jumped(self, position_ms: Milliseconds) -> None:
        """Show that the position is another one."""
        self._centre.setNowPlayingInfo_(self._information(position_ms))

    def close(self) -> None:
        """Be seen no more."""
        for command, target in self._targets:
            command.removeTarget_(target)
        self._centre.setNowPlayingInfo_(None)
        self._centre.setPlaybackState_(MediaPlayer.MPNowPlayingPlaybackStateStopped)

    def _information(self, position_ms: Milliseconds) -> dict[str, object] | None:
        track = self._state.track
        if track is None:
            return None
        plays = self._state.status is PlaybackStatus.PLAYING
        found: dict[str, object] = {
            MediaPlayer.MPMediaItemPropertyTitle: track.title,
            MediaPlayer.MPMediaItemPropertyArtist: track.artist,
            MediaPlayer.MPMediaItemPropertyAlbumTitle: track.album,
            MediaPlayer.MPNowPlayingInfoPropertyElapsedPlaybackTime: position_ms / 1000,
            MediaPlayer.MPNowPlayingInfoPropertyPlaybackRate: 1.0 if plays else 0.0,
        }
        if track.length_ms is not None:
            found[MediaPlayer.MPMediaItemPropertyPlaybackDuration] = track.length_ms / 1000
        return found

    def _doing(self, act: Callable[[], None]) -> Callable[[Any], int]:
        def do(_event: Any) -> int:
            self._post(act)
            done: int = MediaPlayer.MPRemoteCommandHandlerStatusSuccess
            return done

        return do
