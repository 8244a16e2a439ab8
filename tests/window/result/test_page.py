"""The last page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.coach.known import DoneSession, Lately
from lowback_timer.core.coach.week import week_of
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import SetRecord, records_of
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.page import FinishedPage
from tests.fakes import SECOND, make_break, make_dose, make_reps, make_session, make_timeline
from tests.window.stage import settle, show

THURSDAY = 739_022
WEEK = week_of(Lately((DoneSession(THURSDAY, "a"),)), THURSDAY)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[FinishedPage]:
    made = FinishedPage(look)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    made.first_focus().setFocus()
    yield made
    made.hide()  # or the next test's window would have to wait for the focus


def make_result(*done: int) -> tuple[Timeline, tuple[SetRecord, ...]]:
    """Three sets of twelve, of which some were done."""
    timeline = make_timeline(make_dose(make_reps(12), sets=3))
    work = [step for step in timeline.steps if step.kind.is_work]
    records = [
        record
        for step, amount in zip(work, done, strict=False)
        for record in records_of(step, amount, skipped=False)
    ]
    return timeline, tuple(records)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_a_finished_workout_is_said_to_be_done(page: FinishedPage) -> None:
    page.show_result(*make_result(12, 9, 12), 754 * SECOND, State.FINISHED)

    assert page.headline.text() == "Workout done"
    assert page.subline.text() == "A short workout · 2 of 3 sets, 1 partly · 12:34"
    assert page.mark.accessibleName() == "Finished"
    assert page.advice.text() == ("Twice a week is plenty, with days of recovery in between.")


def test_a_screen_reader_is_told_what_it_came_to(page: FinishedPage) -> None:
    page.show_result(*make_result(12, 9, 12), 754 * SECOND, State.FINISHED)

    assert page.announcement() == ("Workout done. A short workout · 2 of 3 sets, 1 partly · 12:34")


def test_a_workout_that_was_left_keeps_what_was_done(page: FinishedPage) -> None:
    page.show_result(*make_result(12), 60 * SECOND, State.ABANDONED)

    assert page.headline.text() == "Ended early"
    assert page.subline.text() == "A short workout · what you did is kept · 1 of 3 sets · 1:00"
    assert page.mark.accessibleName() == "33% of the sets done"


def test_where_nothing_was_done_nothing_is_said_to_be_kept(page: FinishedPage) -> None:
    page.show_result(*make_result(), 2 * SECOND, State.ABANDONED)

    assert page.subline.text() == "A short workout · no set was begun · 0 of 3 sets · 0:02"


def test_the_table_shows_every_set(page: FinishedPage) -> None:
    page.show_result(*make_result(12, 9), 60 * SECOND, State.ABANDONED)

    (chips,) = page.table.chips
    assert chips.accessibleName() == (
        "Superman. Planned: 3 × 12 reps. Done: 12; 9 of 12, early; not reached."
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_keys_close_it(qtbot: QtBot, page: FinishedPage, key: Qt.Key) -> None:
    assert focused() is page.done

    with qtbot.waitSignal(page.closed), qtbot.assertNotEmitted(page.again_requested):
        QTest.keyClick(focused(), key)


def test_the_table_can_be_read_and_left_with_the_keyboard(qtbot: QtBot, page: FinishedPage) -> None:
    page.table.sheet.setFocus()

    with qtbot.waitSignal(page.closed):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_the_other_button_asks_to_do_it_again(qtbot: QtBot, page: FinishedPage) -> None:
    with qtbot.waitSignal(page.again_requested):
        QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(page.again_requested):
        QTest.keyClick(focused(), Qt.Key.Key_A)

    page.again.setFocus()
    with qtbot.assertNotEmitted(page.closed), qtbot.waitSignal(page.again_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_tab_goes_round(page: FinishedPage) -> None:
    reached = []
    for _ in range(4):
        reached.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)

    assert reached == [page.done, page.table.sheet, page.again, page.done]


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1024, 640), (3840, 2160)])
def test_no_text_is_cut_off(page: FinishedPage, width: int, height: int) -> None:
    page.show_result(*make_result(12, 9, 12), 754 * SECOND, State.ABANDONED)
    page.resize(width, height)
    settle()

    for text in filter(QLabel.isVisible, page.findChildren(QLabel)):
        needed = text.heightForWidth(text.width()) if text.wordWrap() else text.sizeHint().height()
        assert text.height() >= needed, text.text()
        assert text.wordWrap() or text.width() >= text.sizeHint().width(), text.text()
    for button in (page.again, page.done):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().bottom() < height


def test_text_grows_with_the_window(page: FinishedPage) -> None:
    small = page.headline.font().pixelSize()

    page.resize(2560, 1600)

    assert page.headline.font().pixelSize() == 2 * small


@pytest.mark.parametrize(("width", "is_column"), [(800, True), (1280, False), (1500, False)])
def test_where_large_texts_have_no_room_beside_each_other_they_go_below(
    page: FinishedPage, look: Look, width: int, is_column: bool
) -> None:
    page.resize(width, 800)
    page.show_result(*make_result(12, 9), 754 * SECOND, State.ABANDONED)
    page.show_week(WEEK)
    settle()
    assert page.week is not None
    assert page.week.y() < page.headline.geometry().bottom()

    look.set_text_scale(2)
    settle()

    assert (page.week.y() > page.subline.geometry().bottom()) is is_column
    assert (page.advice.geometry().bottom() < page.done.y()) is (width != 1500)
    assert page.headline.fontMetrics().horizontalAdvance(page.headline.text()) <= (
        page.headline.width()
    )


def test_the_week_is_shown_once_it_is_known(page: FinishedPage) -> None:
    assert page.week is None

    page.show_week(WEEK)

    assert page.week is not None
    assert page.week.accessibleName().startswith("Today is Thursday. 1 of 2 this week")


def test_lines_may_be_longer_when_letters_are_larger(page: FinishedPage, look: Look) -> None:
    page.resize(2400, 800)
    settle()
    before = page.table.width()

    look.set_text_scale(1.5)
    settle()

    assert page.table.width() == pytest.approx(1.5 * before, rel=0.05)


# Honest, and to be taken back


def skipped(*done: int) -> tuple[Timeline, tuple[SetRecord, ...]]:
    """Three sets of twelve, each skipped after so many reps."""
    timeline = make_timeline(make_dose(make_reps(12), sets=3))
    work = [step for step in timeline.steps if step.kind.is_work]
    return timeline, tuple(
        record
        for step, amount in zip(work, done, strict=True)
        for record in records_of(step, amount, skipped=True)
    )


def test_a_workout_of_which_something_was_left_out_is_called_that(page: FinishedPage) -> None:
    page.show_result(*make_result(12, 12), 754 * SECOND, State.FINISHED)

    assert page.headline.text() == "Done in part"
    assert page.subline.text() == "A short workout · what you did is kept · 2 of 3 sets · 12:34"
    assert page.mark.accessibleName() == "67% of the sets done"


@pytest.mark.parametrize("state", [State.FINISHED, State.ABANDONED])
def test_skipping_everything_is_not_celebrated(page: FinishedPage, state: State) -> None:
    page.show_result(*skipped(0, 0, 0), 9 * SECOND, state)

    assert page.headline.text() == "Nothing done this time"
    assert page.mark.accessibleName() == "0% of the sets done"
    assert "0 of 3 sets" in page.subline.text()


def test_nor_is_skipping_every_set_after_a_moment(page: FinishedPage) -> None:
    page.show_result(*skipped(2, 1, 1), 9 * SECOND, State.FINISHED)

    assert page.headline.text() == "Done in part"


BACK_KEYS = [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious]


@pytest.mark.parametrize("key", BACK_KEYS)
def test_what_leads_back_in_a_workout_leads_back_into_it(
    qtbot: QtBot, page: FinishedPage, key: Qt.Key
) -> None:
    page.show_result(*make_result(12, 12), 754 * SECOND, State.FINISHED)

    assert page.back.isVisible()
    assert focused() is page.done
    with qtbot.waitSignal(page.back_requested), qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(focused(), key)


def test_so_does_a_button(qtbot: QtBot, page: FinishedPage) -> None:
    page.show_result(*make_result(12), 60 * SECOND, State.ABANDONED)

    with qtbot.waitSignal(page.back_requested):
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", BACK_KEYS)
def test_after_a_whole_workout_there_is_nothing_to_go_back_for(
    qtbot: QtBot, page: FinishedPage, key: Qt.Key
) -> None:
    page.show_result(*make_result(12, 12, 12), 754 * SECOND, State.FINISHED)

    assert not page.back.isVisible()
    with qtbot.assertNotEmitted(page.back_requested):
        QTest.keyClick(focused(), key)
    assert focused() is page.done


def test_with_large_texts_in_a_small_window_the_numbers_stand_below_each_other(
    page: FinishedPage, look: Look
) -> None:
    look.set_text_scale(2)
    page.resize(600, 600)

    page.show_result(*make_result(12, 9), 754 * SECOND, State.ABANDONED)
    settle()

    assert page.minimumSizeHint().width() <= 600


def test_an_end_that_a_counted_rep_has_brought_can_be_gone_on_from(
    qtbot: QtBot, look: Look
) -> None:
    # GIVEN a session in which everything was done
    page = FinishedPage(look)
    show(qtbot, page, 1280, 800)
    session = make_session(make_dose(make_reps(1)), counting=Counting.BY_HAND)
    session.advance_to(6_000)
    session.count_rep()
    page.show_result(session.timeline, session.records, 6_000, session.state, can_count_on=True)

    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.done, Qt.Key.Key_Backspace)


def test_a_break_is_not_called_a_workout(page: FinishedPage) -> None:
    timeline = make_break()
    (step,) = (each for each in timeline.steps if each.kind.is_work)

    page.show_result(timeline, records_of(step, 12, skipped=False), 60 * SECOND, State.FINISHED)

    assert page.headline.text() == "Break done"
    assert page.subline.text() == "Movement break · 1 of 1 set · 1:00"
