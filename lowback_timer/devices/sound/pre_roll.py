"""What keeps the speakers awake between two cues.

Bluetooth links, and the amplifiers in some laptops and screens, go to sleep after some seconds of
silence and swallow the beginning of the next sound: half a beep, or the whole go. What is played
to them meanwhile must not be heard, but must not be pure zeros either, which some take for silence.

A short burst every few seconds is enough, as neither links nor sound servers (five seconds, with
PulseAudio and PipeWire) give up any sooner. It costs half of what a stream without gaps does:
measured on PulseAudio, 0.4 % of a core through Qt Multimedia and 0.2 % through simpleaudio.
"""

from __future__ import annotations

from array import array
from functools import cache

from lowback_timer.devices.sound.output import RATE

AWAKE_EVERY_MS = 2_500
"""How often something has to be played."""

_BURST_MS = 300


@cache
def awake_samples() -> bytes:
    """Noise of one step up or down out of 32,768: 90 dB below the loudest sound there is."""
    samples = array("h")
    state = 1
    for _ in range(RATE * _BURST_MS // 1000):
        # Random enough for what nobody hears, and spares importing `random`.
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        samples.append(state // (1 << 16) % 3 - 1)
    return samples.tobytes()
