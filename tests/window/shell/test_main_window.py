import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.shell.main_window import MainWindow
from tests.window.stage import colour_at, settle

GROUND = "#334455"
"""Of no look, so that it is known whose colour is seen."""


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> MainWindow:
    window = MainWindow(GROUND)
    # Closed by the tests themselves, or else whatever they put in the way of it.
    qtbot.addWidget(window, before_close_func=lambda _: setattr(window, "may_close", lambda: True))
    return window


@pytest.fixture
def ready(window: MainWindow) -> list[bool]:
    """Whether the window could be seen, each time it said that it is ready."""
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(window.isVisible()))
    return ready


def texts(window: MainWindow) -> list[str]:
    return [text.text() for text in window.findChildren(QLabel) if text.isVisible() and text.text()]


def test_it_opens_empty_in_the_colour_of_the_ground(window: MainWindow, qapp: QApplication) -> None:
    # GIVEN a program that has no theme yet
    themed = qapp.styleSheet()
    qapp.setStyleSheet("")
    try:
        window.show()
        settle()

        assert window.windowTitle() == "Lowback Timer"
        assert texts(window) == []
        assert (window.width(), window.height()) == (1280, 800)
        assert {colour_at(window, x, y) for x, y in ((0, 0), (640, 400), (1279, 799))} == {GROUND}
    finally:
        qapp.setStyleSheet(themed)


def test_once_there_is_a_theme_its_ground_is_seen(window: MainWindow, look: Look) -> None:
    window.show()
    window.build(QLabel(""))
    window.show_page(QLabel("Home"))
    settle()

    assert colour_at(window, 1270, 790) == look.palette.ground


def test_it_is_ready_once_after_its_first_picture(window: MainWindow, ready: list[bool]) -> None:
    settle()
    assert ready == []

    window.show()
    settle()
    assert ready == [True]

    window.resize(1_000, 700)
    window.update()
    settle()
    assert ready == [True]


def test_pages_are_built_after_the_picture_and_not_while_painting(window: MainWindow) -> None:
    # GIVEN a program that fills the window as soon as it is ready
    page = QLabel("Home")

    def build() -> None:
        window.build(QLabel(""))
        window.show_page(page)

    window.ready.connect(build)

    window.show()
    settle()

    assert texts(window) == ["Home"]


def test_a_window_that_nobody_sees_gets_ready_too(window: MainWindow, ready: list[bool]) -> None:
    # GIVEN a window that is opened out of sight, so that it is never painted; its patience ends
    window._tell_ready()
    assert ready == [False]

    # WHEN it is painted after all
    window.show()
    settle()

    assert ready == [False]


# Pages


def test_one_page_is_seen_at_a_time_and_has_the_keyboard(window: MainWindow) -> None:
    home, session = QLabel("Home"), QLabel("Session")
    for page in (home, session):
        page.setFocusPolicy(page.focusPolicy().StrongFocus)
    window.build(QLabel(""))
    window.show()

    for page in (home, session, home):
        window.show_page(page)
        settle()

        assert texts(window) == [page.text()]
        assert QApplication.focusWidget() is page


def test_notices_stand_above_the_page(window: MainWindow) -> None:
    notices, page = QLabel("Notice"), QLabel("Home")
    window.build(notices)
    window.show_page(page)
    window.show()
    settle()

    assert notices.mapTo(window, QPoint(0, 0)).y() < page.mapTo(window, QPoint(0, 0)).y()
    assert notices.width() == window.width()


# Closing


@pytest.mark.parametrize("agrees", [True, False])
def test_it_closes_only_when_whoever_knows_better_agrees(window: MainWindow, agrees: bool) -> None:
    asked: list[bool] = []

    def may_close() -> bool:
        asked.append(True)
        return agrees

    window.may_close = may_close
    window.show()

    assert window.close() is agrees
    assert window.isVisible() is not agrees
    assert asked == [True]


def test_nobody_minds_by_default(window: MainWindow) -> None:
    window.show()

    assert window.close()


# Size and place


def test_size_and_place_are_remembered(qtbot: QtBot, window: MainWindow) -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    window.setMinimumSize(300, 200)
    window.resize(screen.width() // 2, screen.height() // 2)
    window.move(40, 60)
    window.show()
    settle()
    place = window.place()
    assert place.isascii()

    other = MainWindow(GROUND)
    qtbot.addWidget(other)
    other.setMinimumSize(300, 200)
    other.restore_place(place)

    other.show()
    settle()

    assert other.size() == window.size()
    away = other.pos() - window.pos()
    assert away.manhattanLength() < 10  # but for the frame that the system puts around it


@pytest.mark.parametrize("place", ["", "nonsense", "AAAA", "ünsinn", "=", "\x00\x01"])
def test_a_place_that_makes_no_sense_is_ignored(window: MainWindow, place: str) -> None:
    before = window.geometry()

    window.restore_place(place)

    assert window.geometry() == before


def test_a_place_that_was_cut_short_leaves_a_window_that_can_be_seen(window: MainWindow) -> None:
    place = window.place()

    for length in range(0, len(place), 4):
        window.restore_place(place[:length])
        assert QApplication.primaryScreen().geometry().intersects(window.geometry())
        assert window.width() >= window.minimumWidth()


def test_full_screen_and_back(window: MainWindow) -> None:
    window.show()

    window.toggle_full_screen()
    assert window.isFullScreen()

    window.toggle_full_screen()
    assert not window.isFullScreen()
    assert window.isVisible()


def test_a_small_window_still_has_room_for_its_pages(window: MainWindow) -> None:
    window.build(QLabel(""))
    window.show_page(QWidget())
    window.resize(10, 10)

    assert window.minimumSize().width() <= 1024
    assert window.minimumSize().height() <= 640
    assert window.width() == window.minimumSize().width()
