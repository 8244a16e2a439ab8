import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.typography import Type
from tests.window.stage import box_of, difference, image_of, show


class Page(QWidget):
    """Keeps the keys that reach it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys: list[int] = []
        self.clicks = 0
        self.button = KeyButton(look, "Pause", "Space", self._count, is_primary=True)
        self.plain = KeyButton(look, "Skip", "→", self._count)
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.plain)

    def _count(self) -> None:
        self.clicks += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self.keys.append(event.key())


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Page:
    page = Page(look)
    show(qtbot, page, 400, 200)
    page.setFocus()
    return page


def test_a_click_is_told_and_leaves_the_keyboard_with_the_page(page: Page) -> None:
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)

    assert page.clicks == 1
    assert page.hasFocus()


def test_space_after_a_click_goes_to_the_page_and_does_not_press_again(page: Page) -> None:
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)

    focused = page.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)

    assert page.clicks == 1
    assert page.keys == [Qt.Key.Key_Space]


def test_tab_leads_to_it_and_then_space_presses_it(page: Page) -> None:
    # GIVEN somebody who cannot use a mouse
    page.button.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(page.button, Qt.Key.Key_Space)

    assert page.clicks == 1
    assert page.keys == []
    assert page.button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_keyboards_place_can_be_seen(page: Page, look: Look) -> None:
    before = image_of(page.plain)
    assert box_of(before, look.palette.ink).left() > 10

    page.plain.setFocus(Qt.FocusReason.TabFocusReason)

    assert box_of(image_of(page.plain), look.palette.ink) == page.plain.rect()


def test_a_primary_one_is_filled_with_the_colour_of_the_phase(page: Page, look: Look) -> None:
    palette = look.palette
    assert box_of(image_of(page.button), palette.reps) == page.button.rect()

    page.button.set_phase(Phase.REST)

    image = image_of(page.button)
    assert box_of(image, palette.rest) == page.button.rect()
    assert box_of(image, palette.reps).isEmpty()
    assert not box_of(image, palette.on_accent).isEmpty()


def test_any_other_is_a_card(page: Page, look: Look) -> None:
    page.plain.set_phase(Phase.REST)

    image = image_of(page.plain)
    assert box_of(image, look.palette.rest).isEmpty()
    assert not box_of(image, look.palette.ink).isEmpty()


def test_one_that_cannot_be_pressed_looks_so_and_does_nothing(page: Page, look: Look) -> None:
    before = image_of(page.plain)
    page.plain.setEnabled(False)

    QTest.mouseClick(page.plain, Qt.MouseButton.LeftButton)

    assert page.clicks == 0
    assert not difference(before, image_of(page.plain)).isEmpty()
    assert box_of(image_of(page.plain), look.palette.ink).isEmpty()


def test_text_and_key_can_change(page: Page) -> None:
    width = page.button.sizeHint().width()
    before = image_of(page.button)

    page.button.set_text("Count a rep")
    assert page.button.accessibleName() == "Count a rep"
    assert page.button.accessibleDescription() == "Key Space"
    assert page.button.sizeHint().width() > width
    assert image_of(page.button) != before


def test_it_asks_for_room_for_text_and_key(page: Page, look: Look) -> None:
    page.plain.set_text("Skip the rest of the warm-up")
    look.set_scale(2)

    assert page.plain.sizeHint().height() == 104
    assert page.plain.sizeHint().width() > 500


def test_where_there_is_less_the_key_goes_and_the_text_gets_smaller(page: Page, look: Look) -> None:
    page.plain.set_text("Skip the rest of the warm-up")
    least = page.plain.minimumSizeHint()
    assert least.width() < page.plain.sizeHint().width()

    page.plain.resize(least)
    inked = box_of(image_of(page.plain), look.palette.ink)

    # THEN the whole text is inside, and fills what there is
    assert inked.left() >= 4
    assert inked.right() <= least.width() - 4
    assert inked.width() > least.width() * 0.8


def test_space_bars_that_are_held_down_do_not_click(page: Page) -> None:
    QTest.keyPress(page, Qt.Key.Key_Space)

    assert page.clicks == 0


def test_the_key_is_as_high_as_its_letters(look: Look, page: Page) -> None:
    look.set_text_scale(2)
    page.resize(900, 200)

    letters = QFontMetricsF(look.font(Type.LABEL, 0.9)).height()
    assert letters <= page.plain._key_height() < page.plain.height()
