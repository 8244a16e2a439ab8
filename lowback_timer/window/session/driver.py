"""Drives a session by a clock, and tells the window what happens.

The driver looks at the clock some times a second, and besides at every instant at which the
session has something due. Being late is harmless, as the session stamps events with their exact
instants; being there in time is what makes the beeps punctual.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.legality import misfit_of
from lowback_timer.core.session.presence import is_left_alone
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.devices.clock import Clock, SessionClock, SleepWatch

WAKE_EARLY_MS = 1
"""Timers may fire this much early; then they would have to be set again."""


class SessionDriver(QObject):
    """Runs `session` at `speed` times the pace of `clock`."""

    interrupted = Signal()
    """A command is about to change what happens; what is sounding no longer holds."""
    happened = Signal(object)
    """`tuple[Event, ...]`: what happened, in order."""
    looked = Signal(object)
    """`Reading`: what the clocks show now."""
    was_away = Signal(int)
    """The machine slept, for so many milliseconds; the session was paused where it fell asleep."""

    def __init__(self, session: Session, clock: Clock, speed: float = 1) -> None:
        super().__init__()
        self.session = session
        self.speed = speed
        self.look_every_ms = 100
        """The longest time between two looks; well under what counts as sleep."""
        self._clock = clock
        self._watch = SleepWatch(clock)
        self._is_fresh = True
        self._time = SessionClock(clock, speed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def reading(self) -> Reading:
        """What the clocks showed at the last look."""
        return self.session.reading()

    def start(self) -> None:
        """Begin the session."""
        self._is_fresh = True
        self._time.go_on_from(0)
        self._tell(self.session.start())

    def go_on(self, progress: Progress) -> None:
        """Begin where an earlier session was cut off; its time goes on from there."""
        self._is_fresh = True
        self._time.go_on_from(progress.active_ms)
        self.session.advance_to(progress.active_ms)  # nothing happens before the beginning
        self._tell(self.session.go_on(progress))

    def reopen(self) -> None:
        """Take back the end of the session, and go on where its time stood still.

        With every set done in full, the one whose last rep has ended it goes on beyond that.
        """
        self._is_fresh = True
        self._time.go_on_from(self.session.now_ms)
        session = self.session
        self._tell(session.reopen() if session.allows(Trigger.REOPEN) else session.count_on())

    def look(self) -> None:
        """Bring the session up to the present."""
        if self.session.state is State.PAUSED:
            self.session.advance_to(self.session_now_ms())  # nothing happens in it
        if self.session.state is not State.RUNNING:
            return
        if self._is_fresh:
            # The page has just been shown for the first time, and however long a slow machine
            # took to lay it out, that was not sleep.
            self._is_fresh = False
            self._watch.reset()
        elif missed_ms := self._watch.missed_ms():
            # Nobody was there, so nothing may happen: the session stays at the last known instant.
            self._command(self.session.pause)
            self.was_away.emit(missed_ms)
            return
        self._tell(self.session.advance_to(self.session_now_ms()))

    def pause_or_count(self) -> None:
        """Do what the one big target means now.

        It counts a rep, ends a wait or a hold as long as one can, pauses, or goes on.
        """
        was_running = self.session.state is State.RUNNING
        self.look()
        if was_running and self.session.state is not State.RUNNING:
            return  # it ended, or the machine slept, before the press was known
        if self.session.allows(Trigger.COUNT_REP):
            self.count_rep()
        elif was_running and self.reading().is_waiting:
            self.skip()
        elif was_running and self.reading().is_open_hold:
            self.finish_set()
        else:
            self.toggle_pause()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self.session.allows(Trigger.PAUSE):
            self.pause()
        else:
            self.resume()

    def skip(self) -> None:
        """Go on to the next step; a set that goes on beyond its last rep is over, not skipped."""
        reading = self.reading()
        if reading.is_counting_on and reading.turns_done >= reading.step.turns:
            self.finish_set()
        else:
            self._if_allowed(Trigger.SKIP, self.session.skip)

    def jump_to(self, index: int) -> None:
        """Go to any step."""
        self._if_allowed(Trigger.JUMP_TO, lambda: self.session.jump_to(index))

    def replan(self, timeline: Timeline) -> None:
        """Go on with another timeline, if that is the same so far."""
        self.look()
        session = self.session
        if misfit_of(timeline, session.timeline, session.step, session.records) is None:
            self._if_allowed(Trigger.REPLAN, lambda: session.replan(timeline))

    def skip_to_cool_down(self) -> None:
        """Go straight to the cool-down."""
        self._if_allowed(Trigger.SKIP_TO_COOL_DOWN, self.session.skip_to_cool_down)

    def skip_section(self) -> None:
        """Go on to the next section."""
        self._if_allowed(Trigger.SKIP_SECTION, self.session.skip_section)

    def back(self) -> None:
        """Go back to the start of this step, or to the step before."""
        self._if_allowed(Trigger.BACK, self.session.back)

    def restart_step(self) -> None:
        """Begin this step again."""
        self._if_allowed(Trigger.RESTART_STEP, self.session.restart_step)

    def add_time(self, by_ms: Milliseconds) -> None:
        """Make this step longer, or shorter."""
        self._if_allowed(Trigger.ADD_TIME, lambda: self.session.add_time(by_ms))

    def finish_set(self) -> None:
        """End this set early."""
        self._if_allowed(Trigger.FINISH_SET, self.session.finish_set)

    def rate_set(self, felt: Felt, pain: int | None = None) -> None:
        """Say how the last set was; what is sounding goes on."""
        self.look()
        if self.session.allows(Trigger.RATE_SET):
            self._tell(self.session.rate_set(felt, pain))

    def it_hurts(self) -> bool:
        """Stop, as the set that goes on hurts, or the last one did; tell whether there was one."""
        self.look()
        if self.session.allows(Trigger.IT_HURTS):
            self._command(self.session.it_hurts)
            return True
        if not self.session.allows(Trigger.RATE_SET):
            return False
        self.pause()
        self.rate_set(Felt.HURT)
        return True

    def abandon(self) -> None:
        """Leave the workout."""
        self._if_allowed(Trigger.ABANDON, self.session.abandon)

    def count_rep(self) -> None:
        """Count one rep by hand."""
        self.look()
        if self.session.allows(Trigger.COUNT_REP):
            self._tell(self.session.count_rep())

    def uncount_rep(self) -> None:
        """Take back one rep counted by hand, also one that has ended its set just now."""
        self._if_allowed(Trigger.UNCOUNT_REP, self.session.uncount_rep)

    def count_on(self) -> None:
        """Let the set that is counted by hand, or was just now, go on beyond its last rep.

        In the set itself it interrupts nothing: what is heard and shown stays as it is.
        """
        self.look()
        if self.session.allows(Trigger.COUNT_ON):
            step, events = self.session.step, self.session.count_on()
            if self.session.step is not step:
                self.interrupted.emit()
            self._tell(events)

    def pause(self) -> None:
        """Pause, if it runs."""
        self._if_allowed(Trigger.PAUSE, self.session.pause)

    def resume(self) -> None:
        """Go on, if it is paused."""
        if not self.session.allows(Trigger.RESUME):
            return
        self.look()
        self._watch.reset()
        self._command(self.session.resume)

    def _if_allowed(self, trigger: Trigger, command: Callable[[], tuple[Event, ...]]) -> None:
        """Carry out a key press; one that came too late, or makes no sense now, does nothing."""
        self.look()
        if self.session.allows(trigger):
            self._command(command)

    def _command(self, command: Callable[[], tuple[Event, ...]]) -> None:
        self.interrupted.emit()
        self._tell(command())

    def clock_ms(self) -> float:
        """The present, on the clock that the session is driven by, at its own pace."""
        return self._clock.now_ms()

    @property
    def has_somebody(self) -> bool:
        """Whether the session is under way, and was not left alone."""
        is_alone = is_left_alone(self.session, self.session_now_ms())
        return not (self.session.state.is_over or is_alone)

    def session_now_ms(self) -> Milliseconds:
        """The present, on the clock that the session is told of."""
        return int(self._time.now_ms())

    def wall_ms_of(self, at_ms: Milliseconds) -> Milliseconds:
        """When an instant of the session's clock was on the wall, in milliseconds since 1970."""
        return self._time.wall_ms_of(at_ms)

    def _tell(self, events: tuple[Event, ...]) -> None:
        """Set the next look, then pass on what happened."""
        self._set_timer()
        if events:
            self.happened.emit(events)
        self.looked.emit(self.session.reading())

    def _set_timer(self) -> None:
        due_ms = self.session.next_due_ms
        if self.session.state is not State.RUNNING:
            self._timer.stop()
            return
        wait_ms: float = self.look_every_ms
        if due_ms is not None:
            wait_ms = min(wait_ms, max(0, self._time.real_ms(due_ms) + WAKE_EARLY_MS))
        self._timer.start(int(wait_ms))
