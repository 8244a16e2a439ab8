import time

import pytest

from lowback_timer.devices.clock import ASLEEP_AFTER_MS, SessionClock, SleepWatch, SystemClock


class TwoClocks:
    """A steady clock and one on the wall, both set by hand."""

    def __init__(self) -> None:
        self.steady, self.wall = 70_000.0, 1_772_566_200_000.0

    def now_ms(self) -> float:
        return self.steady

    def wall_ms(self) -> float:
        return self.wall

    def pass_time(self, steady: float, wall: float) -> None:
        self.steady += steady
        self.wall += wall


@pytest.fixture
def clocks() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def watch(clocks: TwoClocks) -> SleepWatch:
    return SleepWatch(clocks)


def test_the_machines_clocks_tell_milliseconds(monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN what the machine says in nanoseconds
    monkeypatch.setattr(time, "perf_counter_ns", lambda: 1_234_567_890)
    monkeypatch.setattr(time, "time_ns", lambda: 9_876_543_210)

    # THEN the fractions of a millisecond are there too, as beeps are timed with them
    assert SystemClock().now_ms() == pytest.approx(1_234.567890)
    assert SystemClock().wall_ms() == pytest.approx(9_876.543210)


def test_the_steady_clock_only_runs_forward() -> None:
    looks = [SystemClock().now_ms() for _ in range(100)]

    assert looks == sorted(looks)
    assert looks[0] < looks[-1]


@pytest.mark.parametrize(
    ("steady", "wall", "missed"),
    [
        pytest.param(100, 100, 0, id="an ordinary look"),
        pytest.param(ASLEEP_AFTER_MS, ASLEEP_AFTER_MS, 0, id="late, and no more than that"),
        pytest.param(2_001, 2_001, 2_001, id="both clocks ran on"),
        pytest.param(3_600_000, 3_600_000, 3_600_000, id="an hour in a bag"),
        pytest.param(100, 60_000, 60_000, id="the steady clock stood still"),
        pytest.param(60_000, 100, 60_000, id="the clock on the wall was set back meanwhile"),
        pytest.param(100, -3_600_000, 0, id="the clock on the wall was only set back"),
        pytest.param(90.4, 2_500.6, 2_501, id="whole milliseconds"),
    ],
)
def test_a_silence_that_only_sleep_explains_is_sleep(
    clocks: TwoClocks, watch: SleepWatch, steady: float, wall: float, missed: int
) -> None:
    clocks.pass_time(steady, wall)

    assert watch.missed_ms() == missed


def test_sleep_is_told_of_once(clocks: TwoClocks, watch: SleepWatch) -> None:
    # GIVEN a sleep that was noticed
    clocks.pass_time(10_000, 10_000)
    assert watch.missed_ms() == 10_000

    # WHEN the next look comes soon after
    clocks.pass_time(40, 40)

    # THEN it is forgotten
    assert watch.missed_ms() == 0


def test_many_short_silences_do_not_add_up(clocks: TwoClocks, watch: SleepWatch) -> None:
    for _ in range(10):
        clocks.pass_time(1_900, 1_900)
        assert watch.missed_ms() == 0


def test_a_clock_set_back_does_not_hide_the_next_sleep(
    clocks: TwoClocks, watch: SleepWatch
) -> None:
    # GIVEN a clock on the wall that was set back by an hour between two looks
    clocks.pass_time(100, -3_600_000)
    assert watch.missed_ms() == 0

    # WHEN the machine sleeps with its steady clock standing still
    clocks.pass_time(0, 5_000)

    # THEN it is noticed all the same
    assert watch.missed_ms() == 5_000


def test_what_was_before_a_reset_is_no_sleep(clocks: TwoClocks, watch: SleepWatch) -> None:
    # GIVEN a long pause, in which nobody looks at the clock
    clocks.pass_time(60_000, 60_000)

    # WHEN it ends
    watch.reset()
    clocks.pass_time(100, 100)

    # THEN nobody was away
    assert watch.missed_ms() == 0


# The session's own time


def test_a_session_runs_at_its_own_pace_from_where_it_is_told(clocks: TwoClocks) -> None:
    time = SessionClock(clocks, speed=4)

    clocks.pass_time(1_000, 1_000)
    assert time.now_ms() == 4_000
    assert time.real_ms(6_000) == 500
    assert time.wall_ms_of(2_000) == clocks.wall_ms() - 500

    time.go_on_from(1_000)
    clocks.pass_time(250, 250)
    assert time.now_ms() == 2_000
