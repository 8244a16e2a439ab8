"""When the next reminder comes."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from lowback_timer.core.choices import RemindOn
from lowback_timer.core.coach.reminding.standing import Standing
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.reminders.coming import coming_text, time_text
from lowback_timer.window.services.reminders.kinds import BREAK_KIND, TRAINING_KIND
from tests.window.services.reminders.conftest import MONDAY
from tests.window.services.reminders.test_service import TODAY, plan_for

AT_NOON = MONDAY + timedelta(hours=12)
pytestmark = pytest.mark.usefixtures("british")
MONDAYS = Settings(reminders=RemindOn.DAYS, reminder_days=("1",))


def text(settings: Settings, now: datetime = AT_NOON, last_day: int | None = None) -> str:
    return coming_text(TRAINING_KIND, settings, plan_for(20), last_day, now)


def test_it_is_told_as_one_says_it() -> None:
    assert text(MONDAYS) == "The next one comes today at 18:00."
    assert text(MONDAYS, MONDAY - timedelta(1)) == "The next one comes tomorrow at 18:00."
    assert text(MONDAYS, MONDAY - timedelta(2)) == "The next one comes on Monday at 18:00."
    assert text(MONDAYS, MONDAY + timedelta(hours=19)).endswith("on 09/03/2026 at 18:00.")


def test_a_plan_may_be_about_a_later_day() -> None:
    planned = Settings(reminders=RemindOn.PLAN)

    assert text(planned) == "The next one comes on 22/03/2026 at 18:00."


def test_it_is_none_of_a_day_on_which_the_back_rests() -> None:
    daily = Settings(reminders=RemindOn.DAYS, reminder_days=tuple("1234567"))

    assert text(daily, last_day=TODAY) == "The next one comes on Wednesday at 18:00."


def test_breaks_wait_for_no_rest() -> None:
    settings = Settings(break_every_min=90)

    found = coming_text(BREAK_KIND, settings, None, TODAY, AT_NOON)

    assert found == "The next one comes today at 13:30."


def test_where_there_is_none_it_says_so() -> None:
    settings = Settings(break_every_min=90, break_from_min=1020, break_until_min=540)

    assert coming_text(BREAK_KIND, settings, None, None, AT_NOON) == "As it is, none will come."


def test_what_has_become_of_them_counts() -> None:
    quiet = Standing(over=TODAY * 1440, quiet=TODAY).values
    settings = Settings(
        reminders=RemindOn.DAYS, reminder_days=tuple("1234567"), reminded_of_training=quiet
    )

    assert text(settings) == "The next one comes tomorrow at 18:00."


def test_times_are_written_as_everywhere() -> None:
    assert time_text(7 * 60 + 5) == "07:05"
