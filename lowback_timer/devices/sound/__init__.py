"""Sound: `choose_player` returns a `SoundPlayer`, which plays the cues, never raises, never waits.

A `SpeakerPlayer` sends orders to a process of its own, where a `SoundBank` holds the cues and hands
buffers to an `Output`: simpleaudio, else Qt Multimedia. Whatever happens to that process, the
program goes on; it starts another, and says when nothing can be heard.
"""

from lowback_timer.devices.sound.choose import PLAYERS, choose_player
from lowback_timer.devices.sound.player import SilentPlayer, SoundPlayer
from lowback_timer.devices.sound.pre_roll import AWAKE_EVERY_MS

__all__ = [
    "AWAKE_EVERY_MS",
    "PLAYERS",
    "SilentPlayer",
    "SoundPlayer",
    "choose_player",
]
