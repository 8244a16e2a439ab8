import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.face import face_of
from lowback_timer.window.session.near_view import NearView
from lowback_timer.window.session.ring import Ring
from lowback_timer.window.session.workout_bar import WorkoutBar
from tests.fakes import make_dose, make_hold
from tests.window.stage import HandClock, make_driver, pass_time, settle, show, spoken_number


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> NearView:
    view = NearView(look)
    show(qtbot, view, 1280, 800)
    return view


def show_at(view: NearView, ms: int) -> SessionDriver:
    """Two holds of 20 s with 30 s of rest, after 5 s to get ready."""
    clock = HandClock()
    driver = make_driver(clock, make_dose(make_hold(20), sets=2, rest=30))
    driver.start()
    pass_time(clock, driver, ms)
    driver.look()
    reading = driver.reading()
    view.show_timeline(driver.session.timeline)
    view.show_reading(face_of(reading, driver.session.timeline), reading, driver)
    settle()
    return driver


def texts(view: NearView) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel) if each.isVisible() and each.text()]


def test_all_parts_show_one_instant(view: NearView) -> None:
    show_at(view, 10_000)

    assert spoken_number(view) == "15 seconds left of 20"
    assert {"A short workout", "0:10 elapsed", "Superman", "Next"} <= set(texts(view))


def test_after_a_rest_comes_what_is_after_the_next_set(view: NearView) -> None:
    show_at(view, 30_000)

    assert "After that" in texts(view)
    assert "Next" not in texts(view)


@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800), (1920, 1080)])
def test_the_middle_is_all_between_the_header_and_the_bar(
    view: NearView, width: int, height: int
) -> None:
    show_at(view, 10_000)
    view.resize(width, height)

    middle = view.middle()

    ring, bar = view.findChild(Ring), view.findChild(WorkoutBar)
    assert ring is not None
    assert bar is not None
    assert middle.width() == width
    assert middle.top() > view.header.geometry().bottom()
    assert middle.contains(ring.geometry())
    assert middle.contains(view.panel.geometry())
    assert middle.bottom() < bar.y()
