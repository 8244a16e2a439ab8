"""The card on reminders."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import RemindOn
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.reminders_card import RemindersCard
from tests.window.services.reminders.conftest import MONDAY
from tests.window.services.reminders.conftest import british as british  # noqa: PLC0414 - a fixture
from tests.window.services.reminders.test_service import TODAY, plan_for
from tests.window.stage import show


@pytest.fixture
def card(british: None, qtbot: QtBot, look: Look, preferences: Preferences) -> RemindersCard:
    def nine_o_clock() -> datetime:
        return MONDAY.replace(hour=9)

    made = RemindersCard(look, preferences, nine_o_clock)
    show(qtbot, made, 880, 800)
    return made


def seen(card: RemindersCard) -> set[str]:
    """The settings that can be changed."""
    return {name for name, row in card.rows.items() if row.isVisible()}


def hint(card: RemindersCard, name: str) -> str:
    return card.rows[name].hint.text()


def test_who_wants_no_reminders_sees_no_more_than_that_there_are_some(card: RemindersCard) -> None:
    assert seen(card) == {"reminders", "break_every_min"}
    assert hint(card, "reminders") == ""
    assert hint(card, "break_every_min").endswith("between two stretches of sitting.")


def test_on_days_of_ones_own_at_a_time_of_ones_own(
    card: RemindersCard, preferences: Preferences
) -> None:
    card.controls["reminders"].segments["days"].click()

    assert preferences.current.reminders is RemindOn.DAYS
    assert seen(card) == {"reminders", "reminder_days", "reminder_time_min", "break_every_min"}
    assert card.controls["reminder_days"].value == {1, 4}  # as far apart as there can be
    assert hint(card, "reminders").startswith("The next one comes today at 18:00")

    card.controls["reminder_days"].days[1].click()
    card.controls["reminder_days"].days[6].click()
    QTest.keyClick(card.controls["reminder_time_min"], Qt.Key.Key_Down)

    assert preferences.current.reminder_days == ("4", "6")
    assert preferences.current.reminder_time_min == 18 * 60 + 15
    assert hint(card, "reminders").startswith("The next one comes on Thursday at 18:15")


def test_the_days_on_which_one_trains_are_offered(
    card: RemindersCard, preferences: Preferences
) -> None:
    preferences.set(Settings.reminders, RemindOn.DAYS)
    preferences.set(Settings.training_days, ("2", "5"))

    assert card.controls["reminder_days"].value == {2, 5}

    preferences.set(Settings.reminder_days, ("3",))
    preferences.set(Settings.training_days, ("7",))

    assert card.controls["reminder_days"].value == {3}


def test_the_days_of_a_plan_are_offered_where_one_is_kept(
    card: RemindersCard, preferences: Preferences
) -> None:
    plan = card.controls["reminders"].segments["plan"]
    assert plan.isHidden()

    card.show_known(plan_for(2), None)
    assert not plan.isHidden()
    plan.click()

    assert seen(card) == {"reminders", "reminder_time_min", "break_every_min"}
    assert hint(card, "reminders").startswith("The next one comes on Wednesday")


def test_without_a_plan_any_more_it_says_so(card: RemindersCard, preferences: Preferences) -> None:
    preferences.set(Settings.reminders, RemindOn.PLAN)

    assert not card.controls["reminders"].segments["plan"].isHidden()
    assert hint(card, "reminders") == "You keep no plan, so there is nothing to remind of."


def test_the_back_rests_first(card: RemindersCard, preferences: Preferences) -> None:
    preferences.set(Settings.reminders, RemindOn.DAYS)

    card.show_known(None, TODAY)

    assert hint(card, "reminders").startswith("The next one comes on Thursday")


def test_breaks_have_hours_and_days(card: RemindersCard, preferences: Preferences) -> None:
    QTest.keyClick(card.controls["break_every_min"], Qt.Key.Key_Down)

    assert preferences.current.break_every_min == 30
    assert seen(card) == {
        *("reminders", "break_every_min", "break_days"),
        *("break_from_min", "break_until_min"),
    }
    assert "The next one comes today at 09:30" in hint(card, "break_every_min")
    card.controls["break_days"].days[1].click()
    QTest.keyClick(card.controls["break_from_min"], Qt.Key.Key_Down)
    QTest.keyClick(card.controls["break_until_min"], Qt.Key.Key_Up)
    kept = preferences.current
    assert kept.break_days == ("2", "3", "4", "5")
    assert (kept.break_from_min, kept.break_until_min) == (570, 990)


def test_how_often_is_said_in_words(card: RemindersCard) -> None:
    control = card.controls["break_every_min"]

    texts = [control.itemText(index) for index in range(control.count())]
    assert texts[:2] == ["None", "Every 30 minutes"]


def test_one_switch_has_the_program_run_when_reminders_are_due(
    qtbot: QtBot, card: RemindersCard, preferences: Preferences
) -> None:
    assert not card.running.isVisible()
    preferences.set(Settings.break_every_min, 60)
    assert card.running.isVisible()
    assert not card.running.isEnabled()  # nobody knows yet
    card.show_login(is_on=False)

    with qtbot.waitSignal(card.login_asked, timeout=0) as asked:
        card.running.click()

    assert asked.args == [True]
    assert preferences.current.stays_in_background
    card.show_login(is_on=True)
    assert card.running.isChecked()
    # WHEN one half of it is turned off elsewhere
    preferences.set(Settings.stays_in_background, value=False)
    assert not card.running.isChecked()


def test_where_it_cannot_start_by_itself_the_switch_goes_back(
    card: RemindersCard, preferences: Preferences
) -> None:
    preferences.set(Settings.reminders, RemindOn.DAYS)
    card.show_login(is_on=False)
    card.running.click()

    card.show_login(is_on=False)

    assert not card.running.isChecked()
