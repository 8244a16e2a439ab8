"""The room of the history: what it reads in the log, and where it leads."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.controls.button import Link
from lowback_timer.window.history.room import HistoryRoom
from lowback_timer.window.history.session_view import SessionView
from lowback_timer.window.services.requests import GoBack, Request, ShowExercise
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING
from tests.window.stage import HandClock, settle

DAY = timedelta(days=1)


def test_an_empty_history_says_calmly_what_will_be_here(room: HistoryRoom) -> None:
    room.open()

    assert room.page.day.note.text().startswith("Nothing here yet.")
    assert not room.page.day.note.isHidden()


def test_today_is_shown_with_its_session_set_by_set(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1), 30, 21)
    room.open()

    (view,) = room.page.day.views
    assert view.is_unfolded
    assert "2 of 2 sets" in view.told.text()
    assert "1 session" in room.page.calendar.day_button.accessibleName()


def test_another_day_shows_its_own(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - 2 * DAY)
    room.open()
    assert room.page.day.note.text() == "No session on this day."

    room.page.calendar.days[0].click()  # the first of March

    assert len(room.page.day.views) == 1
    assert room.page.day.note.isHidden()


def test_another_month_is_read_when_one_leafs_there(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING.replace(month=2))
    room.open()

    room.page.calendar.back.click()

    assert len(room.page.day.views) == 1
    assert "1 session" in room.page.calendar.day_button.accessibleName()


def test_of_several_sessions_the_first_is_open_and_the_others_unfold(
    room: HistoryRoom, log: BackgroundLog
) -> None:
    for hours in (3, 2):
        train(log, EVENING - timedelta(hours=hours))
    room.open()

    first, second = room.page.day.views
    assert (first.is_unfolded, second.is_unfolded) == (True, False)
    QTest.keyClick(second.fold, Qt.Key.Key_Space)
    first.fold.click()
    assert (first.is_unfolded, second.is_unfolded) == (False, True)
    assert first.fold.accessibleDescription() == "Shows its sets"


def test_a_name_leads_to_the_exercise_and_the_way_back_to_the_same_spot(
    room: HistoryRoom, log: BackgroundLog, asked: list[Request]
) -> None:
    train(log, EVENING - 2 * DAY)
    room.open()
    room.page.calendar.days[0].click()
    (view,) = room.page.day.views

    next(each for each in view.findChildren(Link) if each.text() == "Bridge").click()
    room.open()
    settle()

    assert asked == [ShowExercise("bridge")]
    assert room.page.calendar.day.day == 1
    assert room.page.day.views == [view]
    room.page.escape()
    assert asked[-1] == GoBack()


def test_on_the_next_day_the_calendar_has_gone_on(room: HistoryRoom, clock: HandClock) -> None:
    room.open()
    clock.wall_offset_ms += 86_400_000
    room.open()

    assert room.page.calendar.day == (EVENING + DAY).date()
    assert room.page.calendar.day_button.accessibleName().startswith("Today, ")


def test_what_has_come_too_late_is_not_shown(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1))
    room.open()
    room.page.calendar.choose(EVENING.date().replace(month=2))

    room._take_month(EVENING.date().replace(day=1), ((), True))

    assert room.page.day.views  # still what was there


def test_a_session_can_be_deleted_and_brought_back(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1))
    room.open()
    day = room.page.day

    day.views[0].delete.click()

    assert day.views == []
    assert room.page.window().focusWidget() is day.undo
    assert room.page.calendar.day_button.accessibleName().endswith(": no session")
    day.undo.click()
    assert len(day.views) == 1
    assert not day.undo.isVisible()
    assert room.page.window().focusWidget() is room.page.calendar.day_button


def test_undo_is_offered_until_another_day_is_chosen(
    room: HistoryRoom, log: BackgroundLog, asked: list[Request]
) -> None:
    train(log, EVENING - timedelta(hours=1))
    train(log, EVENING - DAY)
    room.open()
    room.page.day.views[0].delete.click()
    room.open()  # the way back from elsewhere
    assert room.page.day.undo.isVisible()

    room.page.calendar.days[0].click()

    assert not room.page.day.undo.isVisible()
    room.page.day.undo_clicked.emit()
    room.page.calendar.days[2].click()
    assert room.page.day.views == []


def test_deleting_twice_can_still_be_undone(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1))
    room.open()
    view = room.page.day.views[0]

    view.delete.click()
    room.desk._take("", None)
    room.page.day.undo.click()

    assert len(room.page.day.views) == 1


def test_what_has_gone_is_no_window_of_its_own(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1))
    room.open()

    room.page.day.views[0].delete.click()
    QApplication.processEvents()

    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert not any(isinstance(each, SessionView) for each in windows)
