"""`lowback-timer follow`: a session in the terminal, with the same cues as in the window."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
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
from lowback_timer.options import FollowOptions, Single
from lowback_timer.store.folders import data_dir
from lowback_timer.store.log.continuation import Continuation
from lowback_timer.store.settings.cues import hearing_of
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.terminal.going_on import chosen, place_of
from lowback_timer.terminal.interruption import Interruption, noticing_interruptions
from lowback_timer.terminal.ledger import Ledger
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

    def now(self) -> datetime:
        """The time on the wall, with its time zone."""
        return datetime.fromtimestamp(self.clock.wall_ms() / 1000).astimezone()


def run(
    wanted: str | Single,
    own_files: Sequence[Path],
    options: FollowOptions | None = None,
    machine: Machine | None = None,
) -> int:
    """Go through a workout, as `Follow` does it, heard as the window's settings say.

    Args:
        wanted: The id of a workout, or just one exercise.
        own_files: The person's own library files.
        options: How.
        machine: The computer; None means this one.

    Returns:
        The exit code: 0, or 128 + the signal's number when it was interrupted.
    """
    library = open_library(own_files)
    timeline = timeline_of(library, wanted)
    options, machine = options or FollowOptions(), machine or Machine()
    folder = data_dir(options.data_dir)
    ledger = Ledger(folder) if options.logs else None
    continuation = None
    if ledger is not None:
        now = machine.now()
        found = ledger.unfinished(timeline.workout.id, library, now)
        continuation = chosen(found, options.beginning, now, may_ask=not options.as_json)
    with noticing_interruptions() as interruption:
        settings = SettingsFile(folder / "settings.json").peek()
        hearing = replace(hearing_of(settings), late_ms=0)  # there is no picture to wait for
        player = _open_player(settings, mute=options.mute)
        follow = Follow(
            timeline if continuation is None else continuation.timeline,
            player,
            machine,
            speed=options.speed,
            as_json=options.as_json,
            ledger=ledger,
            continuation=continuation,
        )
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
            if ledger is not None:
                ledger.close()
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
        ledger: Where what is done is logged, if it is.
        continuation: What was cut short, and goes on as this session.
    """

    def __init__(
        self,
        timeline: Timeline,
        player: SoundPlayer,
        machine: Machine,
        *,
        speed: float = 1,
        as_json: bool = False,
        ledger: Ledger | None = None,
        continuation: Continuation | None = None,
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
        self._ledger = ledger
        self._continuation = continuation

    def go(self, interruption: Interruption) -> None:
        """Run the session to its end, or until it is interrupted, and tell what was done."""
        if not self._as_json:
            self._print_heading()
        self._keep_speakers_awake()
        going_on = self._continuation
        if self._ledger is not None:
            self._ledger.begin(self._session, self._time.wall_ms_of, going_on)
        drive(
            self._session,
            self._clock,
            self._time,
            handle=self._handle,
            sleep=self._sleep,
            is_interrupted=lambda: self._is_interrupted(interruption),
            progress=None if going_on is None else going_on.progress,
        )
        if self._session.state is State.ABANDONED:
            self.cues.stop()
        if not self._as_json:
            print("", *summary_lines(self._timeline, self._session.records), sep="\n", flush=True)
        if self._session.state is State.FINISHED and self._player.name != SILENT:
            self._wait_for_last_sound(interruption)

    def _is_interrupted(self, interruption: Interruption) -> bool:
        """Only Ctrl+C leaves a session on purpose; after all else it is one that was cut short."""
        if interruption.signal_number not in {None, signal.SIGINT} and self._ledger is not None:
            self._ledger.leave_open()
        return interruption.is_wanted

    def _handle(self, events: tuple[Event, ...]) -> None:
        """Play first: what is heard must be in time. Print last: what is told as done is kept."""
        late_ms = []
        for event in events:
            late_ms.append(-self._time.real_ms(event.at_ms))
            if isinstance(event, Paused):
                self.cues.stop()
            self.cues.handle((event,))
        self._keep_speakers_awake()
        if self._ledger is not None:
            self._ledger.handle(events)
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
        if self._continuation is not None:
            parts.append(f"goes on at {place_of(self._continuation.coming)}")
        if self._speed != 1:
            parts.append(f"{self._speed:g} times as fast")
        if self._ledger is not None:
            parts.append("every set is logged")
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
