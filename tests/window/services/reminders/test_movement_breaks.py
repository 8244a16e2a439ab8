"""Movement breaks, from the clock on the wall to what is shown."""

from __future__ import annotations

import pytest

from lowback_timer.core.choices import RemindOn
from lowback_timer.devices.notifications import OPEN
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import TakeBreak
from tests.window.services.reminders.conftest import MONDAY, Person


@pytest.fixture
def at_work(person: Person) -> Person:
    """Somebody who wants a break every hour from nine to five, and nothing else."""
    person.preferences.set(Settings.reminders, RemindOn.NEVER)
    person.preferences.set(Settings.break_every_min, 60)
    return person


def test_breaks_come_within_hours_on_some_days(at_work: Person) -> None:
    at_work.wait_until(9, 59)
    assert at_work.sees == set()
    at_work.wait_until(10)
    assert at_work.notifier.shown["break"].title == "A movement break"

    at_work.notifier.press("start", "break")

    assert at_work.around.went == [(TakeBreak(), "")]
    for hour in range(11, 18):
        at_work.wait_until(hour)
        at_work.notifier.press(OPEN, "break")
    at_work.wait_until(23)
    assert len(at_work.around.went) == at_work.notifier.count == 8
    at_work.sleep_until(10, days=5)  # a Saturday
    assert at_work.sees == set()


def test_a_break_does_not_wait_for_a_rested_back(at_work: Person) -> None:
    at_work.around.last_day = MONDAY.toordinal()

    at_work.wait_until(10)

    assert at_work.sees == {"break"}


def test_breaks_that_are_left_alone_twice_stop_for_the_day(at_work: Person) -> None:
    at_work.wait_until(23)
    assert at_work.notifier.count == 2

    at_work.wait_until(10, days=1)

    assert at_work.notifier.count == 3


def test_a_break_makes_way_for_training(at_work: Person) -> None:
    at_work.preferences.set(Settings.reminder_time_min, 10 * 60)
    at_work.preferences.set(Settings.reminders, RemindOn.DAYS)

    at_work.wait_until(10)
    assert at_work.sees == {"training"}
    at_work.notifier.press("later")
    at_work.wait_until(10, 59)
    assert at_work.sees == set()
    at_work.wait_until(11, 30)
    assert at_work.sees == {"training"}  # once more, and in the place of a break again
    at_work.notifier.press("not_today")
    at_work.wait_until(12)

    assert at_work.sees == {"break"}
