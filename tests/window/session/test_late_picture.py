"""What is seen of a session by somebody who hears it late, and when."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.events import Event, Go
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.late_picture import LatePicture
from tests.fakes import make_dose, make_hold, make_reps
from tests.window.stage import HandClock, make_driver, settle

LATE_MS = 180


class Screen:
    """Somebody who looks at a session through a late picture, and notes when they see what."""

    def __init__(self, driver: SessionDriver, clock: HandClock, late_ms: int) -> None:
        self.clock, self.driver = clock, driver
        self.picture = LatePicture(driver, driver)
        self.picture.set_late(late_ms)
        self.began_ms = clock.ms
        self.seen: list[tuple[float, Reading]] = []
        self.happened: list[tuple[float, Event]] = []
        self.picture.looked.connect(lambda reading: self.seen.append((self.now(), reading)))
        self.picture.happened.connect(self._note)

    def now(self) -> float:
        return self.clock.ms - self.began_ms

    def _note(self, events: tuple[Event, ...], _reading: Reading) -> None:
        self.happened += [(self.now(), event) for event in events]

    def go_on(self, ms: int, every_ms: int = 10) -> None:
        """Let time pass, in which everybody looks at the clock all the time."""
        for _ in range(0, ms, every_ms):
            self.clock.ms += every_ms
            self.driver.look()
            self.picture.show_due()

    @property
    def left_s(self) -> float:
        """What the number shows."""
        return self.seen[-1][1].left_ms / 1000


Watch = Callable[..., Screen]


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    """Begins a session and looks at it; afterwards no timer is left running."""
    screens = []

    def begin(
        late_ms: int, counting: Counting = Counting.PACED, *, by_hand: bool = False
    ) -> Screen:
        clock = HandClock()
        work = make_reps(3) if by_hand else make_hold(20)
        driver = make_driver(clock, make_dose(work), counting=counting)
        screens.append(Screen(driver, clock, late_ms))
        driver.start()
        return screens[-1]

    yield begin
    for screen in screens:
        screen.driver.deleteLater()  # and with it the picture
    settle()


@pytest.mark.parametrize("late_ms", [0, LATE_MS, 500])
def test_everything_is_seen_so_much_later_than_it_happens(watch: Watch, late_ms: int) -> None:
    screen = watch(late_ms)

    screen.go_on(9_000)

    ((seen_ms, go),) = ((ms, each) for ms, each in screen.happened if isinstance(each, Go))
    assert 0 <= seen_ms - go.at_ms - late_ms <= 20
    for ms, reading in screen.seen[2:]:
        shown_ms = reading.elapsed_ms + (5_000 if reading.step.kind.is_work else 0)
        assert abs(ms - shown_ms - late_ms) <= 20


def test_everything_that_happens_is_seen_in_its_order(watch: Watch) -> None:
    usual, late = watch(0), watch(LATE_MS)
    for screen in (usual, late):
        screen.go_on(23_500)

    assert [event for _, event in late.happened] == [event for _, event in usual.happened]


def test_a_key_is_answered_at_once_and_time_never_runs_back(watch: Watch) -> None:
    screen = watch(500)
    screen.go_on(9_000)

    screen.driver.pause()
    assert screen.seen[-1][1].state is State.PAUSED
    screen.driver.resume()
    screen.go_on(8_000)

    lefts = [
        reading.left_ms
        for _, reading in screen.seen
        if reading.step.kind.is_work and not reading.lead_in_ms
    ]
    assert lefts == sorted(lefts, reverse=True)
    assert abs(screen.seen[-1][1].left_ms - (20_000 - 9_000 + 500)) < 1_100


def test_a_rep_counted_by_hand_is_seen_at_once(watch: Watch) -> None:
    screen = watch(500, Counting.BY_HAND, by_hand=True)
    screen.go_on(8_000)
    shown = len(screen.seen)

    screen.driver.count_rep()

    assert screen.seen[shown:][0][1].turns_done == 1


def test_the_session_and_all_others_who_hear_of_it_know_nothing_of_it(watch: Watch) -> None:
    late, usual = watch(500), watch(0)
    for screen in (late, usual):
        screen.go_on(7_300)

    assert late.driver.reading() == usual.driver.reading()


def test_another_delay_holds_at_once(watch: Watch) -> None:
    screen = watch(500)
    screen.go_on(9_000)

    screen.picture.set_late(0)
    screen.go_on(100)

    assert screen.left_s == pytest.approx(20 - 4.1, abs=0.1)


def test_once_it_has_ended_it_shows_nothing(watch: Watch) -> None:
    screen = watch(LATE_MS)
    screen.go_on(3_000)
    shown = len(screen.seen)

    screen.picture.end()
    screen.go_on(1_000)

    assert len(screen.seen) == shown


def test_its_timer_is_set_for_the_next_thing_to_be_seen(watch: Watch) -> None:
    screen = watch(LATE_MS)
    screen.clock.ms += 250
    screen.driver.look()

    (timer,) = screen.picture.findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() <= LATE_MS
