"""Makes a session's events heard, through whatever speakers there are."""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.cues.tones import cue_of
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import Countdown, Event, LastSeconds
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.sound import SoundPlayer

SHORTEST_GAP_MS = 80
"""Sounds that would follow each other faster, in a rehearsal at speed, are left out."""


class CuePlayer:
    """Plays the cues of a session over `timeline` that runs `speed` times as fast as life."""

    def __init__(self, player: SoundPlayer, timeline: Timeline, speed: float = 1) -> None:
        self._player = player
        self._timeline = timeline
        self._speed = speed
        self._last_at: Milliseconds | None = None
        self._beeped_until: Milliseconds | None = None

    def handle(self, events: Iterable[Event]) -> None:
        """Play what the events sound like."""
        for event in events:
            cue = cue_of(event, self._timeline)
            if cue is None or cue.sound is None or self._comes_too_fast(event):
                continue
            self._last_at = event.at_ms
            if isinstance(event, Countdown | LastSeconds):
                # The whole run of beeps is one piece of sound, so that no busy moment of the
                # machine can come between them.
                if self._beeped_until is not None and event.at_ms < self._beeped_until:
                    continue
                self._beeped_until = event.at_ms + event.seconds_left * 1000
                self._player.play_run(cue.sound, event.seconds_left, round(1000 / self._speed))
            else:
                self._player.play(cue.sound)

    def stop(self) -> None:
        """Silence what is sounding; a run of beeps that goes on later begins anew."""
        self._beeped_until = None
        self._player.stop()

    def _comes_too_fast(self, event: Event) -> bool:
        if self._last_at is None:
            return False
        return event.at_ms - self._last_at < SHORTEST_GAP_MS * self._speed
