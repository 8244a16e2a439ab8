"""`lowback-timer follow`: a session in the terminal, with the same cues as in the window."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lowback_timer.core.choices import PlayerChoice
from lowback_timer.core.cues.tones import TUNES_MS, Sound
from lowback_timer.core.cues.words import clock_text
from lowback_timer.core.session.events import Event, Paused
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.clock import Clock, SessionClock, SystemClock
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer, choose_player
from lowback_timer.devices.sound.cue_player import CuePlayer
from lowback_timer.devices.sound.player import SILENT
from lowback_timer.devices.sound.pre_roll import PreRoll
from lowback_timer.devices.stay_awake import StayAwake, WakepyAwake
from lowback_timer.options import Single
from lowback_timer.store.folders import data_dir
from lowback_timer.store.settings.cues import hearing_of
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.terminal.interruption import Interruption, noticing_interruptions
from lowback_timer.terminal.libraries import open_library, timeline_of
from lowback_timer.terminal.narration import line_of, object_of
from lowback_timer.terminal.output import complain, give_up_output
from lowback_timer.terminal.pace import SLICE_MS, drive
from lowback_timer.terminal.summary import summary_lines

OPEN_WITHIN_S = 1.0
"""How long the beginning waits for the sound: then even the first cue is in time."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What a session needs of the computer it runs on."""

    clock: Clock = field(default_factory=SystemClock)
    sleep: Callable[[float], None] = time.sleep
    """Waits for so many seconds."""
    awake: StayAwake = field(default_factory=WakepyAwake)


def run(
    wanted: str | Single,
    own_files: Sequence[Path],
    *,
    speed: float = 1,
    mute: bool = False,
    as_json: bool = False,
    folder: Path | None = None,
    machine: Machine | None = None,
) -> int:
    """Go through a workout, as `Follow` does it, heard as the window's settings say.

    Args:
        wanted: The id of a workout, or just one exercise.
        own_files: The person's own library files.
        speed: How many times faster than in life time passes.
        mute: Whether to make no sound, whatever the settings say.
        as_json: Whether to print for a program, not for a person.
        folder: Where the settings are kept; None means the usual place.
        machine: The computer; None means this one.

    Returns:
        The exit code: 0, or 128 + the signal's number when it was interrupted.
    """
    timeline = timeline_of(open_library(own_files), wanted)
    machine = machine or Machine()
    with noticing_interruptions() as interruption:
        settings = SettingsFile(data_dir(folder) / "settings.json").peek()
        hearing = replace(hearing_of(settings), late_ms=0)  # there is no picture to wait for
        player = _open_player(settings, mute=mute)
        follow = Follow(timeline, player, machine, speed=speed, as_json=as_json)
        follow.cues.play_for(hearing)
        machine.awake.keep(awake=True)
        try:
            follow.go(interruption)
        except OSError:
            if not interruption.is_wanted:
                raise
            give_up_output()  # the terminal has been closed, and nobody reads the end
        finally:
            machine.awake.keep(awake=False)
            player.close()
        return interruption.exit_code


class Follow:
    """One run through `timeline` in a terminal.

    Attributes:
        cues: Plays the sounds.

    Args:
        timeline: The compiled workout.
        player: Makes the sounds.
        machine: Has the clock.
        speed: How many times faster than in life time passes.
        as_json: Whether to print for a program, not for a person.
    """

    def __init__(
        self,
        timeline: Timeline,
        player: SoundPlayer,
        machine: Machine,
        *,
        speed: float = 1,
        as_json: bool = False,
    ) -> None:
        self._timeline = timeline
        self._player = player
        self.cues = CuePlayer(player, speed)
        self._pre_roll = PreRoll(player)
        self._speed = speed
        self._as_json = as_json
        self._clock = machine.clock
        self._sleep = machine.sleep
        self._session = Session(timeline)
        self._time = SessionClock(self._clock, speed)

    def go(self, interruption: Interruption) -> None:
        """Run the session to its end, or until it is interrupted, and tell what was done."""
        if not self._as_json:
            self._print_heading()
        self._keep_speakers_awake()
        drive(
            self._session,
            self._clock,
            self._time,
            handle=self._handle,
            sleep=self._sleep,
            is_interrupted=lambda: interruption.is_wanted,
        )
        if self._session.state is State.ABANDONED:
            self.cues.stop()
        if not self._as_json:
            print("", *summary_lines(self._timeline, self._session.records), sep="\n", flush=True)
        if self._session.state is State.FINISHED and self._player.name != SILENT:
            self._wait_for_last_sound(interruption)

    def _handle(self, events: tuple[Event, ...]) -> None:
        """Play first, print then: what is heard must be in time."""
        late_ms = []
        for event in events:
            late_ms.append(-self._time.real_ms(event.at_ms))
            if isinstance(event, Paused):
                self.cues.stop()
            self.cues.handle((event,))
        self._keep_speakers_awake()
        if self._as_json:
            pairs = zip(events, late_ms, strict=True)
            lines = [json.dumps(object_of(event, late)) for event, late in pairs]
        else:
            told = (line_of(event, self._timeline) for event in events)
            lines = [line for line in told if line is not None]
        if lines:
            print(*lines, sep="\n", flush=True)

    def _keep_speakers_awake(self) -> None:
        # Nothing here waits for the person, who may be there to the end.
        is_wanted = not self._session.state.is_over
        self._pre_roll.look(self._clock.now_ms(), is_wanted=is_wanted)

    def _print_heading(self) -> None:
        parts = [self._timeline.workout.name, clock_text(self._timeline.duration_ms)]
        if self._speed != 1:
            parts.append(f"{self._speed:g} times as fast")
        print(*parts, "Ctrl+C ends it", sep=" · ", end="\n\n", flush=True)

    def _wait_for_last_sound(self, interruption: Interruption) -> None:
        """Players do not wait for a sound to end, and letting go of the device cuts it off."""
        left_ms = TUNES_MS[Sound.DONE]
        while left_ms > 0 and not interruption.is_wanted:
            self._sleep(min(left_ms, SLICE_MS) / 1000)
            left_ms -= SLICE_MS


def _open_player(settings: Settings, *, mute: bool) -> SoundPlayer:
    if mute:
        return SilentPlayer("")
    if settings.muted or settings.player is PlayerChoice.SILENT:
        complain("the sound is off, as in the settings of the window")
        return SilentPlayer("")
    player = choose_player(qt=False, on_change=lambda: _tell_of_change(player))
    player.set_volume(settings.volume_percent)
    player.open(OPEN_WITHIN_S)
    return player


def _tell_of_change(player: SoundPlayer) -> None:
    if player.name == SILENT:
        complain(f"no sound: {player.reason} ({player.details})")
    else:
        complain("the sound is back")
