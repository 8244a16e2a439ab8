"""The calendar by mouse, by keyboard, and as it is read aloud."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.window.history.calendar_card import CalendarCard
from lowback_timer.window.look.look import Look
from tests.window.stage import image_of, settle, show

TODAY = date(2026, 11, 26)
KEY = Qt.Key


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> CalendarCard:
    QLocale.setDefault(QLocale("en_GB"))
    card = CalendarCard(look, TODAY)
    card.activateWindow()
    with qtbot.waitActive(card):
        show(qtbot, card, 320, 360)
    card.day_button.setFocus()
    return card


@pytest.fixture
def chosen(card: CalendarCard) -> list[date]:
    days: list[date] = []
    card.chosen.connect(days.append)
    return days


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_keys_lead_from_day_to_day(card: CalendarCard, chosen: list[date]) -> None:
    for key in (KEY.Key_Left, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_End, KEY.Key_Right, KEY.Key_T):
        press(key)

    assert [each.isoformat() for each in chosen] == [
        "2026-11-25",
        "2026-11-18",
        "2026-12-18",
        "2026-12-31",
        "2027-01-01",
        "2026-11-26",
    ]
    assert QApplication.focusWidget() is card.day_button
    assert card.day_button.isChecked()
    assert sum(each.isChecked() for each in card.days) == 1
    assert card.title.text() == "November 2026"


def test_tab_leads_to_the_chosen_day_alone(card: CalendarCard) -> None:
    press(KEY.Key_PageUp)
    press(KEY.Key_Home)

    by_tab = [each.day.day for each in card.days if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert by_tab == [1]


def test_a_click_and_what_a_screen_reader_toggles_choose_a_day(
    card: CalendarCard, chosen: list[date]
) -> None:
    card.days[4].click()
    card.days[9].setChecked(True)

    assert chosen == [date(2026, 11, 5), date(2026, 11, 10)]


def test_the_arrows_beside_the_month_leaf(card: CalendarCard, chosen: list[date]) -> None:
    card.back.click()
    card.back.click()
    card.on.click()

    assert chosen[-1] == date(2026, 10, 26)
    assert [each.isHidden() for each in card.days[29:]] == [False, False]


def test_choosing_from_outside_is_silent(card: CalendarCard, chosen: list[date]) -> None:
    card.choose(date(2026, 2, 3))

    assert chosen == []
    assert card.day_button.day == date(2026, 2, 3)
    assert [each.isHidden() for each in card.days[27:]] == [False, True, True, True]


def test_every_day_is_a_sentence(card: CalendarCard) -> None:
    card.show_sessions({date(2026, 11, 2): 1, TODAY: 2})

    assert card.days[0].accessibleName() == "Sunday, 1 November 2026: no session"
    assert card.days[1].accessibleName() == "Monday, 2 November 2026: 1 session"
    assert card.day_button.accessibleName() == "Today, Thursday, 26 November 2026: 2 sessions"


def test_a_day_with_a_session_is_another_shape(card: CalendarCard) -> None:
    before = image_of(card.days[1])

    card.show_sessions({date(2026, 11, 2): 1})
    settle()
    once = image_of(card.days[1])
    card.show_sessions({date(2026, 11, 2): 2})

    assert before != once != image_of(card.days[1])


def test_weeks_begin_as_the_locale_has_them(qtbot: QtBot, look: Look) -> None:
    QLocale.setDefault(QLocale("en_US"))
    card = CalendarCard(look, TODAY)
    show(qtbot, card, 320, 360)

    # 1 November 2026 is a Sunday, which is the first day of a week there.
    assert card.days[0].x() < card.days[1].x()
    assert card.days[0].y() == card.days[1].y()


def test_from_right_to_left_the_arrow_keys_lead_where_they_point(
    card: CalendarCard, chosen: list[date]
) -> None:
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()

    press(KEY.Key_Left)

    assert chosen == [date(2026, 11, 27)]
    assert card.days[1].x() > card.days[2].x()
