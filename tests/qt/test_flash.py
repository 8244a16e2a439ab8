import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.qt.theme import Theme
from lowback_timer.qt.widgets.flash import FlashBorder
from tests.qt.stage import PaintWatch, colour_at, image_of, settle, show

RED, BLUE = "#C01020", "#1020C0"
WIDTH, HEIGHT = 300, 200


@pytest.fixture
def host(qtbot: QtBot, theme: Theme) -> QWidget:
    host = QWidget()
    show(qtbot, host, WIDTH, HEIGHT)
    return host


@pytest.fixture
def border(host: QWidget) -> FlashBorder:
    return FlashBorder(host)


def timer_of(host: QWidget) -> QTimer:
    timer = host.findChild(QTimer)
    assert timer is not None
    return timer


def edges(host: QWidget, inset: int = 2) -> set[str]:
    """The colours in the middle of the four edges, so far inside."""
    right, bottom = WIDTH - 1 - inset, HEIGHT - 1 - inset
    places = ((150, inset), (150, bottom), (inset, 100), (right, 100))
    return {colour_at(host, x, y) for x, y in places}


def test_nothing_is_seen_before_the_first_flash(host: QWidget, border: FlashBorder) -> None:
    assert RED not in edges(host)


@pytest.mark.parametrize(("is_strong", "width"), [(True, 14), (False, 5)])
def test_a_flash_colours_all_four_edges(
    host: QWidget, border: FlashBorder, is_strong: bool, width: int
) -> None:
    ground = colour_at(host, 150, 100)

    border.flash(RED, is_strong=is_strong)

    assert edges(host, inset=0) == {RED}
    assert edges(host, inset=width - 1) == {RED}
    assert edges(host, inset=width) == {ground}


def test_it_is_over_when_its_time_is(host: QWidget, border: FlashBorder) -> None:
    before = image_of(host)
    border.flash(RED, is_strong=True)
    assert timer_of(host).isActive()
    assert 100 <= timer_of(host).interval() <= 500  # to be seen, and gone before the next

    timer_of(host).timeout.emit()

    assert image_of(host) == before


def test_the_next_flash_has_its_own_colour_and_time(host: QWidget, border: FlashBorder) -> None:
    border.flash(RED, is_strong=True)
    timer_of(host).timeout.emit()

    border.flash(BLUE, is_strong=False)

    assert edges(host) == {BLUE}
    assert timer_of(host).isActive()


def test_it_follows_the_size_of_the_window(host: QWidget, border: FlashBorder) -> None:
    host.resize(WIDTH + 100, HEIGHT)
    settle()

    border.flash(RED, is_strong=False)

    assert colour_at(host, WIDTH + 98, 100) == RED
    assert colour_at(host, WIDTH - 2, 100) != RED


def test_the_middle_of_the_window_is_not_repainted(host: QWidget, border: FlashBorder) -> None:
    settle()
    watch = PaintWatch(host)

    border.flash(RED, is_strong=True)
    settle()
    timer_of(host).timeout.emit()
    settle()

    assert not watch.region.contains(host.rect().center())


def test_a_flash_lies_over_all_else(host: QWidget, border: FlashBorder) -> None:
    # GIVEN something that has come to the front since
    cover = QWidget(host)
    cover.setGeometry(host.rect())
    cover.show()
    cover.raise_()

    border.flash(RED, is_strong=True)

    assert edges(host) == {RED}
