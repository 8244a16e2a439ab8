import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread, current_thread, main_thread
from threading import enumerate as all_threads
from types import SimpleNamespace

import pytest

from lowback_timer.devices.stay_awake import HeldMode, Mode, WakepyAwake
from tests.doubles.stay_awake import RecordingAwake

LONG_S = 10
"""Longer than any of it takes; only a test that fails waits so long."""


class System:
    """A system that is asked to stay awake, as wakepy would ask it."""

    def __init__(self, *, grants: bool = True) -> None:
        self.grants = grants
        self.asked, self.given_back = Event(), Event()
        self.threads: list[Thread] = []
        self.may_answer = Event()
        self.may_answer.set()

    def mode(self) -> Mode:
        return self._mode()

    @contextmanager
    def _mode(self) -> Iterator[HeldMode]:
        self.threads.append(current_thread())
        self.may_answer.wait(LONG_S)
        self.asked.set()
        yield SimpleNamespace(active=self.grants)
        self.threads.append(current_thread())
        self.given_back.set()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the other thread get there; its only sign is the answer itself."""
    patience = Event()
    for _ in range(LONG_S * 100):
        if condition():
            return
        patience.wait(0.01)
    pytest.fail("the other thread did not get there")


# When it is wanted


# Asking for it


def test_it_is_held_until_it_is_given_back() -> None:
    system = System()
    awake = WakepyAwake(system.mode)
    assert not awake.is_granted

    awake.keep(awake=True)
    wait_for(lambda: awake.is_granted)
    assert not system.given_back.is_set()

    awake.keep(awake=False)
    assert not awake.is_granted
    assert system.given_back.wait(LONG_S)


def test_it_is_asked_for_and_given_back_in_one_thread_that_is_not_ours() -> None:
    system = System()
    awake = WakepyAwake(system.mode)

    awake.keep(awake=True)
    awake.keep(awake=False)

    assert system.given_back.wait(LONG_S)
    one, other = system.threads
    assert one is other is not main_thread()
    assert one.daemon  # the end of the program waits for no system


def test_asking_twice_is_asking_once() -> None:
    system = System()
    awake = WakepyAwake(system.mode)

    awake.keep(awake=False)
    awake.keep(awake=True)
    awake.keep(awake=True)
    assert system.asked.wait(LONG_S)

    assert len(system.threads) == 1
    awake.keep(awake=False)


def test_it_can_be_asked_for_again() -> None:
    system = System()
    awake = WakepyAwake(system.mode)
    awake.keep(awake=True)
    awake.keep(awake=False)
    assert system.given_back.wait(LONG_S)

    awake.keep(awake=True)

    wait_for(lambda: awake.is_granted)
    awake.keep(awake=False)


def test_a_system_that_says_no_is_not_taken_for_one_that_says_yes() -> None:
    system = System(grants=False)
    awake = WakepyAwake(system.mode)

    awake.keep(awake=True)

    assert system.asked.wait(LONG_S)
    assert not awake.is_granted
    awake.keep(awake=False)


def test_a_system_that_does_not_answer_holds_nobody_up() -> None:
    # GIVEN a system that says nothing for a while
    system = System()
    system.may_answer.clear()
    awake = WakepyAwake(system.mode)

    # WHEN it is asked, and the session is over before there is an answer
    awake.keep(awake=True)
    assert not awake.is_granted
    awake.keep(awake=False)

    # THEN what comes too late is given back at once
    system.may_answer.set()
    assert system.given_back.wait(LONG_S)
    assert not awake.is_granted


@pytest.mark.parametrize("error", [ImportError("no wakepy"), OSError(), ValueError("D-Bus")])
def test_nothing_that_goes_wrong_gets_out(error: Exception) -> None:
    tried = Event()

    def mode() -> Mode:
        tried.set()
        raise error

    awake = WakepyAwake(mode)

    awake.keep(awake=True)
    assert tried.wait(LONG_S)
    wait_for(lambda: not any(each.name == "stay-awake" for each in all_threads()))

    assert not awake.is_granted
    awake.keep(awake=False)


@pytest.mark.parametrize(
    ("fake_success", "granted"), [("1", "True"), ("0", "False")], ids=["agrees", "cannot"]
)
def test_the_real_wakepy_is_asked_as_it_wants_to_be(fake_success: str, granted: str) -> None:
    # GIVEN a process of its own in which wakepy finds no bus to ask, or takes it for granted
    program = (
        "from lowback_timer.devices import stay_awake\n"
        "with stay_awake._presenting() as mode:\n"
        "    print(mode.active)\n"
        "print(mode.active)\n"
    )
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}

    # WHEN it is asked
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={"WAKEPY_FAKE_SUCCESS": fake_success, **nowhere},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    # THEN it says so, without a word besides, and gives it back
    assert done.stdout.split() == [granted, "False"]
    assert done.stderr == ""


def test_the_recording_one_keeps_what_was_asked_for() -> None:
    willing, unwilling = RecordingAwake(), RecordingAwake(grants=False)

    for awake in (willing, unwilling):
        awake.keep(awake=True)
    assert willing.is_granted
    assert not unwilling.is_granted
    willing.keep(awake=False)

    assert willing.wishes == [True, False]
    assert not willing.is_granted
