"""Which of the suggestions is shown."""

from datetime import timedelta

import pytest

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.services import Services
from lowback_timer.window.today.advice import Advice
from tests.window.today.conftest import NOW, TODAY

ORDINAL = TODAY.toordinal()
AFTER_FIRST = Lately((DoneSession(ORDINAL - 3, "first-time", {"bridge": 1}),))


@pytest.fixture
def advice(services: Services) -> Advice:
    return Advice(services, NOW)


def shown(advice: Advice) -> str:
    return advice.shown.workout.id if advice.shown else ""


def test_before_the_log_has_answered_the_first_time_is_suggested(advice: Advice) -> None:
    assert shown(advice) == "first-time"
    assert not advice.is_informed
    assert not advice.has_trained


def test_what_was_to_come_next_is_shown_before_the_log_has_answered(services: Services) -> None:
    services.preferences.set(Settings.suggestion, "between-meetings")

    assert shown(Advice(services, NOW)) == "between-meetings"


@pytest.mark.parametrize("kept", ["", "gone", "hinge-and-pull"])
def test_what_is_no_longer_possible_is_not_shown(services: Services, kept: str) -> None:
    services.preferences.set(Settings.suggestion, kept)

    assert shown(Advice(services, NOW)) == "first-time"


def test_what_the_log_says_moves_the_suggestion_and_is_kept(
    advice: Advice, services: Services
) -> None:
    advice.hear(AFTER_FIRST, NOW, may_move=True)

    assert shown(advice) == "beginner-floor"
    assert services.preferences.current.suggestion == "beginner-floor"
    # THEN another start shows the same, on whatever day, and the log says nothing else
    for days in (0, 1, 40):
        another = Advice(services, NOW + timedelta(days=days))
        assert shown(another) == "beginner-floor"
        another.hear(AFTER_FIRST, NOW + timedelta(days=days), may_move=True)
        assert shown(another) == "beginner-floor"


def test_what_somebody_may_be_about_to_press_stays(advice: Advice, services: Services) -> None:
    advice.hear(AFTER_FIRST, NOW, may_move=False)

    assert shown(advice) == "first-time"
    assert services.preferences.current.suggestion == "beginner-floor"


def test_an_answer_without_news_moves_nothing(advice: Advice) -> None:
    advice.hear(AFTER_FIRST, NOW, may_move=True)
    advice.turn()
    before = shown(advice)

    advice.hear(AFTER_FIRST, NOW, may_move=True)

    assert shown(advice) == before != "beginner-floor"


def test_something_else_goes_round(advice: Advice) -> None:
    seen = []
    for _ in range(len(advice.all) + 1):
        seen.append(shown(advice))
        advice.turn()

    assert len({*seen}) == len(advice.all) == len(seen) - 1
    assert seen[0] == seen[-1]


def test_settings_are_followed(advice: Advice, services: Services) -> None:
    preferences = services.preferences
    preferences.set(Settings.level, LevelChoice.INTERMEDIATE)
    advice.renew(NOW)
    assert shown(advice) == "intermediate-floor"

    preferences.set(Settings.minutes_at_hand, 10)
    advice.renew(NOW)
    assert all(advice.length_of(each.workout) <= 10 * 60_000 for each in advice.all)


def test_a_mat_is_as_good_as_had(services: Services) -> None:
    services.preferences.set(Settings.equipment, ())

    assert "mat" in Advice(services, NOW).person.equipment


def test_without_a_workout_nothing_is_suggested(services: Services) -> None:
    services.library.current = type(services.library.current)()
    advice = Advice(services, NOW)

    advice.turn()

    assert advice.shown is None
