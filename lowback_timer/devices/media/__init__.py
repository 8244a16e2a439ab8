"""What a system shows of a player, and steers it by: media keys, headsets, lock screens, phones.

`open_media_controls` finds out what there is. Nothing here is needed: where a system has nothing,
or what it has goes away, the keys of the window are left.
"""

from lowback_timer.devices.media.choose import open_media_controls
from lowback_timer.devices.media.controls import (
    MediaControls,
    MediaHandler,
    MediaState,
    NoControls,
    PlaybackStatus,
    Track,
)

__all__ = [
    "MediaControls",
    "MediaHandler",
    "MediaState",
    "NoControls",
    "PlaybackStatus",
    "Track",
    "open_media_controls",
]
