from collections.abc import Callable

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.session.driver import SessionDriver
from tests.fakes import make_dose, make_hold, make_reps, make_section
from tests.window.stage import HandClock, Watcher, make_driver, pass_time

Command = Callable[[SessionDriver], None]

ALL: dict[str, Command] = {
    "skip": lambda driver: driver.skip(),
    "skip_section": lambda driver: driver.skip_section(),
    "back": lambda driver: driver.back(),
    "restart_step": lambda driver: driver.restart_step(),
    "add_time": lambda driver: driver.add_time(15_000),
    "finish_set": lambda driver: driver.finish_set(),
    "abandon": lambda driver: driver.abandon(),
    "pause": lambda driver: driver.pause(),
    "toggle_pause": lambda driver: driver.toggle_pause(),
    "count_rep": lambda driver: driver.count_rep(),
}


@pytest.fixture
def driver(clock: HandClock) -> SessionDriver:
    """A warm-up hold of 10 s, then two sets of a hold of 10 s with 20 s of rest between them."""
    return make_driver(
        clock,
        make_section(make_dose(make_hold(10)), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_hold(10), sets=2, rest=20)),
    )


def into_the_hold(clock: HandClock, driver: SessionDriver, ms: int = 4_000) -> None:
    driver.start()
    pass_time(clock, driver, 5_000 + ms)


@pytest.mark.parametrize(
    ("command", "event"),
    [
        ("skip", "set_finished"),
        ("skip_section", "set_finished"),
        ("back", "step_started"),
        ("restart_step", "step_started"),
        ("add_time", "time_added"),
        ("finish_set", "set_finished"),
        ("abandon", "set_finished"),
        ("pause", "paused"),
        ("toggle_pause", "paused"),
    ],
)
def test_what_sounds_is_stopped_before_a_command_changes_anything(
    clock: HandClock, driver: SessionDriver, watcher: Watcher, command: str, event: str
) -> None:
    # GIVEN a hold 4 s old
    into_the_hold(clock, driver)
    driver.look()
    said, heard = len(watcher.said), len(watcher.events)

    # WHEN a key is pressed
    ALL[command](driver)

    # THEN the interruption is told first, then what happened, then what the clocks show
    signals = [name for name in watcher.signals[said:] if name != "looked"]
    assert signals == ["interrupted", "happened"]
    assert watcher.signals[-1] == "looked"
    assert watcher.names[heard] == event


@pytest.mark.parametrize("command", ["skip", "finish_set", "abandon"])
def test_a_command_falls_on_the_instant_of_its_key(
    clock: HandClock, driver: SessionDriver, watcher: Watcher, command: str
) -> None:
    # GIVEN a last look some time ago
    into_the_hold(clock, driver, ms=4_000)
    driver.look()
    clock.ms += 90

    ALL[command](driver)

    assert watcher.events[-1].at_ms == 9_090
    assert driver.session.records[0].done == 4_090


@pytest.mark.parametrize("command", sorted(set(ALL) - {"toggle_pause", "pause"}))
def test_a_command_that_comes_after_the_end_does_nothing(
    clock: HandClock, driver: SessionDriver, watcher: Watcher, command: str
) -> None:
    # GIVEN a session whose last hold ends at this moment, though the timer has not told yet
    driver.start()
    duration_ms = driver.session.timeline.duration_ms
    pass_time(clock, driver, duration_ms - 50)
    clock.ms += 60

    ALL[command](driver)

    # THEN it is finished, and nothing was interrupted
    assert driver.session.state is State.FINISHED
    assert "interrupted" not in watcher.signals
    assert watcher.names[-2:] == ["set_finished", "session_finished"]


@pytest.mark.parametrize("command", sorted(ALL))
def test_a_session_that_is_over_takes_no_commands(
    clock: HandClock, driver: SessionDriver, watcher: Watcher, command: str
) -> None:
    driver.start()
    driver.abandon()
    said = len(watcher.said)

    ALL[command](driver)

    assert watcher.said[said:] == []
    assert driver.session.state is State.ABANDONED


@pytest.mark.parametrize("command", sorted(ALL))
def test_a_session_that_has_not_begun_takes_no_commands(
    driver: SessionDriver, watcher: Watcher, command: str
) -> None:
    ALL[command](driver)

    assert watcher.said == []
    assert driver.session.state is State.IDLE


def test_a_set_that_is_over_cannot_be_finished(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    # GIVEN a set whose end has come, but not the timer that tells of it
    driver.start()
    pass_time(clock, driver, 30_000 - 50)
    assert driver.reading().step.kind is StepKind.HOLD
    clock.ms += 60

    # WHEN the key comes that ends a set early
    driver.finish_set()

    # THEN the set counts as done, and its rest is left alone
    assert driver.session.records[1].done == 10_000
    assert driver.reading().step.kind is StepKind.REST
    assert "interrupted" not in watcher.signals


def test_time_cannot_be_added_to_reps(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_reps(5)))
    watcher = Watcher(driver)
    driver.start()
    pass_time(clock, driver, 7_000)

    driver.add_time(15_000)

    assert "interrupted" not in watcher.signals
    assert "time_added" not in watcher.names


def test_pausing_and_going_on(clock: HandClock, driver: SessionDriver, watcher: Watcher) -> None:
    into_the_hold(clock, driver)
    heard = len(watcher.names)

    driver.toggle_pause()
    assert driver.reading().state is State.PAUSED

    driver.toggle_pause()
    assert driver.reading().state is State.RUNNING
    # Going on begins with a countdown, as the body has to get back into position.
    assert watcher.names[heard:] == ["paused", "resumed", "countdown"]


def test_pause_alone_never_goes_on(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    into_the_hold(clock, driver)
    driver.pause()
    said = len(watcher.said)

    driver.pause()

    assert driver.session.state is State.PAUSED
    assert watcher.said[said:] == []


def test_a_rep_is_counted_only_where_reps_are_counted_by_hand(
    clock: HandClock, driver: SessionDriver, watcher: Watcher
) -> None:
    into_the_hold(clock, driver)

    driver.count_rep()

    assert "rep_counted" not in watcher.names


def test_the_last_rep_by_hand_ends_the_set(clock: HandClock) -> None:
    driver = make_driver(clock, make_dose(make_reps(2)), counting=Counting.BY_HAND)
    watcher = Watcher(driver)
    driver.start()
    pass_time(clock, driver, 8_000)

    driver.count_rep()
    driver.count_rep()
    driver.count_rep()  # once too often

    assert watcher.names[-4:] == ["rep_counted", "rep_counted", "set_finished", "session_finished"]


def test_commands_work_in_a_pause(clock: HandClock, driver: SessionDriver) -> None:
    into_the_hold(clock, driver)
    driver.pause()
    clock.ms += 5_000

    driver.skip()

    assert driver.session.state is State.PAUSED
    assert driver.reading().step.index == 2
    clock.ms += 5_000
    driver.look()
    assert driver.reading().elapsed_ms == 0
