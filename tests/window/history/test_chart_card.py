"""The card of the charts, with the log behind it."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from lowback_timer.core.session.answers import Answers
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.history.chart_card import BESTS, SAID, WEEKS, WISHES, ChartCard
from lowback_timer.window.history.measure import Measure
from lowback_timer.window.history.periods import ALL, FOUR_WEEKS
from lowback_timer.window.history.room import HistoryRoom
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING
from tests.window.stage import settle

WEEK = timedelta(weeks=1)


@pytest.fixture
def card(room: HistoryRoom, log: BackgroundLog) -> ChartCard:
    """What was done half a year ago, five weeks ago, and last week."""
    for weeks, held in ((26, 20), (5, 25), (1, 30)):
        train(log, EVENING - weeks * WEEK, held, held)
    room.open()
    settle()
    return room.page.chart


def choose(card: ChartCard, what: str) -> None:
    card.what.set_value(what)
    card.asked.emit()


def test_an_empty_history_has_no_chart(room: HistoryRoom) -> None:
    room.open()

    assert room.page.chart.isHidden()


def test_weeks_come_first(card: ChartCard) -> None:
    assert not card.isHidden()
    assert card.view.isVisible()
    assert card.summary.text() == "2 sessions · 30 min"


def test_how_far_back_is_chosen(card: ChartCard) -> None:
    card.span.segments[FOUR_WEEKS].click()
    assert card.summary.text() == "1 session · 15 min"

    card.span.segments[ALL].click()

    assert card.summary.text() == "3 sessions · 45 min"
    assert card.chart is not None
    assert card.chart.first < (EVENING - 26 * WEEK).date()


def test_an_exercise_can_be_chosen_that_was_done(card: ChartCard) -> None:
    choose(card, "bridge")

    assert card.chart is not None
    assert card.chart.title == "Bridge"
    assert card.summary.text() == "Best: 30 s, 24/02/2026"
    card.switch.click()
    assert card.table.table.rows[0] == ("24/02/2026", "30 s")


def test_bests_are_a_table_alone(card: ChartCard) -> None:
    choose(card, BESTS)

    assert card.table.isVisible()
    assert card.table.table.rows == (("Bridge", "30 s", "24/02/2026"),)
    assert card.switch.isHidden()
    assert card.save.isHidden()
    choose(card, WEEKS)
    assert card.view.isVisible()


def test_the_table_takes_the_place_of_the_chart(card: ChartCard) -> None:
    card.switch.click()
    assert card.table.isVisible()
    assert card.switch.text() == "As a chart"
    choose(card, "bridge")
    assert card.table.isVisible()
    card.switch.click()

    assert card.view.isVisible()


def test_the_table_is_read_by_keyboard_and_tab_leads_on(card: ChartCard) -> None:
    card.switch.click()
    card.table.setFocus()

    QTest.keyClick(card.table, Qt.Key.Key_Down)
    assert card.table.currentIndex().row() == 1
    QTest.keyClick(card.table, Qt.Key.Key_Tab)

    assert not card.table.hasFocus()


def test_what_was_chosen_stays_when_one_comes_back(card: ChartCard, room: HistoryRoom) -> None:
    choose(card, "bridge")

    room.open()

    assert card.what.value == "bridge"
    assert card.chart is not None
    assert card.chart.title == "Bridge"


def test_where_nothing_was_done_it_is_said(card: ChartCard, room: HistoryRoom) -> None:
    now = room.services.clock
    now.wall_offset_ms += 200 * 86_400_000  # type: ignore[attr-defined]
    room.open()

    assert card.note.isVisible()
    assert card.note.text() == "Nothing was done in this time."
    assert card.save.isHidden()


@pytest.mark.parametrize(("chosen", "kept"), [("mine.svg", "mine.svg"), ("mine", "mine.png")])
def test_a_chart_is_saved_where_the_person_says(
    card: ChartCard,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    room: HistoryRoom,
    chosen: str,
    kept: str,
) -> None:
    told: list[str] = []
    object.__setattr__(room.services, "notify", told.append)
    answer = (str(tmp_path / chosen), "Pictures (*.png)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)

    card.save.click()

    assert (tmp_path / kept).stat().st_size > 1_000
    assert told == [f"Saved as {kept}."]


def test_what_cannot_be_saved_is_told_and_who_changes_their_mind_saves_nothing(
    card: ChartCard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, room: HistoryRoom
) -> None:
    told: list[str] = []
    object.__setattr__(room.services, "notify", told.append)
    for answer in ("", str(tmp_path / "none" / "mine.png")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, a=answer: (a, ""))
        card.save.click()

    assert told == ["mine.png cannot be written there (No such file or directory)."]


def test_another_measure_of_an_exercise_can_be_chosen(card: ChartCard) -> None:
    assert card.measure.isHidden()
    choose(card, "bridge")
    assert card.measure.isVisible()
    assert card.measure.currentText() == "Hold"

    card.measure.set_value(Measure.HELD_IN_ALL.value)
    card.asked.emit()

    assert card.chart is not None
    assert card.chart.panels[0].title == "Held in all"
    choose(card, WEEKS)
    assert card.measure.isHidden()


def test_effort_and_pain_have_a_chart_of_their_own(card: ChartCard, log: BackgroundLog) -> None:
    log.ask(lambda each: each.sessions(1)[0].id, lambda number: say(log, number))

    choose(card, SAID)

    assert card.summary.text() == "Pain after the session: 4"
    card.switch.click()
    assert card.table.table.rows == (("24/02/2026", "3", "4", "2"),)


def test_how_a_wish_goes_has_a_chart_and_a_table(card: ChartCard, log: BackgroundLog) -> None:
    choose(card, WISHES)
    assert card.note.text().startswith("Nothing was said in this time.")
    assert card.note.isVisible()
    for weeks, rating in ((30, 1), (3, 4), (1, 6)):
        at = EVENING - weeks * WEEK
        log.ask(partial(rate, rating=rating, at=at), lambda _done: None)

    card.asked.emit()

    assert card.view.isVisible()
    assert card.summary.text() == "4 of 10 at first, 6 of 10 the last time"
    card.switch.click()
    assert card.table.table.heads == ("Day", "Sit through a film, 0–10")
    assert card.table.table.rows == (("24/02/2026", "6"), ("10/02/2026", "4"))


def rate(log: WorkoutLog, rating: int, at: datetime) -> None:
    """Say how well it goes."""
    log.progress.rate("sit through a film", rating, at)


def say(log: BackgroundLog, session_id: int) -> None:
    """Say how a session was."""
    answers = Answers(3, 2, 4)
    log.ask(lambda each: each.set_answers(session_id, answers, EVENING), lambda _done: None)


def test_of_many_years_every_week_is_told(card: ChartCard, log: BackgroundLog) -> None:
    train(log, EVENING.replace(year=2015), 20, 20)

    choose(card, "bridge")
    card.span.segments[ALL].click()

    assert card.chart is not None
    days = [each.day for each in card.chart.panels[0].series[0].points]
    assert len(days) == 4
    assert {each.weekday() for each in days} == {0}
    card.switch.click()
    assert card.table.table.heads[0] == "Week from"
