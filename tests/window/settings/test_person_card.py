"""What a person says of themselves among the settings."""

from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.person_card import (
    minutes_at_hand_text,
    person_card,
    rising_text,
    weekday_names,
)


def test_every_level_and_every_goal_can_be_chosen(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    card = person_card(look, preferences, {"ball": "exercise ball"})
    qtbot.addWidget(card)

    assert list(card.controls["level"].segments) == [*LevelChoice]
    assert list(card.controls["goal"].segments) == [*GoalChoice]


def test_what_is_chosen_is_kept(qtbot: QtBot, look: Look, preferences: Preferences) -> None:
    card = person_card(look, preferences, {"ball": "exercise ball"})
    qtbot.addWidget(card)

    card.controls["level"].segments["advanced"].click()
    card.controls["equipment"].chosen.emit(("ball",))

    assert preferences.current.level is LevelChoice.ADVANCED
    assert preferences.current.equipment == ("ball",)


def test_a_time_from_elsewhere_is_shown_as_it_is(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    card = person_card(look, preferences, {"ball": "exercise ball"})
    qtbot.addWidget(card)

    preferences.set(Settings.minutes_at_hand, 12)

    assert card.controls["minutes_at_hand"].value() == 12
    assert preferences.current.minutes_at_hand == 12


def test_minutes_are_said() -> None:
    assert minutes_at_hand_text(0) == "any"
    assert minutes_at_hand_text(20) == "20 min"


def test_the_week_and_the_wish_are_kept(qtbot: QtBot, look: Look, preferences: Preferences) -> None:
    card = person_card(look, preferences, {})
    qtbot.addWidget(card)

    card.controls["sessions_a_week"].segments["3"].click()
    card.controls["training_days"].chips["4"].click()
    card.controls["gets_up_min"].chosen.emit("390")
    card.controls["wish"].edit.setText("sit through a film")
    card.controls["wish"].edit.editingFinished.emit()

    kept = preferences.current
    assert (kept.sessions_a_week, kept.training_days) == (3, ("4",))
    assert (kept.gets_up_min, kept.wish) == (390, "sit through a film")


def test_nobody_has_to_say_when_they_get_up() -> None:
    assert Settings.gets_up_min.default == 0
    assert rising_text(0) == "Not said"
    assert "6:30" in rising_text(390)


def test_a_week_has_seven_days_in_the_order_of_the_country() -> None:
    assert sorted(weekday_names()) == list("1234567")
