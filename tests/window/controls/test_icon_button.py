import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.look.look import Look
from tests.window.stage import box_of, image_of, show


class Count:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def clicks() -> Count:
    return Count()


@pytest.fixture
def button(qtbot: QtBot, look: Look, clicks: Count) -> IconButton:
    button = IconButton(look, Icon.SOUND, "Sound off (M)", clicks)
    show(qtbot, button, 40, 40)
    button.clearFocus()
    return button


def test_a_click_is_told(button: IconButton, clicks: Count) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert clicks.times == 1


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_is_drawn_well_inside_the_button(
    button: IconButton, look: Look, icon: Icon
) -> None:
    button.set_icon(icon, "Something")

    drawn = box_of(image_of(button), look.palette.ink)
    assert button.rect().adjusted(8, 8, -8, -8).contains(drawn)
    assert drawn.height() >= 8


def test_no_two_icons_look_alike(button: IconButton) -> None:
    looks = []
    for icon in Icon:
        button.set_icon(icon, "Something")
        looks.append(image_of(button))

    assert all(one != other for i, one in enumerate(looks) for other in looks[:i])


def test_what_it_does_can_be_read_and_heard(button: IconButton) -> None:
    assert button.toolTip() == button.accessibleName() == "Sound off (M)"

    button.set_icon(Icon.MUTED, "Sound on (M)")
    assert button.toolTip() == button.accessibleName() == "Sound on (M)"


def test_it_grows_with_the_window(button: IconButton, look: Look) -> None:
    look.set_scale(1.5)

    assert (button.width(), button.height()) == (60, 60)


def test_a_click_leaves_the_keyboard_where_it_was(qtbot: QtBot, look: Look, clicks: Count) -> None:
    # GIVEN a page with the keyboard elsewhere
    page = QWidget()
    row, edit = QVBoxLayout(page), QLineEdit()
    button = IconButton(look, Icon.LEAVE, "Leave", clicks)
    row.addWidget(edit)
    row.addWidget(button)
    show(qtbot, page, 200, 120)
    edit.setFocus()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert edit.hasFocus()

    # while Tab leads there
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert clicks.times == 2


def test_the_icon_grows_with_the_texts(qtbot: QtBot, look: Look, button: IconButton) -> None:
    small = box_of(image_of(button), look.palette.ink)

    look.set_text_scale(2)

    assert (button.width(), button.height()) == (60, 60)
    large = box_of(image_of(button), look.palette.ink)
    assert large.height() == pytest.approx(2 * small.height(), abs=2)
