"""The way from room to room."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.rail import Rail, RailEntry
from tests.window.stage import difference, image_of, send_key, settle, show


@pytest.fixture
def been() -> list[str]:
    return []


@pytest.fixture
def rail(qtbot: QtBot, look: Look, been: list[str]) -> Iterator[Rail]:
    window = MainWindow(look)
    for name, icon, number in (
        ("today", Icon.TODAY, 1),
        ("safety", Icon.SAFETY, 6),
        ("settings", Icon.SETTINGS, 7),
    ):
        window.rail.add(name, icon, name.title(), number, partial(been.append, name))
    show(qtbot, window, 1280, 800)
    yield window.rail
    window.close()


def test_a_click_a_key_and_space_lead_to_a_room(rail: Rail, been: list[str]) -> None:
    QTest.mouseClick(rail.entries["settings"], Qt.MouseButton.LeftButton)
    rail.entries["today"].setFocus()
    QTest.keyClick(rail.entries["today"], Qt.Key.Key_Space)
    QTest.keyClick(rail.window(), Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)

    assert been == ["settings", "today", "safety"]


def test_a_long_word_is_written_smaller_and_not_cut_off(qtbot: QtBot, look: Look) -> None:
    # GIVEN an entry with a word that is longer than the rail is wide, and one without a word
    long, none = (RailEntry(look, Icon.TODAY, word, "1") for word in ("Entrenamientos" * 2, ""))
    for entry in (long, none):
        show(qtbot, entry, 170, 42)

    written = difference(image_of(long), image_of(none))

    assert 100 < written.width() < 130
    assert written.height() < 11


def test_enter_leads_there_too_and_once(rail: Rail, been: list[str]) -> None:
    entry = rail.entries["settings"]
    for repeated in (False, True, True):
        send_key(entry, QEvent.Type.KeyPress, Qt.Key.Key_Return, repeated=repeated)

    assert been == ["settings"]


def test_a_screen_reader_presses_an_entry_and_hears_where_one_is(
    rail: Rail, been: list[str], qtbot: QtBot
) -> None:
    rail.show_place("today")
    entry = rail.entries["settings"]
    heard = QAccessible.queryAccessibleInterface(entry)
    assert heard.role() is QAccessible.Role.Button
    assert heard.actionInterface().actionNames()[0] == "Press"

    with qtbot.waitSignal(entry.clicked):
        heard.actionInterface().doAction("Press")

    assert been == ["settings"]
    described = {
        name: QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Description)
        for name, each in rail.entries.items()
    }
    assert described["today"] == "You are here. Key Ctrl+1"
    assert described["settings"] == "Key Ctrl+7"


def test_the_numbers_need_no_shift_on_a_french_keyboard(rail: Rail, been: list[str]) -> None:
    ctrl, key = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Egrave
    for repeated in (False, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, ctrl, 8 + 8, 0, 0, "è", repeated)
        QApplication.sendEvent(rail.window(), pressed)

    assert been == ["settings"]


def test_under_an_overlay_the_numbers_lead_nowhere(rail: Rail, been: list[str], look: Look) -> None:
    overlay = Overlay(look, rail.window())
    overlay.open()

    QTest.keyClick(overlay, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)

    assert been == []


def test_the_numbers_lead_nowhere_while_the_rail_is_gone(rail: Rail, been: list[str]) -> None:
    rail.hide()

    QTest.keyClick(rail.window(), Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)

    assert been == []


def test_only_the_room_one_is_in_is_marked(rail: Rail) -> None:
    rail.show_place("settings")

    assert [name for name, entry in rail.entries.items() if entry.is_here] == ["settings"]


def test_rooms_that_are_seldom_visited_stand_at_the_foot(rail: Rail) -> None:
    tops = [entry.mapTo(rail, entry.rect().topLeft()).y() for entry in rail.entries.values()]

    assert tops == sorted(tops)
    assert tops[1] - tops[0] > 300


def test_in_a_narrow_window_there_are_icons_alone(rail: Rail) -> None:
    wide = rail.width()

    rail.window().resize(1024, 640)
    settle()

    assert rail.width() < wide / 2
    entry = rail.entries["today"]
    assert entry.toolTip().startswith("Today")
    assert entry.accessibleName() or entry.text() == "Today"


def test_every_room_is_reached_by_tab(rail: Rail) -> None:
    rail.entries["today"].setFocus()
    reached = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert reached == list(rail.entries.values())


def test_large_texts_need_a_wider_window_for_words(rail: Rail, look: Look) -> None:
    look.set_text_scale(2)
    settle()
    narrow = rail.width()
    assert narrow < 120

    rail.window().resize(1920, 1080)
    settle()

    assert rail.width() > 2 * narrow
