import pytest

from lowback_timer.core.session.events import Paused, Resumed
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.driver import SessionDriver
from tests.fakes import make_dose, make_hold
from tests.window.stage import HandClock, Watcher, make_driver, pass_time


@pytest.fixture
def driver(clock: HandClock) -> SessionDriver:
    """5 s to get ready, then two sets of a hold of 10 s, with 20 s of rest between them."""
    return make_driver(clock, make_dose(make_hold(10), sets=2, rest=20))


def test_a_sleep_pauses_at_the_last_known_instant(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a session 7.3 s old, two seconds into its first hold
    driver.start()
    for _ in range(73):
        clock.ms += 100
        driver.look()
    heard = len(watcher.events)

    # WHEN the lid is closed for a minute
    clock.ms += 60_000
    driver.look()

    # THEN it stands where it fell asleep, without a burst of beeps
    assert watcher.events[heard:] == [Paused(7_300)]
    assert driver.reading().state is State.PAUSED
    assert driver.reading().elapsed_ms == 2_300
    assert watcher.said[-1] == ("was_away", 60_000)
    assert watcher.signals[-4:] == ["interrupted", "happened", "looked", "was_away"]


def test_a_sleep_is_seen_on_the_clock_on_the_wall(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a machine whose steady clock stands still while it sleeps
    driver.start()
    driver.look()
    clock.wall_offset_ms += 30_000
    clock.ms += 50

    driver.look()

    assert driver.session.state is State.PAUSED
    assert watcher.said[-1] == ("was_away", 30_050)


def test_the_time_it_takes_to_show_the_page_is_no_sleep(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a machine so slow that the first look comes three seconds after the start
    driver.start()
    clock.ms += 3_000

    driver.look()

    # THEN it goes on, and only the next such silence is sleep
    assert driver.reading().state is State.RUNNING
    clock.ms += 3_000
    driver.look()
    assert driver.reading().state is State.PAUSED


def test_after_a_sleep_one_key_goes_on(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a session that slept for an hour, 3 s into its hold
    driver.start()
    pass_time(clock, driver, 8_000)
    clock.ms += 3_600_000
    driver.look()
    heard = len(watcher.events)

    # WHEN the person comes back later still
    clock.ms += 500_000
    driver.toggle_pause()

    # THEN it goes on with its lead-in, where it was
    resumed = watcher.events[heard]
    assert isinstance(resumed, Resumed)
    assert resumed.lead_in_ms == 3_000
    assert driver.reading().elapsed_ms == 3_000
    pass_time(clock, driver, 3_000)
    assert driver.reading().elapsed_ms == 3_000
    pass_time(clock, driver, 500)
    assert driver.reading().elapsed_ms == 3_500


def test_a_key_that_wakes_the_machine_does_no_harm(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a machine that sleeps, and is woken by the key that skips
    driver.start()
    pass_time(clock, driver, 8_000)
    clock.ms += 60_000

    # WHEN the key arrives before the timer
    driver.skip()

    # THEN the sleep comes first: the session is paused, then skips
    assert "was_away" in watcher.signals
    assert driver.session.state is State.PAUSED
    assert driver.reading().step.kind is StepKind.REST


def test_a_pause_however_long_is_no_sleep(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    driver.start()
    driver.toggle_pause()
    clock.ms += 600_000
    driver.toggle_pause()
    clock.ms += 50
    driver.look()

    assert "was_away" not in watcher.signals
    assert driver.session.state is State.RUNNING


def test_the_time_of_a_pause_does_not_count(clock: HandClock, driver: SessionDriver) -> None:
    driver.start()
    pass_time(clock, driver, 2_000)
    driver.look()
    driver.toggle_pause()
    clock.ms += 40_000
    driver.toggle_pause()
    pass_time(clock, driver, 1_000)
    driver.look()

    assert driver.reading().session_elapsed_ms == 3_000
