"""The player that can be heard: the cues in memory, and whichever output works."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from lowback_timer.devices.sound.output import Output, OutputError
from lowback_timer.devices.sound.player import SILENT
from lowback_timer.devices.sound.pre_roll import awake_samples
from lowback_timer.devices.sound.quiet import quiet_stderr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lowback_timer.core.cues.tones import Sound
    from lowback_timer.devices.sound.bank import SoundBank

_RETRY_S = 5.0
"""How long a silent player waits before it tries its outputs again: opening them all in vain takes
a few milliseconds, and a sound server that was restarted is back within seconds."""


class SpeakerPlayer:
    """Plays on the first output that works; goes on with the next one when that is lost.

    A sound whose output fails is played on the next output at once, so that no cue is missing as
    long as anything works. With no output left the player falls silent, and tries them all again
    from time to time when there is something to play: headphones come back, and so do servers.

    Args:
        bank: The cues.
        openers: How to open the outputs, best first; each raises OutputError where it cannot. The
            first ones are tried at once, the others when they are needed.
        on_change: Told the new name and reason whenever an output was lost or found again. It is
            not called for what happens while the player is being made.
        clock: Tells the time in seconds, from any origin.
    """

    def __init__(
        self,
        bank: SoundBank,
        openers: Iterable[Callable[[], Output]],
        on_change: Callable[[str, str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bank = bank
        self._openers = tuple(openers)
        self._on_change = on_change
        self._clock = clock
        self._muted = False
        self._output: Output | None = None
        self._open_best()

    @property
    def name(self) -> str:
        """The library in use, or "silent"."""
        return self._output.name if self._output is not None else SILENT

    @property
    def device(self) -> str:
        """Where the sounds go, as far as the library tells."""
        return self._output.device if self._output is not None else ""

    @property
    def reason(self) -> str:
        """Why the outputs before this one do not play; empty while the first one does."""
        return "; ".join(self._failures)

    def play(self, sound: Sound) -> None:
        """Start a sound."""
        self._start(self._bank.one(sound))

    def play_run(self, sound: Sound, count: int, every_ms: int) -> None:
        """Start a sound repeatedly, as one buffer: nothing can come between its parts."""
        self._start(self._bank.run(sound, count, every_ms))

    def keep_awake(self) -> None:
        """Play what nobody hears, in a stream of its own that delays no cue."""
        self._start(awake_samples())

    def stop(self) -> None:
        """Silence everything that is sounding."""
        if self._output is not None:
            self._output.stop()

    def set_volume(self, percent: int) -> None:
        """Scale the sounds to come."""
        self._bank.set_volume(percent)

    def set_muted(self, muted: bool) -> None:
        """Mute or unmute; muting silences what is sounding."""
        self._muted = muted
        if muted:
            self.stop()

    def close(self) -> None:
        """Let go of the device, for good."""
        self._openers = ()
        self._drop_output()

    def _start(self, samples: bytes) -> None:
        """Play a buffer on the first output that takes it."""
        if self._muted or self._bank.percent == 0:
            return
        if self._output is None and self._openers and self._clock() >= self._retry_at:
            self._open_best()
            if self._output is not None:
                self._tell()
        while self._output is not None:
            try:
                self._output.start(samples)
            except OutputError as error:
                self._failures.append(str(error))
                self._drop_output()
                self._open_next()
                self._tell()
            else:
                return

    def _open_best(self) -> None:
        """Open the first output that works, trying them all anew."""
        self._untried = iter(self._openers)
        self._failures: list[str] = []
        self._open_next()

    def _open_next(self) -> None:
        """Open the first that works of the outputs not tried yet; with none, wait for better."""
        for open_output in self._untried:
            try:
                with quiet_stderr():
                    self._output = open_output()
            except OutputError as error:
                self._failures.append(str(error))
            else:
                return
        self._retry_at = self._clock() + _RETRY_S

    def _drop_output(self) -> None:
        """Close the output, if there is one."""
        if self._output is not None:
            self._output.close()
            self._output = None

    def _tell(self) -> None:
        """Say what plays now, and why."""
        if self._on_change is not None:
            self._on_change(self.name, self.reason)
