"""The page on which a workout is written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing import changes
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.entry_row import EntryRow
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.look.look import Look
from tests.window.editor.making import key_of, names_on
from tests.window.stage import settle

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)
    settle()


def row_of(page: EditorPage, exercise: str) -> EntryRow:
    assert page.desk is not None
    return page.card.rows[key_of(page.desk, exercise)]


def test_arrows_walk_through_the_rows_and_keep_their_column(page: EditorPage) -> None:
    row_of(page, "bridge").head.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is row_of(page, "bird-dog").head
    assert page.card.selected == row_of(page, "bird-dog").key

    row_of(page, "bird-dog").rest.setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is row_of(page, "side-plank").rest
    press(Qt.Key.Key_Down)  # there is none below
    assert focused() is row_of(page, "side-plank").rest


def test_alt_and_an_arrow_move_an_exercise_into_the_next_part(page: EditorPage, desk: Desk) -> None:
    row_of(page, "side-plank").amount.setFocus()
    press(Qt.Key.Key_Down, ALT)

    assert names_on(desk) == [["bridge", "bird-dog"], ["side-plank"]]
    assert focused() is row_of(page, "side-plank").amount  # the keyboard goes along

    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert names_on(desk) == [["bridge", "side-plank", "bird-dog"], []]


def test_delete_removes_and_the_next_row_takes_its_place(page: EditorPage, desk: Desk) -> None:
    row_of(page, "bird-dog").head.setFocus()
    press(Qt.Key.Key_Delete)
    assert names_on(desk) == [["bridge", "side-plank"], []]
    assert focused() is row_of(page, "side-plank").head

    press(Qt.Key.Key_Delete)
    assert focused() is row_of(page, "bridge").head
    press(Qt.Key.Key_Delete)
    assert focused() is page.adding.list

    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert names_on(desk) == [["bridge", "bird-dog", "side-plank"], []]


def test_what_is_added_comes_behind_what_is_selected(page: EditorPage, desk: Desk) -> None:
    row_of(page, "bridge").head.setFocus()
    page.adding.search.take_focus()
    QTest.keyClicks(focused(), "superm")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)  # into the list
    assert focused() is page.adding.list
    press(Qt.Key.Key_Insert)

    assert names_on(desk) == [["bridge", "superman", "superman", "bird-dog", "side-plank"], []]


def test_ctrl_d_puts_an_exercise_in_once_more(page: EditorPage, desk: Desk) -> None:
    row_of(page, "bridge").sets.setFocus()
    press(Qt.Key.Key_D, CTRL)

    assert names_on(desk)[0] == ["bridge", "bridge", "bird-dog", "side-plank"]


def test_undo_and_redo_by_their_keys_also_in_a_text(page: EditorPage, desk: Desk) -> None:
    page.head.name.setFocus()
    page.head.name.selectAll()
    QTest.keyClicks(page.head.name, "Tuesday")
    assert desk.draft.name == "Tuesday"

    press(Qt.Key.Key_Z, CTRL)
    assert (desk.draft.name, page.head.name.text()) == ("Mine", "Mine")
    press(Qt.Key.Key_Y, CTRL)
    assert page.head.name.text() == "Tuesday"
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.head.name.text() == "Tuesday"


def test_the_buttons_say_what_they_would_take_back(page: EditorPage, desk: Desk) -> None:
    assert not page.head.undo.isEnabled()

    desk.take(changes.set_rest(desk.draft, key_of(desk, "bridge"), 90))
    assert page.head.undo.accessibleName() == "Undo: rest (Ctrl+Z)"
    page.head.undo.click()
    assert page.head.redo.accessibleName() == "Redo: rest (Ctrl+Shift+Z)"
    page.head.redo.click()
    assert not page.head.redo.isEnabled()


def test_ctrl_s_saves_escape_is_done_and_leaving_is_told(qtbot: QtBot, page: EditorPage) -> None:
    row_of(page, "bridge").head.setFocus()
    with qtbot.waitSignal(page.save_wanted, timeout=0):
        press(Qt.Key.Key_S, CTRL)
    with qtbot.waitSignal(page.done_clicked, timeout=0):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.was_left, timeout=0):
        page.hide()


def test_enter_in_the_name_goes_on_to_the_exercises(page: EditorPage) -> None:
    page.head.name.setFocus()
    press(Qt.Key.Key_Return)
    assert focused() is page.adding.search.edit


def test_a_row_says_where_it_stands_and_how_much_it_is(page: EditorPage, desk: Desk) -> None:
    desk.take(changes.set_note(desk.draft, key_of(desk, "bird-dog"), "Slowly"))
    head = row_of(page, "bird-dog").head

    assert head.accessibleName() == "Bird dog, Main part, 2 of 3"
    assert head.accessibleDescription() == "2 × 8 reps per side, Slowly"


def test_where_the_keyboard_comes_to_is_in_view(page: EditorPage, desk: Desk) -> None:
    for _ in range(12):
        desk.take(changes.duplicate(desk.draft, key_of(desk, "bridge")))
    settle()
    bar, head = page.card.area.verticalScrollBar(), page.card.heads[desk.draft.parts[0].key]
    bar.setValue(bar.maximum())

    page.adding.new.setFocus()
    press(Qt.Key.Key_Tab)

    assert focused() is head.alike
    assert not head.alike.visibleRegion().isEmpty()


def test_f6_changes_sides(page: EditorPage) -> None:
    row_of(page, "bird-dog").head.setFocus()
    press(Qt.Key.Key_F6)
    assert focused() is page.adding.search.edit
    press(Qt.Key.Key_F6)
    assert focused() is row_of(page, "bird-dog").head


def test_total_and_remark_follow_every_change(page: EditorPage, desk: Desk) -> None:
    before = page.card.foot.total.text()

    desk.take(changes.set_sets(desk.draft, key_of(desk, "bridge"), 9))

    assert page.card.foot.total.text() != before
    assert page.card.foot.sentence.text() == "Bridge: 9 sets in all. Two or three do."
    assert page.card.foot.sign.isVisible()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    where = "lowback_timer.window.editor.page.announce"
    monkeypatch.setattr(where, lambda _page, text, **_how: found.append(text))
    return found


def test_moves_are_announced(page: EditorPage, desk: Desk, heard: list[str]) -> None:
    bridge = key_of(desk, "bridge")

    desk.take(changes.move_by(desk.draft, bridge, 1))
    desk.take(changes.remove(desk.draft, bridge))
    desk.take(changes.add_part(desk.draft, desk.draft.parts[0].kind))
    desk.undo()

    assert heard == [
        "Bridge: now Main part, 2 of 3",
        "Bridge removed",
        "Main part added",
        "Main part removed",
    ]


def test_where_it_is_narrow_one_of_the_two_is_shown(page: EditorPage, look: Look) -> None:
    look.set_text_scale(2)
    page.resize(1000, 640)
    settle()
    assert page.views.isVisible()
    assert page.card.isVisible()
    assert not page.adding.isVisible()

    page.views.segments["add"].click()
    assert page.adding.isVisible()
    assert not page.card.isVisible()
    look.set_text_scale(1)


def drag(page: EditorPage, start: QWidget, end: QWidget, target: QPoint) -> None:
    place = start.rect().center()
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=place)
    goal = start.mapFromGlobal(end.mapToGlobal(target))
    QTest.mouseMove(start, place + (goal - place) * 0.5)
    QTest.mouseMove(start, goal)
    settle()


def let_go(start: QWidget) -> None:
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=start.mapFromGlobal(_at(start)))
    settle()


def _at(widget: QWidget) -> QPoint:
    page = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EditorPage))
    return page.carrying._at


def test_a_row_is_dragged_into_an_empty_part(page: EditorPage, desk: Desk) -> None:
    empty = next(iter(page.card.empties.values()))
    head = row_of(page, "bridge").head

    drag(page, head, empty, empty.rect().center())
    assert page.card.mark.isVisible()
    assert page.carrying.ghost.isVisible()
    let_go(head)

    assert names_on(desk) == [["bird-dog", "side-plank"], ["bridge"]]
    assert not page.card.mark.isVisible()
    assert not page.carrying.ghost.isVisible()
    assert focused() is row_of(page, "bridge").head


def test_escape_gives_a_drag_up(qtbot: QtBot, page: EditorPage, desk: Desk) -> None:
    before, head = desk.draft, row_of(page, "bridge").head
    drag(page, head, row_of(page, "side-plank"), QPoint(40, 60))

    with qtbot.assertNotEmitted(page.done_clicked):
        QTest.keyClick(head, Qt.Key.Key_Escape)
    let_go(head)

    assert desk.draft == before


def test_what_is_dropped_beside_the_workout_stays(page: EditorPage, desk: Desk) -> None:
    before, head = desk.draft, row_of(page, "bridge").head

    drag(page, head, page.adding, QPoint(50, 50))
    let_go(head)

    assert desk.draft == before


def test_the_list_scrolls_where_something_is_held_at_its_edge(page: EditorPage, desk: Desk) -> None:
    for _ in range(12):
        desk.take(changes.duplicate(desk.draft, key_of(desk, "bridge")))
    settle()
    bar = page.card.area.verticalScrollBar()
    bar.setValue(0)
    area = page.card.area
    page.carrying.carry("bridge", "Bridge", area.mapToGlobal(QPoint(100, area.height() - 5)))

    page.carrying._scrolling.timeout.emit()
    assert bar.value() > 0

    page.carrying.drop(page.mapToGlobal(QPoint(5, 5)))
    assert not page.carrying._scrolling.isActive()
