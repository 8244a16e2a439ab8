"""What the program does while its window is not there."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.background_card import BackgroundCard
from tests.window.stage import show


@pytest.fixture
def card(qtbot: QtBot, look: Look, preferences: Preferences) -> BackgroundCard:
    made = BackgroundCard(look, preferences)
    show(qtbot, made, 880, 400)
    return made


def test_its_settings_are_shown_and_changed(card: BackgroundCard, preferences: Preferences) -> None:
    for setting in (Settings.stays_in_background, Settings.shows_tray):
        switch = card.controls[setting.name]
        assert not switch.value

        switch.click()

        assert setting.value_in(preferences.current)


def test_until_the_system_has_answered_nothing_can_be_said(card: BackgroundCard) -> None:
    assert not card.login.isEnabled()

    card.show_login(True)

    assert card.login.isEnabled()
    assert card.login.value


def test_what_the_system_says_is_no_wish_of_the_person(card: BackgroundCard) -> None:
    chosen: list[bool] = []
    card.login.chosen.connect(chosen.append)

    card.show_login(True)
    assert chosen == []

    card.login.click()
    assert chosen == [False]


def test_screen_readers_know_what_it_is(card: BackgroundCard) -> None:
    assert card.login.accessibleName() == "Start when you log in"


def test_it_tells_that_what_starts_by_itself_ends_with_its_window(
    card: BackgroundCard, preferences: Preferences
) -> None:
    usual = card.login_row.hint.text()
    card.show_login(True)

    assert "unless you keep it running" in card.login_row.hint.text()

    preferences.set(Settings.stays_in_background, value=True)
    assert card.login_row.hint.text() == usual

    preferences.set(Settings.stays_in_background, value=False)
    card.show_login(False)
    assert card.login_row.hint.text() == usual
