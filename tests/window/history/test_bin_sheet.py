"""Bringing back what was deleted days ago, in the room."""

from datetime import timedelta

import pytest

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.history.bin_sheet import BinSheet
from lowback_timer.window.history.room import HistoryRoom
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING
from tests.window.stage import HandClock

DAY_MS = 86_400_000


@pytest.fixture
def sheet(room: HistoryRoom, log: BackgroundLog, clock: HandClock) -> BinSheet:
    """The sheet, days after a session was deleted."""
    train(log, EVENING - timedelta(hours=1))
    room.open()
    room.page.day.views[0].delete.click()
    clock.wall_offset_ms += 9 * DAY_MS
    room.open()
    room.page.bin_link.click()
    return room.desk.bin_sheet


def test_what_was_deleted_days_ago_comes_back(sheet: BinSheet, room: HistoryRoom) -> None:
    assert sheet.isVisible()
    assert sheet.window().focusWidget() is sheet.restore_links[0]
    assert "Bring back: " in sheet.restore_links[0].accessibleName()

    sheet.restore_links[0].click()

    assert not sheet.isVisible()
    assert room.page.calendar.day == EVENING.date()
    assert len(room.page.day.views) == 1


def test_for_good_is_for_good(sheet: BinSheet, room: HistoryRoom) -> None:
    sheet.forget_links[0].click()

    assert sheet.isVisible()
    assert sheet.restore_links == []
    room.page.bin_link.click()
    assert sheet.restore_links == []


def test_after_thirty_days_there_is_nothing_left(
    sheet: BinSheet, room: HistoryRoom, clock: HandClock
) -> None:
    sheet.close_overlay()
    clock.wall_offset_ms += 22 * DAY_MS

    room.page.bin_link.click()

    assert sheet.restore_links == []


def test_for_good_takes_back_the_offer_to_undo(room: HistoryRoom, log: BackgroundLog) -> None:
    train(log, EVENING - timedelta(hours=1))
    room.open()
    room.page.day.views[0].delete.click()
    assert room.page.day.undo.isVisible()
    room.page.bin_link.click()

    room.desk.bin_sheet.forget_links[0].click()

    assert not room.page.day.undo.isVisible()
