"""Notices at the top of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.text import english, translate, use_translator
from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.notice_bar import NoticeBar
from tests.window.stage import settle


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


@pytest.fixture
def bar(look: Look, window: QWidget) -> NoticeBar:
    made = NoticeBar(look)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch()
    return made


def close(qtbot: QtBot, bar: NoticeBar) -> None:
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)


def test_it_is_hidden_while_there_is_nothing_to_say(bar: NoticeBar) -> None:
    assert not bar.isVisible()


def test_a_notice_stays_until_it_is_closed(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_notice("The sound is off.")
    assert bar.isVisible()
    assert bar.text.text() == "The sound is off."

    close(qtbot, bar)
    assert not bar.isVisible()


def test_the_latest_is_shown_and_those_before_it_wait(qtbot: QtBot, bar: NoticeBar) -> None:
    for text in ("First.", "Second.", "Third."):
        bar.show_notice(text)
    assert (bar.text.text(), bar.more.text()) == ("Third.", "2 more notices")

    close(qtbot, bar)
    assert (bar.text.text(), bar.more.text()) == ("Second.", "1 more notice")

    close(qtbot, bar)
    assert (bar.text.text(), bar.more.text()) == ("First.", "")

    close(qtbot, bar)
    assert not bar.isVisible()


def test_before_there_is_a_window_the_first_stays_the_first(
    bar: NoticeBar, window: QWidget
) -> None:
    window.hide()
    for text in ("First.", "Second."):
        bar.show_notice(text)

    window.show()

    assert (bar.text.text(), bar.more.text()) == ("First.", "1 more notice")


def test_equal_notices_are_shown_once(bar: NoticeBar) -> None:
    for text in ("First.", "Second.", "First.", "Second."):
        bar.show_notice(text)
    assert bar.more.text() == "1 more notice"


def test_what_was_closed_may_come_again(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_notice("The sound is off.")
    close(qtbot, bar)

    bar.show_notice("The sound is off.")

    assert bar.isVisible()


def test_a_long_notice_wraps(bar: NoticeBar) -> None:
    bar.show_notice("Words that go on and on. " * 20)
    settle()

    assert bar.height() > 2 * bar.close_button.height()
    assert bar.text.height() >= bar.text.heightForWidth(bar.text.width())


def test_it_has_a_stripe_in_a_warning_colour(bar: NoticeBar, look: Look) -> None:
    bar.show_notice("The sound is off.")

    image = bar.grab().toImage()

    middle = image.height() // 2
    assert image.pixelColor(1, middle) == QColor(look.palette.get_ready)
    assert image.pixelColor(12, middle) == QColor(look.palette.card)


def test_a_screen_reader_is_told_once_a_notice(
    qtbot: QtBot, bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        assert event.object() is bar
        assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    bar.show_notice("First.")
    bar.show_notice("Second.")
    bar.show_notice("First.")
    assert told == ["Notice: First.", "Notice: Second."]

    close(qtbot, bar)
    assert told == ["Notice: First.", "Notice: Second.", "Notice: First."]


def test_what_holds_no_longer_goes_and_what_does_instead_is_shown_at_once(bar: NoticeBar) -> None:
    for text in ("First.", "No sound.", "Third."):
        bar.show_notice(text)

    bar.replace_notice("No sound.", "The sound is back.")
    assert (bar.text.text(), bar.more.text()) == ("The sound is back.", "2 more notices")

    bar.replace_notice("The sound is back.", "")
    assert (bar.text.text(), bar.more.text()) == ("Third.", "1 more notice")


def test_it_goes_in_whichever_language_it_is_shown_by_now(bar: NoticeBar) -> None:
    lost = translate("App", "The sound is back.")
    bar.show_notice(lost)
    try:
        use_translator(lambda _context, text, _disambiguation, _n: text.replace("is", "IS"))
        bar.retell()

        bar.replace_notice(lost, "")
    finally:
        use_translator(english)

    assert not bar.isVisible()


def test_the_close_button_has_a_name_and_can_be_reached(bar: NoticeBar) -> None:
    bar.show_notice("The sound is off.")

    assert bar.close_button.accessibleName() == "Close this notice"
    assert bar.close_button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_grows_with_the_window(bar: NoticeBar) -> None:
    bar.show_notice("The sound is off.")
    small = bar.text.font().pixelSize()

    bar.window().resize(2560, 1600)
    settle()

    assert bar.text.font().pixelSize() > 2 * small


def test_what_is_shown_follows_when_another_language_is_chosen(bar: NoticeBar) -> None:
    bar.show_notice("Never translated.")
    bar.show_notice(translate("App", "The sound is back."))
    try:
        use_translator(lambda _context, text, _disambiguation, _n: text.replace("is", "IS"))
        bar.retell()

        assert bar.text.text() == "The sound IS back."
        assert bar.accessibleName() == "Notice: The sound IS back."
        assert bar.close_button.accessibleName() == "Close thIS notice"
    finally:
        use_translator(english)


def test_what_can_be_undone_has_a_button_once(bar: NoticeBar) -> None:
    done: list[str] = []
    bar.show_notice("before")
    bar.show_offer("“Mornings” is deleted.", "Undo", lambda: done.append("undone"))
    assert bar.text.text() == "“Mornings” is deleted."
    assert bar.offer_button.isVisible()

    QTest.mouseClick(bar.offer_button, Qt.MouseButton.LeftButton)

    assert done == ["undone"]
    assert bar.text.text() == "before"
    assert not bar.offer_button.isVisible()
