"""A grid of cards, looked through with the keyboard and with the mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.library.model import Library
from lowback_timer.window.browsing.card_grid import CardGrid
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.look.look import Look
from tests.window.browsing.catalogues import own, shipped
from tests.window.stage import box_of, fill, image_of, settle, show


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 1000, 700)
    return made


@pytest.fixture
def grid(qtbot: QtBot, window: QWidget, look: Look) -> CardGrid:
    made = CardGrid(look, 2)
    fill(window, made)
    list_all(made, shipped())
    window.activateWindow()
    with qtbot.waitActive(window):
        made.setFocus()
    settle()
    return made


def list_all(grid: CardGrid, library: Library) -> None:
    catalogue = ExerciseCatalogue(library)
    grid.cards.show(catalogue, catalogue.ids)
    settle()


IDS = tuple(shipped().exercises)


def test_cards_stand_side_by_side_and_use_the_whole_width(grid: CardGrid) -> None:
    boxes = [grid.visualRect(grid.cards.index(row)) for row in range(4)]
    assert grid.columns == 3
    assert [box.top() for box in boxes] == [0, 0, 0, boxes[0].height()]
    assert boxes[2].right() > grid.width() - 40


@pytest.mark.parametrize(("width", "columns"), [(420, 1), (700, 2), (1000, 3), (1800, 5)])
def test_a_wide_window_has_more_columns(
    grid: CardGrid, window: QWidget, width: int, columns: int
) -> None:
    window.resize(width, 700)
    settle()
    assert grid.columns == columns
    tops = {grid.visualRect(grid.cards.index(row)).top() for row in range(columns)}
    assert len(tops) == 1


def test_the_keyboard_begins_at_the_first_card(grid: CardGrid) -> None:
    assert grid.current == IDS[0]


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Right] * 3, 3),
        ([Qt.Key.Key_Right] * 4 + [Qt.Key.Key_Left], 3),
        ([Qt.Key.Key_Down], 3),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 3),
        ([Qt.Key.Key_End], 19),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
    ],
)
def test_the_arrow_keys_go_from_card_to_card(grid: CardGrid, keys: list[Qt.Key], row: int) -> None:
    for key in keys:
        QTest.keyClick(grid, key)
    assert grid.current == IDS[row]
    assert grid.viewport().rect().intersects(grid.visualRect(grid.currentIndex()))


def test_a_page_up_and_down(grid: CardGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert IDS.index(grid.current) >= 3
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert grid.current == IDS[0]


def test_letters_lead_to_the_name_that_begins_so(grid: CardGrid) -> None:
    QTest.keyClicks(grid, "dead")
    assert grid.current == "deadlift"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_card(qtbot: QtBot, grid: CardGrid, key: Qt.Key) -> None:
    grid.select("bridge")
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.keyClick(grid, key)
    assert opened.args == ["bridge"]


def test_a_key_that_is_held_down_opens_no_other(grid: CardGrid) -> None:
    opened: list[str] = []
    grid.opened.connect(opened.append)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(grid, held)
    assert opened == []


def test_keys_with_ctrl_are_the_windows(grid: CardGrid) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    grid.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_click_opens(qtbot: QtBot, grid: CardGrid) -> None:
    place = grid.visualRect(grid.cards.index(1)).topLeft() + QPoint(30, 30)
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [IDS[1]]


def test_the_focus_can_be_seen(grid: CardGrid, look: Look, window: QWidget) -> None:
    grid.select(IDS[4])
    settle()
    drawn = box_of(image_of(grid.viewport()), look.palette.ink)
    assert grid.visualRect(grid.currentIndex()).contains(drawn.center())
    assert drawn.width() > 200


def test_what_is_not_shown_cannot_be_chosen(grid: CardGrid) -> None:
    assert not grid.select("nonsense")
    assert grid.current == IDS[0]


def test_screen_readers_find_a_list_of_names(grid: CardGrid) -> None:
    found = QAccessible.queryAccessibleInterface(grid)
    assert found.role() is QAccessible.Role.List
    item = found.child(3)
    assert item.text(QAccessible.Text.Name) == "Bridge"
    assert item.text(QAccessible.Text.Description).startswith("reps or hold")


def test_right_to_left_is_mirrored(grid: CardGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    first, second = (grid.visualRect(grid.cards.index(row)) for row in (0, 1))
    assert first.left() > second.left()
    assert first.right() > grid.viewport().width() - 40


def test_people_have_long_names_and_no_pictures(grid: CardGrid, look: Look) -> None:
    list_all(grid, own())
    assert not image_of(grid).isNull()
    assert grid.cards.rowCount() == 4
    look.set_text_scale(2)
    settle()
    assert not image_of(grid).isNull()
    look.set_text_scale(1)


def test_an_empty_list_takes_the_focus_without_harm(grid: CardGrid) -> None:
    grid.cards.show(ExerciseCatalogue(Library()), ())
    assert grid.current == ""
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Down)


# Starting at once


@pytest.fixture
def asked(grid: CardGrid) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    grid.opened.connect(lambda each: asked.append(("open", each)))
    grid.started.connect(lambda each: asked.append(("start", each)))
    return asked


def click_on_start(grid: CardGrid, row: int) -> None:
    """Click where the button of a card is, if it has one."""
    place = grid.visualRect(grid.cards.index(row))
    point = QPoint(place.right() - grid._delegate.gap - 30, place.top() + 118)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_button_of_a_card_starts_it_and_the_rest_opens_it(
    grid: CardGrid, asked: list[tuple[str, str]]
) -> None:
    before = image_of(grid)
    grid.let_start()
    settle()
    assert image_of(grid) != before

    click_on_start(grid, 1)
    place = grid.visualRect(grid.cards.index(2))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return)

    assert asked == [("start", IDS[1]), ("open", IDS[2]), ("start", IDS[2]), ("open", IDS[2])]


def test_without_a_button_all_of_a_card_opens_it(
    grid: CardGrid, asked: list[tuple[str, str]]
) -> None:
    click_on_start(grid, 1)
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert asked == [("open", IDS[1])] * 2


def test_read_from_right_to_left_the_button_is_at_the_left(
    grid: CardGrid, asked: list[tuple[str, str]]
) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.let_start()
    settle()

    place = grid.visualRect(grid.cards.index(0))
    point = QPoint(place.left() + grid._delegate.gap + 30, place.top() + 118)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert asked == [("start", IDS[0])]
