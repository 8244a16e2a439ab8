import os

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.devices import front
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.look import Look
from lowback_timer.window.shell import main_window
from lowback_timer.window.shell.main_window import MainWindow
from tests.window.stage import colour_at, fill, settle


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> MainWindow:
    window = MainWindow(look)
    # Closed by the tests themselves, or else whatever they put in the way of it.
    qtbot.addWidget(window, before_close_func=lambda _: setattr(window, "may_close", lambda: True))
    return window


@pytest.fixture
def ready(window: MainWindow) -> list[bool]:
    """Whether the window could be seen, each time it said that it is ready."""
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(window.isVisible()))
    return ready


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


def test_a_window_that_nobody_sees_gets_ready_too(window: MainWindow, ready: list[bool]) -> None:
    # GIVEN a window that is opened out of sight, so that it is never painted; its patience ends
    window._tell_ready()
    assert ready == [False]

    # WHEN it is painted after all
    window.show()
    settle()

    assert ready == [False]


# Pages


class Words(Page):
    """A page with one button."""

    def __init__(self, look: Look, word: str) -> None:
        super().__init__(look)
        self.button = QPushButton(word)
        fill(self, self.button)

    def first_focus(self) -> QWidget:
        return self.button


def test_one_page_is_seen_at_a_time_and_its_first_control_has_the_keyboard(
    window: MainWindow, look: Look
) -> None:
    home, session = Words(look, "Home"), Words(look, "Session")
    window.show()

    for page in (home, session, home):
        window.show_page(page)
        settle()

        assert [each for each in (home, session) if each.isVisible()] == [page]
        assert QApplication.focusWidget() is page.button


def test_notices_stand_above_the_page(window: MainWindow, look: Look) -> None:
    page = Words(look, "Home")
    window.show_page(page)
    window.notices.show_notice("Look")
    window.show()
    settle()

    assert window.notices.mapTo(window, QPoint(0, 0)).y() < page.mapTo(window, QPoint(0, 0)).y()
    assert window.notices.width() == window.width()


def test_the_ground_is_seen_behind_everything(window: MainWindow, look: Look) -> None:
    window.show_page(Words(look, "Home"), "today")
    window.show()
    settle()

    assert colour_at(window, 10, window.height() - 10) == look.palette.ground


def test_the_rail_is_there_unless_a_page_wants_all_the_room(window: MainWindow, look: Look) -> None:
    window.rail.add("today", Icon.TODAY, "Today", 1, lambda: None)
    page = Words(look, "Home")
    window.show()

    window.show_page(page, "today")
    settle()
    assert window.rail.isVisible()
    assert window.rail.entries["today"].is_here
    assert page.width() == window.width() - window.rail.width()

    window.show_page(page)
    settle()
    assert not window.rail.isVisible()
    assert page.width() == window.width()


def test_what_a_page_has_to_say_is_said_when_its_control_has_the_keyboard(
    window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, QWidget | None]] = []
    monkeypatch.setattr(
        "lowback_timer.window.controls.announce.announce",
        lambda _who, text, waits: said.append((text, window.focusWidget())),
    )
    page = Words(look, "Done")
    window.show()

    window.show_page(page)
    assert said == []

    monkeypatch.setattr(page, "announcement", lambda: "8 of 8 sets done")
    window.show_page(page)
    assert said == [("8 of 8 sets done", page.button)]


def test_the_title_says_where_one_is(window: MainWindow, look: Look) -> None:
    window.rail.add("today", Icon.TODAY, "Today", 1, lambda: None)
    today, session = Words(look, "Home"), Words(look, "Session")
    assert window.windowTitle() == "Lowback Timer"

    window.show_page(today, "today")
    assert window.windowTitle() == "Today – Lowback Timer"

    window.show_page(session)
    assert window.windowTitle() == "Lowback Timer"
    session.setWindowTitle("Between meetings")
    assert window.windowTitle() == "Between meetings – Lowback Timer"

    window.show_page(today, "today")
    session.setWindowTitle("Another")
    assert window.windowTitle() == "Today – Lowback Timer"


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


def test_size_and_place_are_remembered(qtbot: QtBot, window: MainWindow, look: Look) -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    window.setMinimumSize(300, 200)
    window.resize(screen.width() // 2, screen.height() // 2)
    window.move(40, 60)
    window.show()
    settle()
    place = window.place()
    assert place.isascii()

    other = MainWindow(look)
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


def test_what_was_maximised_is_maximised_again(window: MainWindow) -> None:
    window.showMaximized()

    window.toggle_full_screen()
    window.toggle_full_screen()

    assert window.isMaximized()
    assert not window.isFullScreen()


@pytest.mark.parametrize("is_maximised", [False, True])
def test_a_window_that_was_closed_in_a_full_screen_opens_as_it_was_before(
    qtbot: QtBot, window: MainWindow, look: Look, is_maximised: bool
) -> None:
    # GIVEN a session in a full screen, in which the program ends
    if is_maximised:
        window.showMaximized()
    else:
        window.show()
    window.toggle_full_screen()
    settle()

    # WHEN it is opened again, with a page that has no way out of a full screen
    other = MainWindow(look)
    qtbot.addWidget(other)
    other.restore_place(window.place())
    other.show()

    # THEN it is in a window again
    assert not other.isFullScreen()
    assert other.isMaximized() is is_maximised


def test_a_small_window_still_has_room_for_its_pages(window: MainWindow, look: Look) -> None:
    window.show_page(Words(look, "Home"))
    window.resize(10, 10)

    assert window.minimumSize().width() <= 720
    assert window.minimumSize().height() <= 480
    assert window.width() == window.minimumSize().width()


@pytest.mark.parametrize(
    ("width", "height"), [(1366, 728), (1092, 582), (960, 500), (800, 560), (640, 440)]
)
def test_it_opens_within_the_screen(
    qtbot: QtBot, look: Look, monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    # GIVEN a screen of which a taskbar leaves so much
    free = QRect(0, 40, width, height)
    monkeypatch.setattr(main_window, "_available", lambda _screen: free)

    window = MainWindow(look)
    qtbot.addWidget(window)

    assert window.width() <= width
    assert window.height() <= height
    assert window.minimumWidth() <= width


def test_a_place_on_a_screen_that_is_gone_is_not_gone_to(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a place at the far end of a large screen
    window.setGeometry(900, 900, 1280, 800)
    place = window.place()
    free = QRect(0, 0, 1024, 700)
    monkeypatch.setattr(main_window, "_available", lambda _screen: free)

    window.restore_place(place)

    assert free.contains(window.geometry())


@pytest.mark.qt_log_ignore("does not support raise")
def test_it_comes_to_the_front_from_out_of_sight(window: MainWindow) -> None:
    window.show()
    window.showMinimized()

    window.come_to_front()
    assert not window.isMinimized()

    window.hide()
    window.come_to_front()
    assert window.isVisible()


@pytest.mark.qt_log_ignore("does not support raise")
def test_what_the_desktop_has_given_for_the_front_is_where_qt_looks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")

    window.come_to_front()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == ""

    window.come_to_front("token")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"


def test_it_tells_when_it_is_back_and_when_it_has_closed(window: MainWindow) -> None:
    told: list[str] = []
    window.shown.connect(lambda: told.append("shown"))
    window.closed.connect(lambda: told.append("closed"))

    window.show()
    window.hide()
    window.show()
    window.may_close = lambda: False
    window.close()
    assert told == ["shown", "shown"]

    window.may_close = lambda: True
    window.close()
    assert told == ["shown", "shown", "closed"]


@pytest.mark.qt_log_ignore("does not support raise")
def test_on_x11_the_window_manager_is_told(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, str]] = []
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(front, "come_to_front", lambda *said: told.append(said))
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")

    window.come_to_front()
    window.come_to_front("launcher_TIME5")

    assert told == [(int(window.winId()), "launcher_TIME5")]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == ""
