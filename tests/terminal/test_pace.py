from dataclasses import replace

import pytest

from lowback_timer.core.session.events import Event, Go, Paused, Resumed, SessionAbandoned
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.clock import SessionClock
from lowback_timer.terminal.interruption import Interruption
from lowback_timer.terminal.pace import SLICE_MS, drive
from tests.fakes import make_dose, make_hold, make_timeline
from tests.terminal.stage import At, FakeClock, interrupt_at

# Ready 5 s, two reps of 4 s with a pause of 1 s, rest 7 s; ready 5 s, hold 10 s.
TIMELINE = make_timeline(make_dose(rest=7), make_dose(make_hold(10)))
REP_SET_STARTS_MS = 5_000


class Run:
    """A session driven over the fake clock, and all that came of it."""

    def __init__(
        self,
        clock: FakeClock,
        timeline: Timeline = TIMELINE,
        *,
        speed: float = 1,
        interruption: Interruption | None = None,
    ) -> None:
        self.events: list[Event] = []
        self.late_ms: list[float] = []
        self.session = Session(timeline)
        self._time = SessionClock(clock, speed)
        interruption = interruption or Interruption()
        drive(
            self.session,
            clock,
            self._time,
            handle=self._take,
            sleep=clock.sleep,
            is_interrupted=lambda: interruption.is_wanted,
        )

    def _take(self, events: tuple[Event, ...]) -> None:
        self.events += events
        self.late_ms += [-self._time.real_ms(event.at_ms) for event in events]

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.mark.parametrize("speed", [1, 1.7, 60])
def test_everything_happens_as_rehearsed_and_in_time(clock: FakeClock, speed: float) -> None:
    begin_ms = clock.ms

    run = Run(clock, speed=speed)

    assert tuple(run.events) == rehearse(TIMELINE)
    assert max(run.late_ms) <= 0.2
    assert min(run.late_ms) >= 0
    assert clock.ms - begin_ms == pytest.approx(TIMELINE.duration_ms / speed, abs=0.2)


def test_a_hold_as_long_as_one_can_ends_when_it_is_reckoned_to(clock: FakeClock) -> None:
    timeline = make_timeline(make_dose(make_hold(20, is_open=True), sets=2, rest=7))

    run = Run(clock, timeline)

    assert run.session.state is State.FINISHED
    (first, second) = run.session.records
    assert min(first.done, second.done) >= 20_000
    assert max(first.done, second.done) <= 20_000 + SLICE_MS


def test_being_late_changes_no_stamp_and_does_not_add_up(clock: FakeClock) -> None:
    clock.lag_ms = 15

    run = Run(clock)

    assert tuple(run.events) == rehearse(TIMELINE)
    assert max(run.late_ms) <= 15.1


def test_it_looks_up_often_enough_to_notice_ctrl_c(clock: FakeClock) -> None:
    Run(clock)

    assert max(clock.slept_s) == SLICE_MS / 1000


def test_it_does_not_run_hot(clock: FakeClock) -> None:
    Run(clock, speed=7)

    assert min(clock.slept_s) >= 0.0001


@pytest.mark.parametrize("steady_clock_runs_on", [True, False])
def test_after_sleep_it_goes_on_where_it_was_after_a_lead_in(
    clock: FakeClock, steady_clock_runs_on: bool
) -> None:
    def doze_off() -> None:
        if steady_clock_runs_on:
            clock.ms += 3_600_000
        else:
            clock.wall_offset_ms += 3_600_000

    clock.on_sleep = At(clock, REP_SET_STARTS_MS + 2_100, doze_off)

    run = Run(clock)

    (paused,) = run.of(Paused)
    (resumed,) = run.of(Resumed)
    assert isinstance(resumed, Resumed)
    # The last look before the sleep, at most a slice ago, is where it goes on.
    assert 0 <= REP_SET_STARTS_MS + 2_100 - paused.at_ms <= SLICE_MS
    assert (resumed.at_ms, resumed.lead_in_ms) == (paused.at_ms, 3_000)
    assert run.of(Go)[1].at_ms == paused.at_ms + 3_000
    # All that came after is as it would have been, only later by the lead-in.
    after = [event for event in rehearse(TIMELINE) if event.at_ms > paused.at_ms]
    assert run.events[-len(after) :] == [
        replace(event, at_ms=event.at_ms + 3_000) for event in after
    ]
    assert max(run.late_ms) <= 0.2
    assert run.session.state is State.FINISHED


def test_at_speed_sleep_is_still_told_by_real_time(clock: FakeClock) -> None:
    clock.on_sleep = At(clock, 400, lambda: setattr(clock, "ms", clock.ms + 2_500))

    assert len(Run(clock, speed=20).of(Paused)) == 1


def test_an_interruption_ends_it_at_that_instant(clock: FakeClock) -> None:
    run = Run(clock, interruption=interrupt_at(clock, REP_SET_STARTS_MS + 4_500))

    assert run.session.state is State.ABANDONED
    last = run.events[-1]
    assert isinstance(last, SessionAbandoned)
    assert 0 <= last.at_ms - (REP_SET_STARTS_MS + 4_500) <= SLICE_MS
    (record,) = run.session.records
    assert (record.done, record.planned) == (1, 2)


def test_an_interruption_at_the_very_end_changes_nothing(clock: FakeClock) -> None:
    run = Run(clock, interruption=interrupt_at(clock, TIMELINE.duration_ms - 0.01))

    assert run.session.state is State.FINISHED
