"""The cards of the settings page."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.cards import look_card, pace_card, rate_text, voice_card


@pytest.mark.parametrize(
    ("percent", "text"), [(0, "Normal"), (10, "+10%"), (-50, "−50%"), (50, "+50%")]
)
def test_a_speed_is_told_as_more_or_less_than_normal(percent: int, text: str) -> None:
    assert rate_text(percent) == text


def test_shares_are_written_in_one_way(qtbot: QtBot, look: Look, preferences: Preferences) -> None:
    card = look_card(look, preferences)
    qtbot.addWidget(card)

    sizes = card.controls[Settings.text_size_percent.name].segments
    assert [each.text() for each in sizes.values()] == ["100%", "125%", "150%", "200%"]


@pytest.mark.parametrize("counting", Counting)
def test_only_what_was_chosen_is_explained(
    qtbot: QtBot, look: Look, preferences: Preferences, counting: Counting
) -> None:
    card = pace_card(look, preferences)
    qtbot.addWidget(card)

    preferences.set(Settings.counting, counting)

    words = {
        Counting.PACED: "sets the pace",
        Counting.PACED_WAITING: "until you press a key",
        Counting.BY_HAND: "for every rep",
    }
    hint = card.rows[Settings.counting.name].hint.text()
    assert [each for each, part in words.items() if part in hint] == [counting]
    assert card.controls[Settings.counting.name].accessibleDescription() == hint


def test_numbers_are_read_with_their_unit(
    qtbot: QtBot, look: Look, preferences: Preferences
) -> None:
    pace, voice = pace_card(look, preferences), voice_card(look, preferences, has_music=False)
    for card in (pace, voice):
        qtbot.addWidget(card)

    assert pace.controls["get_ready_ms"].accessibleName() == "Time to get ready, in seconds"
    assert pace.controls["rest_factor_percent"].accessibleName() == "Rest length, in percent"
    assert voice.controls["voice_rate"].accessibleName() == "Speed of speech, in percent"
