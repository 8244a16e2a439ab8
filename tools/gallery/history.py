"""The room of the history: with nothing in it, and after a few weeks of training."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.summary import tally_of
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.history.chart_card import BESTS, SAID, WEEKS, WISHES
from lowback_timer.window.services.requests import ShowHistory, ShowSettings
from tools.gallery.studio import Studio, show_home

SAMPLES = Path(__file__).parents[2] / "tests" / "exchange" / "data"
TODAY = datetime(2026, 11, 26, 18, 40, tzinfo=UTC)
_SESSIONS = 24


def train(studio: Studio) -> None:
    """Log sessions, two a week, with a little more done from week to week."""
    log = studio.services.log
    for index in range(_SESSIONS):
        weeks, is_second = divmod(_SESSIONS - 1 - index, 2)
        at = TODAY - timedelta(weeks=weeks, days=3 * is_second, hours=index % 3)
        timeline = studio.timeline("isometric-endurance" if index % 3 == 2 else "beginner-floor")
        work = [step for step in timeline.steps if step.kind.is_work]
        entry = log.begin_session(timeline, at, 0)
        records: list[SetRecord] = []
        for number, step in enumerate(work):
            planned = step.dose.work.duration_ms if isinstance(step.dose.work, Hold) else 0
            lacks = (_SESSIONS - index) // 6 + number % 2
            done = max(0, planned - lacks * 3000) if planned else step.turns
            records += records_of(step, done, skipped=number == 5 and index % 5 == 3)
        records = [replace(each, felt=_felt(index, each.step.index)) for each in records]
        log.add_sets(entry, records, at, tally_of(timeline, records))
        minutes = timedelta(minutes=12 + index % 4)
        log.end_session(entry, State.FINISHED, at + minutes, round(minutes.total_seconds() * 1000))
        log.set_answers(entry, _answers(index), at + minutes)


def rate(studio: Studio) -> None:
    """Say every week how well two things go that somebody wants to be able to do again."""
    for week in range(11):
        at = TODAY - timedelta(weeks=10 - week, days=2)
        wish = "sit through a film" if week < 4 else "carry the shopping home"
        rating = min(10, 3 + week * 2 // 3 + week % 2)
        studio.services.log.ask(
            partial(_rate, wish=wish, rating=rating, at=at), lambda _nothing: None
        )


def _rate(log: WorkoutLog, wish: str, rating: int, at: datetime) -> None:
    log.progress.rate(wish, rating, at)


def _felt(session: int, step: int) -> Felt | None:
    """How a set was; of every other session nobody has said it."""
    if session % 2 == 0:
        return None
    return Felt.TOO_HARD if step % 7 == 3 else Felt.RIGHT


def _answers(session: int) -> Answers:
    """Pain that goes down over the weeks, and a note now and then."""
    pain = max(1, 5 - session // 5)
    return Answers(
        effort=3 + session % 4,
        pain_before=pain,
        pain_after=pain - session % 2 + (session == 9) * 2,
        pain_next=None if session % 3 else max(0, pain - 1),
        note="Slept badly; the left side was stiff." if session % 11 == 1 else "",
    )


def history_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The room on a day in November."""
    before, studio.clock.ms = studio.clock.ms, TODAY.timestamp() * 1000
    studio.navigation.go(ShowHistory())
    yield "history-empty", lambda: None
    train(studio)
    rate(studio)
    studio.navigation.go(ShowHistory())
    yield "history", lambda: None
    history = studio.navigation.history
    history.page.report.click()
    yield "history-report", history.reports.sheet.close_overlay
    history.page.test.click()
    yield "history-self-test", history.tests.sheet.close_overlay
    day = history.page.day
    day.views[0].delete.click()
    yield "history-deleted", day.undo.click
    day.views[0].edit.click()
    yield "history-edit", studio.navigation.history.desk.edit_sheet.close_overlay
    day.views[0].delete.click()
    studio.navigation.history.page.bin_link.click()
    yield "history-bin", studio.navigation.history.desk.bin_sheet.close_overlay
    day.undo.click()
    card = studio.navigation.history.page.chart
    for name, what in (
        ("exercise", "bridge"),
        ("sides", "side-plank"),
        ("said", SAID),
        ("wishes", WISHES),
        ("bests", BESTS),
    ):
        card.what.set_value(what)
        card.asked.emit()
        yield f"history-{name}", lambda: None
    card.what.set_value(WEEKS)
    card.asked.emit()
    card.switch.click()
    yield "history-table", card.switch.click
    yield from _exchange_screens(studio)
    studio.clock.ms = before
    show_home(studio)


def _exchange_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The way in and out, and what is asked before all of it is deleted."""
    room = studio.navigation.history
    desk = room.exchange
    desk.open_menu(room.page.exchange)
    yield "history-exchange", desk.menu.close_overlay
    for program in ("hevy", "strong"):
        desk.show_file(SAMPLES / f"{program}.csv")
        yield f"history-import-{program}", desk.sheet.close_overlay
    desk.show_file(SAMPLES / "gone.csv")
    yield "history-import-failed", desk.sheet.close_overlay
    studio.navigation.go(ShowSettings())
    deletion = studio.navigation.settings.deletion
    deletion.ask()
    yield "settings-delete", deletion.question.close_overlay
