"""Saying what a session really was, in the room, with everything that is real but the clock."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest

from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import LoggedSession, LoggedSet
from lowback_timer.window.history.edit_sheet import EditSheet
from lowback_timer.window.history.room import HistoryRoom
from lowback_timer.window.history.session_view import SessionView
from lowback_timer.window.history.set_editor import SetEditor
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.set_chips import SetChips
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING
from tests.window.stage import HandClock, settle


@pytest.fixture
def sheet(room: HistoryRoom, log: BackgroundLog) -> EditSheet:
    """The sheet, over a session with two holds of half a minute."""
    train(log, EVENING - timedelta(hours=1), 30, 21)
    room.open()
    room.page.day.views[0].edit.click()
    return room.desk.edit_sheet


def logged(log: BackgroundLog) -> tuple[LoggedSession, tuple[LoggedSet, ...]]:
    """The one session in the log, and its sets."""
    found: list[tuple[LoggedSession, tuple[LoggedSet, ...]]] = []
    log.ask(lambda each: (each.sessions(1)[0], each.sets_of(each.sessions(1)[0].id)), found.append)
    return found[0]


def test_it_opens_with_what_was_logged(sheet: EditSheet) -> None:
    assert sheet.isVisible()
    assert [each.amount.value() for each in sheet.editors] == [30, 21]
    assert sheet.editors[0].amount.accessibleName() == "Bridge, Set 1, in seconds"
    assert sheet.window().focusWidget() is sheet.when


def test_what_is_saved_stands_in_the_log_and_on_the_page(
    sheet: EditSheet, room: HistoryRoom, log: BackgroundLog
) -> None:
    QTest.keyClick(sheet.editors[1].amount, Qt.Key.Key_Right)
    sheet.editors[1].felt.set_value(Felt.TOO_HARD)
    sheet.editors[1].felt.chosen.emit(Felt.TOO_HARD)
    sheet.answers.numbers["effort"].set_value("7")
    sheet.answers.numbers["effort"].chosen.emit("7")
    sheet.answers.note.setPlainText(" Slept badly\n")
    sheet.button.click()

    session, sets = logged(log)
    assert (sets[1].done, sets[1].felt, sets[0].done) == (22_000, Felt.TOO_HARD, 30_000)
    assert session.answers == Answers(effort=7, note="Slept badly")
    assert (session.sets_done, session.sets_early) == (1, 1)
    assert "effort 7" in room.page.day.views[0].told.text()
    assert room.page.day.undo.isVisible()


def test_sets_alone_that_are_changed_are_seen_at_once(
    room: HistoryRoom, log: BackgroundLog
) -> None:
    train(log, EVENING - timedelta(hours=3))
    train(log, EVENING - timedelta(hours=1))
    room.open()
    room.page.day.views[0].toggle()
    room.page.day.views[1].toggle()
    room.page.day.views[1].edit.click()

    QTest.keyClick(room.desk.edit_sheet.editors[1].amount, Qt.Key.Key_Right)
    room.desk.edit_sheet.button.click()

    view = room.page.day.views[1]
    assert "Done: 30 s; 31 s." in next(each.accessibleName() for each in chips_of(view))
    assert not room.page.day.views[0].is_unfolded


def test_holds_and_reps_stand_in_line(sheet: EditSheet, look: Look) -> None:
    hold = sheet.draft.sets[0] if sheet.draft else None
    assert hold is not None
    reps = replace(hold, kind=StepKind.REPS, planned=12, done=12)
    editor = SetEditor(look, reps, "Bridge", "", has_load=False)

    assert editor.amount.sizeHint() == sheet.editors[0].amount.sizeHint()
    editor.deleteLater()


def test_the_day_keeps_off_the_edge_of_its_box(sheet: EditSheet, look: Look) -> None:
    assert sheet.when.lineEdit().textMargins().left() == look.px(12)


def chips_of(view: SessionView) -> list[SetChips]:
    """What was done, as a person sees it."""
    return view.findChildren(SetChips)


def test_it_can_be_undone(sheet: EditSheet, room: HistoryRoom, log: BackgroundLog) -> None:
    before = logged(log)
    QTest.keyClick(sheet.editors[0].amount, Qt.Key.Key_Home)
    sheet.button.click()
    assert logged(log) != before

    room.page.day.undo.click()

    assert logged(log) == before
    assert not room.page.day.undo.isVisible()


def test_cancel_and_escape_change_nothing(sheet: EditSheet, log: BackgroundLog) -> None:
    before = logged(log)
    QTest.keyClick(sheet.editors[0].amount, Qt.Key.Key_Right)
    sheet.cancel.click()

    assert not sheet.isVisible()
    assert logged(log) == before


def test_a_set_is_removed_and_another_one_added_by_keyboard(
    sheet: EditSheet, log: BackgroundLog
) -> None:
    QTest.keyClick(sheet.editors[0].remove, Qt.Key.Key_Space)
    assert [each.amount.value() for each in sheet.editors] == [21]
    assert sheet.window().focusWidget() is sheet.editors[0].amount

    QTest.keyClick(sheet.more[0], Qt.Key.Key_Space)
    assert [each.amount.value() for each in sheet.editors] == [21, 30]
    assert sheet.window().focusWidget() is sheet.editors[1].amount
    sheet.button.click()

    session, sets = logged(log)
    assert [(each.set_number, each.done) for each in sets] == [(1, 21_000), (2, 30_000)]
    assert session.sets_planned == 2


def test_without_a_set_the_keyboard_is_at_save(sheet: EditSheet) -> None:
    for _ in range(2):
        sheet.editors[0].remove.click()

    assert sheet.editors == []
    assert sheet.window().focusWidget() is sheet.button


def test_the_day_can_be_put_right_but_not_into_the_future(
    sheet: EditSheet, room: HistoryRoom, log: BackgroundLog, clock: HandClock
) -> None:
    sheet.when.setDateTime(QDateTime.currentDateTime().addYears(90))
    assert sheet.when.dateTime().date().year() == EVENING.year
    sheet.when.setDateTime(sheet.when.dateTime().addDays(-1))
    sheet.button.click()

    session, sets = logged(log)
    assert session.started_at.date() == EVENING.date() - timedelta(days=1)
    assert sets[0].at.date() == session.started_at.date()
    assert room.page.calendar.day == session.started_at.date()


def test_a_time_that_nobody_touches_stays_to_the_millisecond(
    sheet: EditSheet, log: BackgroundLog
) -> None:
    before, _ = logged(log)

    sheet.button.click()

    assert logged(log)[0].started_at == before.started_at


def test_arrows_belong_to_what_is_chosen_and_not_to_the_page(sheet: EditSheet) -> None:
    felt = sheet.editors[0].felt
    felt.setFocus()

    QTest.keyClick(felt, Qt.Key.Key_Down)

    assert felt.value == Felt.TOO_EASY
    assert sheet.draft is not None
    assert sheet.draft.sets[0].felt is Felt.TOO_EASY


def test_where_the_keyboard_goes_is_scrolled_into_view(sheet: EditSheet) -> None:
    sheet.window().resize(700, 460)
    settle()
    last = sheet.more[-1]
    assert last.visibleRegion().isEmpty()

    sheet.open(last)

    assert not last.visibleRegion().isEmpty()


def test_tab_leads_on_from_the_day_at_once(sheet: EditSheet) -> None:
    sheet.when.setFocus()

    QTest.keyClick(sheet.when, Qt.Key.Key_Tab)

    assert sheet.window().focusWidget() is sheet.answers.numbers["effort"]
