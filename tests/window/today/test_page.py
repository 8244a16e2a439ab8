"""The first page."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.store.log.entries import LastDone
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.today.page import HomePage
from tests.fakes import make_exercise, make_item, make_workout
from tests.window.stage import settle

NOW = datetime(2024, 5, 15, 9, 0, tzinfo=UTC)

# The pictures of these exercises do not exist, which no test here is about.
BALL = make_exercise("On a ball", needs=("ball",))
WORKOUTS = (
    make_workout(id="floor", name="Floor only"),
    make_workout(make_item(exercise=BALL), id="ball", name="On the ball"),
    make_workout(id="gym", name="In the gym"),
)
LIBRARY = Library(
    workouts={workout.id: workout for workout in WORKOUTS}, equipment={"ball": "exercise ball"}
)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[HomePage]:
    made = HomePage(look, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_library(LIBRARY)
    made.show_last_done({"ball": LastDone(NOW.date() - timedelta(days=3), 3, 3)})
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    made.first_focus().setFocus()
    yield made
    made.hide()  # or the next test's window would have to wait for the focus


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_first_workout_is_chosen_and_has_the_focus(page: HomePage) -> None:
    assert page.workouts.current == "floor"
    assert focused() is page.workouts.cards["floor"]


def test_enter_starts_the_chosen_workout(qtbot: QtBot, page: HomePage) -> None:
    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert started.args == ["floor", Counting.PACED]


def test_the_arrow_keys_choose_another(qtbot: QtBot, page: HomePage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert page.workouts.current == "ball"

    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert page.workouts.current == "ball"
    assert focused() is page.workouts.cards["ball"]

    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(focused(), Qt.Key.Key_Enter)
    assert started.args == ["ball", Counting.PACED]


def test_the_arrow_keys_choose_wherever_the_focus_is(page: HomePage) -> None:
    page.preview.start.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Down)

    assert page.workouts.current == "ball"
    assert focused() is page.preview.start


def test_the_arrow_keys_scroll_the_steps_when_they_have_the_focus(page: HomePage) -> None:
    page.preview.steps.sheet.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Down)

    assert page.workouts.current == "floor"


def test_the_panel_follows_the_choice(page: HomePage) -> None:
    QTest.mouseClick(page.workouts.cards["ball"], Qt.MouseButton.LeftButton)

    texts = [text.text() for text in page.preview.findChildren(QLabel)]
    assert "On the ball" in texts
    assert any("exercise ball" in text for text in texts)


def test_a_card_tells_when_the_workout_was_last_done(page: HomePage) -> None:
    descriptions = {key: card.accessibleDescription() for key, card in page.workouts.cards.items()}

    assert "last done on " in descriptions["ball"]
    assert "last done" not in descriptions["floor"]


def test_the_button_and_a_double_click_start_too(qtbot: QtBot, page: HomePage) -> None:
    with qtbot.waitSignal(page.start_requested):
        QTest.mouseClick(page.preview.start, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(page.start_requested):
        QTest.mouseDClick(page.workouts.cards["floor"], Qt.MouseButton.LeftButton)


def test_how_reps_are_counted_goes_with_the_start(qtbot: QtBot, page: HomePage) -> None:
    page.set_counting(Counting.BY_HAND)

    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    assert started.args == ["floor", Counting.BY_HAND]


def test_choosing_who_counts_is_told(qtbot: QtBot, page: HomePage) -> None:
    segments = page.preview.counting_choice.segments

    with qtbot.waitSignal(page.counting_chosen) as chosen:
        QTest.mouseClick(segments["by_hand"], Qt.MouseButton.LeftButton)

    assert chosen.args == [Counting.BY_HAND]


def test_the_sound_check_is_within_reach(qtbot: QtBot, page: HomePage) -> None:
    button, signal = page.preview.sound_check, page.sound_check_requested
    with qtbot.waitSignal(signal, timeout=0):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    with qtbot.assertNotEmitted(page.start_requested), qtbot.waitSignal(signal, timeout=0):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_enter_starts_from_a_choice_but_not_from_another_button(
    qtbot: QtBot, page: HomePage
) -> None:
    page.preview.counting_choice.segments["paced"].setFocus()
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)

    (keys,) = page.findChildren(IconButton)
    keys.setFocus()
    with qtbot.assertNotEmitted(page.start_requested), qtbot.waitSignal(page.keys_requested):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_tab_reaches_everything_and_stops_once_in_each_choice(page: HomePage) -> None:
    reached = [focused()]
    for _ in range(20):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is reached[0]:
            break
        reached.append(focused())

    (keys,) = page.findChildren(IconButton)
    assert reached == [
        page.workouts.cards["floor"],
        page.preview.steps.sheet,
        page.preview.counting_choice.segments["paced"],
        page.preview.start,
        page.preview.sound_check,
        keys,
    ]


def test_everything_that_takes_the_focus_has_a_name(page: HomePage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.text() if isinstance(widget, QPushButton) else ""
            assert widget.accessibleName() or text or widget.property("text"), widget


def test_a_held_enter_key_starts_nothing(qtbot: QtBot, page: HomePage) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )

    with qtbot.assertNotEmitted(page.start_requested):
        QApplication.sendEvent(focused(), held)


def test_a_workout_can_be_chosen_from_outside(page: HomePage) -> None:
    assert page.select("gym")
    assert page.workouts.current == "gym"

    assert not page.select("pool")
    assert page.workouts.current == "gym"


def test_coming_back_keeps_the_choice(page: HomePage) -> None:
    page.select("gym")

    page.show_library(LIBRARY)
    page.show_last_done({"gym": LastDone(NOW.date(), 3, 3)})

    assert page.workouts.current == "gym"
    assert "last done today" in page.workouts.cards["gym"].accessibleDescription()


def test_coming_back_builds_nothing_anew_unless_something_is_another(page: HomePage) -> None:
    before = dict(page.workouts.cards)

    page.show_library(LIBRARY)

    assert page.workouts.cards == before

    page.show_library(LIBRARY, Preparation(get_ready_ms=120_000))

    assert page.workouts.cards["floor"] is not before["floor"]


def test_an_empty_library_is_told_and_nothing_can_be_started(qtbot: QtBot, page: HomePage) -> None:
    page.show_library(Library())

    visible = [text.text() for text in page.findChildren(QLabel) if text.isVisible()]
    assert any("no workouts" in text for text in visible)
    assert not page.preview.isVisible()
    with qtbot.assertNotEmitted(page.start_requested):
        QTest.keyClick(page, Qt.Key.Key_Return)


@pytest.mark.parametrize("text_scale", [1, 1.5, 2])
@pytest.mark.parametrize(("width", "height"), [(960, 600), (1024, 640), (1280, 800), (3840, 2160)])
def test_no_text_is_cut_off(
    page: HomePage,
    look: Look,
    width: int,
    height: int,
    text_scale: float,
) -> None:
    look.set_text_scale(text_scale)
    page.resize(width, height)
    settle()
    settle()

    for text in page.findChildren(QLabel):
        if text.isVisible() and text.text():
            needed = text.heightForWidth(text.width()) if text.wordWrap() else text.sizeHint()
            if isinstance(needed, int):
                assert text.height() >= needed, text.text()
            else:
                assert text.width() >= needed.width(), text.text()
    for button in page.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        # With the padding, and the line that a focused one has around it.
        text_width = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= text_width + 2 * (4 + 2), button.text()
    assert page.preview.geometry().right() < width


def test_text_grows_with_the_window(page: HomePage) -> None:
    heading = next(each for each in page.findChildren(QLabel) if each.text() == "Workouts")
    small = heading.font().pixelSize()

    page.resize(2560, 1600)

    assert heading.font().pixelSize() == 2 * small


def test_the_length_is_told_for_the_persons_own_times(page: HomePage) -> None:
    before = page.workouts.cards["floor"].accessibleDescription()

    page.show_library(LIBRARY, Preparation(get_ready_ms=120_000, move_ms=60_000))

    assert page.workouts.cards["floor"].accessibleDescription() != before


def test_in_a_small_window_the_preview_leaves_large_texts_a_list(
    page: HomePage, look: Look
) -> None:
    look.set_text_scale(2)

    page.resize(864, 492)
    settle()

    assert page.workouts.width() > 230
    assert page.preview.width() >= page.preview.least_width()
    for button in (page.preview.start, page.preview.sound_check):
        assert button.width() >= button.minimumSizeHint().width()
    for card in page.workouts.cards.values():
        assert card.width() <= page.workouts.viewport().width()
