"""What the program asks of whatever makes its sounds, and the player that makes none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lowback_timer.core.cues.tones import Sound

SILENT = "silent"
"""The name of a player that cannot be heard."""


class SoundPlayer(Protocol):
    """Plays cues. No method raises, and none waits for a sound to end."""

    @property
    def name(self) -> str:
        """What makes the sound, to be shown: "simpleaudio", "Qt Multimedia" or "silent".

        As long as nothing was played, it is what will be tried first.
        """

    @property
    def device(self) -> str:
        """Where it is heard, to be shown; empty where that is not known."""

    @property
    def reason(self) -> str:
        """Why nothing is heard, within a sentence; empty as long as something is."""

    @property
    def details(self) -> str:
        """What the audio libraries said of all that does not work, for whoever looks for it."""

    def open(self, patience_s: float = 0.0) -> None:
        """Get ready to play, which the first sound does otherwise, and wait so long for it."""

    def play(self, sound: Sound, wait_ms: int = 0) -> None:
        """Start a sound, after a wait; others that are still sounding go on."""

    def play_run(self, sound: Sound, count: int, every_ms: int, wait_ms: int = 0) -> None:
        """Start a sound `count` times, `every_ms` apart to the sample, the first after a wait."""

    def keep_awake(self) -> None:
        """Play something that nobody hears, so that the device does not fall asleep.

        It is played when muted and at volume 0 as well: what comes next may be the voice.
        To be called every `AWAKE_EVERY_MS` as long as cues may come.
        """

    def stop(self) -> None:
        """Silence everything that is sounding."""

    def set_volume(self, percent: int) -> None:
        """Set the volume of the sounds to come, 0 to 100; anything beyond counts as the limit."""

    def set_muted(self, muted: bool) -> None:
        """Silence everything until unmuted; the volume is kept.

        Of a run that goes on meanwhile, what is left when unmuted is heard.
        """

    def close(self) -> None:
        """Silence everything and let go of the device; the player is of no use afterwards."""


class SilentPlayer:
    """Plays nothing, and can say why."""

    name = SILENT
    device = ""

    def __init__(self, reason: str, details: str = "") -> None:
        self.reason = reason
        self.details = details

    def open(self, patience_s: float = 0.0) -> None:
        """Do nothing."""

    def play(self, sound: Sound, wait_ms: int = 0) -> None:
        """Do nothing."""

    def play_run(self, sound: Sound, count: int, every_ms: int, wait_ms: int = 0) -> None:
        """Do nothing."""

    def keep_awake(self) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def set_volume(self, percent: int) -> None:
        """Do nothing."""

    def set_muted(self, muted: bool) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""
