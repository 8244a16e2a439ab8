import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.session.pause_veil import PauseVeil
from tests.window.stage import box_of, colour_at, difference, image_of, show


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    host = QWidget()
    host.setStyleSheet("background: #000000")
    show(qtbot, host, 800, 400)
    return host


@pytest.fixture
def veil(look: Look, host: QWidget) -> PauseVeil:
    veil = PauseVeil(look, host)
    veil.setGeometry(host.rect())
    return veil


def test_it_is_not_there_until_it_is_wanted(host: QWidget, veil: PauseVeil) -> None:
    assert not veil.isVisible()
    assert colour_at(host, 10, 10) == "#000000"


def test_it_dims_what_lies_behind(host: QWidget, veil: PauseVeil, look: Look) -> None:
    veil.show_line("Any key, or a click, goes on")

    # neither hidden nor as it was
    assert colour_at(host, 10, 10) not in {"#000000", look.palette.ground}


def test_the_words_stand_on_a_card_of_their_own(host: QWidget, veil: PauseVeil, look: Look) -> None:
    veil.show_line("Any key, or a click, goes on")

    image = image_of(host)
    card = box_of(image, look.palette.card)
    assert card.center().x() == pytest.approx(400, abs=2)
    assert card.center().y() == pytest.approx(200, abs=2)
    for text in (look.palette.ink, look.palette.dim):
        words = box_of(image.copy(card), text)
        assert not words.isEmpty()
        assert words.right() < card.width() - 20


def test_what_it_says_can_change(host: QWidget, veil: PauseVeil) -> None:
    veil.show_line("Any key, or a click, goes on")
    one = image_of(host)

    veil.show_line("You were away for 5 s. Any key, or a click, goes on")

    assert not difference(one, image_of(host)).isEmpty()
    assert veil.accessibleName() == "Paused. You were away for 5 s. Any key, or a click, goes on"


def test_clicks_are_left_to_the_page_behind_it(qtbot: QtBot, look: Look) -> None:
    # GIVEN a page that keeps the clicks it gets
    clicks: list[QPoint] = []

    class Page(QWidget):
        def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
            clicks.append(event.position().toPoint())

    page = Page()
    show(qtbot, page, 800, 400)
    veil = PauseVeil(look, page)
    veil.setGeometry(0, 100, 800, 200)
    veil.show_line("Any key, or a click, goes on")

    # WHEN somebody clicks on the veil
    QTest.mouseClick(veil, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))

    # THEN the page gets it
    assert clicks == [QPoint(10, 110)]


def test_it_lies_over_whatever_came_after_it(host: QWidget, veil: PauseVeil) -> None:
    late = QLabel("", host)
    late.setGeometry(host.rect())
    late.setStyleSheet("background: #00FF00")
    late.show()

    veil.show_line("Any key, or a click, goes on")

    assert colour_at(host, 10, 10) != "#00FF00"


def test_it_grows_with_the_window(host: QWidget, veil: PauseVeil, look: Look) -> None:
    veil.show_line("Go on")
    small = box_of(image_of(host), look.palette.card)

    look.set_scale(1.4)
    veil.show_line("Go on")

    assert box_of(image_of(host), look.palette.card).height() > small.height()
