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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lowback_timer.devices.sound.player import SoundPlayer

AWAKE_EVERY_MS = 2_500
"""How often something has to be played."""

_SLACK_MS = 250
"""Timers may fire a little early, and to wait for the next one would be too long."""

_BURST_MS = 300


@cache
def awake_samples(rate: int) -> bytes:
    """Noise of one step up or down out of 32,768: 90 dB below the loudest sound there is."""
    samples = array("h")
    state = 1
    for _ in range(rate * _BURST_MS // 1000):
        # Random enough for what nobody hears, and spares importing `random`.
        state = (state * 1_103_515_245 + 12_345) % (1 << 31)
        samples.append(state // (1 << 16) % 3 - 1)
    return samples.tobytes()


class PreRoll:
    """Keeps the speakers of `player` awake, by the time that has passed."""

    def __init__(self, player: SoundPlayer) -> None:
        self._player = player
        self._played_at_ms: float | None = None

    def look(self, now_ms: float, *, is_wanted: bool) -> None:
        """Play something when it is time; to be called whenever something happens, or often.

        Args:
            now_ms: The present, on a clock that only runs forward.
            is_wanted: Whether somebody is there for whom cues may come.
        """
        if not is_wanted:
            self._played_at_ms = None  # whoever comes back wakes them at once
        elif self._played_at_ms is None or now_ms - self._played_at_ms >= (
            AWAKE_EVERY_MS - _SLACK_MS
        ):
            self._played_at_ms = now_ms
            self._player.keep_awake()
