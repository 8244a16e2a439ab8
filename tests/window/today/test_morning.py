"""How is your back today? Asked on the mornings after a session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.summary import tally_of
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from lowback_timer.window.today.morning import MorningCard, MorningPain
from lowback_timer.window.today.offers import Offer
from tests.fakes import make_dose, make_timeline
from tests.window.stage import settle, show

EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)


@pytest.fixture
def done(kept: WorkoutLog) -> LoggedSession:
    """A session of that evening, before which the back hurt a little."""
    timeline = make_timeline(make_dose())
    number = kept.begin_session("short", "Short", EVENING, 60_000, 1)
    tally = replace(tally_of(timeline, ()), done=1)
    kept.add_sets(number, (), EVENING, tally)
    kept.set_answers(number, Answers(pain_before=2), EVENING)
    kept.end_session(number, State.FINISHED, EVENING, 60_000)
    return kept.sessions(1)[0]


class Stage:
    """A page of today, some days after that evening."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.now = EVENING
        self.room = TodayRoom(services, lambda: self.now)
        show(qtbot, self.room.page, 1280, 800)
        self.offers = self.room.page.offers
        self.asking = MorningPain(
            self.room, self.offers, self.room.page.escaped, self.room.page.look, lambda: self.now
        )

    def card(self, session: LoggedSession, days: int) -> MorningCard | None:
        self.now = EVENING + timedelta(days=days)
        self.asking.hear((session,))
        settle()
        return self.offers.findChild(MorningCard)


@pytest.fixture
def stage(qtbot: QtBot, services: Services) -> Stage:
    return Stage(qtbot, services)


@pytest.mark.parametrize(("days", "asks"), [(0, False), (1, True), (2, True), (3, False)])
def test_it_asks_from_the_next_morning_until_two_days_after(
    stage: Stage, done: LoggedSession, days: int, asks: bool
) -> None:
    assert (stage.card(done, days) is not None) is asks


def test_the_answer_is_kept_with_that_session_and_for_the_next(
    stage: Stage, done: LoggedSession, kept: WorkoutLog
) -> None:
    card = stage.card(done, 1)
    assert card is not None

    card.scale.marks[4].click()

    assert kept.sessions(1)[0].answers == Answers(pain_before=2, pain_next=4)
    assert stage.room.services.pain_today.known == 4
    assert card.advice.text() == "That is more than before the last session: do less this time."
    assert stage.card(kept.sessions(1)[0], 1) is None


def test_one_key_dismisses_it_for_good(
    stage: Stage, done: LoggedSession, preferences: Preferences
) -> None:
    card = stage.card(done, 1)
    assert card is not None

    card.not_now.click()
    settle()

    assert stage.offers.shown is not Offer.MORNING_PAIN
    assert preferences.current.asked_next_morning == done.uid
    assert stage.card(done, 2) is None


def test_escape_puts_it_away_and_not_what_comes_after_it(
    stage: Stage, done: LoggedSession, preferences: Preferences
) -> None:
    assert stage.card(done, 1) is not None
    stage.offers.put(Offer.LOOK_BACK, QWidget())

    QTest.keyClick(stage.room.page, Qt.Key.Key_Escape)

    assert stage.offers.shown is Offer.LOOK_BACK
    assert preferences.current.asked_next_morning == done.uid
    assert preferences.current.looked_back == 0


def test_whoever_does_not_want_to_be_asked_is_not(
    stage: Stage, done: LoggedSession, preferences: Preferences
) -> None:
    preferences.set(Settings.asks_how_it_was, value=False)

    assert stage.card(done, 1) is None


@pytest.mark.parametrize(
    "changes",
    [{"sets_done": 0}, {"source": "Another program"}, {"ended_at": None}],
)
def test_what_was_not_done_here_is_not_asked_about(
    stage: Stage, done: LoggedSession, changes: dict[str, object]
) -> None:
    assert stage.card(replace(done, **changes), 1) is None  # type: ignore[arg-type]


def test_much_pain_asks_for_a_gentle_day_and_leads_to_the_warning_signs(
    qtbot: QtBot, look: Look
) -> None:
    card = MorningCard(look, before=7)
    show(qtbot, card, 900, 220)

    QTest.mouseClick(card.scale.marks[8], Qt.MouseButton.LeftButton)

    assert "gentle day" in card.advice.text()
    with qtbot.waitSignal(card.signs_asked):
        card.signs.click()


def test_pain_that_rose_three_times_in_a_row_leads_to_a_clinician(
    stage: Stage, done: LoggedSession
) -> None:
    sessions = [replace(done, answers=Answers(pain_before=pain)) for pain in (3, 2, 1)]
    stage.now = EVENING + timedelta(days=1)
    stage.room.hear_of_last(sessions)
    settle()
    card = stage.offers.findChild(MorningCard)
    assert card is not None

    card.scale.marks[4].click()

    assert card.advice.text().startswith("It has risen three times in a row.")
    assert card.signs.isVisible()
