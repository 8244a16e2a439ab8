"""Reminders, from the clock on the wall to what is shown and kept."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from lowback_timer.core.choices import RemindOn
from lowback_timer.core.coach.known import Person as CoachedPerson
from lowback_timer.core.coach.planning.plan import Plan, PlannedDay, PlannedExercise, Wants
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.library.model import Library
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.preferences import Preferences
from tests.window.services.reminders.conftest import MONDAY, Person

TODAY = MONDAY.toordinal()


def plan_for(*days: int) -> Plan:
    reason = PlanReason(PlanRule.VARIETY)
    exercises = (PlannedExercise("bird-dog", "reps", reason),)
    planned = tuple(PlannedDay(TODAY + day, exercises) for day in days)
    return Plan(Wants(CoachedPerson(equipment=frozenset({"mat"})), frozenset({1})), planned)


def test_nobody_is_reminded_who_does_not_want_to_be(
    preferences: Preferences, shipped: Library
) -> None:
    person = Person(preferences, shipped)

    assert not person.service.timer.isActive()


def test_at_the_time_a_notification_comes(person: Person) -> None:
    person.preferences.set(Settings.suggestion, "beginner-floor")
    person.around.last_day = TODAY - 3

    person.wait_until(17, 59)
    assert person.sees == set()
    person.wait_until(18)

    note = person.notifier.shown["training"]
    assert note.title == "Time for your back"
    assert note.body.startswith("Beginner · floor only, ")
    assert note.body.endswith(" min. Your back has had 2 days of rest since the last session.")
    assert list(note.actions.values()) == ["Start", "In an hour", "Not today"]
    assert note.instead_of_actions == "Open Lowback Timer to begin."


def test_where_nothing_is_known_it_says_no_more_than_that_it_is_time(person: Person) -> None:
    person.wait_until(18)

    assert person.notifier.shown["training"].body == ""


def test_on_days_of_ones_own_or_else_on_those_of_training(person: Person) -> None:
    person.preferences.set(Settings.training_days, ("2",))
    person.preferences.set(Settings.reminder_days, ())

    person.wait_until(23)
    assert person.sees == set()
    person.wait_until(18, days=1)

    assert person.sees == {"training"}


def test_on_the_days_of_the_plan_and_it_says_so(person: Person) -> None:
    person.preferences.set(Settings.reminders, RemindOn.PLAN)
    person.wait_until(20)
    assert person.sees == set()
    # WHEN the person makes a plan
    person.around.plan = plan_for(1)
    person.wait_until(18, days=1)

    body = person.notifier.shown["training"].body
    assert " min. It is what your plan has for today." in body


def test_after_a_sleep_it_comes_late_and_after_a_long_one_not_at_all(person: Person) -> None:
    person.sleep_until(20, 30)
    assert person.sees == {"training"}
    person.notifier.press("start")

    person.sleep_until(21, 30, days=1)

    assert person.sees == set()


@pytest.mark.parametrize("days_ago", [0, 1])
def test_nobody_is_reminded_while_the_back_rests(person: Person, days_ago: int) -> None:
    person.around.last_day = TODAY - days_ago

    person.wait_until(23)

    assert person.notifier.count == 0


def test_in_a_session_nobody_is_reminded_and_after_it_there_is_no_need_to(person: Person) -> None:
    person.wait_until(17, 50)
    person.around.is_session_on = True
    person.wait_until(18, 20)
    person.around.is_session_on, person.around.last_day = False, TODAY

    person.wait_until(23)

    assert person.notifier.count == 0


def test_who_has_the_window_in_front_is_reminded_when_that_is_over(person: Person) -> None:
    person.around.is_in_front = True
    person.wait_until(18, 7)
    person.around.is_in_front = False

    person.wait_until(18, 15)

    assert person.sees == {"training"}


def test_in_a_call_it_waits_and_in_a_long_one_it_gives_up(person: Person) -> None:
    person.attention.is_busy = True
    person.wait_until(18, 58)
    assert person.sees == set()
    person.attention.is_busy = False
    person.wait_until(19, 5)
    assert person.sees == {"training"}
    person.notifier.press("not_today")

    person.attention.is_busy = True
    person.wait_until(21, 1, days=1)
    person.attention.is_busy = False
    person.wait_until(23, days=1)

    assert person.notifier.count == 1


def test_a_log_that_does_not_answer_is_asked_again(person: Person) -> None:
    person.around.answers = False
    person.wait_until(18, 2)
    person.around.answers = True
    person.wait_until(18, 2)
    assert person.sees == set()

    person.wait_until(18, 5)

    assert person.sees == {"training"}


def test_it_is_due_once_whichever_time_the_clock_shows_twice(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN the night in which the clocks in Berlin go from three o'clock back to two
    berlin = ZoneInfo("Europe/Berlin")
    instant = datetime(2026, 10, 24, 22, tzinfo=ZoneInfo("UTC"))
    person.now = instant.astimezone(berlin)
    person.preferences.set(Settings.reminder_time_min, 150)
    shown = []

    for _ in range(5 * 60):
        instant += timedelta(minutes=1)
        person.now = instant.astimezone(berlin)
        person.service.look()
        if person.sees:
            shown.append((person.now.hour, person.now.minute, person.now.fold))
            person.notifier.press("start")

    assert shown == [(2, 30, 0)]


def test_a_time_that_the_clock_leaves_out_has_come_right_after(person: Person) -> None:
    # GIVEN the night in which the clocks in Berlin go from two o'clock to three
    berlin = ZoneInfo("Europe/Berlin")
    instant = datetime(2026, 3, 28, 23, tzinfo=ZoneInfo("UTC"))
    person.now = instant.astimezone(berlin)
    person.preferences.set(Settings.reminder_time_min, 150)

    while not person.sees:
        instant += timedelta(minutes=1)
        person.now = instant.astimezone(berlin)
        person.service.look()

    assert (person.now.hour, person.now.minute) == (3, 0)


# What is kept


def test_a_new_start_forgets_nothing(person: Person) -> None:
    person.wait_until(18)
    person.notifier.press("later")
    person.service.close()

    person.start()
    person.wait_until(18, 59)
    assert person.sees == set()
    person.wait_until(19)
    assert person.sees == {"training"}
    person.notifier.press("not_today")
    person.service.close()
    person.start()
    person.wait_until(23)

    assert person.notifier.count == 2


def test_what_was_on_the_screen_at_the_end_comes_again(person: Person) -> None:
    person.wait_until(18)
    person.service.close()
    assert person.notifier.is_closed

    person.start()
    person.wait_until(18, 5)

    assert person.sees == {"training"}


def test_another_time_is_none_that_has_passed(person: Person) -> None:
    person.sleep_until(17)
    person.preferences.set(Settings.reminder_time_min, 16 * 60)
    assert person.sees == set()

    person.wait_until(23)
    assert person.sees == set()
    person.wait_until(16, days=1)

    assert person.sees == {"training"}


def test_turned_off_it_is_gone_at_once(person: Person) -> None:
    person.wait_until(18)
    person.preferences.set(Settings.reminders, RemindOn.NEVER)

    assert person.sees == set()
    assert not person.service.timer.isActive()


def test_the_days_of_dates_and_of_the_coach_are_the_same() -> None:
    assert date.fromordinal(TODAY).isoweekday() == 1
