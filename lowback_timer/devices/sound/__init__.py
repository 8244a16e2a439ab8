"""Sound: `choose_player` returns a `SoundPlayer`, which plays the cues and never raises.

A `SpeakerPlayer` holds the cues in memory and hands buffers to an `Output`: simpleaudio, else Qt
Multimedia. When an output fails, at the start or in mid-session, the next one takes over; with none
left, the player is silent and says why.
"""

from lowback_timer.devices.sound.choose import PLAYERS, choose_player
from lowback_timer.devices.sound.player import RecordingPlayer, SilentPlayer, SoundPlayer
from lowback_timer.devices.sound.pre_roll import AWAKE_EVERY_MS

__all__ = [
    "AWAKE_EVERY_MS",
    "PLAYERS",
    "RecordingPlayer",
    "SilentPlayer",
    "SoundPlayer",
    "choose_player",
]
