import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Go,
    RepCounted,
    SecondHeld,
    StepStarted,
)
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.driver import SessionDriver
from tests.fakes import make_dose, make_hold, make_reps, make_section
from tests.window.stage import HandClock, Watcher, make_driver, pass_time, timer_of

# Every session begins with 5 s to get ready.


@pytest.fixture
def driver(clock: HandClock) -> SessionDriver:
    """Two sets of a hold of 10 s, with 20 s of rest between them."""
    return make_driver(clock, make_dose(make_hold(10), sets=2, rest=20))


def stamps(events: list[Event]) -> list[tuple[str, int]]:
    return [(event.name, event.at_ms) for event in events]


def test_nothing_happens_before_the_start(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    clock.ms += 10_000
    driver.look()

    assert watcher.said == []
    assert not timer_of(driver).isActive()


def test_time_begins_with_the_start_however_long_the_window_has_been_open(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a driver that was made a while ago
    clock.ms += 60_000

    # WHEN the session starts, and a look comes a moment later
    driver.start()
    clock.ms += 40
    driver.look()

    # THEN this is no sleep, and its clock shows that moment
    assert driver.session.state is State.RUNNING
    assert driver.reading().elapsed_ms == 40
    assert watcher.names == ["step_started"]


@pytest.mark.parametrize("speed", [1, 4])
def test_a_whole_session_says_all_in_order_and_exactly_in_time(
    clock: HandClock, speed: float
) -> None:
    driver = make_driver(clock, make_dose(make_hold(10), sets=2, rest=20), speed=speed)
    watcher = Watcher(driver)
    driver.start()
    duration_ms = driver.session.timeline.duration_ms

    pass_time(clock, driver, duration_ms / speed + 10)

    assert stamps(watcher.events) == stamps(list(rehearse(driver.session.timeline)))
    assert driver.session.state is State.FINISHED


def test_each_event_is_told_within_a_millisecond_or_two_of_its_instant(
    clock: HandClock, driver: SessionDriver
) -> None:
    # GIVEN a clock that shows fractions, as real ones do
    clock.ms += 0.4
    driver.start()
    began_ms = clock.ms
    late: list[float] = []
    driver.happened.connect(
        lambda events: late.extend(clock.ms - began_ms - event.at_ms for event in events)
    )

    # WHEN it looks as often as its timer tells it to
    pass_time(clock, driver, driver.session.timeline.duration_ms + 10)

    # THEN no timer fired in vain, nor late
    assert len(late) > 30
    assert all(0 <= ms <= 2 for ms in late)


@pytest.mark.parametrize("late_ms", [300, 1_700, 1_999])
def test_late_looks_change_nothing_but_when_it_is_told(
    clock: HandClock, driver: SessionDriver, watcher: Watcher, late_ms: int
) -> None:
    driver.start()

    while driver.session.state is State.RUNNING:
        clock.ms += late_ms
        driver.look()

    assert stamps(watcher.events) == stamps(list(rehearse(driver.session.timeline)))


def test_what_the_clocks_show_is_told_with_every_look(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    driver.start()
    clock.ms += 250
    driver.look()

    name, reading = watcher.said[-1]
    assert name == "looked"
    assert isinstance(reading, Reading)
    assert reading == driver.reading()
    assert reading.elapsed_ms == 250
    # A look in which nothing happened tells of no events.
    assert watcher.signals == ["happened", "looked", "looked"]


# The timer


def test_it_looks_often_and_at_the_next_instant_that_matters(
    clock: HandClock, driver: SessionDriver
) -> None:
    # GIVEN a session whose first cue comes after 600 ms
    driver.start()
    assert timer_of(driver).interval() == 100

    # WHEN that is 30 ms away
    clock.ms += 570
    driver.look()

    # THEN it waits until then, and a millisecond more, so as not to wake in vain
    assert timer_of(driver).interval() == 31


def test_how_often_it_looks_can_be_set(clock: HandClock, driver: SessionDriver) -> None:
    driver.start()
    driver.look_every_ms = 40
    driver.look()

    assert timer_of(driver).interval() == 40


def test_at_speed_the_instants_come_sooner(clock: HandClock) -> None:
    driver = make_driver(clock, speed=10)

    driver.start()

    assert timer_of(driver).interval() == 61
    clock.ms += 61
    driver.look()
    assert driver.reading().elapsed_ms == 610


def test_the_timer_rests_while_nothing_can_happen(clock: HandClock, driver: SessionDriver) -> None:
    driver.start()
    assert timer_of(driver).isActive()

    driver.toggle_pause()
    assert not timer_of(driver).isActive()

    driver.toggle_pause()
    assert timer_of(driver).isActive()

    driver.abandon()
    assert not timer_of(driver).isActive()


def test_a_finished_session_needs_no_timer(clock: HandClock, driver: SessionDriver) -> None:
    driver.start()
    pass_time(clock, driver, driver.session.timeline.duration_ms + 10)

    assert driver.session.state is State.FINISHED
    assert not timer_of(driver).isActive()


def test_a_set_counted_by_hand_is_looked_at_though_nothing_is_due(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_reps(3)), counting=Counting.BY_HAND)
    driver.start()
    pass_time(clock, driver, 5_010)

    assert driver.session.next_due_ms is None
    assert timer_of(driver).interval() == driver.look_every_ms


def test_a_countdown_that_a_pause_cut_short_begins_anew(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a pause 2.5 s before the first hold, after the first beep
    driver.start()
    pass_time(clock, driver, 2_500)
    driver.look()
    driver.toggle_pause()
    clock.ms += 9_000

    driver.toggle_pause()
    pass_time(clock, driver, 3_000)

    beeps = [event.seconds_left for event in watcher.events if isinstance(event, Countdown)]
    assert beeps == [3, 3, 2, 1]


def test_reps_by_hand_are_counted_with_no_interruption(clock: HandClock) -> None:
    # GIVEN a set counted by hand
    driver = make_driver(clock, make_dose(make_reps(2), sets=2), counting=Counting.BY_HAND)
    watcher = Watcher(driver)
    driver.start()
    pass_time(clock, driver, 6_000)

    driver.count_rep()

    # THEN the instant is that of the key, and no sound is cut off
    counted = watcher.events[-1]
    assert isinstance(counted, RepCounted)
    assert counted.at_ms == 6_000
    assert "interrupted" not in watcher.signals


def test_leaving_a_warm_up_goes_to_the_main_part(clock: HandClock) -> None:
    driver = make_driver(
        clock,
        make_section(make_dose(make_hold(10), sets=3, rest=5), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_hold(20))),
    )
    driver.start()

    driver.skip_section()

    assert driver.reading().step.section is SectionKind.MAIN


@pytest.mark.parametrize("speed", [1, 4])
def test_an_instant_of_the_session_is_known_on_the_wall(clock: HandClock, speed: float) -> None:
    # GIVEN a session that is told of something late, after the computer slept for an hour
    driver = make_driver(clock, make_dose(make_hold(10)), speed=speed)
    clock.wall_offset_ms = 1_000_000_000_000
    driver.start()
    clock.wall_offset_ms += 3_600_000
    clock.ms += 2_000

    # THEN it was half a second ago, on the clock on the wall as it goes now
    assert driver.wall_ms_of(round(1_500 * speed)) == clock.wall_ms() - 500


@pytest.mark.parametrize("speed", [1, 4])
def test_an_end_that_is_taken_back_goes_on_where_time_stood_still(
    clock: HandClock, speed: float
) -> None:
    # GIVEN a hold that was left after 2 s, and an hour after that
    driver = make_driver(clock, make_dose(make_hold(10)), speed=speed)
    driver.start()
    pass_time(clock, driver, 7_000 / speed)
    driver.abandon()
    clock.ms += 3_600_000

    # WHEN another driver takes that back
    session = driver.session
    again = SessionDriver(session, clock, speed)
    watcher = Watcher(again)
    again.reopen()
    pass_time(clock, again, 4_100 / speed)

    # THEN the hold begins again after a lead-in, and the hour is not slept through
    kinds = [type(event) for event in watcher.events]
    assert kinds == [StepStarted, *[Countdown] * 3, Go, SecondHeld]
    assert session.reading().session_elapsed_ms == pytest.approx(11_100, abs=150)
    assert again.wall_ms_of(session.now_ms) == pytest.approx(clock.wall_ms(), abs=100)


def test_counting_on_interrupts_only_what_came_after_its_set(clock: HandClock) -> None:
    # GIVEN a set that is counted by hand, and somebody who wants more of it
    driver = make_driver(clock, make_dose(make_reps(1), sets=2, rest=30), counting=Counting.BY_HAND)
    watcher = Watcher(driver)
    driver.start()
    pass_time(clock, driver, 6_000)
    driver.count_on()
    assert "counting_on" in watcher.names
    assert "interrupted" not in watcher.signals

    # WHEN somebody wants more of it only in the rest after its last rep
    driver = make_driver(clock, make_dose(make_reps(1), sets=2, rest=30), counting=Counting.BY_HAND)
    watcher = Watcher(driver)
    driver.start()
    pass_time(clock, driver, 6_000)
    driver.count_rep()
    driver.count_on()

    # THEN the rest is
    assert driver.session.step.kind is StepKind.REPS
    assert watcher.signals.count("interrupted") == 1
