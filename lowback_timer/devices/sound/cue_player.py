"""Makes a session's events heard, through whatever speakers there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lowback_timer.core.cues.hearing import Hearing, group_of
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    LastSeconds,
    SessionAbandoned,
    SessionFinished,
    StepStarted,
)
from lowback_timer.devices.sound import SoundPlayer

SHORTEST_GAP_MS = 80
"""Of soft sounds that would follow others faster only the one that matters more is played: a key
that is hit in quick succession, the end of a set on its last rep. At speed that goes for all."""

_BY_WEIGHT = (
    Sound.TICK,
    Sound.GET_READY,
    Sound.LIFT,
    Sound.LOWER,
    Sound.HALFWAY,
    Sound.SWITCH_SIDES,
    Sound.REST,
    Sound.LAST,
    Sound.COUNTDOWN,
    Sound.END,
    Sound.GO,
    Sound.DONE,
)
"""What a person can best do without comes first."""
_WEIGHTS = {sound: weight for weight, sound in enumerate(_BY_WEIGHT)}
_ENDS_A_STEP = (StepStarted, SessionFinished, SessionAbandoned)
_SOFT = {Sound.TICK, Sound.LIFT, Sound.LOWER}
"""Sounds that nobody misses; they make way for beeps, too."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """An event that sounds."""

    event: Event
    sound: Sound

    @property
    def is_beep(self) -> bool:
        """Whether it belongs to a run of beeps, of which none may be missing."""
        return isinstance(self.event, Countdown | LastSeconds)

    def outweighs(self, other: _Cue) -> bool:
        """Whether this one has to be heard although the other is just sounding."""
        return _WEIGHTS[self.sound] > _WEIGHTS[other.sound]

    def masks(self, other: _Cue) -> bool:
        """Whether only one of the two can be heard; tones that matter are, beside each other."""
        return self.sound is other.sound or bool(_SOFT & {self.sound, other.sound})


class CuePlayer:
    """Plays the sounds of a session that runs `speed` times as fast as life."""

    def __init__(self, player: SoundPlayer, speed: float = 1) -> None:
        self._player = player
        self._speed = speed
        self._hearing = Hearing()
        self._last: _Cue | None = None
        self._beeped_until: Milliseconds | None = None

    def play_for(self, hearing: Hearing) -> None:
        """Play for somebody who hears in another way; what is left out stops sounding."""
        self._hearing = hearing
        if self._last is not None and group_of(self._last.event) in hearing.unwanted:
            self.stop()

    def handle(self, events: Iterable[Event]) -> None:
        """Play what the events sound like."""
        events = tuple(events)
        if any(isinstance(event, _ENDS_A_STEP) and self._is_beeping(event) for event in events):
            self.stop()  # the last rep, counted before its go: it goes no more
        cues = [_Cue(event, sound) for event in events if (sound := self._hearing.sound_of(event))]
        for index, cue in enumerate(cues):
            if not self._is_drowned(cue, cues[index + 1 :]):
                self._last = cue
                self._play(cue)

    def _is_beeping(self, event: Event) -> bool:
        """Whether a run of beeps goes on at that instant."""
        return self._beeped_until is not None and event.at_ms < self._beeped_until

    def stop(self) -> None:
        """Silence what is sounding; a run of beeps that goes on later begins anew."""
        self._last = None
        self._beeped_until = None
        self._player.stop()

    def _play(self, cue: _Cue) -> None:
        event = cue.event
        if not isinstance(event, Countdown | LastSeconds):
            self._player.play(cue.sound, self._hearing.late_ms)
            return
        # The whole run of beeps is one piece of sound, so that no busy moment of the machine can
        # come between them.
        if not self._is_beeping(event):
            self._beeped_until = event.at_ms + event.seconds_left * 1000
            self._player.play_run(
                cue.sound, event.seconds_left, round(1000 / self._speed), self._hearing.late_ms
            )

    def _is_drowned(self, cue: _Cue, following: Sequence[_Cue]) -> bool:
        """Whether it would come too soon after the last one, or before one that matters more."""
        if self._last is not None and self._collide(self._last, cue):
            return not cue.outweighs(self._last)
        return any(self._collide(cue, other) and other.outweighs(cue) for other in following)

    def _collide(self, first: _Cue, second: _Cue) -> bool:
        gap_ms = second.event.at_ms - first.event.at_ms
        is_close = gap_ms < SHORTEST_GAP_MS * self._speed
        # At speed there would be too much at once; but no beep of a countdown may be missing.
        is_crowded = self._speed > 1 and not (first.is_beep or second.is_beep)
        return is_close and (is_crowded or first.masks(second))
